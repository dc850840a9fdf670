"""Pictures that are read from top to bottom: the ladder, the layers, and parts with a point on a line."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.pictures.blocks import (
    Card,
    Setting,
    block_shapes,
    card_shapes,
    centred,
    height_of,
    make_card,
    numbered,
    stacked,
    text_block,
)
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, Panel, Shape, Tone, Trace, Voice, Words
from peercoach_desktop.domain.pictures.picture import Ladder, Layers, Part, Point, Tracks

_NARROW = 24
_NAME_SHARE = 0.32
_CLEAR = 1.15
"""How far a number stays from the middle of the chosen point, in line heights."""


def lay_out_ladder(setting: Setting, picture: Ladder) -> Drawing:
    """Return two upright rails with a numbered rung for each step, and the step beside it."""
    unit, gap = setting.unit, setting.gap
    left, right = (unit * 0.35, unit * 1.15) if setting.is_tight else (unit * 0.4, unit * 2.2)
    x = right + unit * (0.5 if setting.is_tight else 0.8)
    cards = [make_card(setting, place, part, setting.width - x) for place, part in enumerate(picture.parts)]
    height = height_of(cards, gap)
    shapes: list[Shape] = [Trace(((rail, 0), (rail, height))) for rail in (left, right)]
    for card, top in stacked(cards, 0, gap):
        middle = top + card.height / 2
        tone = Tone.EMPTY if card.part.is_empty else Tone.FILLED
        shapes.append(Trace(((left, middle), (x, middle))))
        shapes += numbered(setting, card.place + 1, (left + right) / 2, middle, tone)
        shapes += card_shapes(setting, card, x, top)
    return Drawing(setting.width, height, tuple(shapes))


def lay_out_layers(setting: Setting, picture: Layers) -> Drawing:
    """Return bands of one width: the name at the left, the answer beside it; below one another where there is no room."""
    if setting.is_narrow(_NARROW):
        cards = [make_card(setting, place, part, setting.width) for place, part in enumerate(picture.parts)]
        shapes = [shape for card, top in stacked(cards, 0, setting.gap / 2) for shape in card_shapes(setting, card, 0, top)]
        return Drawing(setting.width, height_of(cards, setting.gap / 2), tuple(shapes))
    drawn: list[Shape] = []
    y = 0.0
    for place, part in enumerate(picture.parts):
        height = _band_height(setting, part)
        drawn += _band(setting, place, part, y, height)
        y += height + setting.gap / 2
    return Drawing(setting.width, y - setting.gap / 2, tuple(drawn))


def _columns(setting: Setting) -> tuple[float, float]:
    """Return how wide the names and the answers of the layers are."""
    inner = setting.width - 3 * setting.pad
    return inner * _NAME_SHARE, inner * (1 - _NAME_SHARE)


def _halves(part: Part) -> tuple[Part, Part]:
    """Return the name alone, and the answer or question alone."""
    name = Part(part.title, items=(), ask="")
    return name, Part("", part.ask, part.items, part.point)


def _band_height(setting: Setting, part: Part) -> float:
    blocks = [text_block(setting, half, room) for half, room in zip(_halves(part), _columns(setting), strict=True)]
    return max(block.height for block in blocks) + 2 * setting.pad


def _band(setting: Setting, place: int, part: Part, y: float, height: float) -> Iterator[Shape]:
    names, answers = _columns(setting)
    name, answer = _halves(part)
    yield Panel(0, y, setting.width, height, Tone.EMPTY if part.is_empty else Tone.FILLED, place, setting.unit * 0.3)
    yield from block_shapes(setting, text_block(setting, name, names), setting.pad, y + setting.pad, place)
    yield from block_shapes(setting, text_block(setting, answer, answers), 2 * setting.pad + names, y + setting.pad, place)


def lay_out_tracks(setting: Setting, picture: Tracks) -> Drawing:
    """Return the parts below one another; a part with a point has its line below the name and the answer."""
    gap = setting.gap
    cards = [_track_card(setting, place, part) for place, part in enumerate(picture.parts)]
    shapes: list[Shape] = []
    for card, top in stacked(cards, 0, gap):
        shapes += card_shapes(setting, card, 0, top)
        point = card.part.point
        if point is not None:
            shapes += _track(setting, card, point, top + setting.pad + card.block.height)
    return Drawing(setting.width, height_of(cards, gap), tuple(shapes))


def _track_card(setting: Setting, place: int, part: Part) -> Card:
    card = make_card(setting, place, part, setting.width)
    extra = _track_height(setting, part.point) if part.point else 0
    return Card(part, place, card.block, 0, card.width, setting.pad * 2 + card.block.height + extra)


def _end_rooms(setting: Setting) -> float:
    return (setting.width - 2 * setting.pad) / 2 - setting.gap / 2


def _track_height(setting: Setting, point: Point) -> float:
    axis = setting.measure.leading(Voice.AXIS)
    room = _end_rooms(setting)
    rows = max((len(setting.measure.lines(words, Voice.AXIS, room)) for words in (point.low_words, point.high_words) if words), default=0)
    return setting.unit * 1.7 + axis * (1 + rows)


def _track(setting: Setting, card: Card, point: Point, top: float) -> Iterator[Shape]:
    """Yield the line with its numbers, the point on it, and the words at its ends."""
    unit, measure = setting.unit, setting.measure
    axis = measure.leading(Voice.AXIS)
    inset = setting.pad + unit * 0.8
    y = top + unit * 0.95
    step = (setting.width - 2 * inset) / max(point.high - point.low, 1)
    yield Trace(((inset, y), (setting.width - inset, y)))
    for value in range(point.low, point.high + 1):
        x = inset + step * (value - point.low)
        yield Trace(((x, y - unit * 0.2), (x, y + unit * 0.2)))
        if _is_told(setting, point, value, step):
            yield from _of(card, centred(setting, str(value), Voice.AXIS, x, y + unit * 0.45, step * 2))
    if point.value is not None:
        x = inset + step * (min(max(point.value, point.low), point.high) - point.low)
        yield Disc(x, y, unit * 0.72, Tone.STRONG)
        yield from _of(card, centred(setting, str(point.value), Voice.NUMBER, x, y - measure.leading(Voice.NUMBER) / 2, unit * 4))
    ends = y + unit * 0.75 + axis
    yield from _ends(setting, card, point, ends)


def _is_told(setting: Setting, point: Point, value: int, step: float) -> bool:
    """Return whether there is room for a number below the line: clear of the chosen point, and of its neighbours but at the ends."""
    clear = point.value is None or abs(value - point.value) * step >= setting.unit * _CLEAR
    return clear and (value in (point.low, point.high) or step >= setting.unit)


def _ends(setting: Setting, card: Card, point: Point, top: float) -> Iterator[Words]:
    room, axis = _end_rooms(setting), setting.measure.leading(Voice.AXIS)
    for words, at_right in ((point.low_words, False), (point.high_words, True)):
        y = top
        for line in setting.measure.lines(words, Voice.AXIS, room) if words else ():
            x = setting.width - setting.pad - line.width if at_right else setting.pad
            yield Words(x, y, axis, line, Voice.AXIS, card.place)
            y += axis


def _of(card: Card, words: Iterator[Words]) -> Iterator[Words]:
    """Yield `words` as part of the card."""
    for each in words:
        yield Words(each.x, each.y, each.height, each.line, each.voice, card.place)
