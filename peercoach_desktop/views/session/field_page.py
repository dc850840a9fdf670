"""A question page: caption, the question as heading, a hint, and the fields."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.views.editors.link import LinkEditor
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label
from peercoach_desktop.views.session.care_line import CareLine
from peercoach_desktop.views.session.done_toggle import DoneToggle
from peercoach_desktop.views.session.field_list import FieldList
from peercoach_desktop.views.session.hints.agreement_line import agreement_line
from peercoach_desktop.views.session.models.model_part import model_part
from peercoach_desktop.views.session.models.picture_card import holds_model
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.said_before import SaidBefore
from peercoach_desktop.views.session.seal_card import seal_card
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

LINK = "link_"
"""Before the target of a link, in what a page asks of the workspace."""


class FieldPage(SessionPage):
    """One question or a small group of them. Built at the first visit and kept."""

    is_narrow = True

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(table, stop, parent)
        assert stop.page is not None
        self._caption = caption_label()
        self._heading = heading_label()
        self._hint = hint_label()
        self._said = SaidBefore(table, stop, self)
        self._fields = FieldList(table, stop, stop.page.fields, self)
        self._seal = seal_card(table, stop.page, self)
        self._care = CareLine(table, self)
        self._vague = agreement_line(table, stop.page.fields, self)
        self._model = model_part(table, stop, self)
        self._done = DoneToggle(table, stop, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._caption, self._heading, self._hint):
            column.addWidget(label)
        column.addSpacing(18)
        column.addWidget(self._said)
        column.addWidget(self._fields)
        column.addSpacing(14)
        if self._seal is not None:
            column.addWidget(self._seal)
            self._seal.asked.connect(self.asked)
            self._seal.wanted.connect(self.wanted)
            self._seal.changed.connect(self._on_sealed)
            column.addSpacing(8)
        if self._vague is not None:
            column.addWidget(self._vague)
        column.addWidget(self._care)
        column.addSpacing(8)
        if self._model is not None:
            column.addWidget(self._model)
            self._model.asked.connect(self.asked)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._fields.answered.connect(self._on_answered)
        self._fields.left.connect(self.left)
        self._said.taken.connect(self._on_taken)
        for line in self._fields.lines():
            if isinstance(line.editor, LinkEditor):
                line.editor.opened.connect(self._on_link)
        self._care.asked.connect(self.asked)
        self._done.toggled.connect(self._on_done)
        self._say()
        self._show_seal()
        self._care.follow(stop.page.fields)

    def focus_first(self) -> None:
        """Put the focus in the first field."""
        lines = self._fields.lines()
        if self._seal is not None and self._seal.hides_fields():
            self._seal.focus_first()
        elif lines:
            lines[0].focus_end()

    def focus_field(self, field_id: str, cursor: int) -> bool:
        """Put the focus in a field at a place in it; return whether the field is here."""
        line = self._fields.line(field_id)
        if line is None or not self._fields.isVisibleTo(self):
            return False
        line.editor.focus_at(cursor)
        return True

    def where(self) -> tuple[str, int]:
        """Return the field with the focus and the place in it."""
        line = self._fields.line_at(QApplication.focusWidget())
        return (line.field.id, line.editor.cursor_position()) if line else ("", 0)

    def take(self) -> None:
        """Bring what was typed a moment ago to the session now."""
        self._fields.take()

    def refresh(self) -> None:
        """Show what the session holds now, and where on the way this page is."""
        self._said.fill()
        self._fields.refresh()
        self._said.follow()
        self._say()
        self._show_seal()
        self._show_model()
        assert self.stop.page is not None
        self._care.follow(self.stop.page.fields)
        self._follow_agreements()

    def set_read_only(self, *, on: bool) -> None:
        """Let the answers be read alone, or be changed again."""
        self._fields.set_read_only(on=on)
        self._done.setDisabled(on)
        if self._model is not None:
            self._model.set_read_only(on=on)

    def retranslate(self) -> None:
        """Show all words again."""
        self._fields.show_again()
        self._said.follow()
        self._say()
        self._show_seal()
        self._show_model()
        self._care.retranslate()
        self._follow_agreements()

    def fields(self) -> FieldList:
        """Return the fields of the page."""
        return self._fields

    def _follow_agreements(self) -> None:
        if self._vague is not None:
            self._vague.follow()

    def _show_model(self) -> None:
        if self._model is not None:
            self._model.refresh()

    def _show_seal(self) -> None:
        if self._seal is not None:
            self._seal.refresh()
            self._fields.setHidden(self._seal.hides_fields())

    def _on_sealed(self) -> None:
        self.refresh()
        self.focus_first()

    def _on_link(self, target: str) -> None:
        self.asked.emit(f"{LINK}{target}")

    def _on_done(self, _: bool) -> None:
        self.asked.emit("state")

    def _on_taken(self, field: Field) -> None:
        self._fields.refresh()
        self._on_answered(field)
        line = self._fields.line(field.id)
        if line is not None:
            line.focus_end()

    def _on_answered(self, field: Field) -> None:
        self._said.follow()
        self._care.follow((field,))
        self._follow_agreements()
        if self._model is not None:
            self._model.follow()
        if self._seal is not None and self._seal.note is not None:
            self._seal.note.follow()
        self.answered.emit(field)

    def _say(self) -> None:
        number, count = self.table.way.position(self.stop)
        place = self.tr("Vraag {number} van {count}").format(number=number, count=count)
        self._caption.setText(f"{self.table.words.model(self.stop.step)} · {place}" if holds_model(self.stop) else place)
        self._heading.setText(self.table.words.heading(self.stop))
        self._hint.setText(self.table.words.hint(self.stop))
        self._hint.setVisible(bool(self._hint.text()))
        self._done.refresh()
