"""The card in the settings to take in what another coach handed over."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button
from peercoach_desktop.views.settings.settings_card import WayCard


class TakeCard(WayCard):
    """`asked` when the coach wants to take something in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(secondary_button(icon="download"), parent)

    def words(self) -> tuple[str, str, str]:
        """Return the heading, the hint and the words of the button, in the language of now."""
        return (
            self.tr("Van een andere coach"),
            self.tr("Kreeg je een traject van een andere coach? Je ziet eerst wat erin staat."),
            self.tr("Overdracht inlezen…"),
        )
