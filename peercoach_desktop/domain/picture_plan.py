"""What a pack says about the picture of a form: its kind, and which answers go in which part of it."""

from __future__ import annotations

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
