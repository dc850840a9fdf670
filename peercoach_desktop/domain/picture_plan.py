"""What a pack says about the picture of a form: its kind, and which answers go in which part of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class PictureKind(StrEnum):
    """The pictures that the program can draw. `LAYERS` is a ladder without steps: no part stands above another."""

    CYCLE = "cycle"
    LADDER = "ladder"
    LAYERS = "layers"
    SCALE = "scale"
    WINDOW = "window"
    RINGS = "rings"
    MATRIX = "matrix"
    BALANCE = "balance"


PART_COUNTS: Mapping[PictureKind, tuple[int, int]] = {
    PictureKind.CYCLE: (3, 8),
    PictureKind.LADDER: (2, 8),
    PictureKind.LAYERS: (2, 8),
    PictureKind.SCALE: (1, 8),
    PictureKind.WINDOW: (4, 4),
    PictureKind.MATRIX: (4, 4),
    PictureKind.RINGS: (3, 3),
    PictureKind.BALANCE: (2, 4),
}
"""How many parts each picture can have, from and to."""


@dataclass(frozen=True)
class PartPlan:
    """One part: the `page` that gives its name and its question, and the `fields` whose answers stand in it.

    `scale` is the field whose point is drawn on a line ("" for none). `named` puts the name of a field before its answer.
    """

    page: str
    fields: tuple[str, ...] = ()
    scale: str = ""
    named: bool = False


@dataclass(frozen=True)
class PicturePlan:
    """The picture of a form; its parts in the order in which they are read."""

    kind: PictureKind
    parts: tuple[PartPlan, ...]
