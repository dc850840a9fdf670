"""Three rings around one another, each with a number; what is in a ring stands on the card with that number."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin

from peercoach_desktop.domain.pictures.blocks import Setting, badge_room, card_shapes, height_of, make_card, numbered, stacked
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, Shape, Tone, Trace
from peercoach_desktop.domain.pictures.picture import Rings

_NARROW = 25
_SHARE = 0.34
_LARGEST, _SMALL = 12.0, 10.5
"""Across, in line heights: beside the cards and above them."""
_ANGLES = (0.0, 8.0, 52.0)
"""Where the number of each ring stands, in degrees below the level line at the right."""


def lay_out_rings(setting: Setting, picture: Rings) -> Drawing:
    """Return the rings with the cards beside them, or below them where there is no room."""
    narrow = setting.is_narrow(_NARROW)
    across = min(setting.unit * _SMALL, setting.width) if narrow else min(setting.width * _SHARE, setting.unit * _LARGEST)
    left = badge_room(setting) if narrow else across + setting.unit * 1.6
    cards = [make_card(setting, place, part, setting.width - left, number=place + 1) for place, part in enumerate(picture.parts)]
    column = height_of(cards, setting.gap)
    start = across + setting.gap if narrow else max((across - column) / 2, 0.0)
    height = start + column if narrow else max(across, column)
    middle = (setting.width / 2 if narrow else across / 2, across / 2 if narrow else height / 2)
    empty = [part.is_empty for part in picture.parts]
    shapes: list[Shape] = [
        Disc(*middle, across * (place + 1) / 6, Tone.EMPTY if empty[place] else Tone.FILLED) for place in reversed(range(len(cards)))
    ]
    spots = [_spot(middle, across, place) for place in range(len(cards))]
    for card, top in stacked(cards, start, setting.gap):
        if not narrow:
            tone = Tone.PLAIN if card.part.is_empty else Tone.STRONG
            shapes.append(Trace((spots[card.place], (left, top + card.height / 2)), tone))
        shapes += card_shapes(setting, card, left, top)
    shapes += _numbers(setting, spots, empty)
    return Drawing(setting.width, height, tuple(shapes))


def _spot(middle: tuple[float, float], across: float, place: int) -> tuple[float, float]:
    """Return the middle of the band of a ring, at its angle."""
    away = (0.0, across / 4, across * 5 / 12)[place]
    angle = radians(_ANGLES[place])
    return middle[0] + away * cos(angle), middle[1] + away * sin(angle)


def _numbers(setting: Setting, spots: list[tuple[float, float]], empty: list[bool]) -> Iterator[Shape]:
    for number, (spot, blank) in enumerate(zip(spots, empty, strict=True), 1):
        yield from numbered(setting, number, *spot, Tone.EMPTY if blank else Tone.FILLED)
