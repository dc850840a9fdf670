"""Making, checking and restoring the one backup file."""
