"""What lies behind pages of home: each way is made with its page, and leads from there and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.elsewheres import Elsewhere
from peercoach_desktop.views.home.page_names import LIBRARY, OWN_PROFILE, SETTINGS, TODAY
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # a way is loaded with its page
    from peercoach_desktop.services.open_session import OpenSession
    from peercoach_desktop.views.coach_log.log_way import LogWay
    from peercoach_desktop.views.home.library.library_page import LibraryPage
    from peercoach_desktop.views.home.today_page import TodayPage
    from peercoach_desktop.views.own.own_way import OwnWay
    from peercoach_desktop.views.profile.own_page import OwnPage as OwnProfilePage
    from peercoach_desktop.views.settings.settings_page import SettingsPage


class Way(Protocol):
    """One way: `left` when the coach is back at home, `lock_requested` from its pages; `close` lets its pages go."""

    left: SignalInstance
    lock_requested: SignalInstance

    def close(self) -> None:
        """Let the pages go."""


LOG, OWN = "log", "own"
"""The names of pages behind home in the place of the window."""


class Ways(QObject, Elsewhere):
    """All ways there are by now. `left` and `lock_requested` as of one way; `used(place)`: something goes on in the session that waits.

    `changed`: what home shows is not as it was.
    """

    left = Signal()
    changed = Signal()
    lock_requested = Signal()
    used = Signal(object)

    def __init__(
        self, desk: Desk, around: Surroundings, window: MainWindow, on_table: Callable[[], OpenSession | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._window = window
        self._on_table = on_table
        self._ways: list[Way] = []

    def begin(self, name: str, page: QWidget) -> None:
        """Make the ways behind a page of home that is there for the first time."""
        if name == SETTINGS:
            self._behind_settings(cast("SettingsPage", page))
        elif name == LIBRARY:
            self._behind_library(cast("LibraryPage", page))
        elif name == TODAY:
            self._on_today(cast("TodayPage", page))
        elif name == OWN_PROFILE:
            self._behind_own_profile(cast("OwnProfilePage", page))

    @cached_property
    def own(self) -> OwnWay:
        """The way to the coach's own material, also before there are settings."""
        from peercoach_desktop.views.own.own_way import OwnWay

        way = OwnWay(self._desk, self._around, self._window, self)
        self._add(way)
        return way

    @cached_property
    def log(self) -> LogWay:
        """The way to the log of the coach."""
        from peercoach_desktop.views.coach_log.log_way import LogWay

        way = LogWay(self._desk, self._around, self._window, self)
        way.changed.connect(self.changed)
        self._add(way)
        return way

    def place(self) -> dict[str, str]:
        """Return which page to come back to is shown: of the log or of the own material; nothing where none is."""
        for name in (LOG, OWN):
            way: LogWay | OwnWay | None = self.__dict__.get(name)
            if way is not None and way.is_shown():
                return {"page": name, **way.place()}
        return {}

    def restore(self, place: dict[str, str]) -> None:
        """Go on where the window was locked or closed; `place` is what `place` returned."""
        if place.get("page") == LOG:
            self.log.restore(place)
        elif place.get("page") == OWN:
            self.own.restore(place)

    def close(self) -> None:
        """Let all pages go."""
        for way in self._ways:
            way.close()

    def _on_today(self, page: TodayPage) -> None:
        """Show on Today what is still to be talked about; the log itself is loaded when it is opened."""
        from peercoach_desktop.views.coach_log.open_lines import OpenLines

        lines = OpenLines(self._desk, self._around.ui)
        lines.chosen.connect(self._show_entry)
        page.refreshed.connect(lines.refresh)
        page.put_after_agreements(lines)
        lines.refresh()
        page.follow_order()

    def _behind_own_profile(self, page: OwnProfilePage) -> None:
        from peercoach_desktop.views.coach_log.log_card import LogCard
        from peercoach_desktop.views.coach_log.open_lines import OpenLines

        card, lines = LogCard(), OpenLines(self._desk, self._around.ui)
        card.asked.connect(self.log.show_log)
        card.feedback_asked.connect(self.log.ask_feedback)
        lines.chosen.connect(self.log.show_entry)
        page.refreshed.connect(lines.refresh)
        page.put_cards(lines, card, begin=card.focus_first)
        lines.refresh()

    def _show_entry(self, entry_id: str) -> None:
        self.log.show_entry(entry_id)

    def _behind_settings(self, page: SettingsPage) -> None:
        from peercoach_desktop.views.laptop.laptop_way import LaptopWay
        from peercoach_desktop.views.on_paper.on_paper_way import OnPaperWay
        from peercoach_desktop.views.organisation.overview_way import OverviewWay

        self.own.put_card(page)
        self._add(LaptopWay(self._desk, self._around, self._window, page))
        self._add(OnPaperWay(self._desk, self._around, self._window, page))
        self._add(OverviewWay(self._desk, self._around, self._window, page))

    def _behind_library(self, page: LibraryPage) -> None:
        from peercoach_desktop.views.home.library.library_way import LibraryWay

        way = LibraryWay(self._desk, self._around, self._window, page, self._on_table, lambda: self.own)
        way.used.connect(self.used)
        self._add(way)

    def _add(self, way: Way) -> None:
        way.left.connect(self.left)
        way.lock_requested.connect(self.lock_requested)
        self._ways.append(way)
