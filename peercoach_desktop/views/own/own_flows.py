"""Making, copying, taking in and handing on own material, with the dialogs that go with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import OWN_KINDS
from peercoach_desktop.domain.own.incoming import IncomingList, IncomingPack
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.own_files import FHIR_ENDING, PACK_ENDING
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.own.choose_dialog import ChooseDialog
from peercoach_desktop.views.own.incoming_dialog import IncomingDialog
from peercoach_desktop.views.own.own_words import OwnWords
from peercoach_desktop.views.own.paste_dialog import PasteDialog
from peercoach_desktop.views.saving import ask_where, with_ending
from peercoach_desktop.views.surroundings import Surroundings


def ask_existing(parent: QWidget, title: str) -> str:
    """Ask which file to take in."""
    return QFileDialog.getOpenFileName(parent, title, "", f"*.xlsx *.json *{PACK_ENDING};;*")[0]


def ask_new(parent: QWidget, title: str, name: str) -> str:
    """Ask where to write a file."""
    return ask_where(parent, title, name)


class OwnFlows(QObject):
    """`edit_wanted(id)` when something is there to be written on, `changed` when the list is another, `failed(error)` when nothing came."""

    edit_wanted = Signal(str)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self.ask_existing = ask_existing
        self.ask_new = ask_new
        self._desk = desk
        self._around = around
        self._window = window
        self._words = OwnWords(desk, around.ui, self)

    def new(self, kind: str) -> None:
        """Make an empty one of a kind."""
        self._try(lambda: self._desk.own.new(PackKind(kind), self._language()))

    def copy(self) -> None:
        """Let the coach choose what to copy, and copy it."""
        dialog = ChooseDialog(self.tr("Waarvan wil je een kopie?"), OWN_KINDS, self._desk, self._around, self._window)
        done, pack_id, part = bool(dialog.exec()), dialog.pack_id, dialog.part
        dialog.deleteLater()
        if done:
            self.copy_of(pack_id, part)

    def copy_of(self, pack_id: str, part: str = "") -> None:
        """Copy a pack, or one part of a pack of many."""
        self._try(lambda: self._desk.own.copy(pack_id, part, self._language()))

    def paste(self) -> None:
        """Make a checklist of pasted text."""
        dialog = PasteDialog(self._desk, self._around, self._window)
        done, draft = bool(dialog.exec()), dialog.draft
        dialog.deleteLater()
        if done:
            self._try(lambda: self._desk.own.add(draft))

    def take_in(self) -> None:
        """Ask for a file, show what is in it and what would be left out, and take it in."""
        chosen = self.ask_existing(self._window, self.tr("Uit welk bestand?"))
        if chosen:
            language = self._language()
            self._around.background.run(lambda _: self._desk.own_files.look(Path(chosen), language), self.show, self.failed.emit)

    def show(self, incoming: IncomingList | IncomingPack) -> None:
        """Show what a file holds, and take it in if the coach says so."""
        dialog = IncomingDialog(incoming, self._desk, self._around, self._window)
        done = bool(dialog.exec())
        dialog.deleteLater()
        if done:
            self._try(lambda: self._desk.own_files.take(incoming, self._language()))

    def export(self) -> None:
        """Let the coach choose a checklist, and save it as a file."""
        dialog = ChooseDialog(self.tr("Welke lijst wil je bewaren?"), (PackKind.CHECKLIST,), self._desk, self._around, self._window)
        done, pack_id = bool(dialog.exec()), dialog.pack_id
        dialog.deleteLater()
        if done:
            self.save_pack(pack_id)

    def save_pack(self, pack_id: str) -> None:
        """Ask for a place and write a pack, or with the ending .json a checklist as FHIR questionnaire."""
        self._save(pack_id, PACK_ENDING, lambda path: self._desk.own_files.export_pack(pack_id, path))

    def save_questionnaire(self, pack_id: str) -> None:
        """Ask for a place and write a checklist as FHIR questionnaire."""
        language = self._language()
        self._save(pack_id, FHIR_ENDING, lambda path: self._desk.own_files.export_questionnaire(pack_id, path, language))

    def take_away(self, own_id: str) -> None:
        """Put one away; the toast takes that back."""
        try:
            undo = self._desk.own.take_away(own_id)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self.failed.emit(error)
            return
        self.changed.emit()

        def put_back() -> None:
            if isValid(self):  # the toast may still be there when the store is closed
                undo()
                self.changed.emit()

        self._around.ui.toasts.offer_undo(self.tr("Weggezet."), put_back)

    def bring_back(self, own_id: str) -> None:
        """Take one back that was put away."""
        self._desk.own.bring_back(own_id)
        self.changed.emit()

    def _save(self, pack_id: str, ending: str, write: Callable[[Path], None]) -> None:
        title = self._title(pack_id)
        chosen = self.ask_new(self._window, self.tr("Waar wil je het bewaren?"), self._desk.own_files.file_name(title) + ending)
        if not chosen:
            return
        path = with_ending(Path(chosen), ending)
        try:
            write(path)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self.failed.emit(error)
            return
        self._around.ui.toasts.show_toast(self.tr("Bewaard als {name}").format(name=path.name))

    def _title(self, pack_id: str) -> str:
        if self._desk.own.has(pack_id):
            return self._words.title(self._desk.own.draft(pack_id))
        return self._desk.library.pack(pack_id).words(self._language()).get("checklist.title")

    def _try(self, make: Callable[[], str]) -> None:
        try:
            own_id = make()
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self.failed.emit(error)
            return
        self.edit_wanted.emit(own_id)

    def _language(self) -> str:
        return self._around.ui.language.code
