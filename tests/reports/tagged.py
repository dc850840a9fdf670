"""What a screen reader finds in a PDF: what is said in which order, and what is wrong with the tags. Read apart from the product."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream

SHOWS = {b"Tj", b"TJ", b"'", b'"'}
PAINTS = {b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"Do", b"sh"}
MAY_HOLD = {
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "Document": {"H1", "H2", "H3", "H4", "P", "L", "Table", "Figure", "Sect"},
    "Sect": {"H1", "H2", "P", "L"},
    "LBody": {"P"},
    "TD": {"P"},
}
"""What each kind of element holds in this program; the others hold content alone."""


@dataclass
class Piece:
    """An element: its name, what is said for it by `alt`, and what is in it: elements, and (page, number) of content."""

    name: str
    node: Any
    kids: list[Piece | tuple[int, int]] = field(default_factory=list)
    alt: str = ""

    def elements(self) -> list[Piece]:
        return [kid for kid in self.kids if isinstance(kid, Piece)]

    def all(self) -> Iterator[Piece]:
        yield self
        for kid in self.elements():
            yield from kid.all()


@dataclass
class Page:
    """What is on a page: the words of each marked content by number, and what is wrong."""

    words: dict[int, str] = field(default_factory=dict)
    decoration: str = ""
    wrong: list[str] = field(default_factory=list)
    open: list[int | None] = field(default_factory=list)

    def begin(self, operands: Any) -> None:
        """Begin a mark: a piece of content by its number, or decoration."""
        if self.open:
            self.wrong.append("marks inside marks")
        known: Any = operands[1] if len(operands) > 1 else None
        number = int(known["/MCID"]) if known is not None else None
        self.open.append(number)
        if number is None and operands[0] != "/Artifact":
            self.wrong.append(f"{operands[0]} without a number")
        if number in self.words:
            self.wrong.append(f"content {number} twice")
        if number is not None:
            self.words[number] = ""

    def show(self, words: str) -> None:
        """Note words where they are shown."""
        number = self.open[-1] if self.open else None
        if not self.open:
            self.wrong.append(f"{words!r} outside all marks")
        if number is None:
            self.decoration += f"{words} "
        else:
            self.words[number] += words


class Tagged:
    """A PDF as a screen reader takes it."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = PdfReader(BytesIO(pdf))
        self.catalog: Any = self.reader.trailer["/Root"]
        self._numbers = {page.indirect_reference.idnum: at for at, page in enumerate(self.reader.pages) if page.indirect_reference}

    @cached_property
    def root(self) -> Piece:
        tree = self.catalog["/StructTreeRoot"]
        (top,) = _listed(tree["/K"])
        return self._piece(top)

    @cached_property
    def pages(self) -> list[Page]:
        return [_read(page, self.reader) for page in self.reader.pages]

    def _piece(self, node: Any) -> Piece:
        page = self._numbers[node.raw_get("/Pg").idnum] if "/Pg" in node else None
        piece = Piece(str(node["/S"]).removeprefix("/"), node, alt=str(node.get("/Alt", node.get("/ActualText", ""))))
        for kid in _listed(node.get("/K")):
            if isinstance(kid, int):
                assert page is not None
                piece.kids.append((page, int(kid)))
            elif "/MCID" in kid:
                piece.kids.append((self._numbers[kid.raw_get("/Pg").idnum], int(kid["/MCID"])))
            else:
                piece.kids.append(self._piece(kid))
        return piece

    def words_of(self, piece: Piece) -> str:
        """Return what is in an element itself, as it is drawn."""
        return "".join(self.pages[kid[0]].words[kid[1]] for kid in piece.kids if isinstance(kid, tuple))

    def said(self) -> list[tuple[str, str]]:
        """Return what is read aloud, in order: (kind of element, words). For a figure these are the words that stand for it."""
        found = ((piece.name, piece.alt or self.words_of(piece).strip()) for piece in self.root.all())
        return [(name, words) for name, words in found if words]

    # --- What is wrong

    def wrong(self) -> list[str]:
        """Return all that breaks a rule of tags; nothing for a good PDF."""
        return [*self._wrong_in_file(), *self._wrong_on_pages(), *self._wrong_in_tree()]

    def _wrong_in_file(self) -> Iterator[str]:
        if not bool(self.catalog.get("/MarkInfo", {}).get("/Marked")):
            yield "it does not say that it is tagged"
        if not self.catalog.get("/Lang"):
            yield "no language"
        if not bool(self.catalog.get("/ViewerPreferences", {}).get("/DisplayDocTitle")):
            yield "the title is not shown"
        about = self.catalog["/Metadata"].get_data().decode()
        if "<pdfuaid:part>1</pdfuaid:part>" not in about or "<dc:title>" not in about:
            yield "no metadata"

    def _wrong_on_pages(self) -> Iterator[str]:
        numbers = _listed(self.catalog["/StructTreeRoot"]["/ParentTree"]["/Nums"])
        owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
        holders = {(piece.node.indirect_reference.idnum, *kid) for piece in self.root.all() for kid in piece.kids if isinstance(kid, tuple)}
        for at, (page, told) in enumerate(zip(self.reader.pages, self.pages, strict=True)):
            yield from (f"page {at}: {fault}" for fault in told.wrong)
            if page.get("/Tabs") != "/S":
                yield f"page {at}: the Tab key goes its own way"
            listed = owners[page["/StructParents"]]
            if sorted(told.words) != list(range(len(listed))):
                yield f"page {at}: {sorted(told.words)} on the page, {len(listed)} in the tree"
            for number, owner in enumerate(listed):
                if (owner.get_object().indirect_reference.idnum, at, number) not in holders:
                    yield f"page {at}: content {number} is in no element"

    def _wrong_in_tree(self) -> Iterator[str]:
        if self.root.name != "Document":
            yield "the root is no document"
        before = 0
        for piece in self.root.all():
            elements = piece.elements()
            for kid in elements:
                if kid.node.raw_get("/P").idnum != piece.node.indirect_reference.idnum:
                    yield f"{kid.name} has another parent"
                if kid.name not in MAY_HOLD.get(piece.name, set()):
                    yield f"{kid.name} in {piece.name}"
            if piece.name in ("L", "LI", "Table", "TR", "Sect") and not elements:
                yield f"an empty {piece.name}"
            if piece.name == "Table" and len({len(row.kids) for row in elements}) > 1:
                yield "a table with rows of another length"
            if piece.name == "TH" and piece.node["/A"]["/Scope"] != "/Column":
                yield "a head of nothing"
            if piece.name == "Figure" and not (piece.alt.strip() and len(piece.node["/A"]["/BBox"]) == 4):
                yield "a figure without words or place"
            if level := re.fullmatch(r"H(\d)", piece.name):
                if int(level[1]) > before + 1:
                    yield f"{piece.name} after level {before}"
                before = int(level[1])


