"""The open store: what the services read and write, each kind of thing in its own repository."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.store.counts import Counts, counts_of
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.errors import translate_errors
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.schema import SCHEMA_VERSION, is_older, prepare
from peercoach_desktop.store.settings import Settings
from peercoach_desktop.store.today import Today
from peercoach_desktop.store.writer import Writer

if TYPE_CHECKING:
    from peercoach_desktop.store.answers import Answers
    from peercoach_desktop.store.asked_questions import AskedQuestions
    from peercoach_desktop.store.bound import Bound
    from peercoach_desktop.store.coach_log import CoachLogRows
    from peercoach_desktop.store.consents import Consents
    from peercoach_desktop.store.erasing import Erasing
    from peercoach_desktop.store.handover import HandOver
    from peercoach_desktop.store.inventory_results import InventoryResults
    from peercoach_desktop.store.meetings import Meetings
    from peercoach_desktop.store.observations import Observations
    from peercoach_desktop.store.own_packs import OwnPacks
    from peercoach_desktop.store.packs import Packs
    from peercoach_desktop.store.people import People
    from peercoach_desktop.store.records import Records
    from peercoach_desktop.store.search import Search
    from peercoach_desktop.store.sessions import Sessions
    from peercoach_desktop.store.sharing import Sharing
    from peercoach_desktop.store.texts import Readable
    from peercoach_desktop.store.undo_steps import UndoSteps
    from peercoach_desktop.store.versions import Versions

_REPOSITORIES = (
    "answers",
    "asked_questions",
    "bound",
    "consents",
    "observations",
    "own_packs",
    "packs",
    "people",
    "records",
    "sessions",
    "sharing",
    "versions",
)


class Store:
    """An open store. `settings`, `today` and `erasing` need the driver alone; the rest loads SQLAlchemy at first use (see `warm`)."""

    def __init__(self, paths: VaultPaths, root: bytes, database: Database) -> None:
        self.paths = paths
        self.root = root
        self.settings = Settings(database)
        self.today = Today(database)
        self.writer: Writer[Store] = Writer(self)
        self._database = database
        self._search: Search | None = None
        self._search_hand = threading.Lock()
        self._closed = False

    @classmethod
    def open(cls, paths: VaultPaths, root: bytes) -> Store:
        """Open the store of root key `root`: a new file gets its tables, an older one is brought up to date.

        Raises NewerVersion (nothing is touched), DamagedStore, NotOurs, OpenElsewhere, FolderNotWritable or DiskFull.
        """
        database = Database(paths.database, root)
        store = cls(paths, root, database)
        try:
            if is_older(database):
                store._keep_older()
            prepare(database)
        except BaseException:
            database.close()
            raise
        return store

    def close(self, *, give_up: bool = False) -> None:
        """Save what waits and close. If that fails, StoreError is raised and the store stays open, unless `give_up` drops it."""
        if not give_up:
            self.writer.flush()
        self.writer.stop()
        with self._search_hand:
            self._closed = True
            if self._search is not None:
                self._search.close()
        self._database.close()

    def warm(self) -> None:
        """Load the heavy libraries. Call it from a thread while the user types or looks: reading goes on meanwhile."""
        for name in _REPOSITORIES:
            importlib.import_module(f"{__package__}.{name}")
        with self._database.reading():
            pass

    def _keep_older(self) -> None:
        """Make a proven backup of the store as it is, before a newer version of the program changes its tables."""
        from peercoach_desktop.store.backup import write_backup

        with translate_errors():
            self.paths.backups.mkdir(mode=0o700, exist_ok=True)
        write_backup(self, self.paths.backups / f"voor-versie-{SCHEMA_VERSION}.peercoach")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all writes inside one save: all or nothing. Raises StoreError, or what was raised inside."""
        with self._database.writing():
            yield

    def snapshot(self, target: Path, progress: Callable[[float], bool] | None = None, *, strayed: bool = False) -> bool:
        """Copy the encrypted database, as saved, to `target`; returns False if `progress` (called with 0 to 1) said to stop.

        `strayed` copies it also where the file was moved under us or may not be written. Raises DiskFull, FolderNotWritable or StoreMoved.
        """
        return self._database.copy_to(target, progress, strayed=strayed)

    def search(self, readable: Readable) -> Search:
        """Return the search over all that was written; it ends with the store. `readable` counts the first time."""
        with self._search_hand:
            if self._search is None:
                from peercoach_desktop.store.search import Search

                self._search = Search(self._database, readable)
                if self._closed:  # a thread that was still loading things asks for it too late
                    self._search.close()
            return self._search

    def counts(self) -> Counts:
        """Return how much is in the store."""
        with self._database.raw_reading() as raw:
            return counts_of(raw)

    @cached_property
    def answers(self) -> Answers:
        """The answers of sessions, by field."""
        from peercoach_desktop.store.answers import Answers

        return Answers(self._database)

    @cached_property
    def asked_questions(self) -> AskedQuestions:
        """The questions that were asked."""
        from peercoach_desktop.store.asked_questions import AskedQuestions

        return AskedQuestions(self._database)

    @cached_property
    def bound(self) -> Bound:
        """The fields that edit a long-lived record."""
        from peercoach_desktop.store.bound import Bound

        return Bound(self._database)

    @cached_property
    def coach_log(self) -> CoachLogRows:
        """The log of the coach."""
        from peercoach_desktop.store.coach_log import CoachLogRows

        return CoachLogRows(self._database)

    @cached_property
    def consents(self) -> Consents:
        """What peers said yes or no to."""
        from peercoach_desktop.store.consents import Consents

        return Consents(self._database)

    @cached_property
    def erasing(self) -> Erasing:
        """What was erased for real, and erasing it."""
        from peercoach_desktop.store.erasing import Erasing

        return Erasing(self._database, self.paths, self.root)

    @cached_property
    def handover(self) -> HandOver:
        """Trajectories as plain data, to another coach and back."""
        from peercoach_desktop.store.handover import HandOver

        return HandOver(self._database, self.packs)

    @cached_property
    def inventories(self) -> InventoryResults:
        """Inventories that were filled in."""
        from peercoach_desktop.store.inventory_results import InventoryResults

        return InventoryResults(self._database)

    @cached_property
    def meetings(self) -> Meetings:
        """The meetings of a learning group."""
        from peercoach_desktop.store.meetings import Meetings

        return Meetings(self._database)

    @cached_property
    def observations(self) -> Observations:
        """Observations with a checklist."""
        from peercoach_desktop.store.observations import Observations

        return Observations(self._database)

    @cached_property
    def own_packs(self) -> OwnPacks:
        """The packs of the coach's own hand."""
        from peercoach_desktop.store.own_packs import OwnPacks

        return OwnPacks(self._database)

    @cached_property
    def packs(self) -> Packs:
        """The packs that sessions were led with."""
        from peercoach_desktop.store.packs import Packs

        return Packs(self._database)

    @cached_property
    def people(self) -> People:
        """Peers and trajectories."""
        from peercoach_desktop.store.people import People

        return People(self._database)

    @cached_property
    def records(self) -> Records:
        """Goals, progress, agreements and appointments."""
        from peercoach_desktop.store.records import Records

        return Records(self._database)

    @cached_property
    def sessions(self) -> Sessions:
        """The sessions."""
        from peercoach_desktop.store.sessions import Sessions

        return Sessions(self._database)

    @cached_property
    def sharing(self) -> Sharing:
        """What coach and peer chose to share."""
        from peercoach_desktop.store.sharing import Sharing

        return Sharing(self._database)

    @cached_property
    def undo_steps(self) -> UndoSteps:
        """What can be taken back."""
        from peercoach_desktop.store.undo_steps import UndoSteps

        return UndoSteps(self._database)

    @cached_property
    def versions(self) -> Versions:
        """Earlier wordings of a field."""
        from peercoach_desktop.store.versions import Versions

        return Versions(self._database)
