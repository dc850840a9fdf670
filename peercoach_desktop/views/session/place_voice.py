"""Says where the coach is and how far the talk is: in the top bar, on the rail, on the button and in the title of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from peercoach_desktop.domain.fields import Field, LongText, ShortText
from peercoach_desktop.services.open_session import REFERRAL_STEP
from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.gate_page import GatePage
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.table import Table

STATE_MS = 150
"""How long the rail may lag behind typing: it is worked out once for a few letters."""


class PlaceVoice(QObject):
    """`title_changed(words)`: what the window's title says now, never a name."""

    title_changed = Signal(str)

    def __init__(self, table: Table, navigator: Navigator, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._navigator = navigator
        self._frame = frame
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show_state)

    def title(self) -> str:
        """Return what the window's title says: step and kind of talk; while two people look at the screen, only that they talk."""
        if self._frame.conversation.isVisible():
            return self.tr("Gesprek")
        way, words, stop = self._table.way, self._table.words, self._navigator.stop
        return self.tr("Stap {number} van {count}: {step} – {kind}").format(
            number=way.step_number(stop), count=len(way.steps()), step=words.step(stop.step), kind=words.kind()
        )

    def answered(self, field: Field | None) -> None:
        """Follow an answer: after typing a moment later."""
        if field is None or isinstance(field.kind, ShortText | LongText):
            if not self._soon.isActive():
                self._soon.start(STATE_MS)
        else:
            self.show_state()
        self._frame.dock.picture.follow()

    def show_state(self) -> None:
        """Show how far the steps are, and where the coach is."""
        self._frame.side.refresh()
        self.say()

    def say(self) -> None:
        """Show where the coach is."""
        way, words, stop = self._table.way, self._table.words, self._navigator.stop
        number, count, title = way.step_number(stop), len(way.steps()), words.step(stop.step)
        self._frame.top.show_place(self.tr("Stap {number} van {count} – {step}").format(number=number, count=count, step=title))
        onward = self._onward()
        finishing = stop.is_summary and self._table.may_write
        self._frame.bar.show_for(
            next_words=onward,
            is_first=self._navigator.is_first(),
            can_finish=finishing,
            is_over=not self._table.may_write,
            can_refer=self._can_refer(),
            has_paper=not stop.is_on_paper and way.twin(stop) is not None,
        )
        self.say_title()

    def _onward(self) -> str:
        """Return what the button says that leads on: a gate leads to the step behind it; "" within a step."""
        stop, words = self._navigator.stop, self._table.words
        if stop.is_summary:
            return self.tr("Bekijk en print")
        if stop.asks_version:
            return ""
        at_gate = isinstance(self._frame.host.current(), GatePage)
        leads_to = stop.step if at_gate else self._navigator.leads_to()
        return words.to_step(leads_to) if leads_to else ""

    def _can_refer(self) -> bool:
        """Return whether the referral can be opened: in a talk that is only read, where there is one."""
        opened = self._table.opened
        return opened.may_write or REFERRAL_STEP in opened.record.session.steps

    def say_title(self) -> None:
        """Tell the title of the window."""
        self.title_changed.emit(self.title())
