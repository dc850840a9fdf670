"""On the coach's own profile: what the log is for, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class LogCard(Card):
    """`asked` to open the log, `feedback_asked` to ask somebody for feedback on paper."""

    asked = Signal()
    feedback_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading, self._hint, self._paper_hint = heading_label(level=2), hint_label(), hint_label()
        self._open, self._feedback = secondary_button(icon="book-open"), secondary_button(icon="printer")
        self._open.clicked.connect(self.asked)
        self._feedback.clicked.connect(self.feedback_asked)
        row = FlowLayout(spacing=8)
        row.addWidget(self._open)
        row.addWidget(self._feedback)
        self.column.setSpacing(6)
        for widget in (self._heading, self._hint, self._paper_hint):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self._say()

    def focus_first(self) -> None:
        """Put the focus on the way into the log."""
        self._open.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._heading.setText(self.tr("Mijn logboek"))
        self._hint.setText(self.tr("Wat je leerde, wat je deelde en wat je nog wilt bespreken. Alleen jij leest dit."))
        self._paper_hint.setText(self.tr("Wil je horen hoe je coacht? Print een blad en geef het aan een peer of collega."))
        set_button_words(self._open, self.tr("Open mijn logboek"))
        set_button_words(self._feedback, self.tr("Vraag feedback"))
