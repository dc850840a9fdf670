"""Today: where the coach was, what is planned, what was agreed on, and whether there is a backup."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.today import AgreementLine, MeetingLine, PlannedLine, SessionLine
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.today import TodayPage as Content
from peercoach_desktop.views.backup.backup_words import say_backup
from peercoach_desktop.views.dates import weekday_words
from peercoach_desktop.views.forms.today_page_ui import Ui_TodayPage
from peercoach_desktop.views.home.words import HomeWords, minutes_words, state_words
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.empty import EmptyState
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.ui_context import UiContext

RESUME = "resume"
"""The place of the button to go on."""


class TodayPage(QWidget):
    """The first page. `session_chosen(id)`, `meeting_chosen(id)`, `person_chosen(id)` and the buttons' own signals say where to go.

    `refreshed`: it shows anew what the store holds. It can be made before a store is open; it has nothing to show until `open`.
    """

    session_chosen = Signal(str)
    meeting_chosen = Signal(str)
    person_chosen = Signal(str)
    add_requested = Signal()
    example_requested = Signal()
    people_requested = Signal()
    backup_requested = Signal()
    refreshed = Signal()

    def __init__(self, ui: UiContext, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk
        self._words: HomeWords
        self._is_open = False
        self._ui = ui
        self._clock = clock
        self._form = Ui_TodayPage()
        self._form.setupUi(self)
        self._unfinished = self._list_in(self._form.unfinished_column)
        self._planned = self._list_in(self._form.planned_column)
        self._agreements = self._list_in(self._form.agreements_column)
        self._latest = self._list_in(self._form.latest_column)
        self._empty = EmptyState("users")
        self._example = quiet_button(icon="eye")
        self._form.empty_column.addWidget(self._empty)
        self._form.empty_column.addWidget(self._example, 0, Qt.AlignmentFlag.AlignHCenter)
        self._places: dict[str, tuple[SignalInstance, str]] = {}
        self._has_anybody = False
        self._connect()
        self._say_empty(anybody=False)
        ui.theme.dress(self)

    def open(self, desk: Desk) -> None:
        """Show what is in an open store from now on."""
        self._desk = desk
        self._words = HomeWords(desk, self._ui.language)
        self._is_open = True
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds now."""
        content = self._desk.today.page()
        self._say_head()
        self._places = {}
        self._show_resume(content.unfinished)
        self._fill(self._form.unfinished_card, self._unfinished, [self._unfinished_line(line) for line in content.unfinished[1:]])
        self._fill(self._form.planned_card, self._planned, [self._planned_line(line) for line in content.planned])
        self._fill(self._form.agreements_card, self._agreements, [self._agreement_line(line) for line in content.agreements])
        self._fill(self._form.latest_card, self._latest, [self._session_line(line) for line in content.latest])
        self._form.empty_place.setVisible(content.is_empty)
        self._say_empty(anybody=self._anybody(content))
        self._form.backup_card.setVisible(not content.is_empty)
        self._say_backup(content)
        self.refreshed.emit()

    def put_above_backup(self, lines: QWidget) -> None:
        """Show `lines` between what is of today and the card of the backup."""
        column = self._form.column
        column.insertWidget(column.indexOf(self._form.backup_card), lines)
        self.follow_order()

    def put_after_agreements(self, lines: QWidget) -> None:
        """Show `lines` below what was agreed on."""
        column = self._form.column
        column.insertWidget(column.indexOf(self._form.agreements_card) + 1, lines)
        self.follow_order()

    def follow_order(self) -> None:
        """Let Tab go as it is read, after something came into the page."""
        tab_as_read(self)

    def has_sessions(self) -> bool:
        """Return whether there was a session yet."""
        return not self._form.backup_card.isHidden()

    def focus_first(self) -> None:
        """Put the focus where the day begins."""
        for widget in (self._form.resume_button, self._planned, self._agreements, self._latest):
            if widget.isVisibleTo(self):
                widget.setFocus()
                return
        self._empty.focus_button()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            if self._is_open:
                self.refresh()
        super().changeEvent(event)

    def _list_in(self, column: QVBoxLayout) -> LinesView:
        view = LinesView(self._ui.theme)
        column.addWidget(view)
        return view

    def _connect(self) -> None:
        self._form.resume_button.clicked.connect(self._resume)
        self._form.backup_button.clicked.connect(self.backup_requested)
        self._empty.started.connect(self._begin)
        self.follow_order()
        self._example.clicked.connect(self.example_requested)
        for view in (self._unfinished, self._planned, self._agreements, self._latest):
            view.chosen.connect(self._go)

    def _say_head(self) -> None:
        form, name = self._form, self._desk.settings.coach_name
        form.day.setText(weekday_words(self._clock().date(), self._ui.language.code))
        form.heading.setText(self.tr("Dag {name}").format(name=name) if name else self.tr("Vandaag"))
        names = (
            (self._unfinished, form.unfinished_heading),
            (self._planned, form.planned_heading),
            (self._agreements, form.agreements_heading),
            (self._latest, form.latest_heading),
        )
        for view, heading in names:
            view.setAccessibleName(heading.text())
        set_button_words(self._example, self.tr("Bekijk een voorbeeld"))

    def _say_empty(self, *, anybody: bool) -> None:
        """Say how to begin: with somebody new, or with somebody who is there already."""
        self._has_anybody = anybody
        if anybody:
            self._empty.set_words(self.tr("Nog geen gesprekken. Kies met wie je begint."), self.tr("Kies iemand"), verb="users")
        else:
            words = self.tr("Nog geen gesprekken. Begin met iemand die je wilt begeleiden.")
            self._empty.set_words(words, self.tr("Voeg iemand toe"), verb="plus")
        self._example.setVisible(not anybody)

    def _begin(self) -> None:
        (self.people_requested if self._has_anybody else self.add_requested).emit()

    def _show_resume(self, unfinished: tuple[SessionLine | MeetingLine, ...]) -> None:
        self._form.resume_card.setVisible(bool(unfinished))
        if not unfinished:
            return
        line = unfinished[0]
        saved = self._moment(line.changed)
        if isinstance(line, MeetingLine):
            title, step = self._meeting_title(line), ""
            self._places[RESUME] = (self.meeting_chosen, line.meeting_id)
        else:
            title, step = f"{self._name(line)} · {self._words.kind(line.kind)}", self._words.step(line.step)
            self._places[RESUME] = (self.session_chosen, line.session_id)
        parts = [step, self.tr("opgeslagen {when}").format(when=saved) if saved else ""]
        self._form.resume_title.setText(title)
        self._form.resume_detail.setText(" · ".join(part for part in parts if part))

    def _unfinished_line(self, line: SessionLine | MeetingLine) -> Line:
        if isinstance(line, SessionLine):
            return self._session_line(line)
        key = f"meeting {line.meeting_id}"
        self._places[key] = (self.meeting_chosen, line.meeting_id)
        return Line(key, self._meeting_title(line), self._moment(line.begun), state_words(SessionState.OPEN), "users")

    def _meeting_title(self, line: MeetingLine) -> str:
        return " · ".join(part for part in (self.tr("Leerbijeenkomst"), self._ui.discretion.text(line.group)) if part)

    def _session_line(self, line: SessionLine) -> Line:
        key = f"session {line.session_id}"
        self._places[key] = (self.session_chosen, line.session_id)
        detail = " · ".join(part for part in (self._words.kind(line.kind), self._moment(line.when), minutes_words(line.elapsed)) if part)
        icons = {SessionState.PLANNED: "calendar", SessionState.OPEN: "pencil", SessionState.DONE: "circle-check"}
        return Line(key, self._name(line), detail, state_words(line.state), icons[line.state])

    def _planned_line(self, line: PlannedLine) -> Line:
        key = f"planned {line.session_id or line.trajectory_id} {line.when}"
        self._places[key] = (self.session_chosen, line.session_id) if line.session_id else (self.person_chosen, line.peer_id)
        kind = self._words.kind(line.kind) if line.kind else self._purpose(line.purpose)
        start = line.when.start
        when = datetime.combine(line.when.day, start) if start else None
        day = self._moment(when) if when else self._words.day(line.when.day)
        late = line.when.day < self._today()
        note = self.tr("Voorbij") if late else self.tr("Start") if line.session_id else ""
        return Line(key, self._name(line), f"{kind} · {day}", note, "calendar", "warn" if late else "accent_text")

    def _name(self, line: SessionLine | PlannedLine | AgreementLine) -> str:
        return self._ui.discretion.name(line.peer_id, line.first_name)

    def _purpose(self, purpose: str) -> str:
        return self.tr("Terugkijken") if purpose == "follow_up" else self.tr("Volgend gesprek")

    def _agreement_line(self, line: AgreementLine) -> Line:
        key = f"agreement {line.agreement_id}"
        self._places[key] = (self.person_chosen, line.peer_id)
        late = line.is_overdue(self._today())
        due = self._words.day(line.due) if line.due else ""
        note = self.tr("Was voor {day}").format(day=due) if late else due
        name = self._name(line)
        detail = " · ".join(dict.fromkeys(self._ui.discretion.text(part) for part in (line.owner_name, name) if part))
        return Line(key, self._ui.discretion.text(line.what), detail, note, "clock" if late else "circle", "warn" if late else "muted")

    def _fill(self, card: QWidget, view: LinesView, lines: list[Line]) -> None:
        view.set_lines(lines)
        card.setVisible(bool(lines))

    def _say_backup(self, content: Content) -> None:
        if not content.is_empty:
            say_backup(self._form.backup_line, self._desk, self._today(), self._ui.language.code)

    def _anybody(self, content: Content) -> bool:
        """Return whether there is a person, where there is no session yet; the list of people is not needed before that."""
        return content.is_empty and bool(self._desk.people.peers())

    def _go(self, key: str) -> None:
        signal, target = self._places[key]
        signal.emit(target)

    def _resume(self) -> None:
        self._go(RESUME)

    def _today(self) -> date:
        return self._clock().date()

    def _moment(self, moment: datetime | None) -> str:
        return self._words.moment(moment, self._today()) if moment else ""