def _listed(kids: Any) -> list[Any]:
    kids = kids.get_object() if hasattr(kids, "get_object") else kids
    if kids is None:
        return []
    return [kid.get_object() for kid in kids] if isinstance(kids, ArrayObject) else [kids]


def _read(page: Any, reader: PdfReader) -> Page:
    """Read a page operator by operator."""
    found = Page()
    fonts = {name: _letters(font.get_object()) for name, font in page["/Resources"]["/Font"].items()}
    letters: dict[int, str] = {}
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            found.begin(operands)
        elif operator == b"EMC":
            found.open.pop()
        elif operator == b"Tf":
            letters = fonts[operands[0]]
        elif operator in SHOWS:
            raw = operands[0].original_bytes if hasattr(operands[0], "original_bytes") else bytes(operands[0])
            found.show("".join(letters[code] for code in raw))
        elif operator in PAINTS and not found.open:
            found.wrong.append(f"{operator.decode()} outside all marks")
    if found.open:
        found.wrong.append("a mark without an end")
    return found


def _letters(font: Any) -> dict[int, str]:
    """Return the letter of each code of a font, by the table that the font has for who reads."""
    if "/ToUnicode" not in font:
        return {}
    table = font["/ToUnicode"].get_object().get_data().decode()
    pairs = [pair for part in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL) for pair in re.findall(r"<(\w+)>\s*<(\w+)>", part)]
    found = {int(code, 16): bytes.fromhex(letters).decode("utf-16-be", "replace") for code, letters in pairs}
    for part in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, _, many in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", part, re.DOTALL):
            for at, letters in enumerate(re.findall(r"<(\w+)>", many)):
                found[int(first, 16) + at] = bytes.fromhex(letters).decode("utf-16-be", "replace")
        for first, last, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", part):
            for at in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + at] = chr(int(letters, 16) + at)
    return found
