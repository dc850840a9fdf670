"""What each piece of a PDF is, for who listens to it: headings, paragraphs, lists, tables and figures, in the order of reading.

Who lays out a document names a piece with a `Tag`; the pen tells the `TagTree` where the pieces came on the pages. All that is drawn
without a tag (lines, grounds, headers, footers) is decoration to a screen reader. Built to the rules of PDF/UA-1; nobody certified it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from peercoach_desktop.reports.script import runs_right_to_left


class Role(StrEnum):
    """What a piece is, by its name in a PDF."""

    HEADING = "H"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    NUMBER = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    PART = "Sect"


@dataclass(frozen=True, eq=False)
class Tag:
    """A piece, inside `parent` or right under the document. All content drawn with the same tag is one piece, on however many pages.

    `alt` is what is said for a figure, or for words that are drawn in another order than that of reading. `level` is that of a heading:
    1 is the title, and what is skipped is closed up.
    """

    role: Role = Role.PARAGRAPH
    parent: Tag | None = None
    alt: str = ""
    level: int = 0

    def of_text(self, text: str) -> Tag:
        """Return the tag for words that are `text`: what runs from right to left is drawn turned round, and said as it is."""
        return replace(self, alt=text) if runs_right_to_left(text) and self.role is not Role.FIGURE else self

    def item(self) -> Tag:
        """Return the words of a new entry of this list."""
        return Tag(Role.BODY, Tag(Role.ITEM, self))


def heading(level: int) -> Tag:
    """Return the tag of a heading; 1 is the title."""
    return Tag(Role.HEADING, level=level)


Area = tuple[float, float, float, float]
"""Left, lower, right and upper edge in points from the lower left corner of the paper, as a PDF counts."""


@dataclass
class Element:
    """A tag that has its place. `kids` are elements inside it, and pieces of content: (page, number on that page), both from 0.

    `area` is where a figure is, on which page; `number` that of the element in the file.
    """

    name: str
    tag: Tag | None
    parent: Element | None
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    area: tuple[int, Area] | None = None
    number: int = 0

    def all(self) -> Iterator[Element]:
        """Yield this element and all below it in the order of reading."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.all()


class TagTree:
    """The tags of one document with where they are drawn. A piece takes its place in the order of reading when it is first named.

    `root` holds them all; `owners` says for each page whose its pieces of content are, one after another.
    """

    def __init__(self) -> None:
        self.root = Element("Document", None, None)
        self._elements: dict[Tag, Element] = {}
        self.owners: list[list[Element]] = [[]]
        self._open_levels: list[tuple[int, int]] = []

    def place(self, tag: Tag) -> Element:
        """Return the element of a tag, behind all that was placed in its parent before."""
        if (found := self._elements.get(tag)) is not None:
            return found
        parent = self.root if tag.parent is None else self.place(tag.parent)
        name = f"H{self._level(tag.level)}" if tag.role is Role.HEADING else tag.role.value
        element = self._elements[tag] = Element(name, tag, parent)
        parent.kids.append(element)
        return element

    def mark(self, tag: Tag) -> str:
        """Return how a piece of content of `tag` begins on this page."""
        element, owners = self.place(tag), self.owners[-1]
        element.kids.append((len(self.owners) - 1, len(owners)))
        owners.append(element)
        return f"/{element.name} <</MCID {len(owners) - 1}>> BDC"

    def bound(self, tag: Tag, area: Area) -> None:
        """Note that a figure takes up `area` on this page, more than it may do already; the first page says where a figure is."""
        element, page = self.place(tag), len(self.owners) - 1
        if element.area is None:
            element.area = (page, area)
        elif element.area[0] == page:
            before = element.area[1]
            element.area = (page, (*map(min, before[:2], area[:2]), *map(max, before[2:], area[2:])))  # type: ignore[assignment]

    def next_page(self) -> None:
        """Begin counting for a new page."""
        self.owners.append([])

    def _level(self, wanted: int) -> int:
        """Return the level of a heading below those that are open: one more than the last of these, so that none is skipped."""
        while self._open_levels and self._open_levels[-1][0] >= wanted:
            self._open_levels.pop()
        level = self._open_levels[-1][1] + 1 if self._open_levels else 1
        self._open_levels.append((wanted, level))
        return level
