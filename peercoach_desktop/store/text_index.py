"""A word index in memory: which texts hold the words that are looked for. It is gone with the process, and never on a disk.

Each text has a number that is higher the newer its session is, so that the newest are found first without sorting.
"""

from __future__ import annotations

import ctypes
from bisect import bisect_left
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from peercoach_desktop.domain.search import Query, folded
from peercoach_desktop.domain.written import TextKey
from peercoach_desktop.store.errors import translate_errors

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

AMONG = 2_000
"""Of so many newest texts the best are found: to weigh all that hold a common word takes long."""

_PLACE = ":memory:"
_BITS = 12
_MOST_KEYS = 1 << _BITS
_MOST_ENDINGS = 400
"""A beginning with more endings than this is looked up as such, not word by word."""
_LAST = "\U0010ffff"
"""Comes after whatever else a word may go on with."""
_STEP = 64
"""Pages merged in one step: a few milliseconds."""
_PARTS = 16
"""After so many additions some merging is due: left to itself it comes all at once, takes long and leaves holes in the memory."""

# Words come in folded, so the tokenizer has nothing to decide: it takes what stands between spaces. Merging waits for an idle moment.
_TABLE = "CREATE VIRTUAL TABLE text USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='2 3')"
_SET = "INSERT INTO text (text, rank) VALUES (?, ?)"
_NEWEST = "SELECT rowid FROM text WHERE text MATCH ? ORDER BY rowid DESC LIMIT ?"
_FROM = "SELECT rowid FROM text WHERE text MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
_BEST = "SELECT rowid FROM text WHERE text MATCH ? AND rowid >= ? ORDER BY rank LIMIT ?"


class TooManyKeysError(Exception):
    """There are more kinds of text than numbers for them; only data made to be so can have that many."""


class TextIndex:
    """The index. Texts are told apart by the ordinal of their session and their key; one thread at a time may use it."""

    def __init__(self) -> None:
        from sqlcipher3 import dbapi2

        self._raw: Connection = dbapi2.connect(_PLACE, isolation_level=None, check_same_thread=False)
        self._raw.execute("PRAGMA journal_mode = OFF")
        self._raw.execute("PRAGMA auto_vacuum = INCREMENTAL")
        self._raw.execute(_TABLE)
        self._raw.execute(_SET, ("automerge", 0))
        self._raw.execute(_SET, ("crisismerge", _STEP))
        self._is_whole = False
        self._parts = 0
        self._keys: list[TextKey] = []
        self._slots: dict[TextKey, int] = {}
        self._words: set[str] = set()
        self._sorted: list[str] = []

    def add(self, texts: Iterable[tuple[int, TextKey, str]]) -> None:
        """Take new texts, all or none. Raises TooManyKeysError."""
        rows = []
        for ordinal, key, text in texts:
            words = folded(text).split()
            self._words.update(words)
            rows.append((self._number(ordinal, key), " ".join(words)))
        with translate_errors():
            self._raw.execute("BEGIN")
            self._raw.executemany("INSERT INTO text (rowid, words) VALUES (?, ?)", rows)
            self._raw.execute("COMMIT")
            self._parts += 1
            if self._parts % _PARTS == 0:
                self._raw.execute(_SET, ("merge", 4 * _STEP))

    def remove(self, texts: Iterable[tuple[int, TextKey]]) -> None:
        """Let texts go that may be there."""
        with translate_errors():
            numbers = ((self._number(*text),) for text in texts)
            self._raw.executemany("DELETE FROM text WHERE rowid = ?", numbers)

    def newest(self, query: Query, limit: int) -> list[tuple[int, TextKey]]:
        """Return the newest texts that hold all words."""
        with translate_errors():
            return [self._place(number) for (number,) in self._raw.execute(_NEWEST, (self._match(query), limit))]

    def best(self, query: Query, limit: int) -> list[tuple[int, TextKey]]:
        """Return those in which the words weigh most, of the 2,000 newest that hold them."""
        match = self._match(query)
        with translate_errors():
            first = self._raw.execute(_FROM, (match, AMONG - 1)).fetchone() or (0,)
            return [self._place(number) for (number,) in self._raw.execute(_BEST, (match, *first, limit))]

    def merge(self) -> bool:
        """Bring the parts of the index together a little, then give back what that sets free; return whether there is more to do."""
        with translate_errors():
            before = self._raw.total_changes
            # A negative number asks for one whole, which the steps after it go on with; later ones keep up with what is added.
            self._raw.execute(_SET, ("merge", _STEP if self._is_whole else -_STEP))
            self._is_whole = True
            if self._raw.total_changes - before > 1:
                return True
            self._raw.execute(f"PRAGMA incremental_vacuum({_STEP})").fetchall()
            (free,) = self._raw.execute("PRAGMA freelist_count").fetchone()
        if not free:
            give_memory_back()
        return bool(free)

    def size(self) -> int:
        """Return how many bytes the index itself takes."""
        (pages,), (page,) = (self._raw.execute(f"PRAGMA {name}").fetchone() for name in ("page_count", "page_size"))
        return int(pages * page)

    def close(self) -> None:
        """Let all go."""
        self._raw.close()
        self._words, self._sorted, self._slots, self._keys = set(), [], {}, []
        give_memory_back()

    def _number(self, ordinal: int, key: TextKey) -> int:
        slot = self._slots.get(key)
        if slot is None:
            slot = len(self._keys)
            if slot >= _MOST_KEYS:
                raise TooManyKeysError
            self._slots[key] = slot
            self._keys.append(key)
        return (ordinal << _BITS) | slot

    def _place(self, number: int) -> tuple[int, TextKey]:
        return number >> _BITS, self._keys[number & (_MOST_KEYS - 1)]

    def _match(self, query: Query) -> str:
        return " AND ".join(f"({self._match_one(word)})" for word in query.words)

    def _match_one(self, word: str) -> str:
        """Return what FTS5 is asked for. It reads whole words as it goes, but gathers all that begin with a word before the first hit."""
        if len(word) == 1:
            return f'"{word}"'
        if len(word) <= 3:
            return f'"{word}"*'
        endings = self._endings(word)
        return f'"{word}"*' if len(endings) > _MOST_ENDINGS else " OR ".join(f'"{ending}"' for ending in endings or (word,))

    def _endings(self, word: str) -> list[str]:
        """Return the words that begin with `word`, one too many at most."""
        if len(self._sorted) != len(self._words):
            self._sorted = sorted(self._words)
        first = bisect_left(self._sorted, word)
        return self._sorted[first : bisect_left(self._sorted, word + _LAST, first, min(first + _MOST_ENDINGS + 1, len(self._sorted)))]


def give_memory_back() -> None:
    """Give the system back what is free in this process. Where it cannot be asked for, the system does so in its own time."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
