"""On a page that asks again what was said before: it is filled in, or offered to take over, and can be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.known_before import known_role, known_text
from peercoach_desktop.domain.values import Value
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.labels import StatusLabel
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class SaidBefore(QWidget):
    """`taken(field)` when what was said before was put in a field. What is written by itself is a step that undo takes back."""

    taken = Signal(object)

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._stop = stop
        self._filled: tuple[Field, Value] | None = None
        self._offered: set[str] = set()
        self._words = Notice("message-square-text")
        self._take = quiet_button()
        self._words.add_button(self._take)
        self._take.clicked.connect(self._on_take)
        self._note = StatusLabel("muted", "info")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._note)
        self.fill()
        self.follow()

    def fill(self) -> None:
        """Fill in what is known of the role of the peer, once: a coach who clears it wants it empty."""
        page, opened = self._stop.page, self._table.opened
        known = known_role(opened.record, page) if page is not None and self._table.may_write else None
        if known is None or known[0].id in self._offered:
            return
        field, value = known
        self._offered.add(field.id)
        if self._put(field, value):
            self._filled = known

    def follow(self) -> None:
        """Show what can be taken over now, and which answer came from before."""
        page, record = self._stop.page, self._table.opened.record
        text = known_text(record, page) if page is not None and self._table.may_write else None
        self._words.setVisible(text is not None)
        if text is not None:
            self._words.say(self.tr("{peer} zei eerst: ‘{words}’").format(words=text[1], **self._table.words.names))
            set_button_words(self._take, self.tr("Neem over"))
        stands = self._filled is not None and record.values.get(self._filled[0].id) == self._filled[1]
        self._note.say(self.tr("De rol vertelde je al eerder. Klopt die niet? Kies dan iets anders."))
        self._note.setVisible(stands)
        self.setVisible(stands or text is not None)

    def _on_take(self) -> None:
        page = self._stop.page
        known = known_text(self._table.opened.record, page) if page is not None else None
        if known is not None and self._table.may_write and self._put(*known):
            self.taken.emit(known[0])

    def _put(self, field: Field, value: Value) -> bool:
        before = self._table.opened.record.values.get(field.id)
        try:
            self._table.opened.enter(field, value)
        except StoreError as error:
            self._table.ui.errors.say(error, self)
            return False
        self._table.undo.answered(self._stop, field, before, value)
        return True
