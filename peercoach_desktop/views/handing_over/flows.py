"""Handing a trajectory over and taking one in, with the dialogs of the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.handing_over import ENDING, Incoming
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.confirm import TellDialog
from peercoach_desktop.views.handing_over.give_dialog import GiveDialog, ask_new
from peercoach_desktop.views.handing_over.secret_dialog import FileSecretDialog
from peercoach_desktop.views.handing_over.take_dialog import TakeDialog
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.surroundings import Surroundings


def ask_existing(parent: QWidget, title: str) -> str:
    """Ask which file to take in."""
    return QFileDialog.getOpenFileName(parent, title, "", f"*{ENDING};;*")[0]


class HandoverFlows(QObject):
    """`answered` after an answer of the peer was written down; `taken(peer id)` after a file came in."""

    answered = Signal()
    taken = Signal(str)

    def __init__(self, desk: Desk, open_desk: OpenDesk, around: Surroundings, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self.ask_new = ask_new
        self.ask_existing = ask_existing
        self._desk = desk
        self._open_desk = open_desk
        self._around = around
        self._window = window

    def give(self, trajectory: Trajectory) -> None:
        """Ask for the yes of the peer and write the file."""
        try:
            self._open_desk.flush()
        except StoreError as error:
            self._around.ui.errors.say(error, self._window)
            return
        dialog = GiveDialog(trajectory, self._desk, self._around, self._window, self.ask_new)
        done, written = bool(dialog.exec()), dialog.written
        dialog.deleteLater()
        if not done:
            return
        self.answered.emit()
        if written is None:
            self._around.ui.toasts.show_toast(self.tr("Het antwoord is bewaard. Er is niets overgedragen."))
        else:
            self._tell(written)

    def take(self) -> None:
        """Ask for the file, show what is in it and take it in."""
        chosen = self.ask_existing(self._window, self.tr("Welke overdracht wil je inlezen?"))
        if not chosen:
            return
        opening = FileSecretDialog(Path(chosen), self._desk, self._around, self._window)
        incoming = opening.incoming if opening.exec() else None
        opening.deleteLater()
        if incoming is not None:
            self._show(incoming)

    def _show(self, incoming: Incoming) -> None:
        try:
            self._open_desk.put_away()  # a session on the table would write over what comes in
        except StoreError as error:
            self._around.ui.errors.say(error, self._window)
            return
        dialog = TakeDialog(incoming, self._desk, self._around, self._window)
        done, peer_id = bool(dialog.exec()), dialog.peer_id
        dialog.deleteLater()
        if done:
            self._around.ui.toasts.show_toast(self.tr("De overdracht staat in je kluis."))
            self.taken.emit(peer_id)

    def _tell(self, written: Path) -> None:
        text = self.tr(
            "Het bestand is gemaakt en nagelezen: {path}\n\n"
            "Geef het aan de andere coach. Zeg de wachtzin er apart bij. Hier blijft alles staan tot je het wist."
        )
        dialog = TellDialog(self._window, self.tr("Klaar om over te dragen"), text.format(path=written), self.tr("Verder"))
        dialog.exec()
        dialog.deleteLater()
