"""The buttons to move and remove a line of a list."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import icon_button, set_button_words
from peercoach_desktop.views.kit.icons import InkButton


class LineButtons(QWidget):
    """Up, down and remove. Up and down are there once there is more than one line.

    A `ghost` takes the same room and shows nothing: it keeps the heading in line with the lines below.
    """

    def __init__(self, *, ghost: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ghost = ghost
        self.up = _tiny("chevron-up")
        self.down = _tiny("chevron-down")
        self.remove = _tiny("trash-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        _keep_room(self.remove, on=True)
        self.remove.setVisible(not ghost)

    def set_alone(self, *, on: bool) -> None:
        """Say whether the line is the only one."""
        for button in (self.up, self.down):
            _keep_room(button, on=self._ghost and not on)
            button.setVisible(not on and not self._ghost)

    def say(self, number: int, name: str) -> None:
        """Name the buttons for line `number` of the list with this `name`."""
        self._name(self.up, self.tr("Regel {number} omhoog").format(number=number), name, "Alt+Up")
        self._name(self.down, self.tr("Regel {number} omlaag").format(number=number), name, "Alt+Down")
        self._name(self.remove, self.tr("Regel {number} verwijderen").format(number=number), name, "Alt+Delete")

    @staticmethod
    def _name(button: InkButton, words: str, name: str, shortcut: str) -> None:
        set_button_words(button, "", words, shortcut)
        button.setAccessibleName(f"{words}, {name}")


def _tiny(icon: str) -> InkButton:
    button = icon_button(icon)
    button.setProperty("kind", "tiny")
    return button


def _keep_room(button: InkButton, *, on: bool) -> None:
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(on)
    button.setSizePolicy(policy)
