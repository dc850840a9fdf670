"""What a page of a coaching model has below its fields: the picture, where there is room for it, and the way to another model."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import ModelChoice
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.session.models.picture_card import PictureCard, has_room_beside, holds_model, is_last
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

CHOOSE_MODEL = "model"
"""What a page asks the workspace for, to choose the model that leads the session."""
CHOOSE_KEYS = "Ctrl+M"


class ModelPart(QWidget):
    """`asked(name)` with `CHOOSE_MODEL` when the coach wants another model."""

    asked = Signal(str)

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._stop = stop
        self.picture = PictureCard(table, self)
        self._choose = quiet_button(icon="refresh-cw")
        self._choose.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.picture)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show what is so now."""
        swap = holds_model(self._stop) or bool(self._table.opened.record.session.model)
        words = self.tr("Wissel van model") if swap else self.tr("Kies met hulp een model")
        set_button_words(self._choose, words, shortcut=CHOOSE_KEYS)
        self.picture.set_wanted(on=self._is_place())

    def set_read_only(self, *, on: bool) -> None:
        """Offer no other model where nothing may be changed."""
        self._choose.setHidden(on)

    def follow(self) -> None:
        """Let the picture follow what is typed."""
        self.picture.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture to the place beside the page where there is room for it."""
        super().resizeEvent(event)
        if self._is_place() != self.picture.is_wanted():
            self.picture.set_wanted(on=not self.picture.is_wanted())

    def _is_place(self) -> bool:
        """Return whether the picture belongs here: on the last page of the model, and where there is no room beside the page."""
        return holds_model(self._stop) and (is_last(self._table, self._stop) or not has_room_beside(self._table, self))

    def _ask(self) -> None:
        self.asked.emit(CHOOSE_MODEL)


def model_part(table: Table, stop: Stop, parent: QWidget) -> ModelPart | None:
    """Return the part for a page of a model, and for the page where one is chosen; None for the others."""
    chooses = stop.page is not None and any(isinstance(field.kind, ModelChoice) for field in stop.page.fields)
    return ModelPart(table, stop, parent) if chooses or holds_model(stop) else None
