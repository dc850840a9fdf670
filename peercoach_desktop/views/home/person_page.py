"""One person: the trajectory, the sessions, the goals and the agreements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.domain.records import Agreement
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.people import PersonFile
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.forms.person_page_ui import Ui_PersonPage
from peercoach_desktop.views.home.agreement_row import AgreementRow
from peercoach_desktop.views.home.goal_card import GoalCard
from peercoach_desktop.views.home.kind_dialog import KindDialog
from peercoach_desktop.views.home.person_dialog import PersonDialog
from peercoach_desktop.views.home.plan_dialog import PlanDialog
from peercoach_desktop.views.home.session_rows import SessionRow
from peercoach_desktop.views.home.strengths_card import StrengthsCard
from peercoach_desktop.views.home.words import HomeWords
from peercoach_desktop.views.kit.breaking import breakable_name
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.profile.profile_card import ProfileCard
from peercoach_desktop.views.ui_context import UiContext


class PersonPage(QWidget):
    """`session_chosen(id)` opens a session, `print_chosen(id)` shows it on paper, `left` goes back to the people.

    `profile_chosen(peer id)` opens the learner profile.
    """

    session_chosen = Signal(str)
    print_chosen = Signal(str)
    profile_chosen = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, ui: UiContext, clock: Clock, peer_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.peer_id = peer_id
        self._desk = desk
        self._ui = ui
        self._clock = clock
        self._words = HomeWords(desk, ui.language)
        self._form = Ui_PersonPage()
        self._form.setupUi(self)
        self._file: PersonFile = desk.people.file(peer_id)
        form = self._form
        form.back_button.clicked.connect(self.left)
        form.start_button.clicked.connect(self.start_session)
        form.plan_button.clicked.connect(self._plan)
        form.rename_button.clicked.connect(self._rename)
        form.close_button.clicked.connect(self._close_or_reopen)
        self._strengths = StrengthsCard(peer_id, desk, ui)
        form.column.insertWidget(form.column.indexOf(form.sessions_card), self._strengths)
        self._profile = ProfileCard(peer_id, desk, ui)
        self._profile.wanted.connect(self.profile_chosen)
        form.column.insertWidget(form.column.indexOf(form.sessions_card) + 1, self._profile)
        tab_as_read(self)
        ui.theme.dress(self)
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds now."""
        self._file = self._desk.people.file(self.peer_id)
        self._say_head()
        self._fill_sessions()
        self._strengths.refresh(self._ui.discretion.name(self.peer_id, self._file.peer.first_name))
        self._profile.refresh()
        goals = [GoalCard(goal, self._file.progress, self._ui.theme) for goal in self._file.goals if goal.text or goal.baseline]
        _replace(self._form.goals_column, goals)
        self._form.no_goals.setVisible(not goals)
        rows = [self._agreement(agreement) for agreement in sorted(self._file.agreements, key=lambda each: not each.is_open())]
        _replace(self._form.agreements_column, rows)
        self._form.no_agreements.setVisible(not rows)

    def add_button(self, button: QWidget) -> None:
        """Add a button for what is done with all of this person."""
        column = self._form.column
        column.insertWidget(column.indexOf(self._form.quiet_buttons) + 1, button, 0, Qt.AlignmentFlag.AlignLeft)
        tab_as_read(self)

    def focus_first(self) -> None:
        """Put the focus on what is most likely next."""
        self._form.start_button.setFocus()

    def start_session(self) -> None:
        """Let the coach choose a kind, start a session of it and open it."""
        dialog = KindDialog(self._desk.coaching.kinds(), self._advised(), self._words, self._ui, self.window())
        if dialog.exec():
            try:
                opened = self._desk.coaching.start(self._file.trajectory.id, dialog.kind)
            except StoreError as error:
                self._ui.errors.say(error, self._form.start_button)
            else:
                self.session_chosen.emit(opened.id)
        dialog.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.refresh()
        super().changeEvent(event)

    def _say_head(self) -> None:
        peer, trajectory = self._file.peer, self._file.trajectory
        self._form.heading.setText(breakable_name(self._ui.discretion.name(peer.id, peer.first_name)))
        about = " · ".join(
            part
            for part in (peer.role or self._words.option("peer.group", peer.group), self._words.option("peer.setting", peer.setting))
            if part
        )
        self._form.about.setText(about)
        self._form.about.setVisible(bool(about))
        self._form.period.setText(self._period(trajectory))
        models = self._models()
        self._form.models_line.setText(self.tr("Gebruikte modellen: {models}").format(models=models))
        self._form.models_line.setVisible(bool(models))
        closed = trajectory.closed is not None
        self._form.close_button.setText(self.tr("Traject weer openen") if closed else self.tr("Traject afsluiten"))

    def _period(self, trajectory: Trajectory) -> str:
        parts = [self.tr("Gestart op {day}").format(day=self._words.day(trajectory.started))]
        if trajectory.closed is not None:
            parts.append(self.tr("afgesloten op {day}").format(day=self._words.day(trajectory.closed)))
        return "\n".join(part for part in (" · ".join(parts), self._goes(trajectory)) if part)

    def _goes(self, trajectory: Trajectory) -> str:
        """Return what goes on which day, and what stays; "" before there is anything to go."""
        if self._file.keep_until is None:
            return ""
        last = self.tr("Wis dit traject uiterlijk op {day}.").format(day=self._words.day(self._file.keep_until))
        goes = self.tr("Dan gaan gesprekken, doelen en afspraken weg. Papier en losse bestanden blijven.")
        moves = self.tr("Elk nieuw gesprek schuift die dag op.") if trajectory.closed is None else ""
        return " ".join(part for part in (last, goes, moves) if part)

    def _models(self) -> str:
        """Return the models used with this peer, each with the number of talks where it was more than one."""
        used = self._desk.coaching.models_used(self._file.trajectory.id, self._ui.language.code)
        talks = self.tr("{model} ({count} gesprekken)")
        return ", ".join(talks.format(model=each.title, count=each.sessions) if each.sessions > 1 else each.title for each in used)

    def _fill_sessions(self) -> None:
        count = len(self._file.sessions)
        rows = [SessionRow(session, count - place, self._words, self._today()) for place, session in enumerate(self._file.sessions)]
        for row in rows:
            row.chosen.connect(self.session_chosen)
            row.print_wanted.connect(self.print_chosen)
        _replace(self._form.sessions_column, rows)
        self._form.no_sessions.setVisible(not rows)

    def _agreement(self, agreement: Agreement) -> AgreementRow:
        due = self._words.day(agreement.due) if agreement.due else ""
        late = agreement.is_open() and agreement.due is not None and agreement.due < self._today()
        statuses = self._words.pack()
        status = statuses.get(f"fields.previous_agreements.options.{agreement.status}") if agreement.status else ""
        hiding = self._ui.discretion.text
        shown = replace(agreement, what=hiding(agreement.what), owner_name=hiding(agreement.owner_name))
        return AgreementRow(shown, due, status, late=late)

    def _plan(self) -> None:
        dialog = PlanDialog(self._desk.coaching.kinds(), self._advised(), self._words, self._ui, self._today(), self.window())
        if dialog.exec() and dialog.moment is not None:
            try:
                self._desk.coaching.plan(self._file.trajectory.id, dialog.kind, dialog.moment)
            except StoreError as error:
                self._ui.errors.say(error, self._form.plan_button)
            else:
                self._ui.toasts.show_toast(self.tr("Het gesprek staat in de planning."))
            self.refresh()
        dialog.deleteLater()

    def _rename(self) -> None:
        dialog = PersonDialog(self._ui, self.window(), self._file.peer.first_name)
        if dialog.exec():
            try:
                self._desk.people.rename(self._file.peer, dialog.name())
            except StoreError as error:
                self._ui.errors.say(error, self._form.rename_button)
            self.refresh()
        dialog.deleteLater()

    def _close_or_reopen(self) -> None:
        if self._file.trajectory.closed is not None:
            self._reopen()
            return
        try:
            self._desk.people.close(self._file.trajectory)
        except StoreError as error:
            self._ui.errors.say(error, self._form.close_button)
        else:
            self._ui.toasts.offer_undo(self.tr("Het traject is afgesloten."), self._reopen)
        self.refresh()

    def _reopen(self) -> None:
        try:
            self._desk.people.reopen(self._file.trajectory)
        except StoreError as error:
            self._ui.errors.say(error, self._form.close_button)
        self.refresh()

    def _advised(self) -> str:
        return self._desk.coaching.advised_kind(self._file.trajectory.id)

    def _today(self) -> date:
        return self._clock().date()


def _replace(column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Show `rows` after the heading and the line for "nothing yet" in a card."""
    while (item := column.takeAt(2)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for row in rows:
        column.addWidget(row)
        row.show()
