"""Reads the words that a coach searches by though the library says it otherwise."""

from __future__ import annotations

from collections import defaultdict

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table


def read_also(table: Table) -> dict[str, tuple[str, ...]]:
    """Return the words by ref of the item they belong to (`LibraryItem.ref`). Raises PackError for a topic that lacks one of the two."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for topic in table.tables("topics"):
        words, items = topic.texts("words"), topic.texts("items")
        topic.finish()
        if not items or not words or not all(word.strip() for word in words):
            raise PackError(f"{topic.where}: expected words and items")
        for item in items:
            found[item] += words
    table.finish()
    return {item: tuple(dict.fromkeys(words)) for item, words in found.items()}
