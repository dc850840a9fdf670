"""What is due to go, on Today; looked up beside the work, because it reads every trajectory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # most days nothing is due
    from peercoach_desktop.services.retention import RetentionLine
    from peercoach_desktop.views.care.retention_line import RetentionNotice

SHOWN = 3
_FIRST_LOOK = 2_000
_NEXT_LOOKS = 3_600_000


class RetentionLines(QWidget):
    """The most urgent ones first. `shown` after the lines changed; `erase_requested(trajectory)` by a button."""

    shown = Signal()
    erase_requested = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._due: tuple[RetentionLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.look)
        around.ui.discretion.names_changed.connect(self._show)
        self.hide()

    def start(self) -> None:
        """Look now and then, from soon after the first page on."""
        self._looks.start(_FIRST_LOOK)

    def look(self) -> None:
        """Look up what is due."""
        self._looks.setInterval(_NEXT_LOOKS)
        retention = self._desk.retention
        self._around.background.run(lambda _: retention.due(), self._take, self._fail)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange and self._due:
            self._show()
        super().changeEvent(event)

    def _take(self, due: tuple[RetentionLine, ...]) -> None:
        self._due = due
        self._show()

    def _fail(self, _: Exception) -> None:
        """Say nothing: the next look is in an hour."""

    def _show(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for line in self._due[:SHOWN]:
            self._column.addWidget(self._notice(line))
        if len(self._due) > SHOWN:
            more = self.tr("Er is nog meer dat weg mag. Daarna staat hier het volgende.")
            self._column.addWidget(hint_label(more))
        self._around.ui.theme.dress(self)
        self.setVisible(bool(self._due))
        self.shown.emit()

    def _notice(self, line: RetentionLine) -> RetentionNotice:
        from peercoach_desktop.views.care.retention_line import RetentionNotice

        notice = RetentionNotice(line, self._desk, self._around, self)
        notice.erase_requested.connect(self.erase_requested)
        notice.settled.connect(self.look)
        return notice
