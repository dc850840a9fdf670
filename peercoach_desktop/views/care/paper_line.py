"""The question of once a year, on Today: whether the paper with the recovery code is there, and is the right one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.care.line import CareLine
from peercoach_desktop.views.kit.buttons import set_button_words


class PaperLine(CareLine):
    """`check_requested` by its button; "Later" is until the next start."""

    check_requested = Signal()

    def __init__(self, paper: PaperKey, parent: QWidget | None = None) -> None:
        super().__init__("key-round", parent=parent)
        self._paper = paper
        self._later = False
        self._check, self._wait = self.add_action(), self.add_later()
        self._check.clicked.connect(self.check_requested)
        self._wait.clicked.connect(self._on_later)

    def refresh(self) -> None:
        """Ask, or be silent."""
        set_button_words(self._check, self.tr("Controleer twee groepen"))
        set_button_words(self._wait, self.tr("Later"))
        asks = not self._later and self._paper.is_due()
        words = self.tr("Je blad met de herstelcode is een jaar niet bekeken. Pak het erbij: met twee groepen weet je dat het klopt.")
        self.say(words if asks else "")

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _on_later(self) -> None:
        self._later = True
        self.refresh()
