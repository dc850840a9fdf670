"""The panel beside a question: questions to go on with, what else this step offers, and what was said before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.forms import Page
from peercoach_desktop.services.guidance import Offer
from peercoach_desktop.views.dates import near_day
from peercoach_desktop.views.forms.session_helper_panel_ui import Ui_SessionHelperPanel
from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import hint_label, plain_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.session.asked_questions import AskedQuestions, QuestionLine
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.listening_card import ListeningCard
from peercoach_desktop.views.session.notes import Notes
from peercoach_desktop.views.session.question_row import LARGE, NOTE, AskChip, QuestionRow
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class HelperPanel(QWidget):
    """Follows the page. `page_asked(page)` when an offered page is chosen, `close_asked` for its cross, `filled` when its chips are new.

    `note_chosen`: a question is about to go to the notes; `large_asked(id)`: it is to be shown large ("": what the page asks).
    """

    page_asked = Signal(object)
    note_chosen = Signal()
    large_asked = Signal(str)
    close_asked = Signal()
    filled = Signal()

    def __init__(self, table: Table, notes: Notes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._notes = notes
        self._stop: Stop | None = None
        self._first: tuple[QWidget, ...] = ()
        self._overlay = False
        self._asked = AskedQuestions(table)
        self._form = Ui_SessionHelperPanel()
        self._form.setupUi(self)
        table.ui.theme.dress(self)
        self._form.ask_title_row.insertWidget(0, IconLabel("message-circle-question-mark", "accent_text"))
        self._lay_actions()
        self._listening = ListeningCard(table)
        self._form.column.insertWidget(self._form.column.count() - 1, self._listening)
        self._form.large_button.clicked.connect(self._on_large)
        table.undo.asked_back.connect(self._on_asked_back)
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
        self._overlay = on
        self.add_first(*self._first)

    def add_first(self, *cards: QWidget) -> None:
        """Show cards above the questions; below them where these have the cross, which stays at the top."""
        self._first = cards
        for card in cards:
            self._form.column.removeWidget(card)
        for place, card in enumerate(cards, int(self._overlay)):
            self._form.column.insertWidget(place, card)

    def add_beside(self, *cards: QWidget) -> None:
        """Show cards right below the questions."""
        for place, card in enumerate(cards, 1):
            self._form.column.insertWidget(self._form.column.indexOf(self._form.ask_card) + place, card)

    def add_last(self, *cards: QWidget) -> None:
        """Show cards below the rest, before the reminder to listen."""
        for card in cards:
            self._form.column.insertWidget(self._form.column.indexOf(self._listening), card)

    def ask(self, question: str) -> None:
        """Mark a question as asked, as its chip does."""
        self._asked.ask(question)
        self._fill_questions()

    def questions(self) -> tuple[AskChip, ...]:
        """Return the questions that are shown now."""
        return tuple(row.chip for row in self.rows())

    def rows(self) -> tuple[QuestionRow, ...]:
        """Return the questions that are shown now, each with its menu."""
        column = self._form.questions_column
        items = (column.itemAt(at) for at in range(column.count()))
        found = (item.widget() for item in items if item is not None)
        return tuple(row for row in found if isinstance(row, QuestionRow))

    def offers(self) -> dict[str, Offer]:
        """Return all questions that fit the page, in the order they are offered, and those that follow on one that was asked."""
        every = self._asked.every()
        return every | {line.offer.id: line.offer for line in self._asked.lines(every)}

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the words of the packs come with `show_for`."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
        super().changeEvent(event)

    def focus_first(self) -> None:
        """Put the focus in the panel."""
        chips = self.questions()
        (chips[0] if chips else self._form.more_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_actions(self) -> None:
        """Put the buttons above the questions: below them they would move with each new set, away from under the mouse."""
        row = FlowLayout(self._form.ask_actions, spacing=4)
        row.addWidget(self._form.more_button)
        row.addWidget(self._form.large_button)

    def _fill(self) -> None:
        if self._stop is None or self._stop.page is None:
            return
        self._fill_questions()
        self._fill_offered(self._stop.page)
        self._fill_earlier(self._stop.page)
        self._listening.retranslate()

    def _fill_questions(self) -> None:
        focused = next((chip.question for chip in self.questions() if chip.hasFocus()), "")
        empty(self._form.questions_column)
        every = self._asked.every()
        lines = self._asked.lines(every)
        for line in lines:
            self._add_question(line)
        for chip in self.questions():
            if chip.question == focused:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.ask_card.setVisible(bool(lines))
        self._form.more_button.setVisible(self._asked.has_more())
        for_both = any(not offer.for_coach for offer in (*every.values(), *(line.offer for line in lines)))
        self._form.large_button.setVisible(for_both or (self._stop is not None and self._stop.is_for_both))
        count = len(self._table.asked.here)
        self._form.asked_line.setText(self.tr("Gevraagd in dit gesprek: {count}").format(count=count))
        self._form.asked_line.setVisible(bool(count))
        self.filled.emit()

    def _add_question(self, line: QuestionLine) -> None:
        offer = line.offer
        row = QuestionRow(offer.id, offer.text, self._form.questions_area)
        row.show_state(
            is_asked=line.is_asked,
            is_favourite=offer.favourite,
            follows=line.follows,
            note=self.tr("Gevraagd") if line.is_asked else self._when(offer),
            may_note=self._notes.may_put(),
            may_show=not offer.for_coach,
        )
        row.wished.connect(self._on_wish)
        self._form.questions_column.addWidget(row)

    def _when(self, offer: Offer) -> str:
        """Return when a question was asked before, in words; that it is the coach's own where it was not."""
        if offer.asked is None:
            return self.tr("Eigen vraag") if offer.own else ""
        if offer.id in self._table.asked.here:
            return self.tr("Gevraagd in dit gesprek")
        day = near_day(offer.asked.date(), self._table.clock().date(), self._table.words.language)
        return self.tr("Gevraagd: {day}").format(day=day)

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

    def _on_wish(self, question: str, wish: str) -> None:
        match wish:
            case "favourite":
                guidance = self._table.desk.guidance
                guidance.set_favourite(question, on=question not in guidance.favourites())
            case "take_back":
                self._asked.take_back(question)
            case _ if wish != NOTE or self._put_in_notes(question):
                self._asked.ask(question)
        self._fill_questions()
        if wish == LARGE:
            self.large_asked.emit(question)

    def _put_in_notes(self, question: str) -> bool:
        """Write a question down; return whether there was room: what was not written down was not asked."""
        text = next((line.offer.text for line in self._asked.lines() if line.offer.id == question), "")
        self.note_chosen.emit()
        return self._notes.put(text)

    def _on_asked_back(self, question: str, at: datetime | None) -> None:
        self._table.asked.put(question, at)
        self._asked.put_back(question)
        self._fill_questions()

    def _on_large(self) -> None:
        self.large_asked.emit("")

    def _other_questions(self) -> None:
        self._asked.turn_over()
        self._fill_questions()

    def _open_page(self, page_id: str) -> None:
        assert self._stop is not None
        pages: Sequence[Page] = self._table.way.offered(self._stop.step)
        self.page_asked.emit(next(page for page in pages if page.id == page_id))
