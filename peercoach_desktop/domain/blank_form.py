"""A form to fill in by hand, described once: the blocks of a document, and room to write, tick and sign.

What is asked carries a code: short, the same in every language, and in the order of the paper, so that the form can be typed over later.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from peercoach_desktop.domain.document import DocumentBlock, Paper


@dataclass(frozen=True)
class Asked:
    """What is asked: its code ("" for room that is not typed over), the question, and help in small print."""

    label: str
    code: str = ""
    hint: str = ""


@dataclass(frozen=True)
class WritingLines:
    """Lines to write on."""

    asked: Asked
    count: int = 2


@dataclass(frozen=True)
class ShortLines:
    """A few short things to write, side by side, each behind its own name: a date, a time, a first name."""

    asked: Asked
    names: tuple[str, ...]


@dataclass(frozen=True)
class TickBoxes:
    """Boxes to tick, each with its words. `several`: more than one may be ticked."""

    asked: Asked
    options: tuple[str, ...]
    several: bool = False


@dataclass(frozen=True)
class ScaleBoxes:
    """A row of numbered boxes from `low` to `high`, with the words at both ends ("" for none)."""

    asked: Asked
    low: int
    high: int
    low_words: str = ""
    high_words: str = ""


@dataclass(frozen=True)
class WritingColumn:
    """A column of a table to write in; with `options`, each row has these as boxes to tick. `share` is how wide it is to the others."""

    head: str
    options: tuple[str, ...] = ()
    share: float = 1.0


@dataclass(frozen=True)
class WritingTable:
    """A table with `rows` rows to write in. `begun` is what stands in it already: row by row, the first cells of each."""

    asked: Asked
    columns: tuple[WritingColumn, ...]
    rows: int = 3
    begun: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class CheckPoint:
    """One point of a checklist: its code, the behaviour, and what to look or listen for."""

    code: str
    behaviour: str
    look_for: tuple[str, ...]


@dataclass(frozen=True)
class CheckSection:
    """The points of one part of a checklist."""

    title: str
    points: tuple[CheckPoint, ...]


@dataclass(frozen=True)
class CheckTable:
    """A checklist to tick: a box per level behind each point, and lines for what was seen or heard."""

    levels: tuple[str, ...]
    sections: tuple[CheckSection, ...]
    evidence: str
    lines: int = 2


@dataclass(frozen=True)
class PairPoint:
    """Two sides to stand between, each with what it sounds like; `note` is said below them."""

    code: str
    left: str
    left_example: str
    right: str
    right_example: str
    note: str = ""


@dataclass(frozen=True)
class PairSection:
    """The pairs of one part of a list. `about` says for whom it is, "" for everybody."""

    title: str
    points: tuple[PairPoint, ...]
    about: str = ""


@dataclass(frozen=True)
class PairTable:
    """Pairs to tick: a box per place between the two sides, and a line for an example. `left` and `right` name the sides."""

    left: str
    right: str
    places: tuple[str, ...]
    sections: tuple[PairSection, ...]
    example: str


FormBlock: TypeAlias = DocumentBlock | WritingLines | ShortLines | TickBoxes | ScaleBoxes | WritingTable | CheckTable | PairTable


@dataclass(frozen=True)
class BlankForm(Paper):
    """A whole form. Its footer names the form and its version."""

    blocks: tuple[FormBlock, ...]
