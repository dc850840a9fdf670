"""What is still to be talked about, from the log of the coach: on Today, and on the coach's own profile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.coach_log.log_words import LogWords
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.ui_context import UiContext


class OpenLines(Card):
    """`chosen(id)` of an entry. Hidden while nothing is open; call `refresh` once it has its place on a page."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._words = LogWords(desk, ui)
        self._heading = heading_label(level=2)
        self.lines = LinesView(ui.theme)
        self.lines.chosen.connect(self.chosen)
        self.column.addWidget(self._heading)
        self.column.addWidget(self.lines)
        ui.theme.dress(self)
        self.hide()

    def refresh(self) -> None:
        """Show what is open now."""
        entries = self._desk.coach_log.open_ones()
        names = self._desk.coach_log.names(entries) if entries else {}
        self._heading.setText(self.tr("Nog te bespreken"))
        self.lines.setAccessibleName(self._heading.text())
        self.lines.set_lines([self._words.line(entry, names) for entry in entries])
        self.setVisible(bool(entries))

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)
