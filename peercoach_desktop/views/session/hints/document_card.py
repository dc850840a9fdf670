"""The quiet card before sharing: what may say too much in this document, each with the way to its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.privacy_hints.in_document import DocumentHint
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import hint_label, plain_label
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.hints.words import line_words

MOST = 6
"""So many stand in the card; the others follow once these are mended or left alone."""


class DocumentCard(SoftCard):
    """Hidden where there is nothing to say. `wanted(place)` when the coach goes to look at a field."""

    wanted = Signal(object)

    def __init__(self, app_words: Callable[[], Wording], parent: QWidget | None = None) -> None:
        super().__init__("info", parent)
        self._app_words = app_words
        self._lines: Sequence[tuple[DocumentHint, Place | None]] = ()
        self._about = plain_label(role="hint")
        self._list = QWidget()
        self._list.setProperty("role", "clear")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.column.addWidget(self._about)
        self.column.addWidget(self._list)
        self.hide()

    def show_hints(self, lines: Sequence[tuple[DocumentHint, Place | None]]) -> None:
        """Show these hints; one without a place has no way to it."""
        self._lines = lines
        self._say()
        self.setVisible(bool(lines))

    def links(self) -> list[QuestionChip]:
        """Return the lines that lead somewhere."""
        return self._list.findChildren(QuestionChip)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        words = self._app_words()
        self.set_heading(words.text("privacy_hints.title"))
        self._about.setText(words.text("privacy_hints.in_document", count=len(self._lines)))
        empty(self._rows)
        for number, (found, place) in enumerate(self._lines[:MOST]):
            self._rows.addWidget(self._line(number, line_words(found.hint, found.place.text, words), place))

    def _line(self, number: int, words: str, place: Place | None) -> QWidget:
        if place is None:
            return hint_label(words)
        chip = QuestionChip(str(number), words)
        chip.picked.connect(self._go)
        return chip

    def _go(self, number: str) -> None:
        self.wanted.emit(self._lines[int(number)][1])
