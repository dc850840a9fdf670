"""Passphrase, paper and a new key: what opens the store, and how to stay sure of it."""
