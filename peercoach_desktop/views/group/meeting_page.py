"""A meeting of a learning group on the screen: leads through its phases, and marks a moment at one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from peercoach_desktop.domain.meetings import ABOUT, MOMENTS, MeetingPlace
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.store.errors import MeetingIsOver, StoreError
from peercoach_desktop.views.beside_keys import BesideKeys, add_key
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.dates import time_words
from peercoach_desktop.views.error_note import ErrorNote
from peercoach_desktop.views.group.end_page import FINISH
from peercoach_desktop.views.group.meeting_bars import MARK_KEY
from peercoach_desktop.views.group.meeting_frame import MeetingFrame
from peercoach_desktop.views.group.meeting_steps import MeetingSteps, phase_id
from peercoach_desktop.views.group.moments_page import MomentsPage
from peercoach_desktop.views.group.pages import make_page
from peercoach_desktop.views.group.phase_clock import PhaseClock
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.cursor_watch import CursorWatch
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.rounding_off import Room, RoundingOff
from peercoach_desktop.views.session.focus_watch import FocusWatch
from peercoach_desktop.views.session.hints.ground import HintGround
from peercoach_desktop.views.session.hints.hint_desk import HintDesk
from peercoach_desktop.views.surroundings import Surroundings

_KEYS = 9


class MeetingPage(QWidget):
    """Everything is saved as it is entered. `left`, `lock_requested`, `paper_requested(which)`, `title_changed(words)`."""

    left = Signal()
    lock_requested = Signal()
    paper_requested = Signal(str)
    title_changed = Signal(str)

    def __init__(self, opened: OpenMeeting, desk: Desk, around: Surroundings, saving: WriterBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened = opened
        self._desk = desk
        self._around = around
        self._ids = MeetingSteps.ids(opened.record)
        self._step = ABOUT
        self._last = opened.meeting.place
        self._pages: dict[str, StepPage] = {}
        self.clock = PhaseClock(opened, self)
        self._frame = frame = MeetingFrame(opened, around)
        self.side, self.bar, self.moments = frame.side, frame.bar, frame.moments
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._focus, self._cursor = FocusWatch(self), CursorWatch(frame.sheet)
        self._hints = HintDesk(self._ground(), frame.sheet)
        room = Room(self._save, self._rest, self._run, self._follow_writing)
        self._rounding_off = RoundingOff(opened, frame.finished, room, around.ui.errors, self.bar)
        self._connect(saving)
        self.restore(opened.meeting.place)
        around.ui.theme.dress(self)

    # --- For the window

    def title(self) -> str:
        """Return what the window's title says: the step, never a name."""
        words = MeetingSteps(self.opened.record, self._around.ui.language.code)
        return self.tr("Leerbijeenkomst – {step}").format(step=words.title(self._step))

    def page(self) -> StepPage:
        """Return the step on the screen."""
        return self._pages[self._step]

    def step(self) -> str:
        """Return the id of the step on the screen."""
        return self._step

    def restore(self, place: MeetingPlace) -> None:
        """Go back to a place: the same step, field and cursor."""
        self.go(place.step if place.step in self._ids else ABOUT)
        self._last = place if place.step in self._ids else MeetingPlace()
        self.focus_first()
        self._keep_place()

    def focus_first(self) -> None:
        """Put the focus where the coach was."""
        if self._last.step != self._step or not self.page().focus_place(self._last):
            self.page().focus_first()

    def settle(self) -> None:
        """Bring the place and the time of the clock to the meeting; the rest is there already."""
        self.clock.count()
        self._keep_place()

    # --- Going from step to step

    def go(self, step: str) -> None:
        """Show a step."""
        if step not in self._pages:
            self._pages[step] = self._make(step)
            self._frame.add_page(self._pages[step])
        self._step = step
        page = self.page()
        page.refresh()
        page.follow_writing()
        for other in self._pages.values():
            if other is not page:
                other.hide()
        page.show()
        self._frame.area.verticalScrollBar().setValue(0)
        self.bar.set_ends(first=step == self._ids[0], last=step == self._ids[-1])
        if self.isVisible():
            self._run()
        self._follow()
        page.focus_first()
        self._keep_place()
        tab_as_read(self)
        self.title_changed.emit(self.title())

    def next(self) -> None:
        """Show the next step."""
        self._move(1)

    def previous(self) -> None:
        """Show the step before."""
        self._move(-1)

    def mark(self) -> None:
        """Mark a moment now, wherever the cursor is; it stays there. In a meeting that is over it is said why there is none."""
        try:
            moment = self.opened.mark(phase_id(self._step))
        except MeetingIsOver as error:
            self._around.ui.errors.say(error, self.bar.mark)
            return
        if self._step == MOMENTS:
            self.page().refresh()
        self._follow()
        tab_as_read(self)
        when = time_words(moment.at.time(), self._around.ui.language.code)
        said = self.tr("Kritisch moment om {time}.").format(time=when)
        if self.moments.isVisible() or self._step == MOMENTS:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        else:
            self._around.ui.toasts.show_toast(said)

    def show_moment(self, moment_id: str) -> None:
        """Show one moment, to say more about it."""
        self.go(MOMENTS)
        page = self.page()
        assert isinstance(page, MomentsPage)
        page.open_moment(moment_id)
        page.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run."""
        super().showEvent(event)
        self._focus.follow(self.window().windowHandle())
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while another page of the window is on the screen."""
        super().hideEvent(event)
        self._focus.rest()
        if not event.spontaneous():
            self._rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts to the width."""
        super().resizeEvent(event)
        self._frame.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            for page in self._pages.values():
                page.say()
            self._follow()
            tab_as_read(self)
            self.title_changed.emit(self.title())
        super().changeEvent(event)

    # --- Inside

    def _ground(self) -> HintGround:
        """Return what quiet hints stand on: no name of a person may stand in what a group writes."""
        return HintGround(self._desk, self._around.ui, self.opened.id, tuple, lambda: None)

    def _make(self, step: str) -> StepPage:
        page = make_page(step, self.opened, self._desk, self._around)
        page.answered.connect(self._on_answered)
        page.asked.connect(self._on_asked)
        return page

    def _move(self, by: int) -> None:
        place = self._ids.index(self._step) + by
        if 0 <= place < len(self._ids):
            self.go(self._ids[place])

    def _on_answered(self) -> None:
        self._keep_place()
        self._follow()

    def _on_asked(self, wish: str) -> None:
        if wish == FINISH:
            self._rounding_off.finish()
        elif wish == MOMENTS:
            self.page().refresh()
            self._follow()
            tab_as_read(self)
        else:
            self.paper_requested.emit(wish)

    def _save(self) -> None:
        self.settle()
        self.opened.flush()

    def _rest(self) -> None:
        self.clock.run("")

    def _run(self) -> None:
        self.clock.run(phase_id(self._step))

    def _follow_writing(self) -> None:
        """Let every step be written in, or read alone, as is so now."""
        for page in self._pages.values():
            page.refresh()
            page.follow_writing()
        self._follow()
        tab_as_read(self)

    def _on_reopened(self) -> None:
        """Take away what was said of a meeting that was over, and go on where the coach was."""
        ErrorNote.at(self).hide()
        self.focus_first()

    def _on_counted(self) -> None:
        self.page().refresh()
        self.side.refresh()

    def _on_key(self) -> None:
        number = int(self.sender().objectName())
        if number <= len(self._ids):
            self.go(self._ids[number - 1])

    def _leave(self) -> None:
        try:
            self._save()
        except StoreError as error:
            self._around.ui.errors.say(error, self.bar)
            return
        self.left.emit()

    def _keep_place(self) -> None:
        """Keep the step, and the field with the cursor; away from the fields, the one of last."""
        self._remember_place()
        self.opened.keep_place(self._last)

    def _remember_place(self) -> None:
        now = MeetingPlace(self._step, *self.page().where())
        if now.field or self._last.step != self._step:
            self._last = now

    def _follow(self) -> None:
        """Show what is so now in the parts around the step."""
        title = MeetingSteps(self.opened.record, self._around.ui.language.code).title(self._step)
        self._frame.show_step(self._step, title)
        number = self._ids.index(self._step) + 1
        place = self.tr("Stap {number} van {count} – {step}")
        self._frame.top.show_place(place.format(number=number, count=len(self._ids), step=title))

    def _on_failed(self, error: Exception) -> None:
        self._frame.top.show_failed(self._around.ui.errors.sentence(error))

    def _connect(self, saving: WriterBridge) -> None:
        self._focus.undo_wished.connect(_undo_in_text)
        self._cursor.moved.connect(self._remember_place)
        self._focus.moved.connect(self._hints.follow, Qt.ConnectionType.QueuedConnection)  # the focus is there a moment later
        saving.saved.connect(self._frame.top.show_saved)
        saving.failed.connect(self._on_failed)
        self.clock.counted.connect(self._on_counted)
        self.side.back_asked.connect(self._leave)
        self.side.lock_asked.connect(self.lock_requested)
        self.side.opened.connect(self.go)
        self.moments.picked.connect(self.show_moment)
        self.bar.next_asked.connect(self.next)
        self.bar.previous_asked.connect(self.previous)
        self.bar.later_asked.connect(self._leave)
        self.bar.mark_asked.connect(self.mark)
        self._rounding_off.finished.connect(self.focus_first)
        self._rounding_off.reopened.connect(self._on_reopened)
        keys = (
            (MARK_KEY, self.mark), ("Ctrl+Return", self.next), ("Ctrl+Enter", self.next), ("Alt+Left", self.previous),
            ("F6", self._frame.next_region),
        )  # fmt: skip
        BesideKeys(self, lock=self.lock_requested)
        for sequence, slot in keys:
            self._shortcut(sequence, slot)
        for number in range(1, _KEYS + 1):
            self._shortcut(f"Alt+{number}", self._on_key).setObjectName(str(number))

    def _shortcut(self, sequence: str, slot: Callable[[], None]) -> QShortcut:
        shortcut = add_key(self, sequence, slot)
        shortcut.setAutoRepeat(False)
        return shortcut


def _undo_in_text(redo: bool) -> None:
    """Take back, or do again, what was typed in the text with the focus: each text has its own steps here."""
    text = QApplication.focusWidget()
    if isinstance(text, QPlainTextEdit) and not text.isReadOnly():
        if redo:
            text.redo()
        else:
            text.undo()
