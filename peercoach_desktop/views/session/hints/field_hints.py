"""Looks at the texts of one field after a short pause, beside the window, and shows the first thing to look at again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Writing
from peercoach_desktop.domain.privacy_hints.hint import Hint
from peercoach_desktop.domain.tokens import tokens_of
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.left_alone import AnyHint
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.session.hints.ground import HintGround
from peercoach_desktop.views.session.hints.hint_line import HintLine
from peercoach_desktop.views.session.hints.mending import put_mended, put_variant
from peercoach_desktop.views.session.observation.note_panel import NotePanel

PAUSE_MS = 700
"""How long nobody types before the text is looked at."""

Key: TypeAlias = tuple[str, Writing | None]
"""A text and what it is for."""
Read: TypeAlias = tuple[tuple[Key, tuple[AnyHint, ...]], ...]


@dataclass(frozen=True)
class Found:
    """A hint in the text of one of the edits of a field, as the text was then."""

    edit: GrowingText
    text: str
    hint: AnyHint


class FieldHints(QObject):
    """Belongs to `holder`, the field or the example with the texts. The line is made when there is something to say."""

    def __init__(self, ground: HintGround, holder: QWidget, background: Background) -> None:
        super().__init__(holder)
        self._ground = ground
        self._holder = holder
        self._background = background
        self._watched: list[GrowingText] = []
        self._line: HintLine | None = None
        self._found: Found | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)

    def notice(self, edit: GrowingText) -> None:
        """Watch a text that has come into use, and look at what stands there."""
        if edit not in self._watched:
            self._watched.append(edit)
            edit.textChanged.connect(self._on_change)
            edit.destroyed.connect(self._forget)
        self._pause.start()

    def _on_change(self) -> None:
        """Look after a pause; what is said about words that are all gone is not said any more."""
        self._pause.start()
        found = self._found
        if self.line() is not None and found is not None and not has_any(found.edit.text(), found.text[found.hint.start : found.hint.end]):
            self._hide()

    def look(self) -> None:
        """Look at all texts of the field now."""
        texts = tuple((edit.text(), self._writing(edit)) for edit in self._texts())
        desk, language = self._ground.desk, self._ground.ui.language.code
        names = self._ground.names()

        def read(_: Report) -> Read:
            return tuple((key, _hints(desk, *key, language, names)) for key in texts if key[0].strip())

        self._background.run(read, self._show, self._give_up)

    def line(self) -> HintLine | None:
        """Return the line if it says something."""
        return self._line if self._line is not None and not self._line.isHidden() else None

    def retranslate(self) -> None:
        """Look again: another language has other words and other rules."""
        if self._watched:
            self._pause.start()

    def _texts(self) -> list[GrowingText]:
        return self._holder.findChildren(GrowingText)

    def _show(self, results: Read) -> None:
        known = dict(results)
        self._found = next(filter(None, (self._first(edit, known) for edit in self._texts())), None)
        if self._found is None:
            self._hide()
            return
        line = self._line or self._make_line()
        line.show_hint(self._found.hint, self._found.text, self._ground.ui.app_words(), self._name())

    def _first(self, edit: GrowingText, known: dict[Key, tuple[AnyHint, ...]]) -> Found | None:
        """Return the first hint in a text that is still as it was read, and that was not left alone."""
        text = edit.text()
        left = self._ground.desk.left_alone.remaining(self._ground.id, text, known.get((text, self._writing(edit)), ()))
        return Found(edit, text, left[0]) if left else None

    def _mend(self) -> None:
        found = self._found
        if found is None or found.edit.text() != found.text:
            self._pause.start()
            return
        self._back_to(found.edit)
        if isinstance(found.hint, Hint):
            put_mended(found.edit, found.text, self._ground.desk.privacy.mend(found.text, found.hint))
        else:
            put_variant(found.edit, found.text, found.hint)
        self.look()

    def _keep(self) -> None:
        if self._found is not None:
            self._back_to(self._found.edit)
            self._ground.desk.left_alone.leave(self._ground.id, self._found.text, self._found.hint)
            self.look()

    def _back_to(self, edit: GrowingText) -> None:
        if self._line is not None and self._line.has_focus_inside():
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide(self) -> None:
        if self._line is not None:
            if self._line.has_focus_inside():
                self._texts()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._line.hide()

    def _make_line(self) -> HintLine:
        line = self._line = HintLine()
        line.mend_asked.connect(self._mend)
        line.keep_asked.connect(self._keep)
        column = self._holder.layout()
        assert isinstance(column, QVBoxLayout)
        reminder = self._holder.privacy_line() if isinstance(self._holder, FieldEditor) else None
        column.insertWidget(column.indexOf(reminder) if reminder is not None else column.count(), line)
        QWidget.setTabOrder(self._texts()[-1], line.mend)
        QWidget.setTabOrder(line.mend, line.keep)
        return line

    def _writing(self, edit: GrowingText) -> Writing | None:
        """Return what a text is for: what the innermost field around it says, or for an example the field with the examples."""
        if isinstance(self._holder, NotePanel):
            return self._ground.examples() if edit is self._holder.seen else None
        above = edit.parentWidget()
        while above is not None and not isinstance(above, FieldEditor):
            above = above.parentWidget()
        return above.field.writing if isinstance(above, FieldEditor) else None

    def _name(self) -> str:
        return self._holder.name() if isinstance(self._holder, FieldEditor) else self._texts()[0].accessibleName()

    def _forget(self, gone: QObject) -> None:
        self._watched = [edit for edit in self._watched if edit is not gone]

    def _give_up(self, _: Exception) -> None:
        """Say nothing: a hint that cannot be found is no reason to disturb who writes."""
        self._hide()


def _hints(desk: Desk, text: str, writing: Writing | None, language: str, names: Sequence[str]) -> tuple[AnyHint, ...]:
    """Return the hints in a text: those that it says too much come first."""
    worded = desk.wording.hints(text, language, writing) if writing is not None else ()
    return (*desk.privacy.hints(text, language, names), *worded)


def has_any(text: str, words: str) -> bool:
    """Return whether one of `words` stands in `text`."""
    kept = {token.folded for token in tokens_of(text)}
    return any(token.folded in kept for token in tokens_of(words) if token.is_word or token.is_number)
