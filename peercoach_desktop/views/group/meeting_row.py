"""One meeting in the list of all meetings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.meetings import Meeting
from peercoach_desktop.views.kit.buttons import quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import StatusLabel, heading_label, hint_label


class MeetingRow(Card):
    """`opened(id)` and `erase_wanted(id)` are its buttons. `words` are its title and what is told below it."""

    opened = Signal(str)
    erase_wanted = Signal(str)

    def __init__(self, words: tuple[str, str], meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__("row_card", parent)
        self.meeting_id = meeting.id
        title, told = words
        ended = meeting.ended is not None
        state = StatusLabel("success" if ended else "muted", "circle-check" if ended else "circle")
        state.say(self.tr("Afgerond") if ended else self.tr("Nog niet af"))
        self.open_button, self._erase = secondary_button(icon="arrow-right"), quiet_button(icon="trash-2")
        verb = self.tr("Open") if ended else self.tr("Ga verder")
        when = f"{title}, {meeting.begun:%H:%M:%S}"
        set_button_words(self.open_button, verb, f"{verb}: {when}")
        set_button_words(self._erase, self.tr("Wis"), self.tr("Wis: {title}").format(title=when))
        self.open_button.clicked.connect(self._open)
        self._erase.clicked.connect(self._ask_erase)
        self.column.addWidget(heading_label(title, level=2))
        if told:
            self.column.addWidget(hint_label(told))
        self.column.addWidget(state)
        row = FlowLayout(spacing=8)
        row.addWidget(self.open_button)
        row.addWidget(self._erase)
        self.column.addLayout(row)

    def focus_first(self) -> None:
        """Put the focus on its first button."""
        self.open_button.setFocus()

    def _open(self) -> None:
        self.opened.emit(self.meeting_id)

    def _ask_erase(self) -> None:
        self.erase_wanted.emit(self.meeting_id)
