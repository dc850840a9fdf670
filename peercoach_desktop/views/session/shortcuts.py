"""The keys of the workspace, in one list: what makes them work and what the help dialog shows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

STEPS = 9


@dataclass(frozen=True)
class Key:
    """A key (portable Qt sequences; the first one is shown) and what it does by name."""

    name: str
    sequences: tuple[str, ...]


KEYS = (
    Key("next", ("Ctrl+Return", "Ctrl+Enter")),
    Key("previous", ("Alt+Left",)),
    Key("region", ("F6",)),
    Key("undo", ("Ctrl+Z",)),
    Key("redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    Key("ask_on", ("Ctrl+J",)),
    Key("large", ("F11", "Ctrl+G")),
    Key("model", ("Ctrl+M",)),
    Key("paper", ("Ctrl+T",)),
    Key("advice", ("Ctrl+Shift+A",)),
    Key("limits", ("F2",)),
    Key("pause", ("Ctrl+Shift+P",)),
    Key("curtain", ("F12", "Ctrl+Shift+H")),
    Key("names", ("Ctrl+Shift+N",)),
    Key("lock", ("Ctrl+L",)),
    Key("help", ("F1",)),
    Key("escape", ("Escape",)),
)


class Shortcuts(QObject):
    """Makes the keys of `owner` work wherever the focus is below it. `pressed(name)`; Alt+1 to Alt+9 say "step_1" and so on."""

    pressed = Signal(str)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        steps = tuple(Key(f"step_{number}", (f"Alt+{number}",)) for number in range(1, STEPS + 1))
        for key in (*KEYS, *steps):
            for sequence in key.sequences:
                shortcut = QShortcut(QKeySequence(sequence), owner)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.setObjectName(key.name)
                shortcut.activated.connect(self._tell)

    def _tell(self) -> None:
        self.pressed.emit(self.sender().objectName())


def shown_keys(sequence: str) -> str:
    """Return a key sequence as it is written on this system."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
