"""One page of a form among the others: its question, and its fields with their codes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Page
from peercoach_desktop.services.sealing import is_coach_side, topic_of
from peercoach_desktop.views.kit.labels import StatusLabel, heading_label, hint_label
from peercoach_desktop.views.session.care_line import CareLine
from peercoach_desktop.views.session.field_line import FieldLine
from peercoach_desktop.views.session.field_list import FieldList
from peercoach_desktop.views.session.safety_note import SafetyNote
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class PaperSection(QWidget):
    """`stop` is where the whole form is typed over. What is sealed is closed here too, and a line says so."""

    answered = Signal(object)
    left = Signal()
    asked = Signal(str)

    def __init__(self, table: Table, stop: Stop, page: Page, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._page = Stop(stop.step, page)
        self._asked = tuple(fields)
        self._topic = topic_of(page.fields)
        self._heading, self._hint = heading_label(level=2), hint_label()
        self._sealed = StatusLabel(icon="lock")
        self.fields = FieldList(table, stop, fields, self)
        self.fields.stand_among_many()
        self._care = CareLine(table, self)
        self._safety = SafetyNote(table) if self._topic is not None and not self._is_coach_side() else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._heading, self._hint):
            column.addWidget(widget)
        column.addSpacing(8)
        for part in (self._sealed, self.fields, self._safety, self._care):
            if part is not None:
                column.addWidget(part)
        self.fields.answered.connect(self._on_answered)
        self.fields.left.connect(self.left)
        self._care.asked.connect(self.asked)
        self._say()

    def lines(self) -> tuple[FieldLine, ...]:
        """Return the fields that are shown now; none while they are sealed."""
        return () if self.is_sealed() else self.fields.lines()

    def holds(self, field_id: str) -> bool:
        """Return whether a field belongs here, shown or not."""
        return any(field.id == field_id for field in self._asked)

    def is_sealed(self) -> bool:
        """Return whether what belongs here is sealed now, so that nobody can read or change it."""
        if self._topic is None:
            return False
        state = self._table.desk.sealing.state(self._table.opened.id, self._topic)
        return (state.coach if self._is_coach_side() else state.peer) is not None

    def refresh(self) -> None:
        """Show what the session holds now."""
        self.fields.refresh()
        self._follow(self._asked)

    def retranslate(self) -> None:
        """Show all words again."""
        self.fields.show_again()
        self._care.retranslate()
        self._say()

    def _say(self) -> None:
        words = self._table.words
        for label, text in ((self._heading, words.heading(self._page)), (self._hint, words.hint(self._page))):
            label.setText(text)
            label.setVisible(bool(text))
        self._sealed.say(self.tr("Dit deel is verzegeld. In de stap zelf lees je hoe het opengaat."))
        self._follow(self._asked)

    def _is_coach_side(self) -> bool:
        return self._topic is not None and is_coach_side(self._topic, self._asked)

    def _follow(self, fields: Sequence[Field]) -> None:
        sealed = self.is_sealed()
        self._sealed.setVisible(sealed)
        self.fields.setHidden(sealed)
        self._care.follow(fields)
        if self._safety is not None:
            self._safety.follow()

    def _on_answered(self, field: Field) -> None:
        self._follow((field,))
        self.answered.emit(field)
