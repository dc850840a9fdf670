"""The line above every page of a talk that is rounded off: since when, and the way to go on with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.views.editors.days import format_day, format_time
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.session.page_host import SIDE
from peercoach_desktop.views.session.table import Table

_ABOVE = 12


class FinishedLine(QWidget):
    """`reopen_asked` when the coach wants to write in the talk again. Shown while nothing may be written."""

    reopen_asked = Signal()

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._notice = Notice("circle-check", "success")
        self._reopen = quiet_button()
        self._notice.add_button(self._reopen)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, _ABOVE, SIDE, 0)
        row.addWidget(self._notice, 1)
        self._reopen.clicked.connect(self.reopen_asked)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.refresh()

    def refresh(self) -> None:
        """Show the line, or leave it out, as is so now."""
        self._say()
        self.setHidden(self._table.may_write)

    def tell(self) -> None:
        """Say the line to a screen reader, which hears nothing of a line that only appears."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._notice, self._notice.accessibleName()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        ended, language = self._table.opened.record.session.ended, self._table.words.language
        words = self.tr("Dit gesprek is afgerond.")
        if ended is not None:
            day, time = format_day(ended.date(), language), format_time(ended.time(), language)
            words = self.tr("Dit gesprek is afgerond op {day} om {time} uur.").format(day=day, time=time)
        self._notice.say(words)
        set_button_words(self._reopen, self.tr("Weer openen"))
