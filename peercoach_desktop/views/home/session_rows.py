"""The sessions of one person: each can be opened, and printed once it was started."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.views.home.words import HomeWords, minutes_words, state_words
from peercoach_desktop.views.kit.buttons import icon_button
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import caption_label, plain_label
from peercoach_desktop.views.kit.options import RowButton

_ICONS = {SessionState.PLANNED: "calendar", SessionState.OPEN: "pencil", SessionState.DONE: "circle-check"}


class SessionRow(QWidget):
    """One session. `chosen(id)` opens it, `print_wanted(id)` shows it on paper."""

    chosen = Signal(str)
    print_wanted = Signal(str)

    def __init__(self, session: Session, number: int, words: HomeWords, today: date) -> None:
        super().__init__()
        self._id = session.id
        moment = session.started or session.planned
        when = words.moment(moment, today) if moment else ""
        name = self.tr("{number}. {kind}").format(number=number, kind=words.kind(session.kind))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._button(session, name, when), 1)
        if session.state is not SessionState.PLANNED:
            paper = icon_button("printer", self.tr("Print: {name}").format(name=name))
            paper.clicked.connect(self._print)
            row.addWidget(paper)

    def _button(self, session: Session, name: str, when: str) -> RowButton:
        button = RowButton("row")
        detail = " · ".join(part for part in (when, minutes_words(session.elapsed)) if part)
        state = state_words(session.state)
        button.setAccessibleName(name)
        button.setAccessibleDescription(f"{detail}. {state}")
        button.clicked.connect(self._choose)
        line = QHBoxLayout(button)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(12)
        line.addWidget(IconLabel(_ICONS[session.state], "accent_text"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain_label(name, "strong"))
        texts.addWidget(caption_label(detail))
        line.addLayout(texts, 1)
        line.addWidget(plain_label(state, "caption", wrap=False))
        for child in button.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return button

    def _choose(self) -> None:
        self.chosen.emit(self._id)

    def _print(self) -> None:
        self.print_wanted.emit(self._id)
