"""The panel beside a question: questions to go on with, what else this step offers, and what was said before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.forms import Page
from peercoach_desktop.services.guidance import SHOWN_AT_ONCE, Offer
from peercoach_desktop.views.forms.session_helper_panel_ui import Ui_SessionHelperPanel
from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import hint_label, plain_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.session.asked_questions import AskedQuestions
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class HelperPanel(QWidget):
    """Follows the page. `page_asked(page)` when an offered page is chosen, `close_asked` for its cross, `filled` when its chips are new."""

    page_asked = Signal(object)
    close_asked = Signal()
    filled = Signal()

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._stop: Stop | None = None
        self._asked = AskedQuestions(table)
        self._form = Ui_SessionHelperPanel()
        self._form.setupUi(self)
        table.ui.theme.dress(self)
        self._form.ask_title_row.insertWidget(0, IconLabel("message-circle-question-mark", "accent_text"))
        self._form.more_button.clicked.connect(self._other_questions)
        self._form.close_button.clicked.connect(self.close_asked)
        self._form.close_button.hide()

    def show_for(self, stop: Stop) -> None:
        """Show what helps at `stop`."""
        if stop != self._stop:
            self._stop = stop
            self._asked.go_to(stop)
        self._fill()

    def has_anything(self) -> bool:
        """Return whether there is anything to show at this page."""
        return any(not card.isHidden() for card in (self._form.ask_card, self._form.offered_card, self._form.earlier_card))

    def set_overlay(self, *, on: bool) -> None:
        """Show the cross to close it with, where it lies over the page."""
        self._form.close_button.setVisible(on)

    def questions(self) -> tuple[QuestionChip, ...]:
        """Return the questions that are shown now."""
        return tuple(self._form.questions_area.findChildren(QuestionChip, options=Qt.FindChildOption.FindDirectChildrenOnly))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the words of the packs come with `show_for`."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
        super().changeEvent(event)

    def focus_first(self) -> None:
        """Put the focus in the panel."""
        chips = self.questions()
        (chips[0] if chips else self._form.more_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        if self._stop is None or self._stop.page is None:
            return
        self._fill_questions()
        self._fill_offered(self._stop.page)
        self._fill_earlier(self._stop.page)

    def _fill_questions(self) -> None:
        focused = next((chip.question for chip in self.questions() if chip.hasFocus()), "")
        empty(self._form.questions_column)
        for line in self._asked.lines():
            self._add_question(line.offer, is_asked=line.is_asked, follows=line.follows)
        for chip in self.questions():
            if chip.question == focused:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.ask_card.setVisible(bool(self._asked.lines()))
        self._form.more_button.setVisible(self._asked.has_more(SHOWN_AT_ONCE))
        self.filled.emit()

    def _add_question(self, offer: Offer, *, is_asked: bool, follows: bool) -> None:
        mark = "✓ " if is_asked else "→ " if follows else ""
        chip = QuestionChip(offer.id, f"{mark}{offer.text}", self._form.questions_area)
        chip.setAccessibleName(offer.text)
        state = self.tr("Gevraagd") if is_asked else self.tr("Volgt op de vraag hierboven") if follows else ""
        state = state or (self.tr("Eigen vraag") if offer.own else "")
        chip.setAccessibleDescription(state)
        chip.setToolTip(state)
        chip.picked.connect(self._ask)
        self._form.questions_column.addWidget(chip)

    def _fill_offered(self, page: Page) -> None:
        assert self._stop is not None
        empty(self._form.offered_column)
        pages = [each for each in self._table.way.offered(self._stop.step) if each.id != page.id]
        for each in pages:
            chip = QuestionChip(each.id, self._table.words.short(self._stop.step, each), self._form.offered_area)
            set_look(chip, look="row")
            chip.picked.connect(self._open_page)
            self._form.offered_column.addWidget(chip)
        self._form.offered_card.setVisible(bool(pages))

    def _fill_earlier(self, page: Page) -> None:
        empty(self._form.earlier_column)
        said = self._table.desk.guidance.earlier_said(self._table.opened.record, page, self._table.words.language)
        for line in said:
            self._form.earlier_column.addWidget(hint_label(line.label))
            self._form.earlier_column.addWidget(plain_label(f"‘{line.text}’"))
        self._form.earlier_card.setVisible(bool(said))

    def _ask(self, question: str) -> None:
        self._asked.ask(question)
        self._fill_questions()

    def _other_questions(self) -> None:
        self._asked.turn_over()
        self._fill_questions()

    def _open_page(self, page_id: str) -> None:
        assert self._stop is not None
        pages: Sequence[Page] = self._table.way.offered(self._stop.step)
        self.page_asked.emit(next(page for page in pages if page.id == page_id))
