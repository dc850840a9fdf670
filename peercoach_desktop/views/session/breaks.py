"""Hides the talk for a while and brings it back: behind the pause, or behind a question that both look at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.place_keeper import PlaceKeeper
from peercoach_desktop.views.session.place_voice import PlaceVoice
from peercoach_desktop.views.session.session_clock import SessionClock
from peercoach_desktop.views.session.shared_screen import SharedScreen

ALWAYS = ("lock", "curtain", "names")
SHARED = ("large", "escape")
"""The keys that work while the talk is hidden: behind whatever, and behind a large question."""


class Breaks(QObject):
    """`over` when the coach is back at the page."""

    over = Signal()

    def __init__(
        self, shared: SharedScreen, navigator: Navigator, frame: Frame, clock: SessionClock, keeper: PlaceKeeper, voice: PlaceVoice
    ) -> None:
        super().__init__(frame)
        self._shared = shared
        self._navigator = navigator
        self._frame = frame
        self._clock = clock
        self._keeper = keeper
        self._voice = voice
        shared.ended.connect(self._on_shared_ended)
        frame.bar.pause_asked.connect(self.pause)
        frame.cover.resumed.connect(self._go_on)
        frame.dock.panel.large_asked.connect(self.show_large)

    def lets_through(self, key: str) -> bool:
        """Return whether a key works now, by its name in `Shortcuts`."""
        return not self._frame.is_covered() or key in (*ALWAYS, *(SHARED if self._shared.is_on else ()))

    def takes_time(self) -> bool:
        """Return whether the talk goes on: it does behind a large question, and not in a pause."""
        return self._shared.is_on or not self._frame.is_covered()

    def pause(self) -> None:
        """Hide everything and let the clock stand still."""
        self._keeper.keep()
        self._clock.stop()
        self._frame.set_covered(on=True)

    def show_large(self, question: str = "") -> None:
        """Show a question large ("": what the page asks), or go back to the page."""
        if self._shared.is_on:
            self._shared.end()
        else:
            self._keeper.keep()
            self._shared.begin(self._navigator.stop, question)
            self._voice.say_title()

    def end_shared(self) -> bool:
        """Go back to the page from a large question; return whether there was one."""
        was_on = self._shared.is_on
        self._shared.end()
        return was_on

    def retranslate(self) -> None:
        """Show the large question in the language of now."""
        self._shared.retranslate()

    def _go_on(self) -> None:
        self._frame.set_covered(on=False)
        self._clock.run()
        self.over.emit()

    def _on_shared_ended(self) -> None:
        self._voice.say_title()
        self.over.emit()
