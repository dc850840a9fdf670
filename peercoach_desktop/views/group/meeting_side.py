"""The bar at the left of a meeting: back, which group it is, the steps, and lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.dates import near_day
from peercoach_desktop.views.group.meeting_steps import MeetingSteps
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import caption_label, heading_label
from peercoach_desktop.views.kit.rail import CURRENT, DONE, RailStep
from peercoach_desktop.views.surroundings import Surroundings

WIDE_MARGINS = (12, 10, 12, 12)
NARROW_MARGINS = (5, 10, 1, 12)
_KEYS = 9
GROUP = "group"


class MeetingSide(QWidget):
    """`back_asked`, `lock_asked`, and `opened(step)` when a step is chosen."""

    back_asked = Signal()
    lock_asked = Signal()
    opened = Signal(str)

    def __init__(self, meeting: OpenMeeting, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._around = around
        self._current = ""
        self._narrow = False
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back, self._lock = InkButton("", "arrow-left", "quiet"), InkButton("", "lock", "nav")
        self._group, self._kind = heading_label(level=2), caption_label()
        self._card = QWidget()
        self._area = QScrollArea()
        self._items: list[RailStep] = []
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._back.clicked.connect(self.back_asked)
        self._lock.clicked.connect(self.lock_asked)
        self.set_narrow(on=False)

    def items(self) -> tuple[RailStep, ...]:
        """Return the steps as they stand on the rail."""
        return tuple(self._items)

    def show_current(self, step: str) -> None:
        """Mark a step as the one on the screen."""
        self._current = step
        self.refresh()
        self._area.ensureWidgetVisible(next(item for item in self._items if item.step == step))

    def set_narrow(self, *, on: bool) -> None:
        """Show icons alone; the words go to tooltip and accessible name."""
        self._narrow = on
        theme = self._around.ui.theme
        self.setFixedWidth(theme.tokens.layout["sidebar_narrow"] if on else theme.side_width())
        self._card.setVisible(not on)
        self._column.setContentsMargins(*(NARROW_MARGINS if on else WIDE_MARGINS))
        for item in self._items:
            item.set_narrow(on=on)
        self.refresh()

    def refresh(self) -> None:
        """Show all words, and the steps as they are now."""
        language, meeting = self._around.ui.language.code, self._meeting.meeting
        self._name(self._back, self.tr("Alle bijeenkomsten"), "")
        self._name(self._lock, self.tr("Vergrendelen"), "Ctrl+L")
        title = self._meeting.record.form.words(language).text("pack.title")
        day = near_day(meeting.day, self._around.clock().date(), language)
        self._group.setText(meeting.text(GROUP) or title)
        self._kind.setText(f"{title} · {day}" if meeting.text(GROUP) else day)
        words = MeetingSteps(self._meeting.record, language)
        done = [words.is_done(item.step) for item in self._items]
        for place, item in enumerate(self._items):
            item.set_progress(DONE if done[place] else CURRENT, selected=item.step == self._current)
            item.set_lines(above=done[place - 1] if place else None, below=done[place] if place + 1 < len(done) else None)
            keys = QKeySequence(f"Alt+{place + 1}") if place < _KEYS else QKeySequence()
            item.set_words(words.title(item.step), words.state(item.step), keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _name(self, button: QPushButton, words: str, keys: str) -> None:
        set_button_words(button, "" if self._narrow else words, words, keys)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self._card)
        lines.setContentsMargins(12, 4, 8, 8)
        lines.setSpacing(2)
        lines.addWidget(self._group)
        lines.addWidget(self._kind)
        rail = QWidget()
        rail.setProperty("role", "clear")
        steps = QVBoxLayout(rail)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(0)
        for number, step in enumerate(MeetingSteps.ids(self._meeting.record), 1):
            item = RailStep(step, number)
            item.opened.connect(self.opened)
            steps.addWidget(item)
            self._items.append(item)
        steps.addStretch(1)
        area = self._area
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(rail)
        self._column.setSpacing(4)
        self._column.addWidget(self._back)
        self._column.addWidget(self._card)
        self._column.addWidget(area, 1)
        self._column.addWidget(self._lock)
