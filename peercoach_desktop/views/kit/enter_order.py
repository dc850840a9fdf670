"""What Enter does in fields that belong together: to the next one that is empty, and only then on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class EnterOrder(QObject):
    """`complete`: Enter was pressed while none of the fields that are shown is empty. The fields come in reading order."""

    complete = Signal()

    def __init__(self, *fields: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = fields
        for field in fields:
            field.returnPressed.connect(self._on_enter)

    def _on_enter(self) -> None:
        at = next(place for place, field in enumerate(self._fields) if field is self.sender())
        onwards = (*self._fields[at + 1 :], *self._fields[: at + 1])
        empty = next((field for field in onwards if not field.isHidden() and not field.text().strip()), None)
        if empty is None:
            self.complete.emit()
        else:
            empty.setFocus()
