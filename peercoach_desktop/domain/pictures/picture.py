"""What a picture shows, without how it looks: a closed union, so that the type checker names every place that must learn a new one.

A part that nobody filled in holds its question, so that an empty picture shows the way through the model.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Point:
    """A place on a line from `low` to `high`, with the words at its ends. `value` is None until one was chosen."""

    low: int
    high: int
    value: int | None = None
    low_words: str = ""
    high_words: str = ""


@dataclass(frozen=True)
class Part:
    """One part: its name, what was answered (each `item` a text of its own), and the question where nothing was."""

    title: str
    ask: str = ""
    items: tuple[str, ...] = ()
    point: Point | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered here."""
        return not self.items and (self.point is None or self.point.value is None)


@dataclass(frozen=True)
class Cycle:
    """Steps in a round: after the last one the first begins again."""

    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Ladder:
    """Steps after one another, the first one on top."""

    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Layers:
    """Sides of one thing below one another; none comes first."""

    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Tracks:
    """Parts of which some have a point on a line."""

    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Axes:
    """The words beside the rows and above the columns of four parts."""

    left: str
    right: str
    top: str
    bottom: str


@dataclass(frozen=True)
class Window:
    """Four panes in one frame: first row, second row."""

    parts: tuple[Part, Part, Part, Part]
    axes: Axes


@dataclass(frozen=True)
class Matrix:
    """Four groups to sort things in: first row, second row."""

    parts: tuple[Part, Part, Part, Part]
    axes: Axes


@dataclass(frozen=True)
class Rings:
    """Three rings around one another, from the inside out."""

    parts: tuple[Part, Part, Part]


@dataclass(frozen=True)
class Balance:
    """Two things that keep each other in balance, and below them what happens when they do not."""

    left: Part
    right: Part
    below: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts in the order in which they are read."""
        return (self.left, self.right, *self.below)


@dataclass(frozen=True)
class CourseLine:
    """A gauge from `low` to `high` with its value at each moment, None where it was not given."""

    name: str
    low: int
    high: int
    values: tuple[int | None, ...]


@dataclass(frozen=True)
class Course:
    """Gauges over the same moments, the first moment first."""

    moments: tuple[str, ...]
    lines: tuple[CourseLine, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """The lines as parts, each value with its moment."""
        return tuple(
            Part(line.name, items=tuple(f"{moment}: {value}" for moment, value in _given(self.moments, line))) for line in self.lines
        )


def _given(moments: tuple[str, ...], line: CourseLine) -> list[tuple[str, int]]:
    return [(moment, value) for moment, value in zip(moments, line.values, strict=True) if value is not None]


Picture: TypeAlias = Cycle | Ladder | Layers | Tracks | Window | Matrix | Rings | Balance | Course


@dataclass(frozen=True)
class PictureWords:
    """The few words around the answers: where there is none, for items left out ({count}), and a point as {value}, {low} and {high}."""

    nothing_yet: str
    more: str
    on_scale: str


def is_blank(picture: Picture) -> bool:
    """Return whether nothing was answered in any part."""
    return all(part.is_empty for part in picture.parts)


def told(picture: Picture, words: PictureWords) -> str:
    """Return the picture in words, part by part, for who listens to it."""
    return "\n".join(_told(part, words) for part in picture.parts)


def _told(part: Part, words: PictureWords) -> str:
    point = part.point
    on_line = (
        words.on_scale.replace("{value}", str(point.value)).replace("{low}", str(point.low)).replace("{high}", str(point.high))
        if point and point.value is not None
        else ""
    )
    said = "; ".join(text for text in (on_line, *part.items) if text)
    return f"{part.title}: {said or words.nothing_yet}"
