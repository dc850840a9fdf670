"""Gauges over time: one quiet line for each, below one another, with the same moments above each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peercoach_desktop.domain.pictures.blocks import Setting
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, SetLine, Shape, Tone, Trace, Voice, Words
from peercoach_desktop.domain.pictures.picture import Course, CourseLine

_NARROW = 24
_NAME_SHARE = 0.24
_PLOT, _RADIUS, _BETWEEN = 2.4, 0.28, 0.5
"""Height of a line's own room, size of a point, and the least room between two labels, in line heights."""


def lay_out_course(setting: Setting, picture: Course) -> Drawing:
    """Return a line per gauge with its name beside it, or above it where there is no room, and the moments at the bottom."""
    narrow = setting.is_narrow(_NARROW)
    names = 0.0 if narrow else setting.width * _NAME_SHARE
    left, right = names + _axis_room(setting, picture), setting.width - setting.unit
    places = _places(len(picture.moments), left, right)
    shapes: list[Shape] = []
    y = 0.0
    for line in picture.lines:
        room = setting.width if narrow else names - setting.pad
        title = setting.measure.lines(line.name, Voice.TITLE, room)
        leading = setting.measure.leading(Voice.TITLE)
        top = y + (len(title) * leading if narrow else 0.0)
        plot = top + setting.measure.leading(Voice.BODY) + setting.unit * _RADIUS
        foot = plot + setting.unit * _PLOT
        begin = y if narrow else (plot + foot - len(title) * leading) / 2
        shapes += (Words(0, begin + at * leading, leading, each, Voice.TITLE) for at, each in enumerate(title))
        shapes += _line(setting, line, places, (plot, foot), (left, right))
        y = max(foot + setting.unit * _RADIUS, begin + len(title) * leading) + setting.gap
    shapes += _labels(setting, picture.moments, places, y, Voice.AXIS)
    return Drawing(setting.width, y + setting.measure.leading(Voice.AXIS), tuple(shapes))


def _axis_room(setting: Setting, picture: Course) -> float:
    ends = {str(end) for line in picture.lines for end in (line.low, line.high)}
    widest = max((line.width for end in ends for line in setting.measure.lines(end, Voice.AXIS, setting.width)), default=0.0)
    return widest + setting.unit


def _places(count: int, left: float, right: float) -> tuple[float, ...]:
    """Return where each moment stands, the first at the left; one alone stands in the middle."""
    if count == 1:
        return ((left + right) / 2,)
    inset = (right - left) * 0.04
    return tuple(left + inset + (right - left - 2 * inset) * at / (count - 1) for at in range(count))


def _line(
    setting: Setting, line: CourseLine, places: Sequence[float], room: tuple[float, float], ends: tuple[float, float]
) -> Iterator[Shape]:
    top, foot = room
    leading = setting.measure.leading(Voice.AXIS)
    yield Trace(((ends[0], top), (ends[0], foot), (ends[1], foot)))
    for y, end in ((top, line.high), (foot, line.low)):
        (words,) = setting.measure.lines(str(end), Voice.AXIS, setting.width)
        yield Words(ends[0] - setting.unit * 0.4 - words.width, y - leading / 2, leading, words, Voice.AXIS)
    points = [
        (x, foot - (foot - top) * (value - line.low) / max(line.high - line.low, 1), value)
        for x, value in zip(places, line.values, strict=True)
        if value is not None
    ]
    if len(points) > 1:
        yield Trace(tuple((x, y) for x, y, _ in points), Tone.STRONG)
    for x, y, _ in points:
        yield Disc(x, y, setting.unit * _RADIUS, Tone.STRONG)
    above = setting.measure.leading(Voice.BODY) + setting.unit * _RADIUS
    shown = _spaced(setting, [(str(value), x, y - above) for x, y, value in points], Voice.BODY)
    yield from shown


def _labels(setting: Setting, texts: Sequence[str], places: Sequence[float], y: float, voice: Voice) -> Iterator[Words]:
    return _spaced(setting, [(text, x, y) for text, x in zip(texts, places, strict=True)], voice)


def _spaced(setting: Setting, labels: Sequence[tuple[str, float, float]], voice: Voice) -> Iterator[Words]:
    """Yield the labels around their places, the last one first; one for which there is no room is left out."""
    edge = setting.width
    for text, x, y in reversed(labels):
        found: tuple[SetLine, ...] = setting.measure.lines(text, voice, setting.width)
        if len(found) == 1:
            width = found[0].width
            begin = max(min(x - width / 2, setting.width - width), 0.0)
            if begin + width <= edge:
                edge = begin - setting.unit * _BETWEEN
                yield Words(begin, y, setting.measure.leading(voice), found[0], voice)
