"""Signals of motivation over time: each gauge that was given in a talk as a line over the talks, and in a list with its day.

The list also says which method was tried, with what came of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import DocumentBlock, DrawnPicture, Grid, Heading
from peercoach_desktop.domain.fields import PartsField, Scale
from peercoach_desktop.domain.learner_profile import DatedAnswers, LearnerProfile
from peercoach_desktop.domain.motivation import GAUGES
from peercoach_desktop.domain.pictures.picture import Course, CourseLine, PictureWords, told
from peercoach_desktop.domain.values import Parts, Row
from peercoach_desktop.reports.words import ReportWords

TRIED = "method_tried"


MOST_TALKS = 12
"""Talks that a line goes over, the latest ones; the list has all of them."""


def signal_blocks(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield the gauges as lines over the talks and a table with a line per signal, the latest talk first; nothing where none was given."""
    rows = tuple(row for said in profile.said for row in _of_talk(said, words))
    if rows:
        yield Heading(words.text("profile.signals"))
        yield from _course(profile, words)
        heads = tuple(words.text(f"profile.{head}") for head in ("day", "signal", "said"))
        yield Grid(words.text("profile.signals_all"), heads, rows)


def _course(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    given = [(said.day, {name: (scale, point) for name, scale, point in _gauges(said, words)}) for said in profile.said]
    talks = [(day, points) for day, points in given if points][:MOST_TALKS][::-1]
    scales = {name: scale for _, points in talks for name, (scale, _) in points.items()}
    if not scales:
        return
    lines = tuple(
        CourseLine(name, scale.low, scale.high, tuple(points[name][1] if name in points else None for _, points in talks))
        for name, scale in scales.items()
    )
    picture = Course(tuple(words.short_day(day) for day, _ in talks), lines)
    around = PictureWords(*(words.text(f"picture.{name}") for name in ("nothing_yet", "more", "on_scale")))
    yield DrawnPicture(picture, around, told(picture, around), words.text("profile.course_note"))


def _gauges(said: DatedAnswers, words: ReportWords) -> Iterator[tuple[str, Scale, int]]:
    """Yield each gauge that was given in a talk: its name, its scale and its point."""
    wording = said.pack.words(words.language)
    fields = {field.id: field for form in said.pack.forms for field in form.fields()}
    for name, parts in GAUGES.items():
        value, field = said.values.get(name), fields.get(name)
        if field is None:
            continue
        if isinstance(value, int) and isinstance(field.kind, Scale):
            yield wording.get(f"{field.key}.paper"), field.kind, value
        elif isinstance(value, Parts) and isinstance(field.kind, PartsField):
            scales = {part.id: part.kind for part in field.kind.parts}
            for part in parts:
                point, scale = value.cells.get(part), scales.get(part)
                if isinstance(point, int) and isinstance(scale, Scale):
                    yield _name(wording.get(f"{field.key}.parts.{part}.label")), scale, point


def _of_talk(said: DatedAnswers, words: ReportWords) -> Iterator[tuple[str, ...]]:
    day = words.day(said.day)
    yield from ((day, name, words.text("profile.point", point=point)) for name, _, point in _gauges(said, words))
    tried = said.values.get(TRIED)
    for row in tried if isinstance(tried, tuple) else ():
        if isinstance(row, Row) and (method := _cell(row, "method")):
            yield day, words.text("profile.tried", method=method), _cell(row, "effect") or words.text("profile.effect_open")


def _name(label: str) -> str:
    """Return the name that stands before a question, or the question itself."""
    return label.partition(":")[0]


def _cell(row: Row, name: str) -> str:
    cell = row.cells.get(name)
    return cell.strip() if isinstance(cell, str) else ""
