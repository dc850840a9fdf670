"""The curtain over the whole window, for the moment between locking and the end of the process."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import StatusLabel, heading_label

_WIDEST = 520
_MARGIN = 24


class Curtain(QWidget):
    """Covers `host` whole. `try_again` when the coach asks to save once more after that failed."""

    try_again = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = heading_label()
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._problem = StatusLabel(tone="danger", icon="circle-alert")
        self._again = secondary_button(icon="refresh-cw")
        self._again.clicked.connect(self.try_again)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(IconLabel("lock", "accent", em=2.6), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._heading)
        column.addWidget(self._problem, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        host.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Cover the window now: what was there is not readable any more when this returns."""
        self._heading.setText(self.tr("Vergrendeld"))
        self._problem.hide()
        self._again.hide()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.repaint()

    def say_problem(self, sentence: str) -> None:
        """Say that saving failed; the curtain stays."""
        self._problem.say(sentence)
        self._problem.setFixedWidth(min(_WIDEST, self.width() - 2 * _MARGIN))
        # A column gives a line that wraps too little room.
        self._problem.setFixedHeight(self._problem.heightForWidth(self._problem.width()))
        self._problem.show()
        set_button_words(self._again, self.tr("Probeer opnieuw"))
        self._again.show()
        self._again.setFocus()

    def problem(self) -> str:
        """Return what it says is wrong; "" where nothing is."""
        return self._problem.text() if self._problem.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)
