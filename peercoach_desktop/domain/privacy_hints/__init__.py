"""Hints that a text says too much about a person: fixed rules over word lists, offline, and never in the way."""
