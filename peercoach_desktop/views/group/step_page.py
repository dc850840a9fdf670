"""One step of a meeting on the screen: heading, what goes with it, and the fields."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.meetings import MeetingPlace
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.group.meeting_field import MeetingField, Words
from peercoach_desktop.views.group.meeting_steps import MeetingSteps
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label
from peercoach_desktop.views.surroundings import Surroundings

GAP = 22


class StepPage(QWidget):
    """Base of the pages. `answered` after each change; `asked(wish)` for what the meeting must do. Built at the first visit and kept."""

    answered = Signal()
    asked = Signal(str)

    def __init__(self, step: str, opened: OpenMeeting, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self.opened = opened
        self.around = around
        self.caption, self.heading, self.hint = caption_label(), heading_label(), hint_label()
        self.lines: list[MeetingField] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        for label in (self.caption, self.heading, self.hint):
            self.column.addWidget(label)
        self.column.addSpacing(14)

    def add_fields(self) -> None:
        """Put the fields of the step below what is there."""
        for page in self.opened.record.pages_at(self.step):
            for field in page.fields:
                self.add_line(field)

    def add_line(self, field: Field, words: Words | None = None) -> MeetingField:
        """Put one field below what is there; `words` where no pack has its words."""
        line = MeetingField(self.opened, field, self.around.ui, self._context(), self, words)
        line.answered.connect(self.answered)
        self.lines.append(line)
        self.column.addWidget(line.editor)
        self.column.addSpacing(GAP)
        return line

    def steps(self) -> MeetingSteps:
        """Return the words of the steps in the language of now."""
        return MeetingSteps(self.opened.record, self.around.ui.language.code)

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        if self.lines:
            self.lines[0].editor.focus_at(0)

    def where(self) -> tuple[str, int]:
        """Return the field with the focus and the place in it."""
        now = QApplication.focusWidget()
        line = next((line for line in self.lines if now is not None and line.editor.isAncestorOf(now)), None)
        return (line.field.id, line.editor.cursor_position()) if line else ("", 0)

    def focus_place(self, place: MeetingPlace) -> bool:
        """Put the focus in a field at a place in it; return whether the field is here."""
        line = next((line for line in self.lines if line.field.id == place.field), None)
        if line is not None:
            line.editor.focus_at(place.cursor)
        return line is not None

    def follow_writing(self) -> None:
        """Let what is filled in be changed, or be read alone in a meeting that is over."""
        for line in self.lines:
            line.editor.set_read_only(on=not self.opened.may_write)

    def refresh(self) -> None:
        """Show what may have changed while another step was shown."""

    def say(self) -> None:
        """Show all words in the language of now."""
        for line in self.lines:
            line.show_again(self._context())
        self.follow_writing()

    def _context(self) -> EditorContext:
        return EditorContext("", "", self.around.ui.language.code, self.around.clock().date())
