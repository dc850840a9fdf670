"""The bars above and below a step of a meeting."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.views.dates import time_words
from peercoach_desktop.views.kit.buttons import icon_button, primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.labels import ElidedLabel, StatusLabel
from peercoach_desktop.views.ui_context import UiContext

MARK_KEY = "F8"


class MeetingTopBar(QWidget):
    """Says where the coach is and whether all is saved."""

    def __init__(self, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._saved_at: datetime | None = None
        self.setProperty("role", "top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._where, self._saved = ElidedLabel(role="bar"), StatusLabel(tone="success")
        self._saved.set_wrapping(on=False)
        self._saved.hide()
        self._curtain = icon_button("eye-off")
        self._curtain.clicked.connect(ui.discretion.ask_cover)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        row.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._curtain)
        self._say()

    def show_place(self, words: str) -> None:
        """Show which step this is."""
        self._where.set_full_text(words)

    def show_saved(self, when: datetime) -> None:
        """Show that everything up to now is in the store."""
        self._saved_at = when
        self._say()

    def show_failed(self, sentence: str) -> None:
        """Show that the last change is not in the store, and why."""
        self._saved_at = None
        self._saved.say(self.tr("Nog niet opgeslagen"), "danger", "circle-alert")
        self._saved.setToolTip(sentence)
        self._saved.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        set_button_words(self._curtain, "", self.tr("Bedek het scherm"), "F12")
        if self._saved_at is not None:
            when = time_words(self._saved_at.time(), self._ui.language.code)
            self._saved.say(self.tr("Opgeslagen om {time}").format(time=when), "success", "circle-check")
            self._saved.setToolTip("")
            self._saved.show()


class MeetingBar(QWidget):
    """`next_asked`, `previous_asked`, `later_asked` and `mark_asked`. A click on the last one leaves the cursor where it is."""

    next_asked = Signal()
    previous_asked = Signal()
    later_asked = Signal()
    mark_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bottom_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.next, self.previous, self.later = primary_button(), secondary_button(), quiet_button()
        self.mark = secondary_button(icon="clock")
        self.mark.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 20, 0)
        row.setSpacing(8)
        for button in (self.next, self.previous, self.later):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.mark)
        self.next.clicked.connect(self.next_asked)
        self.previous.clicked.connect(self.previous_asked)
        self.later.clicked.connect(self.later_asked)
        self.mark.clicked.connect(self.mark_asked)
        self.say()

    def set_ends(self, *, first: bool, last: bool) -> None:
        """Fit the buttons to the first and the last step."""
        self.previous.setVisible(not first)
        self.next.setVisible(not last)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)

    def say(self) -> None:
        """Show all words in the language of now."""
        set_button_words(self.next, self.tr("Verder"), "", "Ctrl+Return")
        set_button_words(self.previous, self.tr("Vorige"), "", "Alt+Left")
        set_button_words(self.later, self.tr("Later afmaken"))
        set_button_words(self.mark, self.tr("Kritisch moment (F8)"))
