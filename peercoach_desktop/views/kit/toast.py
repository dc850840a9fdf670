"""Toasts: "that is done", with at most one thing to do about it. Never the only carrier of an error."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedWidget, QWidget

from peercoach_desktop.views.kit.buttons import icon_button, quiet_button, set_button_words
from peercoach_desktop.views.kit.free_place import controls_on, free_place, words_on
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import plain_label

SHOWN_FOR = 8_000
"""Milliseconds. It stays as long as the mouse or the focus is on it."""

_MARGIN = 20
_LOWEST = 4
_LEAST_WIDTH, _MOST_WIDTH = 320, 560
_NARROWER = (480, 420)
_LOOK_AGAIN = 200
"""Milliseconds after which it looks once more: a page that came with it has its parts by then."""


class Toast(QFrame):
    """Stands low on `host`, where it covers nothing that can be pressed. Escape or its cross closes it; Tab reaches its buttons.

    `bottom`: so high it stands above the lower edge where that covers nothing, or where no place is free: no page jumps for it.
    """

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
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN)
        self._again.timeout.connect(self._make_way)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self._lay_out()
        host.installEventFilter(self)
        if isinstance(host, QStackedWidget):
            host.currentChanged.connect(self._stay_above)
        self.hide()

    def show_toast(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Show `text` for a while; `action` is the words on its button, `on_action` what the button does."""
        self._words.setText(text)
        self._on_action = on_action
        set_button_words(self._action, action)
        self._action.setVisible(bool(action))
        set_button_words(self._close, "", self.tr("Melding sluiten"))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_FOR)
        self._again.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{text} {action}".strip()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find a place again when the host gets another size."""
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
        """Take the usual place, another that is blank, or one over words at the bottom; where all is taken, the usual one."""
        host, page = self._host, self._page()
        sizes = [self._size(width) for width in (_MOST_WIDTH, *_NARROWER)]
        usual = self._low_in_the_middle(sizes[0], self._bottom + _MARGIN)
        place: QRect | None = usual
        pressed = controls_on(page, self)
        if pressed.intersects(usual):
            low = host.rect().adjusted(_MARGIN, host.height() * 2 // 5, -_MARGIN, -_LOWEST)
            bottom = low.adjusted(0, low.height() // 2, 0, 0)
            place = free_place(sizes, low, pressed.united(words_on(page, self))) or free_place(sizes, bottom, pressed)
        self.setGeometry(place or usual)

    def _low_in_the_middle(self, size: QSize, above: int) -> QRect:
        host = self._host
        return QRect(QPoint((host.width() - size.width()) // 2, host.height() - size.height() - above), size)

    def _size(self, most: int) -> QSize:
        """Return how large it is: as wide as its words in one line ask for, up to `most` and what the page has."""
        in_one_line = self._words.fontMetrics().horizontalAdvance(self._words.text()) + _MARGIN
        needed = self.sizeHint().width() - self._words.sizeHint().width() + in_one_line
        width = max(min(most, self._host.width() - 2 * _MARGIN, max(needed, _LEAST_WIDTH)), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height())

    def _page(self) -> QWidget:
        """Return what lies below it."""
        shown = self._host.currentWidget() if isinstance(self._host, QStackedWidget) else None
        return shown or self._host

    def _stay_above(self) -> None:
        """Stand above the page that came, which is laid over all others."""
        if self.isVisible():
            self.raise_()
            self._place()
            self._again.start()

    def _make_way(self) -> None:
        """Find another place where something that can be pressed came below it, unless it is in use."""
        if self.isVisible() and not self._is_used() and controls_on(self._page(), self).intersects(self.geometry()):
            self._place()

    def _act(self) -> None:
        on_action, self._on_action = self._on_action, None
        self.hide()
        if on_action is not None:
            on_action()

    def _time_is_up(self) -> None:
        if self._is_used():
            self._timer.start(SHOWN_FOR)
        else:
            self.hide()

    def _is_used(self) -> bool:
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))
