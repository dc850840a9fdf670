"""Reads the content packs into domain values."""
