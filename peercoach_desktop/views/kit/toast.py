"""Toasts: "that is done", with at most one thing to do about it. Never the only carrier of an error."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import icon_button, quiet_button, set_button_words
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import plain_label

SHOWN_FOR = 8_000
"""Milliseconds. It stays as long as the mouse or the focus is on it."""

_MARGIN = 20
_MOST_WIDTH = 560


class Toast(QFrame):
    """Stands at the bottom of `host`. Escape or its cross closes it; Tab reaches its buttons."""

    def __init__(self, host: QWidget, bottom: int = 0) -> None:
        super().__init__(host)
        self.setProperty("role", "toast")
        self._host = host
        self._bottom = bottom
        self._on_action: Callable[[], None] | None = None
        self._words = plain_label()
        self._action = quiet_button()
        self._action.clicked.connect(self._act)
        self._close = icon_button("x")
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self._lay_out()
        host.installEventFilter(self)
        self.hide()

    def show_toast(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Show `text` for a while; `action` is the words on its button, `on_action` what the button does."""
        self._words.setText(text)
        self._on_action = on_action
        set_button_words(self._action, action)
        self._action.setVisible(bool(action))
        set_button_words(self._close, "", self.tr("Melding sluiten"))
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(SHOWN_FOR)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{text} {action}".strip()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the host gets another size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("circle-check", "success"))
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)

    def _place(self) -> None:
        host = self._host
        in_one_line = self._words.fontMetrics().horizontalAdvance(self._words.text()) + _MARGIN
        needed = self.sizeHint().width() - self._words.sizeHint().width() + in_one_line
        width = min(_MOST_WIDTH, host.width() - 2 * _MARGIN, max(needed, 320))
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((host.width() - width) // 2, host.height() - height - self._bottom - _MARGIN, width, height)

    def _act(self) -> None:
        on_action, self._on_action = self._on_action, None
        self.hide()
        if on_action is not None:
            on_action()

    def _time_is_up(self) -> None:
        focus = QApplication.focusWidget()
        used = focus is not None and self.isAncestorOf(focus)
        if self.underMouse() or used:
            self._timer.start(SHOWN_FOR)
        else:
            self.hide()
