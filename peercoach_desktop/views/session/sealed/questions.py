"""What the peer fills in while holding the laptop: the own fields or the own column, sealed as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.domain.records import RatingLevel
from peercoach_desktop.services.sealing import PEER_FIELDS, Topic
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.kit.labels import heading_label
from peercoach_desktop.views.session.context import editor_context
from peercoach_desktop.views.session.observation.marks import Marks
from peercoach_desktop.views.session.observation.point_row import PointRow
from peercoach_desktop.views.session.observation.row_words import RowWords
from peercoach_desktop.views.session.observation.section_card import SectionCard
from peercoach_desktop.views.session.sealed.own_words import own_heading, own_words
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class SealedField(QObject):
    """Brings what one editor says under its seal."""

    def __init__(self, table: Table, editor: FieldEditor) -> None:
        super().__init__(editor)
        self._table = table
        self._editor = editor
        editor.changed.connect(self._keep)

    def _keep(self) -> None:
        self._table.desk.sealing.write(self._table.opened.id, self._editor.field, self._editor.value())


class Questions(QWidget):
    """The fields of `topic`, each page of them below its question. They are empty until `fill`."""

    def __init__(self, table: Table, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._topic = topic
        self._editors: list[FieldEditor] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for step, page in pages_with(table, PEER_FIELDS[topic]):
            words = own_words(table.words.of_step(step), page.fields)
            column.addWidget(heading_label(own_heading(words, page, table.words.heading(Stop(step, page)), table.words.names), level=2))
            for field in page.fields:
                if field.id in PEER_FIELDS[topic]:
                    editor = make_editor(field, words, editor_context(table))
                    SealedField(table, editor)
                    self._editors.append(editor)
                    column.addWidget(editor)

    def fill(self) -> None:
        """Show what the peer filled in before an interruption."""
        draft = self._table.desk.sealing.draft(self._table.opened, self._topic)
        for editor in self._editors:
            editor.set_value(draft.get(editor.field.id))

    def settle(self) -> None:
        """Keep what stands here now, and nothing else."""
        for editor in self._editors:
            self._table.desk.sealing.write(self._table.opened.id, editor.field, editor.value())

    def focus_first(self) -> None:
        """Put the focus in the first field."""
        if self._editors:
            self._editors[0].focus_at(0)


class OwnColumn(QWidget):
    """The peer's own column of the checklist. It is empty until `fill`."""

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._levels: dict[str, RatingLevel] = {}
        self._rows: dict[str, PointRow] = {}
        words = RowWords(table, Marks(table, stop), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        checklist = table.opened.record.checklist
        for section in checklist.sections if checklist else ():
            card = SectionCard(section)
            card.say(words.section(section))
            column.addWidget(card)
            for row in card.rows():
                self._add(row, words)

    def fill(self) -> None:
        """Show the levels the peer gave before an interruption."""
        draft = self._table.desk.sealing.draft_marks(self._table.opened.id)
        self._levels = {item: level for item, level in draft.items() if item in self._rows}
        for item, row in self._rows.items():
            row.show_mark(self._levels.get(item), "", "")

    def settle(self) -> None:
        """Keep the levels that stand here now, and nothing else."""
        self._table.desk.sealing.write_marks(self._table.opened.id, self._levels)

    def focus_first(self) -> None:
        """Put the focus on the first point."""
        for row in self._rows.values():
            row.segments.focus_here()
            return

    def _add(self, row: PointRow, words: RowWords) -> None:
        self._rows[row.item] = row
        row.say(words.behaviour(row.item), words.look_for(row.item), words.levels())
        row.set_noting(on=False)
        row.show_mark(None, "", "")
        row.given.connect(self._give)
        row.moved.connect(self._move)

    def _give(self, item: str, level: str, go_on: bool) -> None:
        self._levels.pop(item, None)
        if level:
            self._levels[item] = RatingLevel(level)
        self._rows[item].show_mark(self._levels.get(item), "", "")
        self._table.desk.sealing.write_marks(self._table.opened.id, self._levels)
        if go_on:
            self._move(item, 1)

    def _move(self, item: str, way: int) -> None:
        items = list(self._rows)
        place = items.index(item) + way
        if 0 <= place < len(items):
            self._rows[items[place]].segments.focus_here()


def pages_with(table: Table, fields: tuple[str, ...]) -> list[tuple[Step, Page]]:
    """Return the pages of this session that hold any of `fields`."""
    record = table.opened.record
    steps = [(step, page) for step in record.session.steps for page in record.pages_of(step)]
    return [(step, page) for step, page in steps if any(field.id in fields for field in page.fields)]
