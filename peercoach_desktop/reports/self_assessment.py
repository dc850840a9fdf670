"""The coach's own profile: strengths, the 27 rows of skills over time, and the pairs of behaviour as seen by more people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peercoach_desktop.domain.bars import BarLane, BarRow, Bars, MarkShape
from peercoach_desktop.domain.document import Document, DocumentBlock, EntryList, Heading, Paragraph
from peercoach_desktop.domain.inventory_results import FilledBy, InventoryResult, MeasuringMoment
from peercoach_desktop.domain.learner_profile import CoachProfile, FilledIn
from peercoach_desktop.domain.profiles import BehaviourPair, PairPlace
from peercoach_desktop.domain.self_assessment import SelfLevel, SkillCluster, SkillRow
from peercoach_desktop.reports.learner_profile import both_preferences, motivation_blocks
from peercoach_desktop.reports.own_strengths import strengths_blocks
from peercoach_desktop.reports.profile_rows import View
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

_SHAPES = {FilledBy.SELF: MarkShape.DISC, FilledBy.PEER: MarkShape.SQUARE, FilledBy.OBSERVER: MarkShape.DIAMOND}
_PLACES = {PairPlace.UNHELPFUL: 0, PairPlace.BETWEEN: 1, PairPlace.HELPFUL: 2}
_EARLIER_PAIRS = 1


def self_assessment_report(profile: CoachProfile, words: ReportWords, *, fictitious: bool = False) -> Document:
    """Return the coach's own profile, for the coach alone."""
    head = Head(
        title=words.text("profile.own_title"),
        subtitle=profile.coach_name,
        kind_label=words.text("profile.own_kind"),
        sharing_label=words.text("profile.own_sharing"),
        file_name=words.text("profile.own_file", day=words.today.isoformat()),
    )
    return head.over(_blocks(profile, words), words, fictitious=fictitious)


