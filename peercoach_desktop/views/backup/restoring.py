"""Putting a backup back: at the door, or over the open store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.restoring import RestoredStore
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.backup.files import AskFile, ask_existing, count_words
from peercoach_desktop.views.backup.runs import RestoreRun
from peercoach_desktop.views.backup.secret_dialog import SecretDialog
from peercoach_desktop.views.confirm import TellDialog
from peercoach_desktop.views.surroundings import Surroundings


class Restoring:
    """Leads the coach through it. `close_store` is called, in a thread, once the backup was read whole and found good."""

    def __init__(self, around: Surroundings, window: QWidget, close_store: Callable[[], None], ask: AskFile = ask_existing) -> None:
        self._around = around
        self._window = window
        self._close_store = close_store
        self._ask = ask
        self._closed = False

    def run(self, file: str = "", over: VaultPaths | None = None) -> bool:
        """Ask for the file (unless it is given) and the secret, and put it back; return whether the open store is closed now.

        `over` is the store that makes room, where there are several.
        """
        chosen = file or self._ask(self._window, QCoreApplication.translate("Restoring", "Welke reservekopie wil je terugzetten?"))
        if not chosen:
            return False
        dialog = SecretDialog(RestoreRun(Path(chosen), self._around, self._close, over), self._around, self._window)
        if dialog.exec() and isinstance(dialog.result_value, RestoredStore):
            self._tell(dialog.result_value)
        dialog.deleteLater()
        return self._closed

    def _close(self) -> None:
        self._closed = True
        self._close_store()

    def _tell(self, restored: RestoredStore) -> None:
        lines = [QCoreApplication.translate("Restoring", "Inhoud: {counts}.").format(counts=count_words(restored.counts))]
        if restored.safety_copy is not None:
            kept = QCoreApplication.translate("Restoring", "Wat er eerst was, staat in: {path}")
            lines.append(kept.format(path=restored.safety_copy))
            lines.append(QCoreApplication.translate("Restoring", "Die map blijft 30 dagen staan en gaat dan vanzelf weg."))
        if restored.erased_again:
            again = QCoreApplication.translate("Restoring", "Wat je eerder hebt gewist, is ook uit deze reservekopie gewist.")
            lines.append(again)
        lines.append(QCoreApplication.translate("Restoring", "Open je kluis nu met de wachtzin van de reservekopie."))
        heading = QCoreApplication.translate("Restoring", "De reservekopie is teruggezet")
        dialog = TellDialog(self._window, heading, "\n".join(lines), QCoreApplication.translate("Restoring", "Verder"))
        dialog.exec()
        dialog.deleteLater()
