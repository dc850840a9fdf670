"""The calm page that lies over a window while the curtain is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class Veil(QWidget):
    """Covers `host` whole and takes no focus, so that place and cursor stay where they were."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heading = heading_label()
        self._hint = hint_label()
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(IconLabel("eye-off", "accent", em=2.4), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(2)
        host.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Cover the host now: what was there cannot be read any more when this returns."""
        self._heading.setText(self.tr("Even dicht"))
        self._hint.setText(self.tr("Druk op een toets of klik om verder te gaan."))
        self.setAccessibleName(self._heading.text())
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.repaint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the host, and on top of what is added to it."""
        if self.isVisible() and event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self.setGeometry(self._host.rect())
            self.raise_()
        return super().eventFilter(watched, event)
