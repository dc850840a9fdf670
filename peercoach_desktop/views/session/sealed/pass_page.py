"""The full-window page while the peer holds the laptop: the questions and one button, and then the cover to give it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peercoach_desktop.services.sealing import PEER_FIELDS, Topic
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.buttons import primary_button, set_button_words
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.session.sealed.cover import Cover
from peercoach_desktop.views.session.sealed.questions import OwnColumn, Questions, pages_with
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

_SIDE, _TOP = 48, 36


class PassPage(QWidget):
    """`ended` when the coach has the laptop again; `given_back` before that, when the peer is done; `lock_requested` for Ctrl+L.

    Nothing else leads out of it. It begins empty; what the peer filled in before an interruption comes back behind a cover, for
    the peer alone. What was sealed before is kept and is not shown.
    """

    ended = Signal()
    given_back = Signal()
    lock_requested = Signal()

    def __init__(self, table: Table, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topic = topic
        self._table = table
        self._is_given = False
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._questions = self._make_questions()
        self._done = primary_button(icon="check")
        self._cover = Cover(table.words.names)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_sheet())
        self._stack.addWidget(self._cover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._done.clicked.connect(self.give_back)
        self._cover.peer.clicked.connect(self._go_on)
        self._cover.coach.clicked.connect(self.ended)
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        lock.activated.connect(self.lock_requested)

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Invullen")

    def begin(self, *, interrupted: bool = False, given: bool = False) -> None:
        """Show the questions, or a cover: where the program ended with this page on it, or the peer was not done the last time.

        `given`: the peer had given the laptop back by then.
        """
        state = self._table.desk.sealing.state(self._table.opened.id, self.topic)
        if given or state.peer is not None:
            self._is_given = True
            self._cover.say_thanks(filled=True)
            self._show_cover()
        elif interrupted or state.begun:
            self._cover.say_unfinished()
            self._show_cover()

    def give_back(self) -> None:
        """Seal what stands in the fields now and show the cover."""
        sealing, opened = self._table.desk.sealing, self._table.opened
        try:
            self._questions.settle()
            filled = sealing.state(opened.id, self.topic).begun
            sealing.give_back(opened, self.topic)
        except StoreError as error:
            self._table.ui.errors.say(error, self._done)
            return
        self._is_given = True
        self._cover.say_thanks(filled=filled)
        self._show_cover()
        self.given_back.emit()

    def is_given_back(self) -> bool:
        """Return whether the peer is done."""
        return self._is_given

    def is_covered(self) -> bool:
        """Return whether the laptop goes from hand to hand."""
        return self._stack.currentIndex() == 1

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        if self.is_covered():
            self._cover.focus_first()
        else:
            self._questions.focus_first()

    def _show_cover(self) -> None:
        """Show the cover: nothing of the questions can be read any more."""
        self._stack.setCurrentIndex(1)
        self._questions.hide()
        self._cover.focus_first()

    def _go_on(self) -> None:
        self._questions.fill()
        self._questions.show()
        self._stack.setCurrentIndex(0)
        self._questions.focus_first()

    def _make_questions(self) -> Questions | OwnColumn:
        if self.topic is Topic.OBSERVATION:
            step, page = pages_with(self._table, PEER_FIELDS[self.topic])[0]
            return OwnColumn(self._table, Stop(step, page))
        return Questions(self._table, self.topic)

    def _make_sheet(self) -> QWidget:
        names, layout = self._table.words.names, self._table.ui.theme.tokens.layout
        set_button_words(self._done, self.tr("Klaar, geef terug"))
        promise = self.tr("{coach} kijkt nu niet mee. Wat je invult, gaat dicht zodra je klaar bent.")
        if self.topic is not Topic.SAFETY:
            promise = self.tr("{coach} kijkt nu niet mee. Het gaat pas open als jullie allebei klaar zijn.")
        inner = QWidget()
        inner.setProperty("role", "clear")
        inner.setMaximumWidth(layout["checklist"] if self.topic is Topic.OBSERVATION else layout["column"])
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(heading_label(self.tr("Dit is voor jou, {peer}").format(**names)))
        column.addWidget(hint_label(promise.format(**names)))
        if self.topic is Topic.OBSERVATION:
            column.addWidget(hint_label(self.tr("Elke regel gaat over jou. Kies wat nu bij je past.")))
        column.addSpacing(12)
        column.addWidget(self._questions)
        column.addSpacing(12)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return _scrolled(inner)


def _scrolled(inner: QWidget) -> FocusScrollArea:
    holder = QWidget()
    holder.setProperty("role", "clear")
    # A row, not a column: a column asks how high words are that wrap at its own width, also where `inner` may not be that wide,
    # and then the rows are squeezed.
    row = QHBoxLayout(holder)
    row.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
    row.addWidget(inner, 1)
    row.addStretch(0)
    area = FocusScrollArea()
    area.setWidget(holder)
    return area
