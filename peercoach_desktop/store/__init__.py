"""The encrypted store: keys, tables, backups. Takes and returns domain values, never rows."""
