"""The cards of the settings: what it is about, what it does, and the buttons for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class SettingsCard(Card):
    """A heading, a hint below it, and `buttons` in a row that wraps. Its words come by `say`, which the subclass calls when it is made."""

    def __init__(self, buttons: Sequence[QPushButton] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading, self.hint = heading_label(level=2), hint_label()
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.hint)
        if buttons:
            row = FlowLayout(spacing=8)
            for button in buttons:
                row.addWidget(button)
            self.column.addLayout(row)

    def say(self) -> None:
        """Show all words in the language of now."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)


class WayCard(SettingsCard):
    """A card with one button, which leads elsewhere: `asked` when it is pressed."""

    asked = Signal()

    def __init__(self, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__((button,), parent)
        self.button = button
        self.button.clicked.connect(self.asked)
        self.say()

    def words(self) -> tuple[str, str, str]:
        """Return the heading, the hint and the words of the button, in the language of now."""
        raise NotImplementedError

    def say(self) -> None:
        """Show all words in the language of now."""
        heading, hint, button = self.words()
        self.heading.setText(heading)
        self.hint.setText(hint)
        set_button_words(self.button, button)
