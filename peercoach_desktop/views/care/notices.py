"""Lines that only tell: what was erased again at opening, and that the store stands where it may break."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.care.line import CareLine
from peercoach_desktop.views.surroundings import Surroundings


class ErasedAgainLine(CareLine):
    """Says that an older file stood in the place of the store, and that what was erased is erased again."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self._access = around.access

    def refresh(self) -> None:
        """Say it, or be silent."""
        words = self.tr("Er stond een oudere versie van je kluis. Wat je daarna had gewist, is nu opnieuw gewist.")
        self.say(words if self._access.erased_again else "")

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)


class UnsafePlaceLine(CareLine):
    """Says that the store stands on a network or in a synchronised folder, looked at once."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__("triangle-alert", "warn", parent)
        self._errors = around.ui.errors
        self._found: StoreError | None = None
        try:
            around.access.check_place()
        except StoreError as error:
            self._found = error

    def refresh(self) -> None:
        """Say it, or be silent."""
        self.say(self._errors.sentence(self._found) if self._found else "")

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
