"""A picture as it is drawn: a few shapes at their places, the same for screen and paper.

Lengths are in the unit of whoever draws (logical pixels or points), from the upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias


class Voice(StrEnum):
    """How a text sounds: the name of a part, an answer, a quiet question, words at an axis or an end, a number on a disc."""

    TITLE = "title"
    BODY = "body"
    QUIET = "quiet"
    AXIS = "axis"
    NUMBER = "number"


class Tone(StrEnum):
    """How a shape looks: answered, without an answer, the paper itself, or a strong line."""

    FILLED = "filled"
    EMPTY = "empty"
    PLAIN = "plain"
    STRONG = "strong"


@dataclass(frozen=True)
class SetLine:
    """A line of text as measured. `to_right`: it is read from right to left and belongs at the right edge."""

    text: str
    width: float
    to_right: bool = False


class Measure(Protocol):
    """Knows how large text is for whoever draws."""

    def lines(self, text: str, voice: Voice, room: float) -> tuple[SetLine, ...]:
        """Return `text` in lines of at most `room` wide; a word that is too long is cut."""

    def leading(self, voice: Voice) -> float:
        """Return the height of a line."""


@dataclass(frozen=True)
class Panel:
    """A rounded rectangle; `part` is which part of the picture it holds (-1 for none)."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone
    part: int = -1
    radius: float = 0


@dataclass(frozen=True)
class Disc:
    """A circle around `x`, `y`."""

    x: float
    y: float
    radius: float
    tone: Tone


@dataclass(frozen=True)
class Trace:
    """A line through points; `closed` is filled with its own colour."""

    points: tuple[tuple[float, float], ...]
    tone: Tone = Tone.PLAIN
    closed: bool = False


@dataclass(frozen=True)
class Words:
    """A line of text with its upper left corner at `x`, `y`; `part` as for a panel."""

    x: float
    y: float
    height: float
    line: SetLine
    voice: Voice
    part: int = -1


Shape: TypeAlias = Panel | Disc | Trace | Words


@dataclass(frozen=True)
class Drawing:
    """The shapes in the order in which they are drawn."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
