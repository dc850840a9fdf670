"""The text of a part and the card it stands on: what every picture is built of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.pictures.drawing import Disc, Measure, Panel, SetLine, Shape, Tone, Voice, Words
from peercoach_desktop.domain.pictures.picture import Part, PictureWords
from peercoach_desktop.domain.pictures.shortening import shortened

MOST_LINES = 4
"""Lines of an answer in a part; the whole answer stands in words below the picture."""
_TITLE_LINES = 3
_TIGHT = 17
_ITEM_LINES = 2
_BULLET = "• "


@dataclass(frozen=True)
class Setting:
    """What a layout needs to know: the width, how large text is, and the words around the answers.

    A `brief` picture has one line of each answer and no questions, for a glance beside the page.
    """

    width: float
    measure: Measure
    words: PictureWords
    brief: bool = False

    @property
    def unit(self) -> float:
        """The height of a line of an answer: all distances follow the text size."""
        return self.measure.leading(Voice.BODY)

    @property
    def pad(self) -> float:
        """The room between the edge of a card and its text."""
        return self.unit * 0.55

    @property
    def gap(self) -> float:
        """The room between two cards."""
        return self.unit * 0.6

    @property
    def is_tight(self) -> bool:
        """Whether a number stands on the edge of its card, because the words need all the room there is."""
        return self.is_narrow(_TIGHT)

    def is_narrow(self, units: float) -> bool:
        """Return whether there is room for less than so many line heights beside one another."""
        return self.width < units * self.unit


@dataclass(frozen=True)
class TextBlock:
    """Lines below one another in a column `room` wide."""

    rows: tuple[tuple[SetLine, Voice], ...]
    room: float
    height: float


@dataclass(frozen=True)
class Card:
    """A part as a card: its text beside its number (0 for none)."""

    part: Part
    place: int
    block: TextBlock
    number: int
    width: float
    height: float


def text_block(setting: Setting, part: Part, room: float, *, most: int = MOST_LINES, above: str = "") -> TextBlock:
    """Return name and answers of a part, or its question where it has none; `above` is a line at the top."""
    measure = setting.measure
    rows = [(line, Voice.AXIS) for line in _fitted(measure, above, Voice.AXIS, room, _TITLE_LINES)] if above else []
    rows += [(line, Voice.TITLE) for line in _fitted(measure, part.title, Voice.TITLE, room, _TITLE_LINES)]
    rows += list(_answer(setting, part, room, most))
    return TextBlock(tuple(rows), room, sum(measure.leading(voice) for _, voice in rows))


def _answer(setting: Setting, part: Part, room: float, most: int) -> Iterator[tuple[SetLine, Voice]]:
    measure = setting.measure
    if setting.brief:
        most = 1
    if not part.items:
        asked = part.ask if part.is_empty and not setting.brief else ""
        yield from ((line, Voice.QUIET) for line in (_fitted(measure, asked, Voice.QUIET, room, most) if asked else ()))
        return
    items = part.items[:1] if setting.brief else part.items
    several = len(items) > 1
    left = most
    for at, item in enumerate(items):
        rest = len(items) - at
        if several and rest > 1 and left <= 1:
            told = setting.words.more.replace("{count}", str(rest))
            yield from ((line, Voice.QUIET) for line in _fitted(measure, told, Voice.QUIET, room, 1))
            return
        allowed = min(_ITEM_LINES, left - (1 if rest > 1 else 0)) if several else left
        lines = _fitted(measure, _BULLET + item if several else item, Voice.BODY, room, max(allowed, 1))
        yield from ((line, Voice.BODY) for line in lines)
        left -= len(lines)


def _fitted(measure: Measure, text: str, voice: Voice, room: float, most: int) -> tuple[SetLine, ...]:
    """Return `text` in at most `most` lines, shortened where it is longer."""
    if not text:
        return ()
    return measure.lines(shortened(text, lambda tried: len(measure.lines(tried, voice, room)) <= most), voice, room)


def make_card(setting: Setting, place: int, part: Part, width: float, *, number: int = 0, above: str = "", most: int = MOST_LINES) -> Card:
    """Return a card for the part at `place`, as high as its text needs."""
    beside = _number_room(setting) if number else 0
    block = text_block(setting, part, width - 2 * setting.pad - beside, above=above, most=most)
    least = 2 * _radius(setting) if number else 0
    return Card(part, place, block, number, width, max(block.height, least) + 2 * setting.pad)


def card_shapes(setting: Setting, card: Card, x: float, y: float, height: float = 0) -> Iterator[Shape]:
    """Yield the shapes of a card with its corner at `x`, `y`; `height` makes it as high as its neighbour."""
    tone = Tone.EMPTY if card.part.is_empty else Tone.FILLED
    yield Panel(x, y, card.width, max(height, card.height), tone, card.place, setting.unit * 0.45)
    left, top = x + setting.pad, y + setting.pad
    if card.number:
        middle = x if setting.is_tight else left + _radius(setting)
        yield from numbered(setting, card.number, middle, y + number_height(setting), tone)
        left += _number_room(setting)
    yield from block_shapes(setting, card.block, left, top, card.place)


def block_shapes(setting: Setting, block: TextBlock, x: float, y: float, place: int) -> Iterator[Words]:
    """Yield the lines of a block below one another."""
    for line, voice in block.rows:
        leading = setting.measure.leading(voice)
        yield Words(x + block.room - line.width if line.to_right else x, y, leading, line, voice, place)
        y += leading


def numbered(setting: Setting, number: int, x: float, y: float, tone: Tone = Tone.FILLED) -> Iterator[Shape]:
    """Yield a disc with a number around `x`, `y`."""
    radius = _radius(setting)
    yield Disc(x, y, radius, Tone.STRONG if tone is Tone.FILLED else Tone.EMPTY)
    voice = Voice.NUMBER if tone is Tone.FILLED else Voice.AXIS
    yield from centred(setting, str(number), voice, x, y - setting.measure.leading(voice) / 2, 2 * radius)


def centred(setting: Setting, text: str, voice: Voice, x: float, y: float, room: float) -> Iterator[Words]:
    """Yield `text` in the middle around `x`, its first line at `y`."""
    leading = setting.measure.leading(voice)
    for line in setting.measure.lines(text, voice, room):
        yield Words(x - line.width / 2, y, leading, line, voice)
        y += leading


def stacked(cards: Sequence[Card], y: float, gap: float) -> Iterator[tuple[Card, float]]:
    """Yield cards below one another with the place of each."""
    for card in cards:
        yield card, y
        y += card.height + gap


def height_of(cards: Sequence[Card], gap: float) -> float:
    """Return how high cards below one another are."""
    return sum(card.height for card in cards) + gap * max(len(cards) - 1, 0)


def _radius(setting: Setting) -> float:
    return setting.unit * 0.62


def number_height(setting: Setting) -> float:
    """Return how far below the upper edge of its card the middle of a number is."""
    return setting.pad + _radius(setting)


def badge_room(setting: Setting) -> float:
    """Return how far a number sticks out at the left of its card: not at all, unless it stands on the edge."""
    return _radius(setting) if setting.is_tight else 0.0


def _number_room(setting: Setting) -> float:
    """Return how much further to the right the text stands because of its number."""
    return _radius(setting) - setting.pad * 0.6 if setting.is_tight else 2 * _radius(setting) + setting.pad
