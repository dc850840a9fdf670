"""The full-window page while the peer holds the laptop: the questions and one button, and then the cover to give it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peercoach_desktop.services.sealing import PEER_FIELDS, Topic
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.buttons import primary_button, set_button_words
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.session.sealed.questions import OwnColumn, Questions, pages_with
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

_SIDE, _TOP = 48, 36


class PassPage(QWidget):
    """`ended` when the coach has the laptop again; `lock_requested` for Ctrl+L. Nothing else leads out of it.

    What is in it begins empty each time: what was sealed before is kept and is not shown.
    """

    ended = Signal()
    lock_requested = Signal()

    def __init__(self, table: Table, topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topic = topic
        self._table = table
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._questions = self._make_questions()
        self._done = primary_button(icon="check")
        self._on = primary_button(icon="arrow-right")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_sheet())
        self._stack.addWidget(self._make_cover())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._done.clicked.connect(self.give_back)
        self._on.clicked.connect(self.ended)
        lock = QShortcut(QKeySequence("Ctrl+L"), self)
        lock.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        lock.activated.connect(self.lock_requested)

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Invullen")

    def give_back(self) -> None:
        """Seal what was filled in and show the cover."""
        try:
            self._table.desk.sealing.give_back(self._table.opened, self.topic)
        except StoreError as error:
            self._table.ui.errors.say(error, self._done)
            return
        self.show_cover()

    def show_cover(self) -> None:
        """Show the cover: nothing of the questions can be read any more."""
        self._stack.setCurrentIndex(1)
        self._questions.hide()
        self._on.setFocus()

    def is_covered(self) -> bool:
        """Return whether the laptop is on its way back."""
        return self._stack.currentIndex() == 1

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        if self.is_covered():
            self._on.setFocus()
        else:
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
        column.addSpacing(12)
        column.addWidget(self._questions)
        column.addSpacing(12)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return _scrolled(inner)

    def _make_cover(self) -> QWidget:
        names = self._table.words.names
        set_button_words(self._on, self.tr("Ik ben {coach}. Ga verder").format(**names))
        cover = QWidget()
        cover.setProperty("role", "clear")
        column = QVBoxLayout(cover)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(IconLabel("lock", "accent", em=2.6), 0, Qt.AlignmentFlag.AlignHCenter)
        words = (
            heading_label(self.tr("Geef de laptop terug aan {coach}").format(**names)),
            hint_label(self.tr("Dank je wel. Het is bewaard.")),
        )
        for label in words:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._on, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return cover


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
