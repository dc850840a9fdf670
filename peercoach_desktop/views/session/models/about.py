"""What a coach wants to know of a model before choosing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.labels import caption_label, heading_label, plain_label, strong_label
from peercoach_desktop.views.session.models.offered import OfferedModel


class AboutModel(QWidget):
    """Minutes and level, what it is for, what to mind, and its steps. `liked(model, on)` when it becomes a favourite, or not any more."""

    liked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ""
        self._title = heading_label(level=2)
        self._effort = caption_label()
        self._aim, self._use_when, self._caution, self._steps = (plain_label() for _ in range(4))
        self._origin = caption_label()
        self._use_head, self._caution_head, self._steps_head = (strong_label() for _ in range(3))
        self._favourite = QCheckBox(self.tr("Favoriet"))
        self._favourite.setAccessibleName(self._favourite.text())
        self._favourite.toggled.connect(self._tell)
        self._use_head.setText(self.tr("Wanneer"))
        self._caution_head.setText(self.tr("Let op"))
        self._steps_head.setText(self.tr("De stappen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (
            self._title, self._effort, self._aim, self._steps_head, self._steps, self._use_head, self._use_when, self._caution_head,
            self._caution, self._origin, self._favourite,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)

    def show_model(self, model: OfferedModel) -> None:
        """Tell about `model`."""
        self._model = model.id
        self._title.setText(model.title)
        self._effort.setText(" · ".join(part for part in (model.minutes, model.level) if part))
        self._aim.setText(model.aim)
        self._steps.setText("\n".join(f"{number}. {phase}" for number, phase in enumerate(model.phases, 1)))
        self._origin.setText(model.origin)
        self._show(self._use_head, self._use_when, model.use_when)
        self._show(self._caution_head, self._caution, model.caution)
        self._favourite.blockSignals(True)
        self._favourite.setChecked(model.is_favourite)
        self._favourite.blockSignals(False)

    @staticmethod
    def _show(head: QLabel, label: QLabel, words: str) -> None:
        label.setText(words)
        for part in (head, label):
            part.setVisible(bool(words))

    def _tell(self, on: bool) -> None:
        self.liked.emit(self._model, on)
