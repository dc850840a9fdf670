"""The decks of cards: qualities, questions, interventions, and the cards with lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from peercoach_desktop.domain.forms import Card, Pack, Question
from peercoach_desktop.domain.groups import Intervention
from peercoach_desktop.domain.paper_cards import CardPart, CardSheets, CardSize, Face, Mark, PaperCard, PartRole, Sides
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.words import ReportWords

_MARKS = tuple(Mark)
_SAFE_ONLY = 3
_ROOM_TO_WRITE = "\n" * 2


def quality_deck(pack: Pack, words: ReportWords, sides: Sides) -> CardSheets:
    """Return the deck: the word with its family on the front; what others see, too much of it and a question on the back.

    What the last sheet has left are cards to write a quality of one's own on.
    """
    wording = pack.words(words.language)
    cards = []
    for number, family in enumerate(pack.families):
        band, mark = wording.get(f"{family.key}.title") or family.id, _MARKS[number % len(_MARKS)]
        for card in family.cards:
            word = CardPart(PartRole.WORD, wording.get(f"{card.key}.word") or card.id)
            front = Face((word,), band, mark, centred=True)
            back = Face(tuple(_told(wording, card.key, words, "quality", ("behaviour", "too_much", "question"))), band, mark)
            cards.append(PaperCard(front, back))
    return replace(_sheets("quality", pack.version, words, cards, sides), blank=_own_quality(words))


def _own_quality(words: ReportWords) -> PaperCard:
    """Return a card with room for a quality of one's own: the deck leaves most of its last sheet empty."""
    band = words.text("quality.own")
    back = [
        CardPart(role, text)
        for name in ("behaviour", "too_much", "question")
        for role, text in ((PartRole.LABEL, words.text(f"quality.{name}")), (PartRole.TEXT, _ROOM_TO_WRITE))
    ]
    return PaperCard(Face((), band), Face(tuple(back), band))


def question_cards(
    questions: Iterable[tuple[Pack, Question]], known: Mapping[str, tuple[Pack, Question]], words: ReportWords, sides: Sides
) -> CardSheets:
    """Return cards with the question on the front; its kind, what to ask next and when not to use it on the back.

    Each question comes with the pack that words it, as do those that are `known`: what to ask next may be in another pack.
    """
    chosen = list(questions)
    cards = []
    for pack, question in chosen:
        asked = CardPart(PartRole.QUESTION, pack.words(words.language).get(question.key) or question.id)
        cards.append(PaperCard(Face((asked,), centred=True), _behind(question, known, words)))
    return _sheets("question", max((pack.version for pack, _ in chosen), default=1), words, cards, sides)


def _behind(question: Question, known: Mapping[str, tuple[Pack, Question]], words: ReportWords) -> Face:
    parts = []
    following = (known[name] for name in question.follow_ups if name in known)
    follow_ups = [pack.words(words.language).get(each.key) for pack, each in following]
    if follow_ups:
        parts.append(CardPart(PartRole.LABEL, words.text("question.next")))
        parts += [CardPart(PartRole.POINT, text) for text in follow_ups]
    not_then = [words.text(f"question.not_{when}") for when in question.avoid_when]
    if question.level >= _SAFE_ONLY:
        not_then.append(words.text("question.level_3"))
    if not_then:
        parts.append(CardPart(PartRole.LABEL, words.text("question.mind")))
        parts += [CardPart(PartRole.POINT, text) for text in not_then]
    return Face(tuple(parts), band=words.app.get(f"paper.question.kinds.{question.kind}") or question.kind)


def intervention_cards(pack: Pack, moments: Iterable[Intervention], words: ReportWords, sides: Sides) -> CardSheets:
    """Return large cards: what is seen and may mean on the front; what to do, from light to firm, on the back."""
    wording = pack.words(words.language)
    band = wording.get("pack.title")
    cards = []
    for moment in moments:
        front = [CardPart(PartRole.TITLE, wording.get(f"{moment.key}.title") or moment.id)]
        front += _told(wording, moment.key, words, "intervention", ("signal",))
        front.append(CardPart(PartRole.LABEL, words.text("intervention.may_mean")))
        front += [CardPart(PartRole.POINT, line) for line in wording.lines(f"{moment.key}.may_mean")]
        back = _told(wording, moment.key, words, "intervention", ("light", "middle", "firm", "aim", "pitfall"))
        cards.append(PaperCard(Face(tuple(front), band), Face(tuple(back), band)))
    return _sheets("intervention", pack.version, words, cards, sides, CardSize.LARGE)


def line_cards(pack: Pack, cards: Iterable[Card], words: ReportWords, size: CardSize) -> CardSheets:
    """Return cards with a title and its lines, all on the front."""
    wording = pack.words(words.language)
    faces = [
        Face(
            (
                CardPart(PartRole.TITLE, wording.get(f"{card.key}.title") or card.id),
                *(CardPart(PartRole.POINT, line) for line in wording.lines(f"{card.key}.lines")),
            )
        )
        for card in cards
    ]
    return _sheets(pack.id, pack.version, words, [PaperCard(face) for face in faces], Sides.FRONTS, size)


def turned_cards(pack: Pack, cards: Iterable[Card], words: ReportWords, sides: Sides) -> CardSheets:
    """Return cards with the title alone on the front and the lines on the back: said, and what is so."""
    wording = pack.words(words.language)
    front_band, back_band = (words.text(f"{pack.id}.{side}") for side in ("front", "back"))
    found = []
    for card in cards:
        front = Face((CardPart(PartRole.QUESTION, wording.get(f"{card.key}.title") or card.id),), front_band, Mark.RING, centred=True)
        back = Face(tuple(CardPart(PartRole.TEXT, line) for line in wording.lines(f"{card.key}.lines")), back_band, Mark.CIRCLE)
        found.append(PaperCard(front, back))
    return _sheets(pack.id, pack.version, words, found, sides)


def _told(wording: Wording, key: str, words: ReportWords, deck: str, names: tuple[str, ...]) -> Iterator[CardPart]:
    """Yield each text of a card under its small name."""
    for name in names:
        if text := wording.get(f"{key}.{name}"):
            yield CardPart(PartRole.LABEL, words.text(f"{deck}.{name}"))
            yield CardPart(PartRole.TEXT, text)


def _sheets(
    deck: str, version: int, words: ReportWords, cards: list[PaperCard], sides: Sides, size: CardSize = CardSize.SMALL
) -> CardSheets:
    title = words.text(f"{deck}.title")
    return CardSheets(
        title=title,
        subtitle="",
        kind_label=title,
        sharing_label=words.text("cards.sharing"),
        footer=words.text("cards.footer", title=title, version=version),
        language=words.language,
        file_name=words.text(f"{deck}.file"),
        cards=tuple(cards),
        front_label=words.text("cards.front"),
        back_label=words.text("cards.back"),
        size=size,
        sides=sides,
        page_label=words.text("cards.sheet"),
    )
