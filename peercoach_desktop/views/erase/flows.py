"""Erasing a peer, a trajectory, a meeting or the whole store, from wherever a coach asks for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.meetings import Meeting
from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.erase_runs import EraseRuns, receipt_document
from peercoach_desktop.services.erasing import EraseReceipt
from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.counts import CountWords
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.erase.erase_dialog import EraseDialog, Erasing
from peercoach_desktop.views.erase.receipt_dialog import ReceiptDialog
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.surroundings import Surroundings

_NAMED = 6


class EraseFlows(QObject):
    """`erased`: something of a peer is gone. `store_replaced` and `afresh_requested` are those of the desk's care."""

    erased = Signal()
    store_replaced = Signal()
    afresh_requested = Signal()

    def __init__(self, desk: Desk, open_desk: OpenDesk, around: Surroundings, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_desk = open_desk
        self._around = around
        self._window = window
        self._runs = EraseRuns(desk.store, desk.erasing, desk.automatic_backups)
        self._has_let_go = False
        self._library, self._paper = desk.library, PaperKey(desk.store, around.clock)

    def peer(self, peer_id: str) -> None:
        """Erase everything about a peer, after asking."""
        trajectories = self._desk.store.people.trajectories_of(peer_id)
        sessions = sum(len(self._desk.store.sessions.of_trajectory(trajectory.id)) for trajectory in trajectories)
        name = self._around.ui.discretion.name(peer_id, self._desk.store.people.peer(peer_id).first_name)
        what = self.tr("Alles van {name} gaat weg: {sessions}, en alle doelen, afspraken en keuzes.")
        lines = (what.format(name=name, sessions=CountWords().sessions(sessions)), *self._common())
        heading = self.tr("Alles van {name} wissen").format(name=name)
        self._ask(Erasing(heading, lines, lambda: self._runs.peer(peer_id)))

    def trajectory(self, trajectory: Trajectory) -> None:
        """Erase one trajectory, after asking; with the last one the peer goes too."""
        if len(self._desk.store.people.trajectories_of(trajectory.peer_id)) == 1:
            self.peer(trajectory.peer_id)
            return
        sessions = len(self._desk.store.sessions.of_trajectory(trajectory.id))
        what = self.tr("Het traject dat begon op {day} gaat weg: {sessions}, en de doelen en afspraken daarvan.")
        lines = (what.format(day=self._day(trajectory.started), sessions=CountWords().sessions(sessions)), *self._common())
        self._ask(Erasing(self.tr("Dit traject wissen"), lines, lambda: self._runs.trajectory(trajectory.id)))

    def meeting(self, meeting: Meeting) -> None:
        """Erase one meeting of a learning group, after asking."""
        what = self.tr("De bijeenkomst van {day} gaat weg, met alle momenten en aantekeningen.")
        lines = (what.format(day=self._day(meeting.day)), *self._common())
        self._ask(Erasing(self.tr("Deze bijeenkomst wissen"), lines, lambda: self._runs.meeting(meeting.id)))

    def everything(self) -> None:
        """Erase the whole store, after asking for the passphrase."""
        try:
            self._open_desk.flush()
            counts = self._desk.store.counts()
        except StoreError as error:
            self._around.ui.errors.say(error, self._window)
            return
        words = CountWords()
        what = self.tr("Je hele kluis gaat weg: {people}, {sessions} en {answers}.")
        people, sessions, answers = words.people(counts.peers), words.sessions(counts.sessions), words.answers(counts.answers)
        lines = (what.format(people=people, sessions=sessions, answers=answers), *self._common())
        access, runs = self._around.access, self._runs
        self._has_let_go = False
        erasing = Erasing(self.tr("De hele kluis wissen"), lines, lambda: runs.everything(access), self._paper.code, self._let_go)
        dialog = EraseDialog(erasing, self._around, self._window)
        if dialog.exec() and dialog.receipt is not None:
            self._show(dialog.receipt)
        dialog.deleteLater()
        if self._has_let_go:
            self.afresh_requested.emit()

    def _let_go(self) -> None:
        self._has_let_go = True
        self.store_replaced.emit()

    def _ask(self, erasing: Erasing) -> None:
        try:
            self._open_desk.put_away()
        except StoreError as error:
            self._around.ui.errors.say(error, self._window)
            return
        dialog = EraseDialog(erasing, self._around, self._window)
        done = dialog.exec() and dialog.receipt is not None
        if done and dialog.receipt is not None:
            self.erased.emit()
            self._show(dialog.receipt)
        dialog.deleteLater()

    def _show(self, receipt: EraseReceipt) -> None:
        document = receipt_document(receipt, self._library, self._around.clock, self._around.ui.language.code)
        dialog = ReceiptDialog(document, self._around, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _common(self) -> tuple[str, ...]:
        """Return what holds for each erasing: it is for good, and what is out of reach."""
        lines = [self.tr("Dit kan niet ongedaan worden gemaakt.")]
        away = [line for line in self._desk.erasing.preview() if not line.in_reach]
        if away:
            words = self.tr("{path} (van {day})")
            named = [words.format(path=line.path, day=self._day(line.made.date())) for line in away[:_NAMED]]
            more = self.tr("en nog {count}").format(count=len(away) - _NAMED) if len(away) > _NAMED else ""
            intro = self.tr("In deze kopieën blijft het staan, want die zijn nu niet bereikbaar. Wis die zelf:")
            lines.append("\n".join([intro, *named, *([more] if more else [])]))
        return tuple(lines)

    def _day(self, day: date) -> str:
        return day_words(day, self._around.ui.language.code)
