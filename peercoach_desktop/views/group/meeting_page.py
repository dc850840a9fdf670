"""A meeting of a learning group on the screen: leads through its phases, and marks a moment at one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from peercoach_desktop.domain.meetings import ABOUT, MOMENTS, MeetingPlace
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.beside_keys import BesideKeys, add_key
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.dates import time_words
from peercoach_desktop.views.group.end_page import FINISH, GO_ON
from peercoach_desktop.views.group.meeting_bars import MARK_KEY, MeetingBar, MeetingTopBar
from peercoach_desktop.views.group.meeting_side import MeetingSide
from peercoach_desktop.views.group.meeting_steps import PHASE, MeetingSteps, phase_id
from peercoach_desktop.views.group.moment_list import MomentList
from peercoach_desktop.views.group.moments_page import MomentsPage
from peercoach_desktop.views.group.pages import make_page
from peercoach_desktop.views.group.phase_clock import PhaseClock
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.session.focus_watch import FocusWatch
from peercoach_desktop.views.session.hints.ground import HintGround
from peercoach_desktop.views.session.hints.hint_desk import HintDesk
from peercoach_desktop.views.session.regions import focus_next_region
from peercoach_desktop.views.surroundings import Surroundings

_LIST_WIDTH = 272
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
        self.side = MeetingSide(opened, around)
        self._top = MeetingTopBar(around.ui)
        self.bar = MeetingBar()
        self.moments = MomentList(opened, around.ui)
        self._sheet = QWidget()
        self._area = FocusScrollArea()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._focus = FocusWatch(self)
        self._hints = HintDesk(self._ground(), self._sheet)
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
            self._sheet_column.addWidget(self._pages[step])
        self._step = step
        page = self.page()
        page.refresh()
        for other in self._pages.values():
            if other is not page:
                other.hide()
        page.show()
        self._area.verticalScrollBar().setValue(0)
        self.bar.set_ends(first=step == self._ids[0], last=step == self._ids[-1])
        if self.isVisible():
            self.clock.run(phase_id(step))
        self._follow()
        self._fit()
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
        """Mark a moment now, wherever the cursor is; it stays there."""
        moment = self.opened.mark(phase_id(self._step))
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
        self.clock.run(phase_id(self._step))

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while another page of the window is on the screen."""
        super().hideEvent(event)
        self._focus.rest()
        if not event.spontaneous():
            self.clock.run("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts to the width."""
        super().resizeEvent(event)
        self._fit()

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
        for text in page.findChildren(GrowingText):
            text.cursorPositionChanged.connect(self._remember_place)
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
            self.clock.run("")
            self.opened.end()
        elif wish == GO_ON:
            self.opened.go_on()
        elif wish != MOMENTS:
            self.paper_requested.emit(wish)
            return
        self.page().refresh()
        self._follow()
        tab_as_read(self)

    def _on_counted(self) -> None:
        self.page().refresh()
        self.side.refresh()

    def _on_key(self) -> None:
        number = int(self.sender().objectName())
        if number <= len(self._ids):
            self.go(self._ids[number - 1])

    def _leave(self) -> None:
        self.settle()
        try:
            self.opened.flush()
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

    def _next_region(self) -> None:
        parts = (self.side, self._top, self._area, self.moments, self.bar)
        focus_next_region(tuple(part for part in parts if part.isVisibleTo(self)))

    def _follow(self) -> None:
        """Show what is so now in the parts around the step."""
        self.side.show_current(self._step)
        self.bar.later.setVisible(self.opened.meeting.ended is None)
        self.moments.refresh()
        words = MeetingSteps(self.opened.record, self._around.ui.language.code)
        number = self._ids.index(self._step) + 1
        place = self.tr("Stap {number} van {count} – {step}")
        self._top.show_place(place.format(number=number, count=len(self._ids), step=words.title(self._step)))

    def _on_failed(self, error: Exception) -> None:
        self._top.show_failed(self._around.ui.errors.sentence(error))

    def _fit(self) -> None:
        layout = self._around.ui.theme.tokens.layout
        self.side.set_narrow(on=self.width() < layout["sidebar_from"])
        self.moments.setVisible(self.width() >= layout["all_from"] and self._step.startswith(PHASE))

    def _connect(self, saving: WriterBridge) -> None:
        self._focus.undo_wished.connect(_undo_in_text)
        self._focus.moved.connect(self._hints.follow, Qt.ConnectionType.QueuedConnection)  # the focus is there a moment later
        saving.saved.connect(self._top.show_saved)
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
        self._around.ui.theme.changed.connect(self._fit)
        keys = (
            (MARK_KEY, self.mark), ("Ctrl+Return", self.next), ("Ctrl+Enter", self.next), ("Alt+Left", self.previous),
            ("F6", self._next_region),
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

    def _lay_out(self) -> None:
        layout = self._around.ui.theme.tokens.layout
        self._sheet.setProperty("role", "clear")
        self._sheet.setMaximumWidth(layout["column"])
        self._sheet_column = QVBoxLayout(self._sheet)
        self._sheet_column.setContentsMargins(0, 0, 0, 0)
        self.moments.setFixedWidth(_LIST_WIDTH)
        aside = QVBoxLayout()
        aside.addWidget(self.moments)
        aside.addStretch(1)
        holder = QWidget()
        holder.setProperty("role", "clear")
        row = QHBoxLayout(holder)
        row.setContentsMargins(32, 24, 32, 24)
        row.setSpacing(32)
        row.addWidget(self._sheet, 100)
        row.addLayout(aside)
        row.addStretch(1)
        self._area.setWidget(holder)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._top)
        right.addWidget(self._area, 1)
        right.addWidget(self.bar)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addLayout(right, 1)


def _undo_in_text(redo: bool) -> None:
    """Take back, or do again, what was typed in the text with the focus: each text has its own steps here."""
    text = QApplication.focusWidget()
    if isinstance(text, QPlainTextEdit):
        if redo:
            text.redo()
        else:
            text.undo()
