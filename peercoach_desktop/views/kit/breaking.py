"""Words that are too long for a label: paths that may break, names that are cut."""

from __future__ import annotations

import re

_MAY_BREAK = "\u200b"
LONGEST_NAME = 24


def breakable(path: str) -> str:
    """Return a path that a label may break after each of its signs; it looks the same."""
    return re.sub(r"([/\\._-])(?=\w)", rf"\1{_MAY_BREAK}", path)


def short_name(name: str) -> str:
    """Return a name that fits a button, cut with "…" where it is very long."""
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME].rstrip()}…"


def breakable_name(name: str) -> str:
    """Return a name that a heading may break where it goes on for very long without a space; it looks the same."""
    return re.sub(rf"(\S{{{LONGEST_NAME}}})(?=\S)", rf"\1{_MAY_BREAK}", name)
