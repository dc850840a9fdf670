"""Editor for a day, with a time or a span of time where the field asks for it."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from peercoach_desktop.domain.fields import DateField, Field, Precision
from peercoach_desktop.domain.values import Moment, Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor, Unclear
from peercoach_desktop.views.editors.calendar import CalendarPopup
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.days import format_day, format_time, parse_day, parse_time
from peercoach_desktop.views.kit.buttons import icon_button, set_button_words
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.kit.looks import set_look

_DAY_WIDTH = "30 september 2026"
_TIME_WIDTH = "00.00 00"


class DateEditor(FieldEditor):
    """A day as the coach types it, or from a calendar. What is not clear stays as typed, with a sentence; it is `unclear`, no value."""

    def __init__(self, field: Field, kind: DateField, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._hidden: Moment | None = None
        self._short = False
        self._told: Value = None
        self._told_unclear = ""
        self._drafted: Unclear = {}
        self._day = QLineEdit()
        self._button = icon_button("calendar")
        self._button.clicked.connect(self._open_calendar)
        count = {Precision.DATE: 0, Precision.MOMENT: 1, Precision.SPAN: 2}[kind.precision]
        self._times = tuple(QLineEdit() for _ in range(count))
        self._betweens = tuple(hint_label() for _ in range(count))
        self._label.setBuddy(self._day)
        self._set_body(self._lay_out())
        for line in self._lines():
            line.textEdited.connect(self._on_edited)
            line.returnPressed.connect(self._on_returned)
            self._watch(line)
        self._watch(self._button)
        self._say_all()

    def value(self) -> Value:
        """Return the day and times, or None where there is no clear day."""
        day = self._parsed_day()
        if day is None:
            return None
        start, end = (self._hidden.start, self._hidden.end) if self._hidden and self._hidden.day == day else (None, None)
        if self._times:
            start = parse_time(self._times[0].text())
        if len(self._times) > 1:
            end = parse_time(self._times[1].text())
        return Moment(day, start, end)

    def set_value(self, value: Value) -> None:
        """Show a day and times. What was typed and is not clear stays, with its sentence, where there is no day to show."""
        moment = value if isinstance(value, Moment) else None
        if moment is None and self.is_unclear():
            return
        self._hidden = moment
        self._show_day(moment.day if moment else None)
        for line, at in zip(self._times, (moment.start, moment.end) if moment else (None, None), strict=False):
            line.setText(format_time(at, self.context.language) if at else "")
        self._told = self.value()
        self._say_problem("")

    def follow_read_only(self) -> None:
        """Leave the calendar out too."""
        super().follow_read_only()
        self._button.setHidden(self.read_only)

    def is_unclear(self) -> bool:
        """Return whether something was typed that is no clear day, so that it is no value."""
        return bool(self._day.text().strip()) and self._parsed_day() is None

    def forget(self) -> None:
        """Let go of what is not clear: this is about something else now."""
        if self.is_unclear():
            self._day.clear()
        self._drafted = self.unclear()

    def unclear(self) -> Unclear:
        """Return the lines as they were typed where any of them is not clear."""
        texts = [line.text() for line in self._lines()]
        typed = [text for text in texts[1:] if text.strip()]
        unclear = self.is_unclear() or (bool(typed) and (self._parsed_day() is None or None in map(parse_time, typed)))
        return {"": texts} if unclear else {}

    def show_unclear(self, texts: Unclear) -> None:
        """Show the lines as they were typed; a day that is known stays."""
        for line, text in zip(self._lines(), texts.get("", ()), strict=False):
            if line is not self._day or self._parsed_day() is None:
                line.setText(text)
        self._drafted = self.unclear()
        if texts:
            self._on_left()

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self._day, *self._times)

    def tell(self) -> bool:
        """Say that what was typed is no day, with the focus there; return whether that is news to the coach."""
        if not self.is_unclear() or self._day.text() == self._told_unclear:
            return False
        self._told_unclear = self._day.text()
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_left()
        return True

    def cursor_position(self) -> int:
        """Return which of the lines has the focus: 0 the day, 1 and 2 the times."""
        return next((place for place, line in enumerate(self._lines()) if line.hasFocus()), 0)

    def focus_at(self, cursor: int) -> None:
        """Put the focus on the day (0) or a time."""
        lines = self._lines()
        lines[max(0, min(cursor, len(lines) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what is not clear when the focus leaves a line, also for the next line or the calendar."""
        going = super().eventFilter(watched, event)
        if watched in self._lines() and event.type() is QEvent.Type.FocusOut and self.has_focus_inside():
            self._on_left()
        return going

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for a whole day in another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()

    def set_narrow(self) -> None:
        """Write the month short, and use the whole width of the cell."""
        self._short = True
        set_look(self._button, kind="tiny")
        self._row.setSpacing(2)
        self._row.setStretch(self._row.count() - 1, 0)
        self._say_clear()

    def _show_day(self, day: date | None) -> None:
        text = format_day(day, self.context.language, short=self._short) if day else ""
        if self._day.text() != text:
            self._day.setText(text)
            self._day.setCursorPosition(0)

    def _lay_out(self) -> QWidget:
        body = QWidget()
        row = self._row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._day, 3)
        row.addWidget(self._button)
        for between, line in zip(self._betweens, self._times, strict=True):
            between.setWordWrap(False)
            row.addSpacing(6)
            row.addWidget(between)
            row.addWidget(line, 1)
        row.addStretch(1)
        return body

    def _say_all(self) -> None:
        super()._say_all()
        self._say_betweens()
        self._say_clear()
        self._fit_width()

    def _say_betweens(self) -> None:
        told = (self.tr("van"), self.tr("tot")) if len(self._times) > 1 else (self.tr("om"),)
        for between, word in zip(self._betweens, told, strict=False):
            between.setText(word)

    def _say_clear(self) -> None:
        """Write the day and the times that are clear in full."""
        day = self._parsed_day()
        if day is not None:
            self._show_day(day)
        for line in self._times:
            if (at := parse_time(line.text())) is not None:
                line.setText(format_time(at, self.context.language))

    def _fit_width(self) -> None:
        metrics = self._day.fontMetrics()
        self._day.setMaximumWidth(round(metrics.horizontalAdvance(_DAY_WIDTH) * 1.6))
        self._day.setMinimumWidth(metrics.averageCharWidth() * 11)
        for line in self._times:
            line.setMinimumWidth(metrics.horizontalAdvance(_TIME_WIDTH))
            line.setMaximumWidth(metrics.horizontalAdvance(_TIME_WIDTH) * 2)

    def _name_parts(self, name: str) -> None:
        self._day.setAccessibleName(name)
        self._day.setAccessibleDescription(self.text("hint"))
        set_button_words(self._button, "", self.tr("Kalender: {name}").format(name=name))
        told = (self.tr("begintijd"), self.tr("eindtijd")) if len(self._times) > 1 else (self.tr("tijd"),)
        for line, word in zip(self._times, told, strict=False):
            line.setAccessibleName(f"{name}: {word}")

    def _parsed_day(self) -> date | None:
        return parse_day(self._day.text(), self.context.today)

    def _on_edited(self) -> None:
        self._say_problem("")
        value = self.value()
        if value != self._told:
            self._told = value
            self.changed.emit()
        self._tell_draft()

    def _tell_draft(self) -> None:
        now = self.unclear()
        if now != self._drafted:
            self._drafted = now
            self.drafted.emit()

    def _on_returned(self) -> None:
        self._on_left()
        self._on_entered()

    def _on_left(self) -> None:
        """Write what is clear in full, and say what is not."""
        self._say_clear()
        problem = self._problem_now()
        self._say_problem(problem)
        set_look(self._day, problem="true" if problem else "false")

    def _problem_now(self) -> str:
        times = [line.text().strip() for line in self._times]
        if not self._day.text().strip():
            return self.tr("Vul ook de dag in.") if any(times) else ""
        if self._parsed_day() is None:
            return self.tr("Deze datum is nog niet duidelijk en telt zo niet mee. Schrijf bijvoorbeeld 3-3-2026 of 3 maart.")
        if any(text and parse_time(text) is None for text in times):
            return self.tr("Deze tijd is niet duidelijk. Schrijf bijvoorbeeld 14.30.")
        known: list[time] = [at for text in times if (at := parse_time(text)) is not None]
        if len(known) == 2 and known[1] <= known[0]:
            return self.tr("De eindtijd ligt voor de begintijd.")
        return ""

    def _open_calendar(self) -> None:
        popup = CalendarPopup(self.context.language, self)
        popup.picked.connect(self._on_picked)
        popup.open_under(self._button, self._parsed_day() or self.context.today)

    def _on_picked(self, day: date) -> None:
        self._show_day(day)
        set_look(self._day, problem="false")
        self._on_edited()
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)
