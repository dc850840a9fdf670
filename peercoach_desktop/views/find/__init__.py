"""Finding anything: people, and what was written in any session."""
