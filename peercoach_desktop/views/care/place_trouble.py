"""What went wrong with a backup that made itself: said quietly, because the others were made all the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.automatic_backups import FailedPlace
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.backup.rounds import BackupRounds
from peercoach_desktop.views.care.line import CareLine
from peercoach_desktop.views.ui_context import UiContext


class PlaceTroubleLine(CareLine):
    """Says that the second place is not there now, or why a backup failed in a place."""

    def __init__(self, desk: Desk, ui: UiContext, rounds: BackupRounds, parent: QWidget | None = None) -> None:
        super().__init__("hard-drive", parent=parent)
        self._desk = desk
        self._ui = ui
        self._rounds = rounds

    def refresh(self) -> None:
        """Say what is so now."""
        state = self._desk.automatic_backups.state()
        lines = [self._sentence(failed) for failed in self._rounds.last.failed if failed.place != state.second_place or state.is_connected]
        if state.second_place is not None and not state.is_connected:
            words = self.tr("De tweede plaats is er nu niet: {place}. Zodra die er weer is, komt er een reservekopie bij.")
            lines.append(words.format(place=state.second_place))
        self.say("\n".join(lines))

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _sentence(self, failed: FailedPlace) -> str:
        words = self.tr("In {place} lukte de reservekopie niet. {reason}")
        return words.format(place=failed.place, reason=self._ui.errors.sentence(failed.error))
