"""Brings what the writer thread says to the window: the one place where a plain callback becomes a queued signal."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.store import Store


class WriterBridge(QObject):
    """Says `saved(datetime)` when changes are in the store, and `failed(StoreError)` when they could not be saved."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        store.writer.on_saved = self._tell_saved
        store.writer.on_failed = self._tell_failed

    def close(self) -> None:
        """Stop listening, before this object or the store goes."""
        self._store.writer.on_saved = _nobody
        self._store.writer.on_failed = _nobody

    def _tell_saved(self, when: datetime) -> None:
        self.saved.emit(when)

    def _tell_failed(self, error: StoreError) -> None:
        self.failed.emit(error)


def _nobody(_: object) -> None:
    """Nobody listens any more."""
