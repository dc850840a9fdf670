"""Locking: noticing that nobody is there, and covering what was on the screen."""
