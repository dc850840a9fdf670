"""What goes with a learner profile for the coach alone: cards, advice, and what was said in a talk that is not for the peer's paper."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, EntryList, Heading, Paragraph
from peercoach_desktop.domain.inventories import mean
from peercoach_desktop.domain.learner_profile import DIMENSIONS, GUARDED_GRADES, HIGH_POINT, LOW_POINT, FilledIn, LearnerProfile
from peercoach_desktop.reports.learner_profile import DIMENSIONS_FIELD, dimension_blocks, point_of, strength_blocks
from peercoach_desktop.reports.motivation_signals import signal_blocks
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

_PRESENT = 3
"""From this mean on ("deels") a grade of motivation is there, and its card helps the coach."""


def for_coach(whole: LearnerProfile, alone: LearnerProfile, words: ReportWords, *, fictitious: bool = False) -> Document:
    """Return what only the coach reads: what to do with the `whole` profile, and what was said that is in `alone`.

    It has no blocks where there is nothing.
    """
    parts = (_cards(whole, words), _advice(whole, words), strength_blocks(alone, words), dimension_blocks(alone, words))
    head = Head(
        title=words.text("profile.for_coach"),
        subtitle=whole.peer.first_name,
        kind_label=words.text("profile.kind"),
        sharing_label=words.text("profile.own_sharing"),
        file_name=words.text("profile.file", day=words.today.isoformat()),
    )
    return head.over((*(block for part in parts for block in part), *signal_blocks(alone, words)), words, fictitious=fictitious)


def _cards(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield the cards of each grade of motivation that is there, and the first ones where the motivation is low."""
    if not profile.motivation:
        return
    point = _newest_point(profile, "motivation")
    newest = profile.motivation[0]
    low = point is not None and point <= LOW_POINT
    shown = _present(newest) | (set(GUARDED_GRADES) if low else set())
    wording = newest.pack.words(words.language)
    cards = [card for card in newest.pack.cards if card.id in shown]
    if cards:
        yield Heading(wording.text("pack.title"))
        yield Paragraph(words.text("profile.low_motivation" if low else "profile.cards_about"), quiet=True)
        yield from (EntryList(wording.text(f"{card.key}.title"), tuple(wording.lines(f"{card.key}.lines"))) for card in cards)


def _present(filled: FilledIn) -> set[str]:
    numbers = filled.result.numbers()
    found = {(group.id, mean(part, group.id, numbers)) for part in filled.pack.inventory for group in part.groups}
    return {group for group, value in found if value is not None and value >= _PRESENT}


def _advice(profile: LearnerProfile, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield what helps with each of the five dimensions that is low or high now."""
    advice = [(name, point) for name in DIMENSIONS if (point := _newest_point(profile, name)) is not None]
    entries = [(name, "low" if point <= LOW_POINT else "high") for name, point in advice if not LOW_POINT < point < HIGH_POINT]
    if entries:
        wording = profile.answered(DIMENSIONS_FIELD)[0].pack.words(words.language)
        yield Heading(words.text("profile.dimensions"))
        for name, side in entries:
            label = wording.text(f"fields.{DIMENSIONS_FIELD}.parts.{name}.label").partition(":")[0]
            yield Entry(label, words.text(f"profile.advice.{name}.{side}"))


def _newest_point(profile: LearnerProfile, name: str) -> int | None:
    points = (point_of(each, name) for each in profile.answered(DIMENSIONS_FIELD))
    return next((point for point in points if point is not None), None)
