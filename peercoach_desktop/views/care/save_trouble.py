"""When saving fails: what happened, and one safe step that removes nothing. What was typed stays on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from peercoach_desktop.store.errors import FolderNotWritable, StoreError, StoreMoved
from peercoach_desktop.store.store import Store
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # what is needed only in trouble is loaded after the first paint: see `warm`
    from peercoach_desktop.store.proof import Proof
    from peercoach_desktop.views.backup.files import AskFile
    from peercoach_desktop.views.error_note import ErrorNote


class SaveTrouble(QObject):
    """Speaks once for each trouble, until saving goes well again; then the note goes by itself."""

    def __init__(self, store: Store, saving: WriterBridge, around: Surroundings, window: MainWindow, ask: AskFile | None = None) -> None:
        super().__init__(window)
        self._store = store
        self._around = around
        self._window = window
        self._ask = ask
        self._told: type[Exception] | None = None
        self._is_shown = False
        self._error: Exception = StoreError()
        saving.failed.connect(self._on_failed)
        saving.saved.connect(self._on_saved)

    def _on_failed(self, error: Exception) -> None:
        if type(error) is not self._told:
            self._told, self._error = type(error), error
            # The page says it too, at its own place: the step comes with whoever spoke last.
            QTimer.singleShot(0, self._say)

    def _on_saved(self, _: object) -> None:
        self._told = None
        if self._is_shown:
            self._is_shown = False
            self._note().hide()

    def _say(self) -> None:
        if self._told is None:
            return
        self._is_shown = True
        note = self._note()
        note.say(self._around.ui.errors.sentence(self._error))
        if isinstance(self._error, StoreMoved | FolderNotWritable):
            note.offer(self.tr("Bewaar een nieuwe kopie…"), self._save_copy)
        else:
            note.offer(self.tr("Probeer opnieuw"), self._try_again)

    def _try_again(self) -> None:
        self._told = None
        store = self._store
        self._around.background.run(lambda _: store.writer.flush(), _ignore, self._on_failed)

    def _save_copy(self) -> None:
        from peercoach_desktop.services.rescue import rescue
        from peercoach_desktop.views.backup.files import ask_new, with_ending

        chosen = (self._ask or ask_new)(self._window, self.tr("Waar mag de nieuwe kopie staan?"))
        if not chosen:
            return
        store, target = self._store, with_ending(chosen)
        self._around.background.run(lambda report: rescue(store, target, report), self._on_rescued, self._on_not_rescued)

    def _on_rescued(self, proof: Proof) -> None:
        from peercoach_desktop.views.confirm import TellDialog

        self._note().hide()
        heading = self.tr("Alles staat in de nieuwe kopie")
        text = self.tr(
            "De kopie is gemaakt en teruggelezen: {path}\n\n"
            "Sluit nu het programma. Is je kluis niet meer op zijn plek? Zet dan deze kopie terug met je wachtzin of herstelcode."
        )
        dialog = TellDialog(self._window, heading, text.format(path=proof.path), self.tr("Verder"))
        dialog.exec()
        dialog.deleteLater()

    def _on_not_rescued(self, error: Exception) -> None:
        note = self._note()
        note.say(self._around.ui.errors.sentence(error))
        note.offer(self.tr("Kies een andere plek…"), self._save_copy)

    def _note(self) -> ErrorNote:
        from peercoach_desktop.views.error_note import ErrorNote

        page: QWidget = self._window.current_page() or self._window
        return ErrorNote.at(page)


def _ignore(_: object) -> None:
    """Hear nothing: that saving went well is told by the writer itself."""
