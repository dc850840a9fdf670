"""The pairs of behaviour as an empty form: both sides of each pair with its code, a box per place between them, and room for an example."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.blank_form import Asked, BlankForm, FormBlock, PairPoint, PairSection, PairTable, TickBoxes
from peercoach_desktop.domain.document import Paragraph
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.inventory_results import FilledBy
from peercoach_desktop.domain.own.ids import file_words
from peercoach_desktop.domain.profiles import PLACES, BehaviourPair
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.blank_forms import about_who
from peercoach_desktop.reports.whole import Head, form_footer
from peercoach_desktop.reports.words import ReportWords


def blank_behaviour(pack: Pack, words: ReportWords) -> BlankForm:
    """Return the empty form of a pack with pairs. Raises ValueError for a pack that has none."""
    if not pack.competences:
        raise ValueError(pack.id)
    wording = pack.words(words.language)
    title = wording.text("pack.title")
    head = Head(
        title=title,
        subtitle=wording.text("pack.about"),
        kind_label=words.text("checklist.kind"),
        sharing_label=words.text("forms.sharing"),
        footer=form_footer(title, pack.version, words),
        file_name=words.text("checklist.file", name=file_words(title) or "1"),
    )
    return head.to_fill_in(_blocks(pack, wording, words), words)


def _blocks(pack: Pack, wording: Wording, words: ReportWords) -> Iterator[FormBlock]:
    yield about_who(words)
    yield TickBoxes(Asked(words.text("checklist.rater"), "0"), tuple(words.text(f"profile.by.{who}") for who in FilledBy))
    yield Paragraph(words.text("pairs.how"), quiet=True)
    yield PairTable(
        left=wording.text("sides.unhelpful"),
        right=wording.text("sides.helpful"),
        places=tuple(wording.text(f"places.{place}") for place in PLACES),
        sections=tuple(_sections(pack, wording, words)),
        example=words.text("profile.example"),
    )


def _sections(pack: Pack, wording: Wording, words: ReportWords) -> Iterator[PairSection]:
    """Yield the general set by competence; the pairs for who works with lived experience stand apart at the end."""
    for competence in pack.competences:
        points = tuple(_point(pair, wording) for pair in competence.general_pairs())
        if points:
            yield PairSection(wording.text(f"{competence.key}.title"), points)
    recovery = tuple(_point(pair, wording) for competence in pack.competences for pair in competence.pairs if pair.recovery)
    if recovery:
        yield PairSection(words.text("pairs.recovery"), recovery, words.text("pairs.recovery_about"))


def _point(pair: BehaviourPair, wording: Wording) -> PairPoint:
    return PairPoint(
        pair.id,
        wording.text(f"{pair.key}.unhelpful"),
        wording.text(f"{pair.key}.unhelpful_example"),
        wording.text(f"{pair.key}.helpful"),
        wording.text(f"{pair.key}.helpful_example"),
        wording.get(f"{pair.key}.note"),
    )
