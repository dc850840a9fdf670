"""What is shown while the example is made."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import StatusLabel, heading_label


class GettingReadyPage(QWidget):
    """Says that the example is being made; `say_problem` says why it could not be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = heading_label(self.tr("Het voorbeeld wordt klaargezet…"))
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setMaximum(0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(240)
        self._problem = StatusLabel(tone="danger", icon="circle-alert")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(IconLabel("book-open", "accent", em=2.6), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._problem, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say_problem(self, sentence: str) -> None:
        """Say what went wrong."""
        self._bar.hide()
        self._problem.say(sentence)
        self._problem.show()
