"""A pair of scales: two things that keep each other level, and below the foot what happens when they do not."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.pictures.blocks import Card, Setting, card_shapes, height_of, make_card, stacked
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, Shape, Tone, Trace
from peercoach_desktop.domain.pictures.picture import Balance

_NARROW = 25
_PAN_SHARE = 0.42
_BEAM, _PANS, _FOOT = 0.8, 2.7, 0.9
"""Places of the beam and the pans from the top, and the room below the pans, in line heights."""


def lay_out_balance(setting: Setting, picture: Balance) -> Drawing:
    """Return the scales with a card on each pan; where there is no room, small scales with all cards below them."""
    return _narrow(setting, picture) if setting.is_narrow(_NARROW) else _wide(setting, picture)


def _wide(setting: Setting, picture: Balance) -> Drawing:
    unit, width = setting.unit, setting.width * _PAN_SHARE
    pans = [make_card(setting, place, part, width) for place, part in enumerate((picture.left, picture.right))]
    height = max(card.height for card in pans)
    top, foot = unit * _PANS, unit * (_PANS + _FOOT) + height
    shapes = list(_scales(setting, (width / 2, setting.width - width / 2), foot))
    for card, x in zip(pans, (0.0, setting.width - width), strict=True):
        shapes += _strings(setting, x, x + width, top)
        shapes += card_shapes(setting, card, x, top, height)
        shapes.append(Trace(((x, top + height), (x + width, top + height)), Tone.STRONG))
    return _with_below(setting, picture, shapes, foot + setting.gap * 1.5)


def _narrow(setting: Setting, picture: Balance) -> Drawing:
    unit, middle = setting.unit, setting.width / 2
    small = unit * 1.6
    reach = min(unit * 4, middle - small)
    shapes = list(_scales(setting, (middle - reach, middle + reach), unit * 4))
    for x in (middle - reach, middle + reach):
        shapes += _strings(setting, x - small, x + small, unit * _PANS)
        shapes.append(Trace(((x - small, unit * _PANS), (x + small, unit * _PANS)), Tone.STRONG))
    cards = [make_card(setting, place, part, setting.width) for place, part in enumerate((picture.left, picture.right))]
    y = unit * 4 + setting.gap
    for card, top in stacked(cards, y, setting.gap):
        shapes += card_shapes(setting, card, 0, top)
    return _with_below(setting, picture, shapes, y + height_of(cards, setting.gap) + setting.gap)


def _with_below(setting: Setting, picture: Balance, shapes: list[Shape], y: float) -> Drawing:
    cards: list[Card] = [make_card(setting, place, part, setting.width) for place, part in enumerate(picture.below, 2)]
    for card, top in stacked(cards, y, setting.gap):
        shapes += card_shapes(setting, card, 0, top)
    return Drawing(setting.width, y + height_of(cards, setting.gap), tuple(shapes))


def _scales(setting: Setting, ends: tuple[float, float], foot: float) -> Iterator[Shape]:
    """Yield the post with its foot, and the level beam over it."""
    unit, middle, beam = setting.unit, setting.width / 2, setting.unit * _BEAM
    yield Trace(((middle, beam), (middle, foot)), Tone.STRONG)
    yield Trace(((middle - unit * 1.6, foot), (middle + unit * 1.6, foot)), Tone.STRONG)
    yield Trace(((ends[0], beam), (ends[1], beam)), Tone.STRONG)
    yield Disc(middle, beam, unit * 0.3, Tone.STRONG)


def _strings(setting: Setting, left: float, right: float, top: float) -> Iterator[Shape]:
    """Yield the strings from the beam to the ends of a pan."""
    middle = (left + right) / 2
    yield Trace(((left + setting.unit * 0.3, top), (middle, setting.unit * _BEAM), (right - setting.unit * 0.3, top)))
