"""The page of the checklist: who marks, how far it is, and the points on cards."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import ChecklistChoice
from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import StatusLabel, hint_label
from peercoach_desktop.views.session.observation.header import Header
from peercoach_desktop.views.session.observation.marks import Marks
from peercoach_desktop.views.session.observation.point_row import PointRow
from peercoach_desktop.views.session.observation.row_words import RowWords
from peercoach_desktop.views.session.observation.section_card import SectionCard
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.seal_card import seal_card
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

TICK_MS = 1_000


class ObservationPage(SessionPage):
    """Coach and peer each have a column and see only their own while filling it in; side by side comes once both are in."""

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None, *, rater_code: str = "") -> None:
        super().__init__(table, stop, parent)
        self.marks = Marks(table, stop)
        self._words = RowWords(table, self.marks, self)
        self._header = Header(table, stop, self.marks, self, code=rater_code)
        self._cards: list[SectionCard] = []
        self._rows: dict[str, PointRow] = {}
        self._missing: Notice | None = None
        self._choose: InkButton | None = None
        self._note = hint_label()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._header.tick)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._column.addWidget(self._header)
        self._header.column_changed.connect(self.refresh)
        self._seal = seal_card(table, stop.page, self) if table.opened.record.checklist else None
        if self._seal is not None:
            self._column.addWidget(self._seal)
            self._seal.asked.connect(self.asked)
            self._seal.changed.connect(self._on_sealed)
        self._waits = StatusLabel(icon="lock")
        self._column.addWidget(self._waits)
        self._build()
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.retranslate()

    def rows(self) -> tuple[PointRow, ...]:
        """Return the points in the order of the list."""
        return tuple(self._rows.values())

    def focus_first(self) -> None:
        """Put the focus on the first point without a level, or on the first point."""
        rater = self._header.rater()
        if self._seal is not None and self._seal.holds_column(rater):
            self._seal.focus_first()
            return
        row = next((row for row in self.rows() if self.marks.mark(row.item, rater) is None), None)
        if row is None:
            row = next(iter(self.rows()), None)
        if row is not None:
            row.segments.focus_here()
        elif self._choose is not None:
            self._choose.setFocus()

    def focus_field(self, field_id: str, cursor: int) -> bool:
        """Put the focus on a point, or in its example ("ratings:<item>", "seen:<item>", "reading:<item>")."""
        part, _, item = field_id.partition(":")
        row = self._rows.get(item)
        if row is None:
            return False
        if part == "ratings":
            row.segments.focus_here()
            return True
        row.open_note()
        panel = row.panel()
        if panel is None:
            row.segments.focus_here()
            return True
        edit = panel.reading if part == "reading" else panel.seen
        edit.setFocus()
        edit.set_position(cursor)
        return True

    def where(self) -> tuple[str, int]:
        """Return the point with the focus, or its example and the place in it."""
        focus = QApplication.focusWidget()
        row = next((row for row in self.rows() if focus is not None and row.isAncestorOf(focus)), None)
        if row is None:
            return "", 0
        panel = row.panel()
        if panel is not None and focus is panel.seen:
            return f"seen:{row.item}", panel.seen.position()
        if panel is not None and focus is panel.reading:
            return f"reading:{row.item}", panel.reading.position()
        return f"ratings:{row.item}", 0

    def refresh(self) -> None:
        """Show the marks and examples as they are now."""
        for row in self.rows():
            self._show(row)
        self._header.refresh()
        self._show_seal()

    def set_read_only(self, *, on: bool) -> None:
        """Let the levels and examples be read alone, or be changed again."""
        for row in self.rows():
            row.set_read_only(on=on)
        if self._choose is not None:
            self._choose.setHidden(on)

    def retranslate(self) -> None:
        """Show all words again."""
        for card in self._cards:
            card.say(self._words.section(card.section))
        for row in self.rows():
            row.say(self._words.behaviour(row.item), self._words.look_for(row.item), self._words.levels())
        self._note.setText(self._words.note())
        self._header.retranslate()
        if self._missing is not None and self._choose is not None:
            self._missing.say(self.tr("Kies eerst een lijst. Dan staan hier de kijkpunten."))
            set_button_words(self._choose, self.tr("Kies een lijst"))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the time run."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking at the time."""
        super().hideEvent(event)
        self._timer.stop()

    def _build(self) -> None:
        checklist = self.table.opened.record.checklist
        if checklist is None:
            self._build_missing()
            return
        for section in checklist.sections:
            card = SectionCard(section, self)
            self._cards.append(card)
            self._column.addWidget(card)
            for row in card.rows():
                self._rows[row.item] = row
                row.given.connect(self._give)
                row.written.connect(self._write)
                row.moved.connect(self._move)

    def _build_missing(self) -> None:
        self._missing = Notice("list-checks")
        self._choose = secondary_button()
        self._choose.clicked.connect(self._go_choose)
        self._missing.add_button(self._choose)
        self._column.addWidget(self._missing)

    def _show_seal(self) -> None:
        """Let a column that is sealed wait: nobody fills it in twice, and a line says why."""
        rater = self._header.rater()
        if self._seal is not None:
            self._seal.refresh()
            for card in self._cards:
                card.setDisabled(self._seal.holds_column(rater))
        self._waits.setVisible(self._seal is not None and rater is Rater.PEER and self._seal.waits_for_coach())
        self._waits.say(self.tr("{peer} vulde dit zelf in. Je ziet het als jij ook klaar bent.").format(**self.table.words.names))

    def _on_sealed(self) -> None:
        self.refresh()
        if self._seal is not None:
            self._seal.focus_first()

    def _go_choose(self) -> None:
        for page in self.table.way.pages(self.stop.step):
            if any(isinstance(field.kind, ChecklistChoice) for field in page.fields):
                self.wanted.emit(Stop(self.stop.step, page))

    def _give(self, item: str, level: str, go_on: bool) -> None:
        self.marks.give(item, self._header.rater(), RatingLevel(level) if level else None)
        self._show(self._rows[item])
        self._header.refresh()
        self.answered.emit(None)
        if go_on:
            self._move(item, 1)

    def _write(self, item: str, note: ItemNote) -> None:
        self.marks.write(item, note)
        self._show(self._rows[item])
        self.answered.emit(None)

    def _move(self, item: str, way: int) -> None:
        items = list(self._rows)
        place = items.index(item) + way
        if 0 <= place < len(items):
            self._rows[items[place]].segments.focus_here()

    def _show(self, row: PointRow) -> None:
        rater = self._header.rater()
        mark = self.marks.mark(row.item, rater)
        told, tip = self._words.about(row.item, rater, beside=self._header.is_beside())
        row.show_mark(mark.level if mark else None, told, tip)
        row.show_note(self.marks.note(row.item))
        row.set_noting(on=rater is Rater.COACH)
