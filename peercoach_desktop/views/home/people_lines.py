"""The people as lines to choose from, and which of them fit what is typed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.domain.people import PeerSummary
from peercoach_desktop.domain.search import folded
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.counts import CountWords
from peercoach_desktop.views.dates import near_day
from peercoach_desktop.views.home.words import HomeWords
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.ui_context import UiContext


class People:
    """Reads the peers once and searches among them without the store."""

    def __init__(self, desk: Desk, ui: UiContext) -> None:
        self._desk = desk
        self._language = ui.language
        self._discretion = ui.discretion
        self._words = HomeWords(desk, ui.language)
        self._peers: tuple[PeerSummary, ...] = ()

    def read(self) -> None:
        """Read who there is now."""
        self._peers = self._desk.people.peers()

    def is_empty(self) -> bool:
        """Return whether there is nobody yet."""
        return not self._peers

    def lines(self, text: str, today: date) -> list[Line]:
        """Return those in whose name or role every word of `text` occurs."""
        words = folded(text).split()
        return [self._line(peer, today) for peer in self._peers if all(word in self._searched(peer) for word in words)]

    def _searched(self, summary: PeerSummary) -> str:
        peer = summary.peer
        return folded(f"{peer.first_name} {peer.role} {self._words.option('peer.group', peer.group)}")

    def _line(self, summary: PeerSummary, today: date) -> Line:
        peer = summary.peer
        about = peer.role or self._words.option("peer.group", peer.group)
        name = self._discretion.name(peer.id, peer.first_name)
        return Line(peer.id, name, " · ".join(part for part in (about, self._talks(summary, today)) if part), _open(summary), "user")

    def _talks(self, summary: PeerSummary, today: date) -> str:
        if summary.last_session is None:
            return QCoreApplication.translate("PeopleLines", "nog geen gesprek")
        day = near_day(summary.last_session.date(), today, self._language.code)
        return QCoreApplication.translate("PeopleLines", "laatste gesprek {day}").format(day=day)


def _open(summary: PeerSummary) -> str:
    if summary.trajectory.closed is not None:
        return QCoreApplication.translate("PeopleLines", "Traject afgesloten")
    count = summary.open_agreements
    return CountWords().open_agreements(count) if count else ""
