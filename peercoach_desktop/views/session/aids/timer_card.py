"""The time for an activity: whole minutes, no sound, nothing that flashes."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.advice.activity_time import ActivityTime
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label
from peercoach_desktop.views.kit.number_box import NumberBox
from peercoach_desktop.views.session.table import Table

_LOOK_MS = 5_000
_MOST = 120


class TimerCard(Card):
    """Shown while an activity stands in the talk. The time goes on while other pages are shown."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._table = table
        self._activity: ActivityTime | None = None
        self._until: datetime | None = None
        self._heading = heading_label(level=2)
        self._title = plain_label(role="strong")
        self._label = hint_label()
        self._minutes = NumberBox()
        self._minutes.setRange(1, _MOST)
        self._label.setBuddy(self._minutes)
        self._left = plain_label()
        self._go = quiet_button(icon="play")
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.follow_time)
        self.column.setContentsMargins(14, 12, 14, 14)
        for widget in (self._heading, self._title, self._label, self._minutes, self._left, self._go):
            self.column.addWidget(widget)
        self._go.clicked.connect(self._on_go)
        self.hide()

    def refill(self) -> None:
        """Follow the activity and the words."""
        activity = self._table.desk.advice.activity_times.of(self._table.opened.record)
        if activity is not None and activity != self._activity and self._until is None:
            self._minutes.setValue(activity.minutes)
        self._activity = activity
        self.setVisible(activity is not None or self._until is not None)
        self._heading.setText(self.tr("Tijd voor de werkvorm"))
        self.setAccessibleName(self._heading.text())
        self._title.setText(activity.title if activity is not None else "")
        self._title.setVisible(activity is not None)
        self._label.setText(self.tr("Minuten"))
        self._minutes.setAccessibleName(self._label.text())
        self.follow_time()

    def follow_time(self) -> None:
        """Say how many minutes are left."""
        runs = self._until is not None
        self._label.setVisible(not runs)
        self._minutes.setVisible(not runs)
        self._left.setVisible(runs)
        self._go.set_icon("x" if runs else "play")
        set_button_words(self._go, self.tr("Stop de tijd") if runs else self.tr("Start de tijd"))
        if self._until is not None:
            self._left.setText(self._words(self._until - self._table.clock()))

    def is_running(self) -> bool:
        """Return whether the time was started and not stopped."""
        return self._until is not None

    def left(self) -> str:
        """Return what it says about the time."""
        return self._left.text()

    def _words(self, left: timedelta) -> str:
        seconds = left.total_seconds()
        if seconds <= 0:
            self._look.stop()
            return self.tr("De tijd is om. Rond rustig af.")
        minutes = -int(-seconds // 60)
        return self.tr("Nog %n minuten", "", minutes)

    def _on_go(self) -> None:
        if self._until is not None:
            self._until = None
            self._look.stop()
        else:
            self._until = self._table.clock() + timedelta(minutes=self._minutes.value())
            self._look.start()
        self.refill()
