"""What stands where in a meeting: the bar at the left, the step with its moments beside it, and the bars above and below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.group.finished_meeting import FinishedMeeting
from peercoach_desktop.views.group.meeting_bars import MeetingBar, MeetingTopBar
from peercoach_desktop.views.group.meeting_side import MeetingSide
from peercoach_desktop.views.group.meeting_steps import PHASE
from peercoach_desktop.views.group.moment_list import MomentList
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.session.regions import focus_next_region
from peercoach_desktop.views.surroundings import Surroundings

_LIST_WIDTH = 272
_SIDE, _TOP = 32, 24


class MeetingFrame(QWidget):
    """Holds the parts and fits them to the width. Who made it connects them."""

    def __init__(self, opened: OpenMeeting, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._layout = around.ui.theme.tokens.layout
        self._step = ""
        self.side = MeetingSide(opened, around)
        self.top = MeetingTopBar(around.ui)
        self.finished = FinishedMeeting(opened, around.ui, _SIDE)
        self.bar = MeetingBar()
        self.moments = MomentList(opened, around.ui)
        self.sheet = QWidget()
        self.area = FocusScrollArea()
        self._lay_out()
        around.ui.theme.changed.connect(self.fit)

    def add_page(self, page: StepPage) -> None:
        """Take a step that was not shown before."""
        self._column.addWidget(page)

    def show_step(self, step: str, title: str) -> None:
        """Fit everything to the step on the screen, which is called `title`, and to whether it may be written in."""
        self._step = step
        self.finished.refresh()
        self.bar.later.setVisible(self._opened.may_write)
        self.area.let_read(on=not self._opened.may_write, name=title)
        self.side.show_current(step)
        self.moments.refresh()
        self.fit()

    def next_region(self) -> None:
        """Put the focus in the next part."""
        parts = (self.side, self.top, self.finished, self.area, self.moments, self.bar)
        focus_next_region(tuple(part for part in parts if part.isVisibleTo(self)))

    def fit(self) -> None:
        """Fit the parts to the width."""
        self.side.set_narrow(on=self.width() < self._layout["sidebar_from"])
        self.moments.setVisible(self.width() >= self._layout["all_from"] and self._step.startswith(PHASE))

    def _lay_out(self) -> None:
        self.sheet.setProperty("role", "clear")
        self.sheet.setMaximumWidth(self._layout["column"])
        self._column = QVBoxLayout(self.sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.moments.setFixedWidth(_LIST_WIDTH)
        aside = QVBoxLayout()
        aside.addWidget(self.moments)
        aside.addStretch(1)
        holder = QWidget()
        holder.setProperty("role", "clear")
        row = QHBoxLayout(holder)
        row.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        row.setSpacing(32)
        row.addWidget(self.sheet, 100)
        row.addLayout(aside)
        row.addStretch(1)
        self.area.setWidget(holder)
        right = QVBoxLayout()
        right.setSpacing(0)
        for part in (self.top, self.finished):
            right.addWidget(part)
        right.addWidget(self.area, 1)
        right.addWidget(self.bar)
        body = QHBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addLayout(right, 1)
