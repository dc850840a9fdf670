"""The card in the settings for the overview that the organisation may have."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.settings.settings_card import SettingsCard


class OverviewCard(SettingsCard):
    """`asked(year)` for this year and the last one, as an overview of a year is often asked for in January."""

    asked = Signal(int)

    def __init__(self, year: int, parent: QWidget | None = None) -> None:
        buttons = {each: secondary_button(icon="eye") for each in (year, year - 1)}
        super().__init__(tuple(buttons.values()), parent)
        self._buttons = buttons
        for button in buttons.values():
            button.clicked.connect(self._on_pressed)
        self.say()

    def _on_pressed(self) -> None:
        self.asked.emit(next(year for year, button in self._buttons.items() if button is self.sender()))

    def say(self) -> None:
        """Show all words in the language of now."""
        self.heading.setText(self.tr("Voor de organisatie"))
        self.hint.setText(self.tr("Alleen aantallen, zonder namen. Je ziet eerst precies wat er op papier komt."))
        for year, button in self._buttons.items():
            set_button_words(button, self.tr("Bekijk het overzicht van {year}").format(year=year))
