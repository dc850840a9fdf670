"""The card in the settings that leads to cards and forms on paper."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button
from peercoach_desktop.views.settings.settings_card import WayCard


class OnPaperCard(WayCard):
    """`asked` when the coach wants to choose something to print."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(secondary_button(icon="printer"), parent)

    def words(self) -> tuple[str, str, str]:
        """Return the heading, the hint and the words of the button, in the language of now."""
        return (
            self.tr("Op papier"),
            self.tr("Print kaarten, werkvormen en lege formulieren. Er staan geen gegevens van mensen op."),
            self.tr("Kies wat je print"),
        )
