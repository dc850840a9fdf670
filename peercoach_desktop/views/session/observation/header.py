"""Above the checklist: where and when, who marks now, how far it is and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.domain.records import Rater
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.views.editors.days import format_day
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label, plain_label, strong_label
from peercoach_desktop.views.kit.privacy import PrivacyLine
from peercoach_desktop.views.session.field_line import PRIVACY
from peercoach_desktop.views.session.observation.marks import Marks
from peercoach_desktop.views.session.session_clock import clock_words
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

COACH, PEER = "coach", "peer"
BAR_WIDTH = 180
_ROOM = 5 * 12 + 24
"""The spaces between the parts, and some air."""


class Header(QWidget):
    """`column_changed` when another column is to be filled in or looked at. `code` stands on paper before who fills in."""

    column_changed = Signal()

    def __init__(self, table: Table, stop: Stop, marks: Marks, parent: QWidget | None = None, *, code: str = "") -> None:
        super().__init__(parent)
        self._table = table
        self._stop = stop
        self._marks = marks
        self._caption = caption_label()
        self._heading = heading_label()
        self._hint = hint_label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._progress = plain_label(role="caption", wrap=False)
        self._time = plain_label(role="caption", wrap=False)
        self._code = strong_label(code)
        self._code.setWordWrap(False)
        if not code:
            self._code.hide()
        self._columns = SegmentedControl()
        self._columns.set_options((COACH, PEER))
        self._columns.set_value(COACH)
        self._columns.chosen.connect(self._choose)
        self._beside = quiet_button()
        self._beside.setCheckable(True)
        self._beside.toggled.connect(self._lay_beside)
        self._privacy = PrivacyLine()
        self._privacy.set_folded(on=table.desk.settings.is_folded(PRIVACY))
        self._privacy.folded_by_hand.connect(self._fold)
        self._lay_out()

    def rater(self) -> Rater:
        """Return whose column is filled in now."""
        return Rater.PEER if self._columns.value() == PEER else Rater.COACH

    def is_beside(self) -> bool:
        """Return whether the other's levels are shown too."""
        return self._beside.isChecked()

    def focus_columns(self) -> None:
        """Put the focus on who fills in."""
        self._columns.focus_chosen(0)

    def refresh(self) -> None:
        """Show how far the column is, and whether the two can be laid side by side."""
        checklist = self._table.opened.record.checklist
        total = len(list(checklist.items())) if checklist else 0
        done = self._marks.count(self.rater())
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._progress.setText(self.tr("{done} van {total} ingevuld").format(done=done, total=total))
        self._bar.setAccessibleName(self._progress.text())
        both = self._marks.are_both_in()
        if not both:
            self._beside.setChecked(False)
        self._beside.setVisible(both)
        self._privacy.setVisible(self._table.may_write)
        for part in (self._bar, self._progress, self._columns):
            part.setVisible(bool(total))
        self._say_setting()
        self.tick()

    def tick(self) -> None:
        """Show how long the observation takes by now."""
        seconds = self._marks.elapsed(self._table.clock())
        self._time.setVisible(seconds is not None and not self._code.text())  # from paper it would tell how long the typing took
        if seconds is not None:
            self._time.setText(self.tr("Meegekeken: {time}").format(time=clock_words(seconds)))

    def retranslate(self) -> None:
        """Show all words again."""
        words = self._table.words
        for label, text in ((self._heading, words.heading(self._stop)), (self._hint, words.hint(self._stop))):
            label.setText(text)
            label.setVisible(bool(text))
        name = self._table.words.names["peer"]
        who = self.tr("Wie vult in")
        self._columns.setAccessibleName(f"{self._code.text()} {who}".strip())
        self._columns.set_words(COACH, self.tr("Ik kijk"))
        self._columns.set_words(PEER, self.tr("{peer} zelf").format(peer=name))
        self._columns.setFixedWidth(sum(button.segment_width() for button in self._columns.buttons()) + 4)
        self._say_beside()
        self._privacy.retranslate()

    def _say_setting(self) -> None:
        values = self._table.opened.record.values
        context, when = values.get("context"), values.get("obs_when")
        day = format_day(when.day, self._table.words.language) if isinstance(when, Moment) else ""
        place = context.strip() if isinstance(context, str) else ""
        self._caption.setText("  ·  ".join(part for part in (place, day) if part))
        self._caption.setVisible(bool(self._caption.text()))

    def _say_beside(self) -> None:
        on = self.is_beside()
        self._beside.set_icon("eye-off" if on else "eye")
        set_button_words(self._beside, self.tr("Verberg de ander") if on else self.tr("Naast elkaar"))

    def _choose(self, column: str) -> None:
        if not column:
            self._columns.set_value(COACH)
        self.column_changed.emit()

    def _lay_beside(self, _: bool) -> None:
        self._say_beside()
        self.column_changed.emit()

    def _fold(self, folded: bool) -> None:
        self._table.desk.settings.fold(PRIVACY, folded=folded)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._caption, self._heading, self._hint):
            column.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.setContentsMargins(0, 8, 0, 4)
        self._row.addLayout(_in_a_row(self._bar, self._progress, self._time), 1)
        self._row.addLayout(_in_a_row(self._code, self._columns, self._beside))
        column.addLayout(self._row)
        column.addWidget(self._privacy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice of the column below the progress where there is no room beside it."""
        super().resizeEvent(event)
        needed = sum(part.sizeHint().width() for part in (self._progress, self._time, self._beside)) + BAR_WIDTH + self._columns.width()
        beside = self.width() >= needed + _ROOM
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


def _in_a_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
