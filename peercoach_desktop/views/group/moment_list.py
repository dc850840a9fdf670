"""The critical moments in short, beside the phase: their times, and what they were."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.meetings import CriticalMoment
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.dates import time_words
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import hint_label, plain_label
from peercoach_desktop.views.kit.options import RowButton
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.ui_context import UiContext


class MomentLine(RowButton):
    """One moment; `picked(id)` when it is pressed."""

    picked = Signal(str)

    def __init__(self, moment: CriticalMoment, number: int, title: str, state: str, parent: QWidget | None = None) -> None:
        super().__init__("chip_card", parent)
        self.moment_id = moment.id
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for label in (plain_label(f"{number}. {title}"), hint_label(state)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self.setAccessibleName(f"{number}. {title}")
        self.setAccessibleDescription(state)
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self.moment_id)


class MomentList(SoftCard):
    """`picked(id)`: the coach wants to say more about a moment."""

    picked = Signal(str)

    def __init__(self, opened: OpenMeeting, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("clock", parent)
        self._opened = opened
        self._ui = ui
        self._hint = hint_label()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.column.addWidget(self._hint)
        self.column.addLayout(self._lines)
        self.refresh()

    def refresh(self) -> None:
        """Show the moments that there are now, the latest first."""
        self.set_heading(self.tr("Kritische momenten"))
        self._hint.setText(self.tr("F8 zet de tijd van nu hier. Je cursor blijft waar die is."))
        self._hint.setVisible(self._opened.may_write)
        none = self.tr("Kies het signaal") if self._opened.may_write else self.tr("Geen signaal gekozen")
        empty(self._lines)
        moments = self._opened.meeting.moments
        signals = self._opened.record.signals.words(self._ui.language.code)
        for number, moment in reversed(list(enumerate(moments, 1))):
            title = time_words(moment.at.time(), self._ui.language.code)
            state = signals.get(f"interventions.{moment.signal}.title") if moment.signal else ""
            line = MomentLine(moment, number, title, state or none)
            line.picked.connect(self.picked)
            self._lines.addWidget(line)
