"""The glossary: one word for one thing, explained in one line."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """A term. Words: `key`.term and .meaning, in each language."""

    id: str
    key: str
