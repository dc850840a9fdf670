"""The bar below the page: going on is always at the same place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.forms.session_action_bar_ui import Ui_SessionActionBar
from peercoach_desktop.views.session.table import Table

LEAST_WIDTH = 400


class ActionBar(QWidget):
    """Says what the coach wants to do; what that means is up to the workspace."""

    next_asked = Signal()
    previous_asked = Signal()
    later_asked = Signal()
    finish_asked = Signal()
    ask_on_asked = Signal()
    paper_asked = Signal()
    pause_asked = Signal()
    refer_asked = Signal()

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next = ""
        self._short = self._is_over = False
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
        form.paper_button.clicked.connect(self.paper_asked)
        form.pause_button.clicked.connect(self.pause_asked)
        form.refer_button.clicked.connect(self.refer_asked)
        self.show_for(next_words="", is_first=True, can_finish=False)

    def show_for(
        self, *, next_words: str, is_first: bool, can_finish: bool, is_over: bool = False, can_refer: bool = True, has_paper: bool = False
    ) -> None:
        """Show the buttons of a page. `next_words` is what the primary button says ("" for the usual word).

        `is_over`: the talk is rounded off, so that nothing is left for later. `has_paper`: the step can be typed over from paper.
        """
        self._form.paper_button.setVisible(has_paper)
        self._is_over = is_over
        self._form.refer_button.setVisible(can_refer)
        self._next = next_words
        self._form.previous_button.setVisible(not is_first)
        self._form.finish_button.setVisible(can_finish)
        self._say()

    def set_asking(self, *, on: bool) -> None:
        """Offer the questions to go on with as a button, where the panel has no room."""
        if self._form.ask_on_button.isHidden() == on:
            self._form.ask_on_button.setVisible(on)
            self.fit()

    def focus_next(self) -> None:
        """Put the focus on going on."""
        self._form.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """Say everything if it fits; else paper, pause and referral are icons, and then "later", which the side bar has too, goes."""
        for short, later in ((False, True), (True, True), (True, False)):
            self._short = short
            self._form.later_button.setVisible(later and not self._is_over)
            self._name_quiet_ones()
            if self._needed() <= self.width():
                return

    def minimumSizeHint(self) -> QSize:
        """Return a width that never makes the window wider: what does not fit becomes shorter."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the width."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the words now that their looks are known."""
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
        super().changeEvent(event)

    def _say(self) -> None:
        self._form.next_button.setText(self._next or self.tr("Verder"))
        self.fit()

    def _name_quiet_ones(self) -> None:
        form = self._form
        named = (
            (form.paper_button, self.tr("Typ over van papier")),
            (form.pause_button, self.tr("Pauze")),
            (form.refer_button, self.tr("Verwijs door")),
        )
        for button, words in named:
            button.setText("" if self._short else words)
            button.setAccessibleName(words)

    def _needed(self) -> int:
        row = self._form.row
        row.invalidate()
        return row.minimumSize().width()
