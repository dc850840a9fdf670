"""The card in the settings for the overview that the organisation may have."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class OverviewCard(Card):
    """`asked(year)` for this year and the last one, as an overview of a year is often asked for in January."""

    asked = Signal(int)

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading, self._hint = heading_label(level=2), hint_label()
        self._buttons = {each: secondary_button(icon="eye") for each in (year, year - 1)}
        row = FlowLayout(spacing=8)
        for button in self._buttons.values():
            button.clicked.connect(self._on_pressed)
            row.addWidget(button)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._hint)
        self.column.addLayout(row)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _on_pressed(self) -> None:
        self.asked.emit(next(year for year, button in self._buttons.items() if button is self.sender()))

    def _say(self) -> None:
        self._heading.setText(self.tr("Voor de organisatie"))
        self._hint.setText(self.tr("Alleen aantallen, zonder namen. Je ziet eerst precies wat er op papier komt."))
        for year, button in self._buttons.items():
            set_button_words(button, self.tr("Bekijk het overzicht van {year}").format(year=year))
