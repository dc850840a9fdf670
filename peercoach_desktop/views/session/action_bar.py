"""The bar below the page: going on is always at the same place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.forms.session_action_bar_ui import Ui_SessionActionBar
from peercoach_desktop.views.session.table import Table


class ActionBar(QWidget):
    """Says what the coach wants to do; what that means is up to the workspace."""

    next_asked = Signal()
    previous_asked = Signal()
    later_asked = Signal()
    finish_asked = Signal()
    ask_on_asked = Signal()
    pause_asked = Signal()
    refer_asked = Signal()

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next = ""
        self._form = Ui_SessionActionBar()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        table.ui.theme.dress(self)
        form = self._form
        form.next_button.clicked.connect(self.next_asked)
        form.previous_button.clicked.connect(self.previous_asked)
        form.later_button.clicked.connect(self.later_asked)
        form.finish_button.clicked.connect(self.finish_asked)
        form.ask_on_button.clicked.connect(self.ask_on_asked)
        form.pause_button.clicked.connect(self.pause_asked)
        form.refer_button.clicked.connect(self.refer_asked)
        self.show_for(next_words="", is_first=True, can_finish=False)

    def show_for(self, *, next_words: str, is_first: bool, can_finish: bool) -> None:
        """Show the buttons of a page. `next_words` is what the primary button says ("" for the usual word)."""
        self._next = next_words
        self._form.previous_button.setVisible(not is_first)
        self._form.finish_button.setVisible(can_finish)
        self._say()

    def set_asking(self, *, on: bool) -> None:
        """Offer the questions to go on with as a button, where the panel has no room."""
        self._form.ask_on_button.setVisible(on)

    def set_narrow(self, *, on: bool) -> None:
        """Keep pause and referral to their icons in a narrow window."""
        self._form.pause_button.setProperty("short", on)
        self._form.refer_button.setProperty("short", on)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._form.next_button.setText(self._next or self.tr("Verder"))
        for button, words in ((self._form.pause_button, self.tr("Pauze")), (self._form.refer_button, self.tr("Doorverwijzen"))):
            button.setText("" if button.property("short") else words)
            button.setAccessibleName(words)
