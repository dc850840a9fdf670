"""Says whether everything is saved: in the top bar always, and once in words when it is not."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.top_bar import TopBar
from peercoach_desktop.views.ui_context import UiContext


class SavingVoice(QObject):
    """Hears from the writer. A change that is not saved is tried again with the next one, so the same trouble is told once."""

    def __init__(self, ui: UiContext, top: TopBar, place: QWidget) -> None:
        super().__init__(place)
        self._ui = ui
        self._top = top
        self._place = place
        self._is_failing = False

    def saved(self, when: datetime) -> None:
        """Say that everything up to `when` is in the store."""
        self._is_failing = False
        self._top.show_saved(when)

    def failed(self, error: StoreError) -> None:
        """Say that the last change is not in the store, and why."""
        self._top.show_failed(self._ui.errors.sentence(error))
        if not self._is_failing:
            self._ui.errors.say(error, self._place)
        self._is_failing = True
