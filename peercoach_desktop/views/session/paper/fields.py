"""The fields of a form in the order of its paper, page below page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Page
from peercoach_desktop.domain.paper_twin import PaperTwin
from peercoach_desktop.views.editors.parts import PartsEditor
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.privacy import PrivacyLine
from peercoach_desktop.views.session.field_line import PRIVACY, FieldLine
from peercoach_desktop.views.session.paper.section import PaperSection
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

_GAP = 26


class PaperFields(QWidget):
    """The signals are those of a page. `table` words the fields with their codes. One reminder about names stands above them all."""

    answered = Signal(object)
    left = Signal()
    asked = Signal(str)
    wanted = Signal(object)

    def __init__(self, table: Table, stop: Stop, twin: PaperTwin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._stop = stop
        self._list: Notice | None = None
        self._sections: list[PaperSection] = []
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self._privacy = PrivacyLine()
        self._privacy.set_folded(on=table.desk.settings.is_folded(PRIVACY))
        self._privacy.folded_by_hand.connect(self._fold)
        column.addWidget(self._privacy)
        asked = {page.id: page for page in twin.pages}
        for page in table.opened.record.pages_of(stop.step):
            if Stop(stop.step, page).holds_ratings:
                self._add_list()
            if page.id in asked:
                self._add_section(page, asked[page.id])
        self._privacy.setVisible(any(field.private_hint for field in twin.fields()))
        self._privacy.retranslate()
        self._on_answered(None)

    def lines(self) -> Iterator[FieldLine]:
        """Yield the fields that are shown now, in the order of the paper."""
        for section in self._sections:
            yield from section.lines()

    def sections(self) -> tuple[PaperSection, ...]:
        """Return the pages of the form as they stand below one another."""
        return tuple(self._sections)

    def focus_first(self) -> None:
        """Put the focus in the first field without an answer, or in the first."""
        record, lines = self._table.opened.record, list(self.lines())
        line = next((line for line in lines if not record.is_answered(line.field)), lines[0] if lines else None)
        if line is not None:
            line.focus_end()

    def focus_field(self, field_id: str, cursor: int) -> bool:
        """Put the focus in a field at a place in it; return whether the field is shown here."""
        line = self._line(field_id)
        if line is not None:
            line.editor.focus_at(cursor)
        return line is not None

    def focus_part(self, field_id: str, part: int) -> bool:
        """Put the focus in a field, behind what stands there, or in a part of it by its place; return whether the field is shown here."""
        line = self._line(field_id)
        if line is None:
            return False
        if isinstance(line.editor, PartsEditor):
            line.editor.focus_part(part)
        else:
            line.focus_end()
        return True

    def is_sealed(self, field_id: str) -> bool:
        """Return whether a field is closed now because its answer waits for both."""
        return any(section.is_sealed() and section.holds(field_id) for section in self._sections)

    def where(self) -> tuple[str, int]:
        """Return the field with the focus and the place in it."""
        focus = QApplication.focusWidget()
        line = next((line for line in self.lines() if focus is not None and line.editor.isAncestorOf(focus)), None)
        return (line.field.id, line.editor.cursor_position()) if line else ("", 0)

    def take(self) -> None:
        """Bring what was typed a moment ago to the session now."""
        for section in self._sections:
            section.fields.take()

    def refresh(self) -> None:
        """Show what the session holds now."""
        self._privacy.set_folded(on=self._table.desk.settings.is_folded(PRIVACY))
        for section in self._sections:
            section.refresh()
        self._follow_list()

    def set_read_only(self, *, on: bool) -> None:
        """Let the answers be read alone, or be changed again."""
        for section in self._sections:
            section.fields.set_read_only(on=on)

    def retranslate(self) -> None:
        """Show all words again."""
        self._privacy.retranslate()
        for section in self._sections:
            section.retranslate()
        self._follow_list()

    def _line(self, field_id: str) -> FieldLine | None:
        return next((line for line in self.lines() if line.field.id == field_id), None)

    def _add_section(self, page: Page, asked: Page) -> None:
        section = PaperSection(self._table, self._stop, page, asked.fields, self)
        self._sections.append(section)
        self._column.addWidget(section)
        section.answered.connect(self._on_answered)
        section.left.connect(self.left)
        section.asked.connect(self.asked)

    def _add_list(self) -> None:
        """Lead to the checklist, which is a paper of its own."""
        self._list = Notice("list-checks")
        self._go = secondary_button()
        self._go.clicked.connect(self._on_list)
        self._list.add_button(self._go)
        self._column.addWidget(self._list)

    def _follow_list(self) -> None:
        if self._list is not None:
            self._list.say(self.tr("De kijkpunten staan op een apart blad."))
            set_button_words(self._go, self.tr("Typ de lijst over"))
            self._list.setVisible(self._table.way.checklist_on_paper(self._stop.step) is not None)

    def _on_list(self) -> None:
        self.wanted.emit(self._table.way.checklist_on_paper(self._stop.step))

    def _fold(self, folded: bool) -> None:
        self._table.desk.settings.fold(PRIVACY, folded=folded)

    def _on_answered(self, field: Field | None) -> None:
        for section in self._sections:
            section.fields.follow_conditions()
        self._follow_list()
        if field is not None:
            self.answered.emit(field)
