"""Safe ids made from titles: small letters, digits and underscores, and no two the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

OWN_PREFIX = "own_"
"""Packs of the coach's own hand begin with it; no shipped pack does."""

MOST_LETTERS = 40
ID = re.compile(r"[a-z][a-z0-9_]{0,79}")
"""What an id may look like in a pack that comes from outside."""

_NO_LETTERS = re.compile(r"[^a-z0-9]+")


def slug(title: str) -> str:
    """Return `title` as an id, or "" where nothing of it can be written in plain letters."""
    return _plain(title)[:MOST_LETTERS].strip("_")


def _plain(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return _NO_LETTERS.sub("_", plain).strip("_")


def file_words(title: str) -> str:
    """Return `title` as the name of a file in plain letters, at most MOST_LETTERS long and with no word cut; "" where nothing can be."""
    words = _plain(title).split("_")
    while len(words) > 1 and len("-".join(words)) > MOST_LETTERS:
        words.pop()
    return "-".join(words)[:MOST_LETTERS]


def unique_id(title: str, taken: Container[str], fallback: str) -> str:
    """Return an id for `title` that is not `taken`. `fallback` is for titles without a letter to use."""
    base = slug(title)
    if not ID.fullmatch(base):
        base = f"{fallback}_{base}".rstrip("_")
    if base not in taken:
        return base
    number = 2
    while f"{base}_{number}" in taken:
        number += 1
    return f"{base}_{number}"
