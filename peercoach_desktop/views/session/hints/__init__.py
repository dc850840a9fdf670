"""The quiet hints that a text says too much about a person: under a field, and before sharing."""
