"""Who is it? The neutral names of the stores on this laptop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from peercoach_desktop.services.access import CoachStore
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.kit.labels import strong_label


class CoachChoice(QWidget):
    """One radio button per store; `chosen(paths)` when another one is ticked."""

    chosen = Signal(object)

    def __init__(self, coaches: tuple[CoachStore, ...], chosen: VaultPaths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coaches = coaches
        self._question = strong_label()
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._question)
        for number, coach in enumerate(coaches):
            button = QRadioButton()
            button.setChecked(coach.paths == chosen)
            self._group.addButton(button, number)
            column.addWidget(button)
        self._say_all()
        self._group.idToggled.connect(self._on_toggled)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _say_all(self) -> None:
        self._question.setText(self.tr("Wie ben je?"))
        unnamed = 0
        for number, coach in enumerate(self._coaches):
            unnamed += not coach.name
            name = coach.name or self.tr("Kluis {number} zonder naam").format(number=unnamed)
            self._group.button(number).setText(name.replace("&", "&&"))

    def _on_toggled(self, number: int, on: bool) -> None:
        if on:
            self.chosen.emit(self._coaches[number].paths)
