"""The learner profile: strengths, learning preference, motivation and the five dimensions. It is talked about, never a verdict."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.bars import BarLane, BarRow, Bars, MarkShape
from peercoach_desktop.domain.document import Document, DocumentBlock, EntryList, Grid, Heading, Paragraph
from peercoach_desktop.domain.inventories import InventoryPart, balance, band
from peercoach_desktop.domain.learner_profile import (
    DIMENSIONS,
    DatedAnswers,
    FilledIn,
    LearnerProfile,
)
from peercoach_desktop.domain.values import Pair, Parts, Row
from peercoach_desktop.reports.motivation_signals import signal_blocks
from peercoach_desktop.reports.own_strengths import strengths_blocks
from peercoach_desktop.reports.profile_rows import RowMaker, View
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

DIMENSIONS_FIELD = "five_dimensions"
_MOST_SESSIONS = 4


def learner_profile(profile: LearnerProfile, words: ReportWords, *, fictitious: bool = False) -> Document:
    """Return the profile as coach and peer may both see it, on the screen and on paper."""
    head = Head(
        title=words.text("profile.title"),
        subtitle=profile.peer.first_name,
        kind_label=words.text("profile.kind"),
        sharing_label=words.text("profile.sharing"),
        file_name=words.text("profile.file", day=words.today.isoformat()),
    )
    return head.over(_blocks(profile, words), words, fictitious=fictitious)


def _blocks(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    yield Paragraph(words.text("profile.about"), quiet=True)
    parts = (
        strength_blocks(profile, words),
        preference_blocks(profile, words),
        motivation_blocks(profile.motivation, profile.peer.first_name, words),
        dimension_blocks(profile, words),
        signal_blocks(profile, words),
    )
    blocks = [block for part in parts for block in part]
    yield from blocks
    if not blocks:
        yield Paragraph(words.text("profile.empty"))


# --- Strengths


def strength_blocks(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield strengths and development points: said in a talk, and filled in."""
    said, points = profile.answered("strengths"), profile.answered("development_points")
    if not said and not points and not profile.strengths:
        return
    yield Heading(words.text("profile.strengths"))
    if said:
        pairs = said[0].values["strengths"]
        rows = tuple((pair.left, pair.right) for pair in pairs if isinstance(pair, Pair)) if isinstance(pairs, tuple) else ()
        heads = (words.text("profile.strength"), words.text("profile.example"))
        yield Grid(_said_on("profile.in_talk", said[0], words), heads, rows, "strengths")
    if points:
        found = points[0].values["development_points"]
        lines = (str(row.cells.get("point") or "") for row in found if isinstance(row, Row)) if isinstance(found, tuple) else ()
        label = f"{words.text('profile.points')} · {_said_on('profile.in_talk', points[0], words)}"
        yield EntryList(label, tuple(line for line in lines if line), "development_points")
    yield from strengths_blocks(profile.strengths, words)


def _said_on(key: str, said: DatedAnswers, words: ReportWords) -> str:
    return words.text(key, day=words.day(said.day))


# --- Learning preference


