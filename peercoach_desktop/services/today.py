"""What the page Today shows: the first thing a coach sees, so it is read without the heavy modules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from peercoach_desktop.domain.today import AgreementLine, MeetingLine, PlannedLine, SessionLine
from peercoach_desktop.services.backups import BackupService, LastBackup
from peercoach_desktop.store.store import Store

SHOWN = 50


@dataclass(frozen=True)
class TodayPage:
    """What is of today.

    Unfinished sessions and meetings of a group (newest change first), planned ones (soonest first), open agreements, the latest talks and
    the last proven backup.
    """

    unfinished: tuple[SessionLine | MeetingLine, ...]
    planned: tuple[PlannedLine, ...]
    agreements: tuple[AgreementLine, ...]
    latest: tuple[SessionLine, ...]
    last_backup: LastBackup | None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing at all yet."""
        return not (self.unfinished or self.planned or self.agreements or self.latest)


class TodayService:
    """Reads the page Today."""

    def __init__(self, store: Store, backups: BackupService) -> None:
        self._store = store
        self._backups = backups

    def page(self) -> TodayPage:
        """Return what is of today, straight from the store."""
        today = self._store.today
        begun: list[SessionLine | MeetingLine] = [*today.unfinished(SHOWN), *today.meetings(SHOWN)]
        return TodayPage(
            unfinished=tuple(sorted(begun, key=_changed, reverse=True)),
            planned=today.planned(SHOWN),
            agreements=today.open_agreements(SHOWN),
            latest=today.latest(SHOWN),
            last_backup=self._backups.last(),
        )


def _changed(line: SessionLine | MeetingLine) -> datetime:
    return line.changed or datetime.min
