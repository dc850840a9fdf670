"""The quiet hint under a question that the coach writes in own material: closed, suggestive, stacked or asking why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Writing
from peercoach_desktop.domain.question_lint.hint import JudgementHint, QuestionHint
from peercoach_desktop.services.left_alone import LeftAlone
from peercoach_desktop.services.wording_help import WordingHelp
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.session.hints import field_hints
from peercoach_desktop.views.session.hints.hint_line import HintLine
from peercoach_desktop.views.session.hints.mending import put_variant
from peercoach_desktop.views.ui_context import UiContext


@dataclass(frozen=True)
class QuestionHelp:
    """What the hints stand on. `id` is that of the own material: what was left as it is there is not said again."""

    wording: WordingHelp
    left_alone: LeftAlone
    ui: UiContext
    id: str

    def first(self, text: str) -> QuestionHint | JudgementHint | None:
        """Return the first hint in `text`, of which each line is a question; None where nothing is to be said."""
        at = 0
        for line in text.split("\n"):
            found = self.wording.hints(line, self.ui.language.code, Writing.QUESTION) if line.strip() else ()
            shifted = (replace(hint, start=hint.start + at, end=hint.end + at) for hint in found)
            if left := self.left_alone.remaining(self.id, text, shifted):
                return left[0]
            at += len(line) + 1
        return None


class BoxHint(QObject):
    """Looks at the text of `box` after a short pause, once somebody is in it.

    The line is made when there is something to say, in `column` right below `above`, which is the box or what the box stands in.
    """

    def __init__(self, box: TextBox, help_: QuestionHelp, column: QVBoxLayout, above: QWidget) -> None:
        super().__init__(box)
        self._box, self._help = box, help_
        self._column, self._above = column, above
        self._line: HintLine | None = None
        self._found: tuple[str, QuestionHint | JudgementHint] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(field_hints.PAUSE_MS)
        self._pause.timeout.connect(self.look)
        box.text_edit.installEventFilter(self)
        box.text_edit.textChanged.connect(self._on_change)
        help_.ui.language.changed.connect(self._on_change)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what stands there when somebody comes into the text."""
        if event.type() is QEvent.Type.FocusIn:
            self._pause.start()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Look at the text now."""
        text = self._box.text()
        hint = self._help.first(text)
        self._found = (text, hint) if hint is not None else None
        if hint is None:
            self._hide()
            return
        line = self._line or self._make_line()
        line.show_hint(hint, text, self._help.ui.app_words(), self._box.text_edit.accessibleName())

    def _on_change(self) -> None:
        """Look after a pause, where somebody writes or a line is shown; no line stays about a text that is another one altogether."""
        is_shown = self._line is not None and not self._line.isHidden()
        if is_shown or self._box.text_edit.hasFocus():
            self._pause.start()
        if is_shown and self._found is not None and not field_hints.has_any(self._box.text(), _about(*self._found)):
            self._hide()

    def _mend(self) -> None:
        if self._found is None or self._found[0] != self._box.text():
            self._pause.start()
            return
        text, hint = self._found
        self._back()
        put_variant(self._box.text_edit, text, hint)
        self.look()

    def _keep(self) -> None:
        if self._found is not None:
            self._back()
            self._help.left_alone.leave(self._help.id, *self._found)
            self.look()

    def _back(self) -> None:
        if self._line is not None and self._line.has_focus_inside():
            self._box.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide(self) -> None:
        if self._line is not None:
            self._back()
            self._line.hide()

    def _make_line(self) -> HintLine:
        line = self._line = HintLine()
        line.mend_asked.connect(self._mend)
        line.keep_asked.connect(self._keep)
        self._column.insertWidget(self._column.indexOf(self._above) + 1, line)
        QWidget.setTabOrder(self._box.text_edit, line.mend)
        QWidget.setTabOrder(line.mend, line.keep)
        return line


def _about(text: str, hint: QuestionHint | JudgementHint) -> str:
    return text[hint.start : hint.end]
