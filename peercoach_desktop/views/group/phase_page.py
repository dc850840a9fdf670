"""One phase of a meeting: its aim, the coach's role, a few questions, the fields and the coach's own note."""

from __future__ import annotations

from peercoach_desktop.domain.fields import TEXT_HARD_LIMIT
from peercoach_desktop.domain.groups import GroupPhase
from peercoach_desktop.domain.meetings import NOTE, MeetingPlace
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.group.meeting_steps import PHASE
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import StatusLabel, hint_label, plain_label, strong_label
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.surroundings import Surroundings


class PhasePage(StepPage):
    """What helps the coach to lead a phase, and what is written down in it."""

    def __init__(self, phase: GroupPhase, opened: OpenMeeting, around: Surroundings) -> None:
        super().__init__(phase.id, opened, around)
        self.phase = phase
        self.time = StatusLabel(icon="clock")
        self._role = hint_label()
        self._questions = SoftCard("message-circle-question-mark")
        self._note_label, self._note_hint = strong_label(), hint_label()
        self.note = GrowingText(3, 12, TEXT_HARD_LIMIT)
        self.note.set_text(opened.meeting.note(phase.id))
        self._note_label.setBuddy(self.note)
        self.column.insertWidget(3, self._role)
        self.column.insertSpacing(4, 4)
        self.column.insertWidget(5, self.time)
        self.column.addWidget(self._questions)
        self.column.addSpacing(18)
        self.add_fields()
        for widget in (self._note_label, self._note_hint, self.note):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.note.edited.connect(self._take_note)
        self.say()

    def focus_first(self) -> None:
        """Put the focus in the first field, or in the note."""
        if self.lines:
            super().focus_first()
        else:
            self.note.setFocus()

    def where(self) -> tuple[str, int]:
        """Return the field with the focus, the note too."""
        return (f"{NOTE}{self.phase.id}", self.note.position()) if self.note.hasFocus() else super().where()

    def focus_place(self, place: MeetingPlace) -> bool:
        """Put the focus back, in the note too."""
        if place.field != f"{NOTE}{self.phase.id}":
            return super().focus_place(place)
        self.note.setFocus()
        self.note.set_position(place.cursor)
        return True

    def refresh(self) -> None:
        """Show how long the phase takes by now."""
        self.time.say(self.steps().time_line(self.phase))

    def say(self) -> None:
        """Show all words in the language of now."""
        super().say()
        words, key = self.opened.record.cycle.words(self.around.ui.language.code), self.phase.key
        phases = self.opened.record.phases()
        place = self.tr("Fase {number} van {count}").format(number=phases.index(self.phase) + 1, count=len(phases))
        self.caption.setText(place)
        self.heading.setText(self.steps().title(f"{PHASE}{self.phase.id}"))
        aim, role = words.get(f"{key}.aim"), words.get(f"{key}.role")
        self.hint.setText(self.tr("Doel: {aim}").format(aim=aim))
        self.hint.setVisible(bool(aim))
        self._role.setText(self.tr("Jouw rol: {role}").format(role=role))
        self._role.setVisible(bool(role))
        self._say_questions(tuple(words.lines(f"{key}.questions")))
        self._note_label.setText(self.tr("Eigen aantekening"))
        self._note_hint.setText(self.tr("Alleen voor jou. Dit komt niet op het papier van de groep."))
        self.note.setAccessibleName(self._note_label.text())
        self.refresh()

    def _say_questions(self, questions: tuple[str, ...]) -> None:
        self._questions.setVisible(bool(questions))
        self._questions.set_heading(self.tr("Vragen die hier passen"))
        while self._questions.column.count() > 1:
            item = self._questions.column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for question in questions:
            self._questions.column.addWidget(plain_label(question))

    def _take_note(self) -> None:
        self.opened.note(self.phase.id, self.note.text())
        self.answered.emit()
