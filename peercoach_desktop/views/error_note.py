"""A note with what went wrong, beside the thing it went wrong with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from peercoach_desktop.views.kit.buttons import icon_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import plain_label

_WIDTH = 480
_MARGIN = 12


class ErrorNote(QFrame):
    """Stands over the page near `place` until somebody closes it. One window has one note."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._around = window
        self.setProperty("role", "notice")
        self.setProperty("tone", "danger")
        self._place: QWidget | None = None
        self._words = plain_label()
        self._close = icon_button("x")
        self._close.clicked.connect(self.hide)
        self._step = secondary_button()
        self._step.clicked.connect(self._take_step)
        self._step.hide()
        self._act: Callable[[], None] | None = None
        self._lay_out()
        window.installEventFilter(self)
        self.hide()

    @classmethod
    def at(cls, place: QWidget) -> ErrorNote:
        """Return the note of the window around `place`, moved to it."""
        window = place.window()
        note = window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly) or cls(window)
        note.move_to(place)
        return note

    def move_to(self, place: QWidget) -> None:
        """Stand near `place` from now on."""
        self._place = place

    def say(self, sentence: str) -> None:
        """Show `sentence`; a step that was offered stays with the same sentence only."""
        if sentence != self._words.text():
            self._step.hide()
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        set_button_words(self._close, "", self.tr("Melding over de fout sluiten"))
        self.show()
        self.raise_()
        self._move()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def offer(self, words: str, act: Callable[[], None]) -> None:
        """Give the sentence a button with the one safe thing to do next; `act` is done, and the note stays."""
        self._act = act
        set_button_words(self._step, words)
        self._step.show()
        self._move()

    def text(self) -> str:
        """Return what it says now; "" while it is hidden."""
        return self._words.text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the place when the window gets another size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._move()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _take_step(self) -> None:
        if self._act is not None:
            self._act()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._step, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("circle-alert", "danger", em=1.05), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    def _move(self) -> None:
        window = self._around
        width = min(_WIDTH, window.width() - 2 * _MARGIN)
        self.setFixedWidth(width)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        corner = QPoint(window.width() - width - _MARGIN, _MARGIN)
        if self._place is not None and isValid(self._place) and self._place.isVisible():
            below = self._place.mapTo(window, QPoint(0, self._place.height() + 6))
            above = self._place.mapTo(window, QPoint(0, -height - 6))
            corner = below if below.y() + height + _MARGIN <= window.height() else above
        x = max(_MARGIN, min(corner.x(), window.width() - width - _MARGIN))
        y = max(_MARGIN, min(corner.y(), window.height() - height - _MARGIN))
        self.setGeometry(x, y, width, height)
