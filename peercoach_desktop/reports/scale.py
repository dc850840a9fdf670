"""The scale as a small picture: a line with its points, each role with a mark of its own so that it reads without colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from peercoach_desktop.domain.document import PointRole, ScalePicture, ScalePoint
from peercoach_desktop.reports.boxes import Box
from peercoach_desktop.reports.fonts import width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Tag
from peercoach_desktop.reports.text import one_line
from peercoach_desktop.reports.theme import ACCENT, ACCENT_SOFT, EDGE, MUTED, PAPER, POINT, TEXT, TICK, Style

_INSET = 34.0
_LENGTH = 360.0
_LANE = 12.0
_BELOW = 24.0
_GAP = 8.0


@dataclass(frozen=True)
class _Point:
    """The words at a point: their middle, and the lane above the line they are in (0 is nearest)."""

    point: ScalePoint
    text: str
    x: float
    lane: int


@dataclass(frozen=True, kw_only=True)
class ScaleBox(Box):
    """The picture of one scale."""

    low: int
    high: int
    at: tuple[_Point, ...]
    lanes: int

    def draw(self, pen: Pen, top: float) -> None:
        """Draw the line, its numbers, and the points with their words."""
        y = top + self.lanes * _LANE + 12
        enough = [each for each in self.at if each.point.role is PointRole.ENOUGH]
        for each in enough:
            pen.box(each.x, y - 5, (_INSET + _LENGTH - each.x, 10), ACCENT_SOFT)
        pen.rule(_INSET, y, _INSET + _LENGTH, EDGE, 1.2)
        for value in range(self.low, self.high + 1):
            x = _place(value, self.low, self.high)
            pen.tick(x, y - 3, y + 3, EDGE, 1)
            pen.centred(x, y + 8, str(value), TICK)
        for each in self.at:
            pen.centred(each.x, y - 19 - each.lane * _LANE, each.text, _words(each.point.role))
            _mark(pen, each.x, y, each.point.role)


def scale_boxes(picture: ScalePicture, figure: Tag) -> Iterator[Box]:
    """Yield the picture as (a part of) `figure`; the words that say the same go below it."""
    points = tuple(_points(picture))
    lanes = max((point.lane for point in points), default=0) + 1
    height = lanes * _LANE + _BELOW + 8
    yield ScaleBox(height=height, keep=True, tag=figure, low=picture.low, high=picture.high, at=points, lanes=lanes)


def _points(picture: ScalePicture) -> Iterator[_Point]:
    """Yield the points from left to right, those with the same value as one, each in the lowest lane where its words are free."""
    ends: list[float] = []
    for point in sorted(_together(picture.points), key=lambda point: point.value):
        text = one_line(point.label)
        half = width(text, POINT.font, POINT.size) / 2
        x = _place(point.value, picture.low, picture.high)
        lane = next((at for at, end in enumerate(ends) if x - half > end + _GAP), len(ends))
        ends[lane : lane + 1] = [x + half]
        yield _Point(point, text, x, lane)


def _together(points: tuple[ScalePoint, ...]) -> list[ScalePoint]:
    found: dict[int, ScalePoint] = {}
    rank = (PointRole.EARLIER, PointRole.ENOUGH, PointRole.NOW)
    for point in points:
        before = found.get(point.value)
        if before is None:
            found[point.value] = point
        else:
            role = max(before.role, point.role, key=rank.index)
            found[point.value] = replace(before, label=f"{before.label}, {point.label}", role=role)
    return list(found.values())


def _place(value: int, low: int, high: int) -> float:
    return _INSET + _LENGTH * (value - low) / max(high - low, 1)


def _words(role: PointRole) -> Style:
    return replace(POINT, colour=MUTED if role is PointRole.EARLIER else TEXT)


def _mark(pen: Pen, x: float, y: float, role: PointRole) -> None:
    match role:
        case PointRole.NOW:
            pen.disc(x, y, 5, ACCENT, ACCENT)
        case PointRole.ENOUGH:
            pen.disc(x, y, 4.6, PAPER, ACCENT, 2)
        case PointRole.EARLIER:
            pen.shape([(x, y - 4.2), (x + 4.2, y), (x, y + 4.2), (x - 4.2, y)], EDGE, 1.2, fill=PAPER)
