"""A document on paper or in the preview, described once: what it says, in blocks, without how it looks.

Whoever lays it out (PDF, the live preview in the summary) has one `match` over `DocumentBlock` that ends in assert_never.
All texts are plain text; a renderer escapes what it must.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from peercoach_desktop.domain.bars import Bars
from peercoach_desktop.domain.pictures.picture import Picture, PictureWords


@dataclass(frozen=True)
class Heading:
    """A section of the document; `level` 1 is the largest below the title.

    What is below a `foldable` one, up to the next heading, may be folded away on the screen; paper always has all of it.
    """

    text: str
    level: int = 1
    foldable: bool = False


@dataclass(frozen=True)
class Paragraph:
    """Running text. `quiet` text is smaller and grey: explanations, help lines. Line breaks are kept."""

    text: str
    quiet: bool = False


@dataclass(frozen=True)
class Entry:
    """An answer under its label. `field_id` tells the preview which line it is, so that it can be switched off.

    A `lead` is what the whole page is about, set large.
    """

    label: str
    text: str
    field_id: str = ""
    lead: bool = False


@dataclass(frozen=True)
class EntryList:
    """A list under its label: one text per line. A `small` one takes as little room on paper as it can be read in."""

    label: str
    lines: tuple[str, ...]
    field_id: str = ""
    small: bool = False


@dataclass(frozen=True)
class Grid:
    """A table under its label, with a header row; cells hold plain text and may be longer than a page."""

    label: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    field_id: str = ""


class PointRole(StrEnum):
    """What a point on a scale stands for; each has its own mark, so that they differ without colour."""

    NOW = "now"
    ENOUGH = "enough"
    EARLIER = "earlier"


@dataclass(frozen=True)
class ScalePoint:
    """A marked point on a scale, with the words that go with it ("nu", "genoeg")."""

    value: int
    label: str
    role: PointRole = PointRole.NOW


@dataclass(frozen=True)
class ScalePicture:
    """A scale from `low` to `high` as a small picture with marked points, and the same in words (`text`)."""

    label: str
    low: int
    high: int
    points: tuple[ScalePoint, ...]
    text: str
    field_id: str = ""


@dataclass(frozen=True)
class StripRow:
    """One point of a checklist with the chosen level per rater, by position in `Strip.levels`.

    None: not seen or not applicable; then `own_words` and `coach_words` say which.
    """

    behaviour: str
    own_level: int | None
    own_words: str
    coach_level: int | None
    coach_words: str
    seen: str = ""


@dataclass(frozen=True)
class StripSection:
    """The points of one part of the checklist."""

    title: str
    rows: tuple[StripRow, ...]


@dataclass(frozen=True)
class Strip:
    """A checklist without a verdict: level words per point, the peer's own row above the coach's.

    `note` says that it is no mark. A rater without a name has no row.
    """

    label: str
    levels: tuple[str, ...]
    own_name: str
    coach_name: str
    sections: tuple[StripSection, ...]
    note: str
    field_id: str = ""


@dataclass(frozen=True)
class SignatureLines:
    """Lines to sign on paper, one per name; `about` says what is signed."""

    names: tuple[str, ...]
    about: str = ""


@dataclass(frozen=True)
class DrawnPicture:
    """The picture of a coaching model, or of gauges over time. `text` is what is in it in words, `note` says where the whole stands.

    `answers` is what is drawn in it, whole: (field id, text), for several texts of a field one after another.
    """

    picture: Picture
    words: PictureWords
    text: str
    note: str
    answers: tuple[tuple[str, str], ...] = ()


DocumentBlock: TypeAlias = Heading | Paragraph | Entry | EntryList | Grid | ScalePicture | Strip | Bars | SignatureLines | DrawnPicture


@dataclass(frozen=True)
class Paper:
    """What every kind of paper has. `kind_label` and `sharing_label` are in the header of each page, `footer` at the bottom.

    `page_label` says page x of y, with {page} and {pages} in it; `fictitious` is the word that marks an example on each page.

    `language` is "nl" or "en"; `file_name` is neutral (no names) and has no folder.
    """

    title: str
    subtitle: str
    kind_label: str
    sharing_label: str
    footer: str
    language: str
    file_name: str
    fictitious: str = field(default="", kw_only=True)
    page_label: str = field(default="{page} / {pages}", kw_only=True)


@dataclass(frozen=True)
class Document(Paper):
    """A whole document: what is known or was said, in blocks."""

    blocks: tuple[DocumentBlock, ...]

    def only_drawn(self, picture: DrawnPicture) -> tuple[tuple[str, str], ...]:
        """Return the answers of a picture that stand nowhere else in the document: (field id, text)."""
        told = {getattr(block, "field_id", "") for block in self.blocks}
        return tuple((field_id, text) for field_id, text in picture.answers if field_id not in told)
