"""Settings: few, and each one applies at once."""
