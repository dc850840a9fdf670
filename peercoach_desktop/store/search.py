"""Finds what was written in any session: by a word index in memory that fills in the background, and by reading what is not in it.

The index holds the newest sessions down to a boundary, which moves down while it fills; the sessions below it are read. So the same
is found at any moment, only not as fast.
"""

from __future__ import annotations

import threading
import time
from array import array
from collections.abc import Callable, Iterable
from enum import StrEnum

from peercoach_desktop.domain.search import Query
from peercoach_desktop.domain.written import TextKey, TextSource, WrittenText
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.text_index import TextIndex, TooManyKeysError
from peercoach_desktop.store.texts import Readable, SessionTexts, keys_of

INDEXED = 400_000
"""The newest sessions with so many answers are in the index; what is older is read when it comes to that."""

_SESSIONS_A_TURN = 10
_QUIET = 1.0
"""Seconds without a change after which the index is brought together."""


class Order(StrEnum):
    """Which texts come first: the newest, or of the newest those in which the words weigh most."""

    NEWEST = "newest"
    BEST = "best"


class Search:
    """The index of one open store with the thread that keeps it. Begin it once; `find` may be called from any thread."""

    def __init__(self, database: Database, readable: Readable) -> None:
        self._texts = SessionTexts(database, readable)
        self._lock = threading.Lock()
        self._index: TextIndex | None = None
        self._sessions: list[str] = []
        self._numbers = array("q")
        self._ordinals: dict[str, int] = {}
        self._boundary = 0
        self._held = 0
        self._taken_in = 0
        self._full = False
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        database.on_written = self._woken.set

    def begin(self) -> None:
        """Fill the index in the background, once."""
        with self._lock:
            if self._thread is None and not self._stopping.is_set():
                self._list()
                self._thread = threading.Thread(target=self._work, name="store-search", daemon=True)
                self._thread.start()

    def find(
        self, query: Query, limit: int = 50, order: Order = Order.NEWEST, is_wanted: Callable[[], bool] = lambda: True
    ) -> list[WrittenText]:
        """Return the texts in which all words of `query` occur. Stops early, with what there is, once it is not wanted any more.

        Raises StoreError where the store cannot be read.
        """
        if not query.is_enough:
            return []
        with self._lock:
            self._list()
            places = self._from_index(query, limit, order)
            boundary, taken_in = self._boundary, self._taken_in
        found = self._texts.of_keys(places)
        if self._taken_in != taken_in or self._texts.is_noted():  # somebody wrote in between
            found = {place: text for place, text in found.items() if query.fits(text)}
        texts = {place: found[place] for place in places if place in found}
        while boundary > 0 and len(texts) < limit and is_wanted():
            batch = self._sessions[max(boundary - _SESSIONS_A_TURN, 0) : boundary]
            boundary -= len(batch)
            texts |= self._read_through(batch, query)
        return self._texts.with_sessions(dict(list(texts.items())[:limit]), self._number_of)

    @property
    def is_ready(self) -> bool:
        """Whether the index holds all that it is going to hold."""
        return self._thread is not None and (self._boundary == 0 or self._full)

    def size(self) -> int:
        """Return how many bytes the index takes."""
        with self._lock:
            return self._index.size() if self._index is not None else 0

    def close(self) -> None:
        """End the thread and let the index go. Nobody may find anything afterwards."""
        self._stopping.set()
        self._woken.set()
        with self._lock:  # another thread may be about to begin: then it waits for that, and from here on nobody begins
            thread = self._thread
        if thread is not None:
            thread.join()
        with self._lock:
            self._drop()
            self._sessions, self._ordinals, self._numbers = [], {}, array("q")

    def _number_of(self, session_id: str) -> int:
        """Return the number of the row a session had when all were listed; 0 for one that came later."""
        ordinal = self._ordinals.get(session_id, len(self._numbers))
        return self._numbers[ordinal] if ordinal < len(self._numbers) else 0

    # -- with the lock held -------------------------------------------------------------------

    def _list(self) -> None:
        """Begin an empty index over all sessions: whatever changes from here on is noted."""
        if self._index is not None or self._full or self._stopping.is_set():
            return
        self._texts.begin_noting()
        listed = self._texts.sessions()
        self._sessions = [session_id for session_id, _ in listed]
        self._numbers = array("q", (number for _, number in listed))
        self._ordinals = {session_id: ordinal for ordinal, session_id in enumerate(self._sessions)}
        self._boundary = len(self._sessions)
        self._index = TextIndex()

    def _from_index(self, query: Query, limit: int, order: Order) -> list[tuple[str, TextKey]]:
        self._catch_up()
        if self._index is None:
            return []
        found = self._index.newest(query, limit) if order is Order.NEWEST else self._index.best(query, limit)
        return [(self._sessions[ordinal], key) for ordinal, key in found]

    def _catch_up(self) -> None:
        """Take in what changed since the last time."""
        while noted := self._texts.take_noted():
            self._taken_in += 1
            for session_id in {each.session_id for each in noted} - self._ordinals.keys():
                self._ordinals[session_id] = len(self._sessions)
                self._sessions.append(session_id)
            ours = [each for each in noted if self._ordinals[each.session_id] >= self._boundary]
            self._replace({(each.session_id, key) for each in ours for key in keys_of(each)}, self._texts.noted(ours))

    def _replace(self, places: Iterable[tuple[str, TextKey]], texts: dict[tuple[str, TextKey], str]) -> None:
        if self._index is None:
            return
        try:
            self._index.remove((self._ordinals[session_id], key) for session_id, key in places)
            self._index.add((self._ordinals[session_id], key, text) for (session_id, key), text in texts.items())
        except TooManyKeysError:
            self._drop()
            self._full = True
            self._boundary = len(self._sessions)

    def _fill(self) -> bool:
        """Take in the next older sessions; return whether there are more to take in."""
        batch = self._sessions[max(self._boundary - _SESSIONS_A_TURN, 0) : self._boundary]
        texts = self._texts.of_sessions(batch)
        self._boundary -= len(batch)
        self._held += sum(key.source is TextSource.ANSWER for _, key in texts)
        self._replace((), texts)
        self._full = self._full or self._held >= INDEXED
        return self._boundary > 0 and not self._full

    def _drop(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    # -- the thread ---------------------------------------------------------------------------

    def _work(self) -> None:
        try:
            self._texts.know_people()
            self._in_turns(self._fill)
            while not self._stopping.is_set():
                if self._woken.wait(_QUIET):
                    self._woken.clear()
                    self._in_turns(self._catch_up)
                elif self._index is not None:
                    self._in_turns(self._index.merge)
                    self._woken.wait()
        except StoreError:
            with self._lock:  # what cannot be read now is read when somebody looks for something
                self._drop()

    def _in_turns(self, step: Callable[[], object]) -> None:
        """Do short steps until there are no more, and rest in between as long as each took: typing and saving come first."""
        more: object = True
        while more and not self._stopping.is_set():
            with self._lock:
                began = time.monotonic()
                more = step()
            self._stopping.wait(max(time.monotonic() - began, 0.001))

    # -- without the index --------------------------------------------------------------------

    def _read_through(self, session_ids: list[str], query: Query) -> dict[tuple[str, TextKey], str]:
        texts = self._texts.of_sessions(session_ids)
        newest_first = {session_id: number for number, session_id in enumerate(reversed(session_ids))}
        fitting = {place: text for place, text in texts.items() if query.fits(text)}
        return dict(sorted(fitting.items(), key=lambda item: newest_first[item[0][0]]))
