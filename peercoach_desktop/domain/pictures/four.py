"""Four parts in two rows: a window with one frame, or groups to sort things in. In one column where there is no room for two."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.pictures.blocks import Card, Setting, card_shapes, centred, height_of, make_card, stacked
from peercoach_desktop.domain.pictures.drawing import Drawing, Panel, Shape, Tone, Trace, Voice, Words
from peercoach_desktop.domain.pictures.picture import Axes, Matrix, Window

_NARROW = 25
_BESIDE = 4.6
"""The room for the words beside the rows, in line heights."""


def lay_out_window(setting: Setting, picture: Window) -> Drawing:
    """Return four panes in a frame, with a cross bar between them."""
    if setting.is_narrow(_NARROW):
        return _column(setting, picture)
    return _two_rows(setting, picture, gap=setting.unit * 0.35, framed=True)


def lay_out_matrix(setting: Setting, picture: Matrix) -> Drawing:
    """Return four cards apart, the words of the rows at the left and of the columns above."""
    if setting.is_narrow(_NARROW):
        return _column(setting, picture)
    return _two_rows(setting, picture, gap=setting.gap, framed=False)


def _two_rows(setting: Setting, picture: Window | Matrix, *, gap: float, framed: bool) -> Drawing:
    axis = setting.measure.leading(Voice.AXIS)
    frame = setting.unit * 0.35 if framed else 0.0
    left = setting.unit * _BESIDE + frame
    width = (setting.width - left - gap - frame) / 2
    heads = [setting.measure.lines(words, Voice.AXIS, width) for words in (picture.axes.left, picture.axes.right)]
    top = max(map(len, heads)) * axis + setting.gap / 2 + frame
    cards = [make_card(setting, place, part, width) for place, part in enumerate(picture.parts)]
    heights = [max(card.height for card in cards[at : at + 2]) for at in (0, 2)]
    total = top + sum(heights) + gap + frame
    shapes: list[Shape] = []
    if framed:
        shapes += _frame(setting, left - frame, top - frame, total)
    shapes += _column_words(setting, picture.axes, (left, width, gap))
    for row, (height, words) in enumerate(zip(heights, (picture.axes.top, picture.axes.bottom), strict=True)):
        y = top + row * (heights[0] + gap)
        shapes += _row_words(setting, words, y + height / 2)
        for card, x in zip(cards[2 * row : 2 * row + 2], (left, left + width + gap), strict=True):
            shapes += card_shapes(setting, card, x, y, height)
    return Drawing(setting.width, total, tuple(shapes))


def _frame(setting: Setting, x: float, y: float, bottom: float) -> Iterator[Shape]:
    """Yield the frame of the window and the sill below it."""
    yield Panel(x, y, setting.width - x, bottom - y, Tone.PLAIN, radius=setting.unit * 0.2)
    yield Trace(((x - setting.unit * 0.3, bottom), (setting.width, bottom)), Tone.STRONG)


def _column_words(setting: Setting, axes: Axes, place: tuple[float, float, float]) -> Iterator[Words]:
    left, width, gap = place
    for number, words in enumerate((axes.left, axes.right)):
        yield from centred(setting, words, Voice.AXIS, left + width / 2 + number * (width + gap), 0, width)


def _row_words(setting: Setting, words: str, middle: float) -> Iterator[Words]:
    room, axis = setting.unit * (_BESIDE - 0.6), setting.measure.leading(Voice.AXIS)
    lines = setting.measure.lines(words, Voice.AXIS, room)
    y = middle - len(lines) * axis / 2
    for line in lines:
        yield Words(room - line.width if line.to_right else 0, y, axis, line, Voice.AXIS)
        y += axis


def _column(setting: Setting, picture: Window | Matrix) -> Drawing:
    axes = picture.axes
    where = [f"{row} · {column}" for row in (axes.top, axes.bottom) for column in (axes.left, axes.right)]
    cards: list[Card] = [
        make_card(setting, place, part, setting.width, above=above)
        for place, (part, above) in enumerate(zip(picture.parts, where, strict=True))
    ]
    shapes = [shape for card, top in stacked(cards, 0, setting.gap) for shape in card_shapes(setting, card, 0, top)]
    return Drawing(setting.width, height_of(cards, setting.gap), tuple(shapes))
