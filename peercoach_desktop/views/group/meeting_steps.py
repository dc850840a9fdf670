"""The steps of a meeting on its way: the preparation, the phases it was begun with, the moments and the end."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peercoach_desktop.domain.groups import GroupPhase
from peercoach_desktop.domain.meetings import ABOUT, END, MOMENTS, MeetingRecord
from peercoach_desktop.views.counts import CountWords

PHASE = "phase:"
"""Before the id of a phase, in the id of its step."""


class MeetingSteps(QObject):
    """Steps by id, and what they are called. Made anew for each look: the record changes with every letter."""

    def __init__(self, record: MeetingRecord, language: str) -> None:
        super().__init__()
        self._record = record
        self._words = record.cycle.words(language)

    @staticmethod
    def ids(record: MeetingRecord) -> tuple[str, ...]:
        """Return the ids of all steps in order."""
        return (ABOUT, *(f"{PHASE}{phase.id}" for phase in record.phases()), MOMENTS, END)

    def title(self, step: str) -> str:
        """Return what a step is called."""
        fixed = {ABOUT: self.tr("Voorbereiden"), MOMENTS: self.tr("Kritische momenten"), END: self.tr("Afronden")}
        return fixed.get(step) or self._words.get(f"phases.{phase_id(step)}.title") or self.tr("Fase")

    def state(self, step: str) -> str:
        """Return in a few words how a step stands."""
        meeting = self._record.meeting
        phase = self._record.phase(phase_id(step))
        if phase is not None:
            return self.minutes(phase)
        if step == MOMENTS:
            return self.tr("%n momenten", "", len(meeting.moments)) if meeting.moments else self.tr("Nog geen")
        if step == END:
            return self.tr("Afgerond") if meeting.ended else self.tr("Bekijken en printen")
        return self.tr("Datum, groep en thema")

    def minutes(self, phase: GroupPhase) -> str:
        """Return the minutes spent and planned."""
        planned = span_words(phase.minutes)
        spent = self._record.meeting.spent.get(phase.id, 0) // 60
        return self.tr("{spent} van {planned} minuten").format(spent=spent, planned=planned) if spent else _minutes(phase.minutes)

    def time_line(self, phase: GroupPhase) -> str:
        """Return in a sentence how long a phase takes: quiet, whatever the number."""
        spent = self._record.meeting.spent.get(phase.id, 0) // 60
        told = self.tr("Gepland: {planned}.").format(planned=_minutes(phase.minutes))
        now = self.tr("Bezig: {spent}.").format(spent=CountWords().minutes(spent))
        return f"{now} {told}" if spent else told

    def is_done(self, step: str) -> bool:
        """Return whether a step had its time."""
        meeting = self._record.meeting
        return meeting.spent.get(phase_id(step), 0) >= 60 if step.startswith(PHASE) else step == END and meeting.ended is not None


def phase_id(step: str) -> str:
    """Return the phase of a step; "" for a step without one."""
    return step.removeprefix(PHASE) if step.startswith(PHASE) else ""


def span_words(minutes: tuple[int, int]) -> str:
    """Return from-to as "5–10", or the one number."""
    low, high = minutes
    return str(high) if low == high else f"{low}–{high}"


def _minutes(minutes: tuple[int, int]) -> str:
    low, high = minutes
    return CountWords().minutes(high) if low == high else f"{low}–{CountWords().minutes(high)}"
