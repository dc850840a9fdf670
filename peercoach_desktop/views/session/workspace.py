"""The session workspace: leads one talk, page by page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.forms import Page
from peercoach_desktop.domain.gates import Gate
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.services.clock import Clock, wall_clock
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import Topic
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.rounding_off import Room, RoundingOff
from peercoach_desktop.views.session.breaks import Breaks
from peercoach_desktop.views.session.field_page import LINK
from peercoach_desktop.views.session.focus_watch import FocusWatch
from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.gate_page import GatePage
from peercoach_desktop.views.session.help_desk import HelpDesk
from peercoach_desktop.views.session.hints.ground import ground_of
from peercoach_desktop.views.session.hints.hint_desk import HintDesk
from peercoach_desktop.views.session.learned_reminder import LearnedReminder
from peercoach_desktop.views.session.model_swap import ModelSwap
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.paper_desk import PaperDesk
from peercoach_desktop.views.session.place_keeper import PlaceKeeper
from peercoach_desktop.views.session.place_voice import PlaceVoice
from peercoach_desktop.views.session.saving_voice import SavingVoice
from peercoach_desktop.views.session.seal_card import PASSING
from peercoach_desktop.views.session.sealed.pass_page import PassPage
from peercoach_desktop.views.session.session_clock import SessionClock
from peercoach_desktop.views.session.shared_screen import SharedScreen
from peercoach_desktop.views.session.shortcuts import Shortcuts
from peercoach_desktop.views.session.step_remover import StepRemover
from peercoach_desktop.views.session.step_taker import StepTaker
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.undo import Undo
from peercoach_desktop.views.session.way import SUMMARY, Stop, Way
from peercoach_desktop.views.session.words import SessionWords
from peercoach_desktop.views.ui_context import UiContext


class SessionWorkspace(QWidget):
    """Leads one talk. Everything is saved as it is entered; `flush` saves the rest at once.

    `left`: the coach goes back to the trajectories. `title_changed(words)`: what the window's title says now, never a name.
    `preview_requested(audience)`: the coach wants to see the paper for "peer" or "coach". `pass_requested(topic)`: the peer answers unseen.
    `link_requested(target)`: the coach opens what has a page of its own.
    """

    left = Signal()
    library_requested = Signal()
    settings_requested = Signal()
    lock_requested = Signal()
    find_requested = Signal()
    preview_requested = Signal(str)
    pass_requested = Signal(str)
    link_requested = Signal(str)
    title_changed = Signal(str)

    def __init__(
        self, opened: OpenSession, desk: Desk, ui: UiContext, saving: WriterBridge, parent: QWidget | None = None, clock: Clock = wall_clock
    ) -> None:
        super().__init__(parent)
        self._opened = self.opened = opened
        self._ui = ui
        self._undo = Undo(opened, self)
        self._table = Table(opened, desk, ui, SessionWords(opened, ui), Way(opened), self._undo, clock)
        self._navigator = Navigator(self._table, self)
        self._clock = SessionClock(opened, self)
        self._frame = Frame(self._table, _talk_number(opened, desk), self)
        self._keeper = PlaceKeeper(opened, self.place, self)
        self._focus = FocusWatch(self)
        self._rounding_off = RoundingOff(
            opened,
            self._frame.finished,
            Room(self.flush, self._clock.stop, self._clock.run, self._frame.follow_writing),
            ui.errors,
            self._frame,
        )
        self._learned = LearnedReminder(self._table, self._navigator, self._rounding_off, self)
        self._help = HelpDesk(self._table, self._navigator, self._frame.top, self)
        self._hints = HintDesk(ground_of(self._table), self._frame.host)
        self._models = ModelSwap(self._table, self._navigator, self._frame, self)
        self._paper = PaperDesk(self._table, self._navigator, self._frame, self)
        self._steps = StepTaker(self._table, self._navigator, self._frame.host, self)
        self._place_voice = PlaceVoice(self._table, self._navigator, self._frame, self)
        self._remover = StepRemover(self._table, self._navigator, self._frame, self._models, self._place_voice)
        shared = SharedScreen(self._table, self._frame, self)
        self._breaks = Breaks(shared, self._navigator, self._frame, self._clock, self._keeper, self._place_voice)
        self._field, self._target, self._voice = ("", 0), Place(), SavingVoice(ui, self._frame.top, self._frame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self._connect(saving)
        self._frame.top.show_time(self._clock.seconds())
        self.restore(opened.record.session.place)

    # --- For the window

    def place(self) -> Place:
        """Return where the coach is: step, page, field and cursor. Away from the fields, the field of last."""
        stop, page = self._navigator.stop, self._frame.host.current()
        field = page.where() if page is not None else ("", 0)
        if field[0]:
            self._field = field
        return Place(stop.step.id, stop.page.id if stop.page else "", *self._field)

    def restore(self, place: Place) -> None:
        """Go back to a place: the same page, field and cursor."""
        self._target = place
        self._navigator.go(self._table.way.find(place))

    def flush(self) -> None:
        """Save everything at once, the place and the time of the clock too. Raises StoreError; the text stays."""
        self._take()
        self._keeper.keep_now()
        self._clock.count()
        self._opened.flush()

    def title(self) -> str:
        """Return what the window's title says: step and kind of talk."""
        return self._place_voice.title()

    def pass_page(self, topic: str) -> PassPage:
        """Return the page for the peer to answer `topic` on, unseen."""
        return PassPage(self._table, Topic(topic))

    def is_paused(self) -> bool:
        """Return whether the pause cover hides everything."""
        return self._frame.is_covered()

    def go_to_summary(self) -> None:
        """Show the summary."""
        self._navigator.go(Stop(SUMMARY))

    def showEvent(self, event: QShowEvent) -> None:
        """Run the clock, and watch the focus of the window."""
        super().showEvent(event)
        self._focus.follow(self.window().windowHandle())
        if self._breaks.takes_time():
            self._clock.run()
        self._keeper.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while another page of the window is on the screen."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._breaks.end_shared()
        self._focus.rest()
        self._clock.stop()
        self._keeper.watch(on=False)

    # --- Going from page to page

    def _arrive(self, stop: Stop, gate: Gate | None) -> None:
        target, self._target = self._target, Place()
        page = self._frame.show_page(stop, gate)
        self._frame.side.show_current(stop.step.id)
        self._place_voice.say()
        if page.focus_field(target.field, target.cursor):
            self._field = (target.field, target.cursor)
        else:
            self._field = ("", 0)
            page.focus_first()
        self._frame.settle_focus()
        self._keeper.keep_now()

    def _go_on(self) -> None:
        page = self._frame.host.current()
        stop = self._navigator.stop
        if stop.is_summary:
            self._on_asked("preview")
        elif isinstance(page, GatePage):
            if page.may_go_on():
                self._navigator.go(stop)
        elif page is None or (page.may_go_on() and not any(day.tell() for day in page.unclear_days())):
            self._navigator.next()

    def _go_back(self) -> None:
        if not self._navigator.is_first():
            self._navigator.previous()

    def _leave(self) -> None:
        try:
            self._navigator.leave()
            self.flush()
        except StoreError as error:
            self._ui.errors.say(error, self)
            return
        self.left.emit()

    def _take_up(self, page: Page) -> None:
        self._frame.close_overlay()
        self._navigator.open_offered(page)

    # --- What the parts ask for

    def _on_asked(self, wish: str) -> None:
        match wish:
            case "refer":
                self._navigator.refer()
            case "skip":
                self._navigator.next()
            case "finish":
                self._rounding_off.finish()
            case "preview":
                self._preview()
            case "state":
                self._place_voice.show_state()
            case _ if wish.startswith(LINK):
                self.link_requested.emit(wish.removeprefix(LINK))
            case _ if wish.startswith(PASSING) and self._table.may_write:
                self.pass_requested.emit(wish.removeprefix(PASSING))

    def _preview(self) -> None:
        try:
            self.flush()
        except StoreError as error:
            self._ui.errors.say(error, self)
        self.preview_requested.emit(self._frame.audience())

    def _back_to_field(self) -> None:
        page = self._frame.host.current()
        if page is not None and not page.focus_field(*self._field):
            page.focus_first()

    def _on_key(self, name: str) -> None:
        if not self._breaks.lets_through(name):
            return
        if name.startswith("step_"):
            self._navigator.open_number(int(name.removeprefix("step_")))
        else:
            self._keys[name]()

    def _undo_or_redo(self, redo: bool) -> None:
        self._on_key("redo" if redo else "undo")

    def _escape(self) -> None:
        if not self._breaks.end_shared() and self._frame.close_overlay():
            self._back_to_field()

    # --- Showing what is so now

    def _take(self) -> None:
        page = self._frame.host.current()
        if page is not None:
            page.take()

    def _on_language(self, _: str = "") -> None:
        self._frame.host.retranslate()
        self._frame.dock.show_for(self._navigator.stop)
        self._breaks.retranslate()
        self._place_voice.show_state()
        self._frame.top.show_time(self._clock.seconds())

    def _connect(self, saving: WriterBridge) -> None:
        side, top, bar, frame = self._frame.side, self._frame.top, self._frame.bar, self._frame
        navigator = self._navigator
        saving.saved.connect(self._voice.saved)
        saving.failed.connect(self._voice.failed)
        self._ui.language.changed.connect(self._on_language)
        self._ui.discretion.names_changed.connect(self._on_language)
        navigator.leaving.connect(self._take)
        navigator.leaving.connect(self._keeper.keep)
        navigator.arrived.connect(self._arrive)
        navigator.failed.connect(self._voice.failed)
        self._clock.ticked.connect(top.show_time)
        self._focus.moved.connect(self._keeper.keep)
        self._focus.undo_wished.connect(self._undo_or_redo)
        self._focus.moved.connect(frame.notes.follow, Qt.ConnectionType.QueuedConnection)
        self._focus.moved.connect(self._hints.follow, Qt.ConnectionType.QueuedConnection)  # the focus is there a moment later
        side.back_asked.connect(self._leave)
        side.library_asked.connect(self.library_requested)
        side.settings_asked.connect(self.settings_requested)
        side.lock_asked.connect(self.lock_requested)
        side.step_added.connect(navigator.add_step)
        side.rail.opened.connect(navigator.open_step)
        side.rail.done_changed.connect(self._set_done)
        top.find_asked.connect(self.find_requested)
        bar.next_asked.connect(self._go_on)
        bar.previous_asked.connect(self._go_back)
        bar.later_asked.connect(self._leave)
        bar.finish_asked.connect(self._rounding_off.finish)
        self._rounding_off.finished.connect(self.go_to_summary)
        self._rounding_off.reopened.connect(self._place_voice.show_state)
        self._rounding_off.reopened.connect(self._back_to_field)
        bar.ask_on_asked.connect(frame.ask_on)
        bar.refer_asked.connect(navigator.refer)
        frame.host.answered.connect(self._place_voice.answered)
        frame.host.answered.connect(self._keeper.keep)  # the text and the place in it are as old as each other, also after a kill
        frame.host.left.connect(self._keeper.keep)
        frame.host.wanted.connect(navigator.go)
        frame.host.placed.connect(self.restore)
        frame.host.asked.connect(self._on_asked)
        frame.dock.panel.page_asked.connect(self._take_up)
        frame.dock.panel.close_asked.connect(self._escape)
        self._breaks.over.connect(self._back_to_field)
        self._place_voice.title_changed.connect(self.title_changed)
        Shortcuts(self).pressed.connect(self._on_key)
        self._keys = {
            "next": self._go_on, "previous": self._go_back, "region": frame.next_region, "ask_on": frame.ask_on,
            "undo": self._undo.undo, "redo": self._undo.redo, "model": self._models.ask,
            "paper": self._paper.ask, "large": self._breaks.show_large,
            "pause": self._breaks.pause, "limits": self._help.show_limits, "help": self._help.show_help, "escape": self._escape,
            "curtain": self._ui.discretion.ask_cover, "names": self._ui.discretion.toggle_names,
            "lock": self.lock_requested.emit, "advice": frame.dock.tally.count,
        }  # fmt: skip

    def _set_done(self, step_id: str, done: bool) -> None:
        self._opened.set_done(step_id, done=done)
        page = self._frame.host.current()
        if page is not None:
            page.refresh()
        self._place_voice.show_state()


def _talk_number(opened: OpenSession, desk: Desk) -> int:
    """Return which talk of the trajectory this is, counting from 1."""
    sessions = [session.id for session in desk.people.file(opened.record.peer.id).sessions]
    return len(sessions) - sessions.index(opened.id) if opened.id in sessions else 1
