"""Signals of motivation over time: each gauge that was given in a talk, with its day, and which method was tried with what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import DocumentBlock, Grid
from peercoach_desktop.domain.fields import Field, PartsField
from peercoach_desktop.domain.learner_profile import DatedAnswers, LearnerProfile
from peercoach_desktop.domain.motivation import GAUGES
from peercoach_desktop.domain.values import Parts, Row, Value
from peercoach_desktop.reports.words import ReportWords

TRIED = "method_tried"
SIGNAL_FIELDS = (*GAUGES, TRIED)
"""The answers of a session that say something about motivation."""


def signal_blocks(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield one table with a line per signal, the latest talk first; nothing where none was given."""
    rows = tuple(row for said in profile.said for row in _of_talk(said, words))
    if rows:
        heads = tuple(words.text(f"profile.{head}") for head in ("day", "signal", "said"))
        yield Grid(words.text("profile.signals"), heads, rows)


def _of_talk(said: DatedAnswers, words: ReportWords) -> Iterator[tuple[str, ...]]:
    fields = {field.id: field for form in said.pack.forms for field in form.fields()}
    for name in SIGNAL_FIELDS:
        value = said.values.get(name)
        if value is not None and name in fields:
            for what, told in _told(said, fields[name], value, words):
                yield words.day(said.day), what, told


def _told(said: DatedAnswers, field: Field, value: Value, words: ReportWords) -> Iterator[tuple[str, str]]:
    wording = said.pack.words(words.language)
    if isinstance(value, int):
        yield wording.get(f"{field.key}.paper"), words.text("profile.point", point=value)
    elif isinstance(value, Parts) and isinstance(field.kind, PartsField):
        for part in GAUGES.get(field.id, ()):
            point = value.cells.get(part)
            if isinstance(point, int):
                yield _name(wording.get(f"{field.key}.parts.{part}.label")), words.text("profile.point", point=point)
    elif isinstance(value, tuple):
        for row in value:
            if isinstance(row, Row) and (method := _cell(row, "method")):
                yield words.text("profile.tried", method=method), _cell(row, "effect") or words.text("profile.effect_open")


def _name(label: str) -> str:
    """Return the name that stands before a question, or the question itself."""
    return label.partition(":")[0]


def _cell(row: Row, name: str) -> str:
    cell = row.cells.get(name)
    return cell.strip() if isinstance(cell, str) else ""
