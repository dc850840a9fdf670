"""Shows the wordings that a question went through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.labels import hint_label, plain_label


class VersionsView(FieldEditor):
    """v1 to vn, oldest first; read-only. Begins with those of the context."""

    def __init__(self, field: Field, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._texts: tuple[str, ...] = ()
        self._none = hint_label()
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._column.addWidget(self._none)
        self._set_body(self._body)
        self._say_all()
        self.set_value(None)

    def value(self) -> Value:
        """Return the wordings, or None where there are none."""
        return self._texts or None

    def set_value(self, value: Value) -> None:
        """Show these wordings; None shows those of the context."""
        texts = value if isinstance(value, tuple) else self.context.versions.get(self.field.id, ())
        self._texts = tuple(item for item in texts if isinstance(item, str))
        while self._grid.count():
            item = self._grid.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for row, text in enumerate(self._texts):
            self._grid.addWidget(plain_label(f"v{row + 1}", "version", wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(plain_label(text), row, 1)
        self._none.setVisible(not self._texts)

    def focus_at(self, cursor: int) -> None:
        """Do nothing: there is nothing to fill in."""

    def _say_all(self) -> None:
        super()._say_all()
        self._none.setText(self.tr("Er is nog geen eerdere vraag."))
