"""Two cards for the settings: pictures of the screen, and what is on this laptop."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.discreet.capture import can_exclude
from peercoach_desktop.views.kit.buttons import secondary_button
from peercoach_desktop.views.settings.settings_card import SettingsCard, WayCard


class CaptureCard(SettingsCard):
    """The switch for screenshots. Where the platform cannot do it, it says so and cannot be switched."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, able: bool | None = None) -> None:
        super().__init__(parent=parent)
        self._appearance = appearance
        self._able = can_exclude() if able is None else able
        self.switch = QCheckBox()
        self.switch.setChecked(self._able and not appearance.capture)
        self.switch.setEnabled(self._able)
        self.switch.toggled.connect(self._keep)
        self.column.insertWidget(1, self.switch)
        self.say()

    def say(self) -> None:
        """Show all words in the language of now."""
        self.heading.setText(self.tr("Foto’s van het scherm"))
        self.switch.setText(self.tr("Toon dit venster niet op schermfoto’s en gedeelde schermen"))
        self.switch.setAccessibleName(self.switch.text())
        if self._able:
            self.hint.setText(self.tr("Zet dit uit als iemand op afstand moet meekijken. Anders ziet die een zwart vlak."))
        else:
            self.hint.setText(self.tr("Dit werkt alleen op Windows. Op deze computer kan een schermfoto wel."))

    def _keep(self, on: bool) -> None:
        self._appearance.set_capture(allowed=not on)


class LaptopCard(WayCard):
    """`asked` when the coach wants to see what is on this laptop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(secondary_button(icon="hard-drive"), parent)

    def words(self) -> tuple[str, str, str]:
        """Return the heading, the hint and the words of the button, in the language of now."""
        return (
            self.tr("Wat staat er op deze laptop"),
            self.tr("Het programma kijkt welke bestanden er zijn en wat iemand zonder wachtzin kan lezen."),
            self.tr("Kijk wat er staat"),
        )
