"""The card at the end of the settings: the whole store goes away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import danger_button
from peercoach_desktop.views.settings.settings_card import WayCard


class EraseAllCard(WayCard):
    """`asked` by its button; asking whether it must really go comes after it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(danger_button(icon="trash-2"), parent)

    def words(self) -> tuple[str, str, str]:
        """Return the heading, the hint and the words of the button, in the language of now."""
        return (
            self.tr("De hele kluis wissen"),
            self.tr("Doe dit als je stopt als coach of deze laptop weggeeft. Daarna is er niets meer van over."),
            self.tr("Wis de hele kluis…"),
        )
