"""One phase of a meeting: its aim, the coach's role, a few questions, the fields and the coach's own note."""

from __future__ import annotations

from peercoach_desktop.domain.fields import Field, LongText
from peercoach_desktop.domain.groups import GroupPhase
from peercoach_desktop.domain.meetings import NOTE
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.group.meeting_field import MeetingField
from peercoach_desktop.views.group.meeting_steps import PHASE
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import StatusLabel, hint_label, plain_label
from peercoach_desktop.views.surroundings import Surroundings


class PhasePage(StepPage):
    """What helps the coach to lead a phase, and what is written down in it."""

    def __init__(self, phase: GroupPhase, opened: OpenMeeting, around: Surroundings) -> None:
        super().__init__(phase.id, opened, around)
        self.phase = phase
        self.time = StatusLabel(icon="clock")
        self._role = hint_label()
        self._questions = SoftCard("message-circle-question-mark")
        self.column.insertWidget(3, self._role)
        self.column.insertSpacing(4, 4)
        self.column.insertWidget(5, self.time)
        self.column.addWidget(self._questions)
        self.column.addSpacing(18)
        self.add_fields()
        self.note = self._make_note()
        self.column.addStretch(1)
        self.say()

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

    def _make_note(self) -> MeetingField:
        """Return the field of the coach alone. One reminder about names is enough on a page."""
        reminded = any(line.field.private_hint for line in self.lines)
        field = Field(f"{NOTE}{self.phase.id}", LongText(), private_hint=not reminded, key="note")
        return self.add_line(field, self._note_words)

    def _note_words(self) -> Wording:
        label = self.tr("Eigen aantekening")
        hint = self.tr("Alleen voor jou. Dit komt niet op het papier van de groep.")
        return Wording(self.around.ui.language.code, {"note.label": label, "note.hint": hint})
