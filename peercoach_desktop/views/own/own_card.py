"""The card in the settings that leads to own material."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button
from peercoach_desktop.views.settings.settings_card import WayCard


class OwnCard(WayCard):
    """`asked` when the coach wants to see the own material."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(secondary_button(icon="pencil"), parent)

    def words(self) -> tuple[str, str, str]:
        """Return the heading, the hint and the words of the button, in the language of now."""
        return (
            self.tr("Eigen materiaal"),
            self.tr("Maak of verander een lijst, vraag, werkvorm of gespreksmodel."),
            self.tr("Open eigen materiaal"),
        )
