"""The cycle: steps around a loop that is walked with the clock, or below one another with the way back beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from peercoach_desktop.domain.pictures.blocks import Card, Setting, badge_room, card_shapes, height_of, make_card, number_height, stacked
from peercoach_desktop.domain.pictures.drawing import Drawing, Shape, Tone, Trace
from peercoach_desktop.domain.pictures.picture import Cycle

_NARROW = 25
_CARD_SHARE = 0.4
_ROW_GAP = 1.5
_CORNER = 1.1
"""In line heights."""

Point = tuple[float, float]


def lay_out_cycle(setting: Setting, picture: Cycle) -> Drawing:
    """Return the first step on top and the others around the loop; in one column where there is no room for two."""
    return _column(setting, picture) if setting.is_narrow(_NARROW) else _round(setting, picture)


def _round(setting: Setting, picture: Cycle) -> Drawing:
    width = setting.width * _CARD_SHARE
    cards = [make_card(setting, place, part, width, number=place + 1) for place, part in enumerate(picture.parts)]
    shapes: list[Shape] = []
    y, gap = 0.0, setting.unit * _ROW_GAP
    middles: list[float] = []
    breaks: list[float] = []
    for row in _rows(cards):
        height = max(card.height for card in row)
        places = (0.0, setting.width - width) if len(row) == 2 else ((setting.width - width) / 2,)
        for card, x in zip(row, places, strict=True):
            shapes += card_shapes(setting, card, x, y, height)
        middles.append(y + height / 2)
        breaks.append(y + height + gap / 2)
        y += height + gap
    sides = (width / 2, setting.width - width / 2)
    loop = _loop(setting, sides, (middles[0], middles[-1]))
    arrows = _arrows(setting, sides, breaks[:-1], (len(_rows(cards)[-1]) == 2, middles))
    return Drawing(setting.width, y - gap, (loop, *shapes, *arrows))


def _rows(cards: Sequence[Card]) -> list[tuple[Card, ...]]:
    """Return the cards row by row as they stand: one on top, then left and right, and one below where the count is even."""
    first, *rest = cards
    rows: list[tuple[Card, ...]] = [(first,)]
    while len(rest) > 1:
        rows.append((rest.pop(), rest.pop(0)))
    if rest:
        rows.append((rest[0],))
    return rows


def _loop(setting: Setting, sides: Point, ends: Point) -> Trace:
    left, right, top, bottom = map(round, (*sides, *ends))  # straight pieces then fall on whole pixels
    radius = min(round(setting.unit * _CORNER), (bottom - top) // 2)
    corners = ((right - radius, top + radius, -pi / 2), (right - radius, bottom - radius, 0.0),
               (left + radius, bottom - radius, pi / 2), (left + radius, top + radius, pi))  # fmt: skip
    points = [
        (x + radius * cos(start + pi / 2 * part / 6), y + radius * sin(start + pi / 2 * part / 6))
        for x, y, start in corners
        for part in range(7)
    ]
    return Trace((*points, points[0]))


def _arrows(setting: Setting, sides: Point, breaks: Sequence[float], last: tuple[bool, Sequence[float]]) -> Iterator[Trace]:
    """Yield an arrow in each gap: down at the right, up at the left, and to the left along the bottom of an odd round."""
    left, right = sides
    for y in breaks:
        yield _arrow(setting, (right, y), (0, 1))
        yield _arrow(setting, (left, y), (0, -1))
    is_open, middles = last
    if is_open:
        yield _arrow(setting, (setting.width / 2, middles[-1]), (-1, 0))


def _arrow(setting: Setting, at: Point, way: Point) -> Trace:
    size = setting.unit * 0.38
    (x, y), (dx, dy) = at, way
    tip = (x + dx * size, y + dy * size)
    one = (x - dx * size * 0.6 - dy * size, y - dy * size * 0.6 - dx * size)
    other = (x - dx * size * 0.6 + dy * size, y - dy * size * 0.6 + dx * size)
    return Trace((tip, one, other), Tone.STRONG, closed=True)


def _column(setting: Setting, picture: Cycle) -> Drawing:
    gap, unit = setting.unit * 0.95, setting.unit
    x = unit * (1.2 if setting.is_tight else 1.5) + badge_room(setting)
    cards = [make_card(setting, place, part, setting.width - x, number=place + 1) for place, part in enumerate(picture.parts)]
    shapes: list[Shape] = []
    tops = dict(enumerate(top for _, top in stacked(cards, 0, gap)))
    for card, top in stacked(cards, 0, gap):
        shapes += card_shapes(setting, card, x, top)
        if card is not cards[-1]:
            shapes.append(_arrow(setting, (x + (setting.width - x) / 2, top + card.height + gap / 2), (0, 1)))
    back, start, edge = _way_back(setting, cards, tops[len(cards) - 1], x)
    line = unit * 0.4
    shapes.insert(0, Trace(((edge, back), (line, back), (line, start), (edge - unit * 0.4, start))))
    shapes.append(_arrow(setting, (edge - unit * 0.45, start), (1, 0)))
    return Drawing(setting.width, height_of(cards, gap), tuple(shapes))


def _way_back(setting: Setting, cards: Sequence[Card], top: float, x: float) -> tuple[float, float, float]:
    """Return how high the way back leaves the last card and comes to the first, and how far to the right both begin.

    It goes from middle to middle, but from number to number where those stand on the edge: an arrow would lie over the first.
    """
    if setting.is_tight:
        at = number_height(setting)
        return top + at, at, x - badge_room(setting)
    return top + cards[-1].height / 2, cards[0].height / 2, x
