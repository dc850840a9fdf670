"""Cards to cut out, described once: what stands on the front and on the back, without where on the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peercoach_desktop.domain.document import Paper


class Sides(StrEnum):
    """How the sheets go through the printer: both sides, turned over the long or the short edge, or fronts alone."""

    LONG_EDGE = "long_edge"
    SHORT_EDGE = "short_edge"
    FRONTS = "fronts"


class CardSize(StrEnum):
    """Nine small cards on a sheet, or four large ones."""

    SMALL = "small"
    LARGE = "large"

    @property
    def on_sheet(self) -> int:
        """How many of them lie on a sheet."""
        return 9 if self is CardSize.SMALL else 4


class Mark(StrEnum):
    """A drawn mark, so that what belongs together is seen without colour."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    RING = "ring"
    FRAME = "frame"
    BARS = "bars"


class PartRole(StrEnum):
    """What a text on a card is; `label` is a small name above what follows, `point` a line behind a dot."""

    WORD = "word"
    QUESTION = "question"
    TITLE = "title"
    LABEL = "label"
    TEXT = "text"
    POINT = "point"


@dataclass(frozen=True)
class CardPart:
    """One text on a card."""

    role: PartRole
    text: str


@dataclass(frozen=True)
class Face:
    """One side of a card. `band` stands in the strip at the top with the mark; `centred` puts the rest in the middle."""

    parts: tuple[CardPart, ...]
    band: str = ""
    mark: Mark | None = None
    centred: bool = False


@dataclass(frozen=True)
class PaperCard:
    """A card: its front, and its back where it has one."""

    front: Face
    back: Face | None = None


@dataclass(frozen=True)
class CardSheets(Paper):
    """Cards of one size, in the order in which they lie on the sheets: left to right, then the next row.

    `front_label` and `back_label` say below the cards which side of the sheet it is. `blank` is a card to write on: it fills what the
    last sheet has left, None where that stays empty.
    """

    cards: tuple[PaperCard, ...]
    front_label: str = ""
    back_label: str = ""
    size: CardSize = CardSize.SMALL
    sides: Sides = Sides.LONG_EDGE
    blank: PaperCard | None = None

    @property
    def left_over(self) -> int:
        """How many places the last sheet has left."""
        return -len(self.cards) % self.size.on_sheet

    def sheets(self) -> tuple[tuple[PaperCard, ...], ...]:
        """Return what lies on each sheet, the cards to write on too."""
        filled = self.cards if self.blank is None else (*self.cards, *[self.blank] * self.left_over)
        count = self.size.on_sheet
        return tuple(filled[at : at + count] for at in range(0, len(filled), count)) or ((),)

    @property
    def has_backs(self) -> bool:
        """Whether the sheets are printed on both sides."""
        return self.sides is not Sides.FRONTS and any(card.back is not None for card in self.cards)
