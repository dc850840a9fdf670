"""The checklist of a session: levels as a strip, what was seen, and, for the coach alone, how the coach reads it."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import DocumentBlock, Grid, Strip, StripRow, StripSection
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.fields import Evidence, Field, Ratings
from peercoach_desktop.domain.forms import ChecklistItem
from peercoach_desktop.domain.records import SEEN_LEVELS, ItemNote, Observation, Rater
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.sheet import Sheet


def strip_blocks(sheet: Sheet, field: Field) -> Iterator[DocumentBlock]:
    """Yield the strip where `field` is the first visible part of the observation; nothing for the others.

    The coach's own file has what was seen in a table below it, with the times of the marks.
    """
    parts = [other for other in sheet.visible.values() if isinstance(other.kind, Ratings | Evidence)]
    if field.id != parts[0].id or sheet.record.checklist is None or sheet.record.observation is None:
        return
    yield _Strips(sheet, sheet.record.observation, parts).strip(field.id)
    if sheet.audience is Level.COACH:
        yield from _notes(sheet, sheet.record.observation, field.id)


def reading_blocks(sheet: Sheet) -> Iterator[DocumentBlock]:
    """Yield how the coach reads what was seen, point by point: a table of its own, for the coach alone."""
    observation = sheet.record.observation
    rows = tuple(
        (name, note.reading.strip())
        for item, name in _items(sheet)
        if observation and (note := observation.notes.get(item.id)) and note.reading.strip()
    )
    if rows and sheet.audience is Level.COACH:
        head = (sheet.words.text("strip.item"), sheet.words.text("strip.reading"))
        yield Grid(sheet.words.text("strip.readings"), head, rows)


class _Strips:
    """Builds the strip from the parts of an observation that the audience may see."""

    def __init__(self, sheet: Sheet, observation: Observation, parts: list[Field]) -> None:
        self._sheet = sheet
        self._observation = observation
        self._raters = {Rater(part.kind.rater) for part in parts if isinstance(part.kind, Ratings)}
        self._shows_seen = sheet.audience is not Level.COACH and not _withheld(sheet, parts)

    def strip(self, field_id: str) -> Strip:
        """Return the strip of the whole checklist."""
        checklist, names, words = self._sheet.record.checklist, self._sheet.names, self._sheet.words
        assert checklist is not None
        wording = _wording(self._sheet)
        notes = (self._sheet.named(wording, f"{checklist.key}.note"), words.text("strip.formative"))
        return Strip(
            label=self._sheet.named(wording, f"{checklist.key}.title") or checklist.id,
            levels=tuple(words.level(level, short=True) for level in SEEN_LEVELS),
            own_name=names["peer"] if Rater.PEER in self._raters else "",
            coach_name=names["coach"] if Rater.COACH in self._raters else "",
            sections=tuple(
                StripSection(self._sheet.named(wording, f"{section.key}.title") or section.id, tuple(map(self._row, section.items)))
                for section in checklist.sections
            ),
            note=" ".join(filter(None, notes)),
            field_id=field_id,
        )

    def _row(self, item: ChecklistItem) -> StripRow:
        own, own_words = self._rating(item, Rater.PEER)
        coach, coach_words = self._rating(item, Rater.COACH)
        seen = _seen(self._sheet, self._observation, item) if self._shows_seen else ""
        return StripRow(_behaviour(self._sheet, item), own, own_words, coach, coach_words, seen)

    def _rating(self, item: ChecklistItem, rater: Rater) -> tuple[int | None, str]:
        if rater not in self._raters:
            return None, ""
        level = self._observation.level(item.id, rater)
        return (SEEN_LEVELS.index(level) if level in SEEN_LEVELS else None), self._sheet.words.level(level)


def _seen(sheet: Sheet, observation: Observation, item: ChecklistItem) -> str:
    """Return what was seen of a point; where all is told, also that the coach gave a level without an example."""
    seen = observation.notes.get(item.id, ItemNote()).seen.strip()
    rated = sheet.extent is Extent.ALL and observation.level(item.id, Rater.COACH) in SEEN_LEVELS
    return seen or (sheet.words.text("strip.no_example") if rated else "")


def _withheld(sheet: Sheet, parts: list[Field]) -> bool:
    """Return whether notes were written that the audience may not see."""
    written = any(isinstance(field.kind, Evidence) and sheet.record.is_answered(field) for _, field in sheet.asked())
    return written and not any(isinstance(part.kind, Evidence) for part in parts)


def _notes(sheet: Sheet, observation: Observation, field_id: str) -> Iterator[DocumentBlock]:
    rows = []
    for item, name in _items(sheet):
        seen = _seen(sheet, observation, item)
        times = [
            f"{sheet.names[rater]} {sheet.words.clock(mark.at.time())}"
            for rater in (Rater.PEER, Rater.COACH)
            if (mark := observation.marks.get((item.id, rater)))
        ]
        if seen or times:
            rows.append((name, seen, "\n".join(times)))
    if rows:
        head = tuple(sheet.words.text(f"strip.{column}") for column in ("item", "seen", "marked"))
        yield Grid(sheet.words.text("strip.notes"), head, tuple(rows), field_id)


def _items(sheet: Sheet) -> Iterator[tuple[ChecklistItem, str]]:
    checklist = sheet.record.checklist
    for item in checklist.items() if checklist else ():
        yield item, _behaviour(sheet, item)


def _behaviour(sheet: Sheet, item: ChecklistItem) -> str:
    return sheet.named(_wording(sheet), f"{item.key}.behaviour") or item.id


def _wording(sheet: Sheet) -> Wording:
    pack = sheet.record.checklist_pack
    assert pack is not None
    return pack.words(sheet.words.language)
