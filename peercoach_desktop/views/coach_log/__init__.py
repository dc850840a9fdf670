"""The log of the coach: the list, one entry, and the way to both."""
