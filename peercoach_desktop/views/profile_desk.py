"""Connects home and the session with the learner profile, and brings the coach back to the same place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.elsewheres import Elsewhere
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from peercoach_desktop.services.open_session import OpenSession
    from peercoach_desktop.views.profile.profile_way import ProfileWay

PROFILE = "profile"
"""The name of the pages of a profile in the place of the window."""


class ProfileDesk(QObject, Elsewhere):
    """Stands beside the open desk. Its pages are imported when they are first asked for."""

    def __init__(self, desk: Desk, open_desk: OpenDesk, around: Surroundings, window: MainWindow) -> None:
        super().__init__(open_desk)
        self._desk = desk
        self._open_desk = open_desk
        self._around = around
        self._window = window
        open_desk.elsewhere.add(self)
        open_desk.shell.profile_wanted.connect(self._on_wanted)
        open_desk.link_requested.connect(self._on_link)

    @cached_property
    def way(self) -> ProfileWay:
        """The pages of a profile."""
        from peercoach_desktop.views.profile.profile_way import ProfileWay

        way = ProfileWay(self._desk, self._around, self._window, self)
        way.left.connect(self._on_left)
        way.moved.connect(self._open_desk.keep_place)
        way.lock_requested.connect(self._open_desk.lock_requested)
        return way

    def begin(self, place: dict[str, str]) -> None:
        """Go on where the coach, or somebody with the laptop, was when the window was locked or closed."""
        if place.get("page") != PROFILE:
            return
        if place.get("session"):
            self._open_desk.open_session(place["session"])
        elif place.get("id"):
            self._open_desk.shell.show_person(place["id"])
        else:
            self._open_desk.shell.show_own_profile()
        self.way.restore(place, self._opened())

    # --- For the open desk

    def place(self) -> dict[str, str]:
        """Return which page of a profile is shown; nothing where none is."""
        shown = "way" in self.__dict__ and self.way.is_shown()
        return {"page": PROFILE, **self.way.place()} if shown else {}

    def is_passing(self) -> bool:
        """Return whether somebody else holds the laptop."""
        return "way" in self.__dict__ and self.way.is_passing()

    def put_away(self) -> None:
        """Let the pages go; everything in them is saved."""
        if "way" in self.__dict__:
            self.way.close()

    # --- Inside

    def _on_wanted(self, wanted: object) -> None:
        self.way.open(wanted)

    def _on_link(self, _target: str) -> None:
        opened = self._opened()
        if opened is not None:
            self.way.show(opened.record.peer.id, opened)

    def _opened(self) -> OpenSession | None:
        workspace = self._open_desk.workspace
        return workspace.opened if workspace is not None else None

    def _on_left(self) -> None:
        if self.way.from_session and self._open_desk.workspace is not None:
            self._open_desk.back_to_session()
        else:
            self._open_desk.shell.refresh()
            self._open_desk.show_home()
        self._open_desk.keep_place()
