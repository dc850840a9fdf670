"""The line above every page of what is over and only read: since when, and the way to go on with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice

_ABOVE = 12


class FinishedLine(QWidget):
    """Base of the lines. `reopen_asked` when the coach wants to write in it again. Shown while nothing may be written.

    `side` is the room at both sides, as beside the page below it.
    """

    reopen_asked = Signal()

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = Notice("circle-check", "success")
        self._reopen = quiet_button()
        self._notice.add_button(self._reopen)
        row = QHBoxLayout(self)
        row.setContentsMargins(side, _ABOVE, side, 0)
        row.addWidget(self._notice, 1)
        self._reopen.clicked.connect(self.reopen_asked)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def is_over(self) -> bool:
        """Return whether nothing may be written now."""
        raise NotImplementedError

    def words(self) -> str:
        """Return what is over, and since when, in the language of now."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the line, or leave it out, as is so now."""
        self._say()
        self.setHidden(not self.is_over())

    def tell(self) -> None:
        """Say the line to a screen reader, which hears nothing of a line that only appears."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._notice, self._notice.accessibleName()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._notice.say(self.words())
        set_button_words(self._reopen, self.tr("Weer openen"))
