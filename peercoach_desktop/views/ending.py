"""How the window comes to its end: locked, closed, or only to go on as a fresh process."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from peercoach_desktop.views.lock.idle import IdleWatch
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.surroundings import Surroundings


@dataclass(frozen=True)
class Processes:
    """`start(arguments)` starts this program once more, `leave` ends this process."""

    start: Callable[[list[str]], None]
    leave: Callable[[], None]


class Ending(QObject):
    """Saves with `flush`, closes the store and ends the process. `flush` raises StoreError; the window then stays.

    `leaving`: it begins, so that nothing may stay in the clipboard. `closed`: the store is, so that no page may show it any more.
    `example`: the store is the throw-away one, which goes with the window.
    """

    leaving = Signal()
    closed = Signal()

    def __init__(
        self,
        window: MainWindow,
        around: Surroundings,
        idle: IdleWatch,
        processes: Processes,
        flush: Callable[[], None],
        *,
        example: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._around = around
        self._idle = idle
        self._processes = processes
        self._flush = flush
        self._example = example
        self._is_locking = False
        self._goes_on = False
        window.closing.connect(self._on_closing)
        window.try_again.connect(self._leave_locked)

    def lock(self) -> None:
        """Cover the window now; then save, close the store and go on as a fresh, locked process."""
        self._window.cover()
        self._idle.stop()
        self.leaving.emit()
        if not self._is_locking:
            self._is_locking = True
            QTimer.singleShot(0, self._leave_locked)

    def save_and_close(self) -> None:
        """Save all and close the store. Raises what saving raises; the store is then still open."""
        self._flush()
        self._around.access.close()
        self.closed.emit()

    def start_afresh(self) -> None:
        """Go on as a fresh process on the same store; the window closes once more when this process ends."""
        self._goes_on = True
        arguments = ["--data-dir", str(self._around.data_folder), "--language", self._around.ui.language.code]
        # All is saved and closed. Where no fresh process can start (no memory left, a stick pulled out), ending is the safe half of a lock.
        with contextlib.suppress(OSError):
            self._processes.start([*arguments, "--demo"] if self._example else arguments)
        self._processes.leave()

    def _leave_locked(self) -> None:
        try:
            self.save_and_close()
        except Exception as error:  # noqa: BLE001 - the curtain stays closed, whatever went wrong behind it
            self._window.curtain.say_problem(self._around.ui.errors.sentence(error))
            return
        self.start_afresh()

    def _on_closing(self) -> None:
        try:
            self.save_and_close()
        except Exception as error:  # noqa: BLE001 - the window stays with the text in it, whatever went wrong
            if not self._give_up(error):
                self._window.keep_open()
                return
            self._around.access.close(give_up=True)
            self.closed.emit()
        self._idle.stop()
        self.leaving.emit()
        if self._example and not self._goes_on:
            from peercoach_desktop.services.example import remove_example

            remove_example(self._around.data_folder)

    def _give_up(self, error: Exception) -> bool:
        """Ask whether to close although something could not be saved."""
        from peercoach_desktop.views.confirm import ConfirmDialog

        lost = self.tr("Als je nu sluit, ben je de laatste wijzigingen kwijt.")
        text = f"{self._around.ui.errors.sentence(error)}\n\n{lost}"
        heading = self.tr("Niet alles is opgeslagen")
        dialog = ConfirmDialog(self._window, heading, text, self.tr("Sluiten zonder opslaan"), self.tr("Open laten"))
        gives_up = bool(dialog.exec())
        dialog.deleteLater()
        return gives_up
