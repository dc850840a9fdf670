"""Two cards for the settings: pictures of the screen, and what is on this laptop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.discreet.capture import can_exclude
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class CaptureCard(Card):
    """The switch for screenshots. Where the platform cannot do it, it says so and cannot be switched."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, able: bool | None = None) -> None:
        super().__init__(parent=parent)
        self._appearance = appearance
        self._able = can_exclude() if able is None else able
        self._heading = heading_label(level=2)
        self.switch = QCheckBox()
        self.switch.setChecked(self._able and not appearance.capture)
        self.switch.setEnabled(self._able)
        self.switch.toggled.connect(self._keep)
        self._hint = hint_label()
        self.column.setContentsMargins(20, 16, 20, 16)
        for widget in (self._heading, self.switch, self._hint):
            self.column.addWidget(widget)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._heading.setText(self.tr("Foto’s van het scherm"))
        self.switch.setText(self.tr("Houd dit venster uit schermfoto’s en gedeelde schermen"))
        self.switch.setAccessibleName(self.switch.text())
        if self._able:
            self._hint.setText(self.tr("Zet dit uit als iemand op afstand moet meekijken. Anders ziet die een zwart vlak."))
        else:
            self._hint.setText(self.tr("Dit werkt alleen op Windows. Op deze computer kan een schermfoto wel."))

    def _keep(self, on: bool) -> None:
        self._appearance.set_capture(allowed=not on)


class LaptopCard(Card):
    """`asked` when the coach wants to see what is on this laptop."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading = heading_label(level=2)
        self._hint = hint_label()
        self.button = secondary_button(icon="hard-drive")
        self.button.clicked.connect(self.asked)
        row = FlowLayout(spacing=8)
        row.addWidget(self.button)
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

    def _say(self) -> None:
        self._heading.setText(self.tr("Wat staat er op deze laptop"))
        self._hint.setText(self.tr("Het programma kijkt welke bestanden er zijn en wat iemand zonder wachtzin kan lezen."))
        set_button_words(self.button, self.tr("Kijk wat er staat"))
