"""The wordings that a question went through, each of them once."""

from __future__ import annotations

from collections.abc import Iterable


def each_once(wordings: Iterable[str]) -> tuple[str, ...]:
    """Return the wordings without spaces around them, oldest first. One that came back stands where it came last."""
    newest_first = dict.fromkeys(text for wording in reversed(tuple(wordings)) if (text := wording.strip()))
    return tuple(reversed(newest_first))


def earlier(wordings: Iterable[str], present: str) -> tuple[str, ...]:
    """Return those that came before the `present` one, which has a place of its own."""
    return tuple(wording for wording in each_once(wordings) if wording != present.strip())
