"""All meetings of a group, the latest first, and the start of a new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.meetings import Meeting
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.beside_keys import BesideKeys
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.group.cycle_card import CycleCard
from peercoach_desktop.views.group.meeting_row import MeetingRow
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, set_button_words
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.reading_area import ReadingArea, fill_page
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings


class MeetingsPage(QWidget):
    """`left`, `lock_requested`, `begin_wanted`, `opened(id)`, `erase_wanted(id)`, `cycle_wanted(pack id)`."""

    left = Signal()
    lock_requested = Signal()
    begin_wanted = Signal()
    opened = Signal(str)
    erase_wanted = Signal(str)
    cycle_wanted = Signal(str)

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back, self.begin = quiet_button(icon="arrow-left"), primary_button(icon="plus")
        self._heading, self._hint, self._list_heading = heading_label(), hint_label(), heading_label(level=2)
        self.cycle = CycleCard(desk, around.ui)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self.begin.clicked.connect(self.begin_wanted)
        self.cycle.change_wanted.connect(self.cycle_wanted)
        BesideKeys(self, leave=self.left, lock=self.lock_requested)
        self.refresh()
        around.ui.theme.dress(self)

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Leerbijeenkomsten")

    def focus_first(self) -> None:
        """Put the focus on the button to begin."""
        self.begin.setFocus()

    def rows(self) -> list[MeetingRow]:
        """Return the meetings in order."""
        found = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [widget for item in found if item is not None and isinstance(widget := item.widget(), MeetingRow)]

    def refresh(self) -> None:
        """Show what there is now."""
        self._heading.setText(self.title())
        self._hint.setText(self.tr("Leer met een groep van een echt voorbeeld uit het werk. Jij leidt de groep door de fasen."))
        set_button_words(self._back, self.tr("Terug"))
        set_button_words(self.begin, self.tr("Begin een leerbijeenkomst"))
        self._list_heading.setText(self.tr("Eerdere bijeenkomsten"))
        self.cycle.refresh()
        empty(self._rows)
        meetings = self._desk.meetings.all()
        self._list_heading.setVisible(bool(meetings))
        for meeting in meetings:
            row = MeetingRow(self._row_words(meeting), meeting)
            row.opened.connect(self.opened)
            row.erase_wanted.connect(self.erase_wanted)
            self._rows.addWidget(row)
        tab_as_read(self)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _row_words(self, meeting: Meeting) -> tuple[str, str]:
        """Return the title of a meeting, and what is told below it."""
        language = self._around.ui.language.code
        words = self._desk.meetings.record(meeting).form.words(language)
        theme = words.get(f"fields.theme.options.{meeting.text('theme')}") if meeting.text("theme") else ""
        day = day_words(meeting.day, language)
        title = " · ".join(part for part in (day, meeting.text("group")) if part)
        return title, " · ".join(part for part in (theme, meeting.text("learning_question")) if part)

    def _lay_out(self) -> None:
        area = ReadingArea(self._around.ui.theme.tokens.layout["checklist"])
        column = area.column
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addSpacing(4)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self.cycle)
        column.addSpacing(8)
        column.addWidget(self._list_heading)
        column.addLayout(self._rows)
        column.addStretch(1)
        fill_page(self, area)
