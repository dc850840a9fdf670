"""The full-window page on which somebody fills in an inventory: a few statements at a time, and nothing that weighs the answers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peercoach_desktop.domain.inventory_results import FilledBy, HowFull, InventoryResult
from peercoach_desktop.domain.questionnaire import Questionnaire, QuestionPage
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.inventories import first_open
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.beside_keys import add_key
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.profile.before_break import BeforeBreak
from peercoach_desktop.views.profile.cover import Cover
from peercoach_desktop.views.profile.end_sheet import EndSheet
from peercoach_desktop.views.profile.fillings import Names, filling_of
from peercoach_desktop.views.profile.pages import Filling
from peercoach_desktop.views.profile.sheet import SIDE, Sheet
from peercoach_desktop.views.session.sealed.cover import Cover as PassingCover
from peercoach_desktop.views.surroundings import Surroundings

_DOT = "•"


class TakingPage(QWidget):
    """`ended(result)` when it is done, `left` when somebody goes on later, `lock_requested` for Ctrl+L. Nothing else leads out of it.

    Filled in unseen, it shows a cover at the end. What was answered unseen before a break is kept and is not shown again, as it
    is the coach who opens this page then: only what is open comes back, so that nothing empty can go over an answer. A list does
    come back, to be gone on with: behind a cover, for the one who filled it in.
    """

    ended = Signal(object)
    left = Signal()
    lock_requested = Signal()

    def __init__(self, desk: Desk, around: Surroundings, result: InventoryResult, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._names = names
        self._result = result
        self._before = BeforeBreak.of(result, desk.inventories, around.ui.language.code)
        self._questions = self._read()
        self._place = -1  # the introduction
        self._from = -1
        self._filling: Filling | None = None
        self._end: EndSheet | None = None
        self._rest_over = False
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._next, self._back, self._later = primary_button(), secondary_button(), quiet_button()
        self._widest = around.ui.theme.tokens.layout["checklist"]
        self._sheets = QStackedWidget()
        self._cover = Cover(names.coach)
        self._handing = PassingCover({"peer": names.who, "coach": names.coach})
        self._stack = QStackedWidget()
        self._lay_out()
        self._next.clicked.connect(self.go_on)
        self._back.clicked.connect(self.go_back)
        self._later.clicked.connect(self.stop)
        self._cover.taken_back.connect(self._on_taken_back)
        self._handing.coach.clicked.connect(self.left)
        self._handing.peer.clicked.connect(self._uncover)
        keys = {"Ctrl+Return": self.go_on, "Ctrl+Enter": self.go_on, "Alt+Left": self.go_back, "Ctrl+L": self.lock_requested.emit}
        for sequence, slot in keys.items():
            add_key(self, sequence, slot)
        if self._before.holds_list:
            self._handing.say_unfinished()
            self._stack.setCurrentWidget(self._handing)
        else:
            self._go_where_it_was()

    # --- For the window

    @property
    def result(self) -> InventoryResult:
        """What was filled in so far."""
        return self._result

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Invullen")

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        cover = self._stack.currentWidget()
        if isinstance(cover, Cover | PassingCover):
            cover.focus_first()
        elif self._end is not None:
            self._end.focus_first()
        elif self._filling is not None:
            self._filling.focus_first()
        else:
            self._next.setFocus()

    def is_covered(self) -> bool:
        """Return whether the laptop is on its way back."""
        return self._stack.currentIndex() > 0

    def show_cover(self) -> None:
        """Show the cover: nothing of the answers can be read any more."""
        self._filling = self._end = None
        self._cover.say(filled=not self._result.is_empty, finished=self._result.finished)
        _drop(self._sheets)
        self._stack.setCurrentWidget(self._cover)
        self._cover.focus_first()

    # --- What the buttons do

    def go_on(self) -> None:
        """Show the next page; after the last one it is done."""
        if self.is_covered():
            return
        if self._place + 1 < len(self._questions.pages):
            self._go(self._place + 1)
        elif self._end is not None:
            self._go_to_open()
        elif self._how_full().open or self._result.is_empty:
            self._ask_to_end()
        else:
            self._finish()

    def go_back(self) -> None:
        """Show the page before."""
        if self.is_covered():
            return
        if self._end is not None:
            self._show()
        elif self._place > self._from:
            self._go(self._place - 1)

    def stop(self) -> None:
        """Go on later: everything is saved."""
        try:
            self._desk.store.writer.flush()
        except StoreError as error:
            self._around.ui.errors.say(error, self._later)
            return
        self._rest_over = True
        if self._result.unseen:
            self.show_cover()
        else:
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._questions = self._read()
            if self._end is not None:
                self._ask_to_end()
            elif not self.is_covered():
                self._show()
        super().changeEvent(event)

    # --- Inside

    def _read(self) -> Questionnaire:
        language = self._around.ui.language.code
        every = self._desk.inventories.questions(self._result, language, recovery=self._desk.profiles.with_recovery)
        return self._before.left_of(every)

    def _uncover(self) -> None:
        self._stack.setCurrentIndex(0)
        self._go_where_it_was()

    def _go_where_it_was(self) -> None:
        """Begin at the introduction; a draft goes on at its page, one filled in unseen at the first of what is still open."""
        if not (self._result.answers or self._result.notes) or (self._result.unseen and not self._before.is_any):
            self._go(-1)
        elif self._result.unseen and not self._before.holds_list:
            self._from = 0
            self._go(0)
        else:
            self._go(self._result.place)

    def _go(self, place: int) -> None:
        self._place = min(max(place, -1), len(self._questions.pages) - 1)
        self._result = self._desk.inventories.go_to(self._result, max(self._place, 0))
        self._show()

    def _how_full(self) -> HowFull:
        language, recovery = self._around.ui.language.code, self._desk.profiles.with_recovery
        return self._desk.inventories.how_full(self._result, language, recovery=recovery)

    def _ask_to_end(self) -> None:
        """Say what is open before it ends, once the last page is behind."""
        before = self._desk.inventories.before(self._result)
        day = before.day if before is not None else None
        self._filling = None
        self._end = end = EndSheet(self._widest, self._how_full(), day, self._around.ui.language.code)
        end.back_wanted.connect(self._go_to_open)
        end.stop_wanted.connect(self._finish)
        self._next.hide()
        self._back.show()
        self._put(end)

    def _go_to_open(self) -> None:
        self._go(first_open(self._questions, self._result.answers))

    def _finish(self) -> None:
        try:
            self._result = self._desk.inventories.finish(self._result)
        except StoreError as error:
            self._around.ui.errors.say(error, self._next)
            return
        if self._result.unseen:
            self.show_cover()
        else:
            self.ended.emit(self._result)

    def _on_taken_back(self) -> None:
        if self._rest_over or not self._result.finished:
            self.left.emit()
        else:
            self.ended.emit(self._result)

    def _on_answered(self, statement: str, answer: Any) -> None:
        self._before.answers[statement] = answer
        self._result = self._desk.inventories.answer(self._result, statement, answer)

    def _on_noted(self, statement: str, text: str) -> None:
        self._before.notes[statement] = text
        self._result = self._desk.inventories.note(self._result, statement, text)

    def _on_done(self) -> None:
        self._next.setFocus()

    # --- Showing

    def _show(self) -> None:
        self._end = None
        sheet = self._introduction() if self._place < 0 else self._sheet_of(self._questions.pages[self._place])
        self._next.show()
        self._say_buttons()
        self._put(sheet)

    def _put(self, sheet: Sheet) -> None:
        self._sheets.addWidget(sheet)
        self._sheets.setCurrentWidget(sheet)
        _drop(self._sheets, keep=sheet)
        tab_as_read(self)
        self.focus_first()

    def _introduction(self) -> Sheet:
        self._filling = None
        lines = [self._questions.about]
        if self._before.is_any:
            lines = [self.tr("Wat je al koos, is bewaard. Er staat niets meer open.")]
        if self._result.unseen:
            lines.insert(0, self.tr("{coach} kijkt nu niet mee. Het gaat open als je klaar bent.").format(coach=self._names.coach))
        if self._result.by is not FilledBy.SELF:
            lines.insert(0, self.tr("Je vult dit in over {coach}.").format(coach=self._names.coach))
        caption = self.tr("Dit is voor jou, {name}").format(name=self._names.who)
        cautions: list[QWidget] = [hint_label(f"{_DOT} {line}") for line in self._questions.cautions]
        return Sheet(self._widest, caption, self._questions.title, "\n".join(lines), cautions)

    def _sheet_of(self, page: QuestionPage) -> Sheet:
        self._filling = filling = filling_of(page, self._result, self._before, self._names, self._desk, self._around)
        filling.answered.connect(self._on_answered)
        filling.noted.connect(self._on_noted)
        filling.done.connect(self._on_done)
        return Sheet(self._widest, self._caption(page), page.heading, self._hint(page), [filling])

    def _hint(self, page: QuestionPage) -> str:
        """Tell somebody who goes on after a break where the answers are."""
        if self._before.is_in_list(page):
            kept = self.tr("Wat je al koos, staat hier nog. Je kunt er iets bij zetten of iets weghalen.")
        elif self._before.is_any and page.statements and page is self._questions.pages[0]:
            kept = self.tr("Wat je al koos, is bewaard. Hier staat alleen wat nog open is.")
        else:
            return page.hint
        return f"{kept}\n{page.hint}" if page.hint else kept

    def _caption(self, page: QuestionPage) -> str:
        """Say how far this is. No answer is weighed here."""
        if not page.statements:
            words = self.tr("Vraag {number} van {count}")
            return words.format(number=self._place + 1, count=len(self._questions.pages))
        first, last, count = page.first, page.first + len(page.statements) - 1, self._questions.count
        words = self.tr("Zin {first} tot en met {last} van {count}") if last > first else self.tr("Zin {first} van {count}")
        return words.format(first=first, last=last, count=count)

    def _say_buttons(self) -> None:
        last = self._place == len(self._questions.pages) - 1
        set_button_words(self._next, self.tr("Klaar") if last else self.tr("Begin") if self._place < 0 else self.tr("Verder"))
        set_button_words(self._back, self.tr("Vorige"))
        set_button_words(self._later, self.tr("Later afmaken"))
        self._back.setVisible(self._place > self._from)

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setProperty("role", "clear")
        both = QVBoxLayout(sheet)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._sheets, 1)
        both.addWidget(_bar(self._next, self._back, self._later))
        self._stack.addWidget(sheet)
        for cover in (self._cover, self._handing):
            self._stack.addWidget(cover)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)


def _drop(sheets: QStackedWidget, keep: QWidget | None = None) -> None:
    for place in reversed(range(sheets.count())):
        sheet = sheets.widget(place)
        if sheet is not None and sheet is not keep:
            sheets.removeWidget(sheet)
            sheet.deleteLater()


def _bar(*buttons: QWidget) -> QWidget:
    bar = QWidget()
    bar.setProperty("role", "bottom_bar")
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(bar)
    row.setContentsMargins(SIDE, 0, 20, 0)
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return bar
