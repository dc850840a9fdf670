"""What the pages of a session share: the talk itself, the services, the words and the steps to undo."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from peercoach_desktop.services.asked import AskedInTalk
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.undo import Undo
from peercoach_desktop.views.session.way import Way
from peercoach_desktop.views.session.words import SessionWords
from peercoach_desktop.views.ui_context import UiContext


@dataclass(frozen=True)
class Table:
    """The table coach and peer sit at. Every page gets it by constructor."""

    opened: OpenSession
    desk: Desk
    ui: UiContext
    words: SessionWords
    way: Way
    undo: Undo
    clock: Clock

    @cached_property
    def asked(self) -> AskedInTalk:
        """The questions asked in this talk."""
        return self.desk.guidance.asked(self.opened)

    @property
    def may_write(self) -> bool:
        """Whether anything may be filled in: not while the talk is rounded off."""
        return self.opened.may_write
