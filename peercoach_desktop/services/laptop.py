"""What is on this laptop: made by looking at the files, not by remembering what was written."""

from __future__ import annotations

from pathlib import Path

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.laptop import BackupPlace, Laptop
from peercoach_desktop.services.backup_log import BackupLog
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.printing import report_words
from peercoach_desktop.store.looking import look_at_folder
from peercoach_desktop.store.store import Store


class LaptopService:
    """Looks when it is asked. Reading a large folder takes a moment: call it from a background thread."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock

    def look(self, folder: Path) -> Laptop:
        """Return what is in the data folder now, and which backups were made."""
        made = sorted(BackupLog(self._store).all(), key=lambda each: each.made, reverse=True)
        backups = tuple(BackupPlace(str(each.path), each.made, each.elsewhere, each.in_reach) for each in made)
        return Laptop(str(folder), self._clock(), look_at_folder(folder), backups)

    def document(self, laptop: Laptop, language: str) -> Document:
        """Return the same on paper."""
        from peercoach_desktop.reports.laptop_sheet import laptop_sheet

        return laptop_sheet(laptop, report_words(self._library, self._clock, language))
