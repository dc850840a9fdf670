"""Typing a step over that was filled in on paper."""
