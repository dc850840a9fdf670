"""A quiet counter beside the page: how often the coach gave advice in this talk. It is an answer of the session, for the coach alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.fields import Count, Field
from peercoach_desktop.views.kit.buttons import icon_button, set_button_words
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

ADVICE = "my_advice"
KEY = "Ctrl+Shift+A"


class AdviceTally(QWidget):
    """One line with a button for one more. `counted(field)` after each press. Hidden where the talk has no such field."""

    counted = Signal(object)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._stop: Stop | None = None
        self._words = hint_label()
        self._more = icon_button("plus")
        self._more.setProperty("kind", "tiny")
        self._more.clicked.connect(self.count)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.addWidget(self._words, 1)
        row.addWidget(self._more)
        self.refresh()

    def count(self) -> None:
        """Count one more; undo takes it back."""
        field = self._field()
        if field is None or not self._table.may_write:
            return
        before = self._known()
        assert isinstance(field.kind, Count)
        after = min(before + 1, field.kind.high)
        self._table.opened.enter(field, after)
        if self._stop is not None:
            self._table.undo.answered(self._stop, field, before or None, after)
        self.refresh()
        self.counted.emit(field)

    def show_for(self, stop: Stop) -> None:
        """Count at `stop`: undo comes back there, and not to where the number is written down."""
        self._stop = stop
        self.refresh()

    def refresh(self, _: object = None) -> None:
        """Show the number as it is now."""
        self.setVisible(self._field() is not None)
        self._words.setText(self.tr("Advies gegeven: {count}").format(count=self._known()))
        set_button_words(self._more, "", self.tr("Tel een advies erbij"), KEY)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _known(self) -> int:
        value = self._table.opened.record.values.get(ADVICE)
        return value if isinstance(value, int) else 0

    def _field(self) -> Field | None:
        """Return the field in which this talk keeps the number."""
        record = self._table.opened.record
        fields = (field for step in record.session.steps for page in record.pages_of(step) for field in page.fields)
        return next((field for field in fields if field.id == ADVICE and isinstance(field.kind, Count)), None)