def preference_blocks(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield the peer's preference beside the coach's, what they agreed on, and how to read it."""
    views = [
        View(profile.peer.first_name, MarkShape.DISC, profile.preferences),
        View(profile.coach_name or words.role("coach"), MarkShape.SQUARE, profile.coach_preferences),
    ]
    yield from both_preferences([view for view in views if view is views[0] or view.filled], words, needs=profile.preferences)


def both_preferences(views: list[View], words: ReportWords, needs: tuple[FilledIn, ...]) -> Iterator[DocumentBlock]:
    """Yield the preferences of one or two people. Nothing where `needs` is empty."""
    if not needs:
        return
    newest = needs[0]
    wording = newest.pack.words(words.language)
    yield Heading(wording.text("pack.title"))
    yield Paragraph(" ".join(_filled_on(view, words) for view in views if view.filled), quiet=True)
    legend = tuple((view.shape, view.name) for view in views) if len(views) > 1 else ()
    for part in newest.pack.inventory:
        if part.groups:
            title = wording.text(f"{part.key}.title")
            yield Heading(words.text("profile.beside", title=title) if legend else title, level=2)
            yield Bars("", tuple(RowMaker(words).balances(part, views)), legend, words.text("profile.open_mark"))
        else:
            yield from _strategies(part, views, words)
    agreed = tuple(_agreed(newest, words))
    if agreed:
        yield EntryList(words.text("profile.agreed"), agreed)
    yield from (Paragraph(line, quiet=True) for line in [" ".join(wording.lines("pack.caution"))])


def _filled_on(view: View, words: ReportWords) -> str:
    return words.text("profile.filled_on", who=view.name, day=words.day(view.filled[0].result.day))


def _strategies(part: InventoryPart, views: list[View], words: ReportWords) -> Iterator[DocumentBlock]:
    filled = [view for view in views if view.filled]
    wording = filled[0].filled[0].pack.words(words.language)
    rows = []
    for item in part.items:
        answers = [view.filled[0].result.numbers().get(item.id) for view in filled]
        said = [words.text("profile.gap") if answer is None else wording.get(f"{part.key}.answers.{answer}") for answer in answers]
        rows.append((wording.text(item.key), *said))
    yield Grid(wording.text(f"{part.key}.title"), ("", *(view.name for view in filled)), tuple(rows))


def _agreed(filled: FilledIn, words: ReportWords) -> Iterator[str]:
    wording = filled.pack.words(words.language)
    for group_id, line in agreement_lines(filled, words).items():
        if group_id in filled.result.agreed:
            yield f"{wording.text(f'groups.{group_id}.title')}: {line}"


def agreement_lines(filled: FilledIn, words: ReportWords) -> dict[str, str]:
    """Return per axis what coach and peer can agree on, by what the balance says."""
    wording, lines = filled.pack.words(words.language), {}
    for part in filled.pack.inventory:
        for group in part.groups:
            value = balance(part, group.id, filled.result.numbers())
            if value is not None:
                lines[group.id] = wording.get(group.agreement(band(value)))
    return {group: line for group, line in lines.items() if line}


# --- Motivation


def motivation_blocks(filled: tuple[FilledIn, ...], name: str, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield what somebody needs and does it for."""
    if not filled:
        return
    newest, view = filled[0], View(name, MarkShape.DISC, filled)
    wording = newest.pack.words(words.language)
    yield Heading(wording.text("pack.title"))
    yield Paragraph(_filled_on(view, words), quiet=True)
    for part in newest.pack.inventory:
        yield Heading(wording.text(f"{part.key}.title"), level=2)
        yield Bars("", tuple(RowMaker(words).means(part, view)))
    yield Paragraph(" ".join(wording.lines("pack.caution")), quiet=True)


# --- The five dimensions


def dimension_blocks(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield the five dimensions of the latest talks, with what was said about them."""
    said = profile.answered(DIMENSIONS_FIELD)[:_MOST_SESSIONS]
    if not said:
        return
    yield Heading(words.text("profile.dimensions"))
    yield Paragraph(words.text("profile.dimensions_about"), quiet=True)
    yield Bars("", tuple(_dimension(name, said, words) for name in DIMENSIONS), field_id=DIMENSIONS_FIELD)
    heads = tuple(words.text(f"profile.{head}") for head in ("day", "dimension", "example"))
    rows = tuple(_examples(said, words))
    if rows:
        yield Grid(words.text("profile.examples"), heads, rows, DIMENSIONS_FIELD)
    yield from _approaches(said, words)


def _dimension(name: str, said: tuple[DatedAnswers, ...], words: ReportWords) -> BarRow:
    wording = said[0].pack.words(words.language)
    key = f"fields.{DIMENSIONS_FIELD}.parts.{name}"
    lanes = tuple(_dimension_lane(name, each, words, earlier=number > 0) for number, each in enumerate(said))
    return BarRow(
        title=wording.text(f"{key}.label"),
        low=wording.text(f"{key}.low"),
        high=wording.text(f"{key}.high"),
        minimum=1,
        maximum=10,
        start=1,
        lanes=lanes,
    )


def _dimension_lane(name: str, said: DatedAnswers, words: ReportWords, *, earlier: bool) -> BarLane:
    point = point_of(said, name)
    told = words.text("profile.gap") if point is None else words.text("profile.point", point=point)
    return BarLane(words.day(said.day), point, told, MarkShape.DISC, earlier)


def _examples(said: tuple[DatedAnswers, ...], words: ReportWords) -> Iterator[tuple[str, str, str]]:
    for each in said:
        for name in DIMENSIONS:
            note = _cell(each, f"{name}_note")
            if note:
                label = each.pack.words(words.language).text(f"fields.{DIMENSIONS_FIELD}.parts.{name}.label")
                yield words.day(each.day), label.partition(":")[0], note


def _approaches(said: tuple[DatedAnswers, ...], words: ReportWords) -> Iterator[DocumentBlock]:
    lines = tuple(f"{words.day(each.day)}: {approach}" for each in said if (approach := _cell(each, "approach")))
    if lines:
        yield EntryList(words.text("profile.agreed"), lines, DIMENSIONS_FIELD)


def _cell(said: DatedAnswers, name: str) -> str:
    value = said.values[DIMENSIONS_FIELD]
    found = value.cells.get(name) if isinstance(value, Parts) else None
    return found.strip() if isinstance(found, str) else ""


def point_of(said: DatedAnswers, name: str) -> int | None:
    """Return the point of a dimension in a talk where the five were answered; None where it was left open."""
    value = said.values[DIMENSIONS_FIELD]
    found = value.cells.get(name) if isinstance(value, Parts) else None
    return found if isinstance(found, int) else None