def _blocks(profile: CoachProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    yield Paragraph(words.text("profile.own_about"), quiet=True)
    name = profile.coach_name or words.role("coach")
    parts = (
        _strengths(profile, words),
        skill_blocks(profile.skills, words),
        pair_blocks(profile.pairs, words, recovery=profile.with_recovery),
        both_preferences([View(name, MarkShape.DISC, profile.preferences)], words, profile.preferences),
        motivation_blocks(profile.motivation, name, words),
    )
    blocks = [block for part in parts for block in part]
    yield from blocks
    if not blocks:
        yield Paragraph(words.text("profile.own_empty"))


def _strengths(profile: CoachProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    if profile.strengths:
        yield Heading(words.text("profile.strengths"))
        yield from strengths_blocks(profile.strengths, words)


# --- The 27 rows


def skill_blocks(filled: tuple[FilledIn, ...], words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield what the coach is proud of and goes on with, and each row with its growth. No total, no order by level."""
    if not filled:
        return
    newest = filled[0]
    wording = newest.pack.words(words.language)
    yield Heading(wording.text("pack.title"))
    chosen = next((each for each in filled if each.result.by is FilledBy.SELF), newest)
    for name in ("proud", "next"):
        lines = tuple(_chosen(chosen, name, words))
        if lines:
            yield EntryList(words.text(f"profile.{name}"), lines)
    if step := chosen.result.notes.get("next", ""):
        yield EntryList(words.text("profile.next_step"), (step,))
    levels = ", ".join(wording.text(f"levels.{level}") for level in SelfLevel)
    yield Paragraph(words.text("profile.levels", levels=levels), quiet=True)
    legend = _legend(filled, words)
    for cluster in SkillCluster:
        rows = tuple(_skill(row, filled, words) for row in newest.pack.skill_rows if row.cluster is cluster)
        if rows:
            yield Heading(wording.text(f"clusters.{cluster}"), level=2)
            yield Bars("", rows, legend, words.text("profile.open_mark"))


def _chosen(filled: FilledIn, name: str, words: ReportWords) -> Iterator[str]:
    ids, wording = filled.result.answers.get(name, []), filled.pack.words(words.language)
    for row in filled.pack.skill_rows:
        if isinstance(ids, list) and row.id in ids:
            yield wording.text(f"{row.key}.skill")


def _skill(row: SkillRow, filled: tuple[FilledIn, ...], words: ReportWords) -> BarRow:
    newest = filled[0]
    wording = newest.pack.words(words.language)
    levels = list(SelfLevel)
    lanes = []
    for number, each in enumerate(reversed(filled)):
        level = each.result.word(row.id)
        known = level in levels
        lanes.append(
            BarLane(
                _moment(each.result, words),
                levels.index(SelfLevel(level)) if known else None,
                wording.text(f"levels.{level}") if known else words.text("profile.gap"),
                _SHAPES[each.result.by],
                number < len(filled) - 1,
            )
        )
    evidence = newest.result.notes.get(row.id, "")
    return BarRow(
        title=wording.text(f"{row.key}.skill"),
        low="",
        high="",
        minimum=0,
        maximum=len(levels) - 1,
        start=0,
        lanes=tuple(lanes),
        text=words.text("profile.evidence_said", text=evidence) if evidence else "",
    )


def _moment(result: InventoryResult, words: ReportWords) -> str:
    known = result.moment in [str(moment) for moment in MeasuringMoment]
    moment = words.text(f"profile.moments.{result.moment}") if known else ""
    return ", ".join(part for part in (moment, words.day(result.day)) if part)


# --- The pairs


def pair_blocks(filled: tuple[FilledIn, ...], words: ReportWords, *, recovery: bool) -> Iterator[DocumentBlock]:
    """Yield the pairs of behaviour with where the coach, a peer and a colleague put the mark. Nothing is counted."""
    if not filled:
        return
    newest = filled[0]
    wording = newest.pack.words(words.language)
    yield Heading(wording.text("pack.title"))
    yield Paragraph(wording.text("pack.about"), quiet=True)
    answered = {pair for each in filled for pair in each.result.answers}
    legend = tuple((_SHAPES[by], words.text(f"profile.by.{by}")) for by in FilledBy)
    for competence in newest.pack.competences:
        pairs = [pair for pair in competence.pairs if recovery or not pair.recovery or pair.id in answered]
        if pairs:
            yield Heading(wording.text(f"{competence.key}.title"), level=2)
            yield Bars("", tuple(_pair(pair, filled, words) for pair in pairs), legend, words.text("profile.open_mark"))


def _pair(pair: BehaviourPair, filled: tuple[FilledIn, ...], words: ReportWords) -> BarRow:
    wording = filled[0].pack.words(words.language)
    views = [(by, [each for each in filled if each.result.by is by]) for by in FilledBy]
    lanes = [lane for by, theirs in views if by is FilledBy.SELF or not pair.coach_only for lane in _pair_lanes(pair, by, theirs, words)]
    said = {lane.value for lane in lanes if not lane.earlier and lane.value is not None}
    texts = [words.text("profile.talk_pair")] if len(said) > 1 else []
    for by, theirs in views:
        example = theirs[0].result.notes.get(pair.id, "") if theirs else ""
        if example:
            texts.append(words.text("profile.example_by", who=words.text(f"profile.by.{by}"), text=example))
    return BarRow(
        title="",
        low=f"{wording.text('sides.unhelpful')}: {wording.text(f'{pair.key}.unhelpful')}",
        high=f"{wording.text('sides.helpful')}: {wording.text(f'{pair.key}.helpful')}",
        minimum=0,
        maximum=2,
        lanes=tuple(lanes),
        text="\n".join(texts),
    )


def _pair_lanes(pair: BehaviourPair, by: FilledBy, filled: Sequence[FilledIn], words: ReportWords) -> Iterator[BarLane]:
    who = words.text(f"profile.by.{by}")
    if not filled:
        yield BarLane(who, None, words.text("profile.not_yet"), _SHAPES[by])
    for number, each in enumerate(filled[: _EARLIER_PAIRS + 1]):
        place = each.result.word(pair.id)
        known = place in list(PairPlace)
        said = each.pack.words(words.language).text(f"places.{place}") if known else words.text("profile.gap")
        value = _PLACES.get(PairPlace(place)) if known else None
        name = words.text("profile.earlier", day=words.day(each.result.day)) if number else f"{who}, {words.short_day(each.result.day)}"
        yield BarLane(name, value, said, _SHAPES[by], number > 0)


def _legend(filled: tuple[FilledIn, ...], words: ReportWords) -> tuple[tuple[MarkShape, str], ...]:
    by = [who for who in FilledBy if any(each.result.by is who for each in filled)]
    return tuple((_SHAPES[who], words.text(f"profile.by.{who}")) for who in by) if len(by) > 1 else ()
