"""A list pasted from a document or a spreadsheet: lines become points, headings become parts, further columns become look-fors."""

from __future__ import annotations

import re
from dataclasses import dataclass

from peercoach_desktop.domain.own.drafts import LOOK_FORS, ItemDraft, SectionDraft
from peercoach_desktop.domain.own.ids import unique_id

MOST_LINES = 500
MOST_LETTERS = 2_000

_BULLET = re.compile(
    r"^\s*(?:[-–—*•·◦▪▫■□●○✓✔☐☑☒►➢➤›»\uf0b7\uf0a7\uf0d8o](?=\s|[A-ZÀ-Þ\u00a0])|\(?\d{1,3}(?:\.\d{1,3})*[.):](?=\s)|\(?[a-zA-Z][.)](?=\s))\s*"
)
_NUMBER_ONLY = re.compile(r"^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.):]?$")
_SPACES = re.compile(r"[ \u00a0\u2000-\u200b\u202f]+")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc\ud800-\udfff]")


@dataclass(frozen=True)
class PastedList:
    """What was made of the text. `cut` are lines beyond what a list can hold, `more` cells beyond the two look-fors: they are not in it."""

    sections: tuple[SectionDraft, ...]
    cut: tuple[str, ...] = ()
    more: tuple[str, ...] = ()

    @property
    def points(self) -> int:
        """How many points there are."""
        return sum(len(section.items) for section in self.sections)


@dataclass(frozen=True)
class _Line:
    text: str
    cells: tuple[str, ...]
    marked: bool
    gap_before: bool


def read_pasted(text: str) -> PastedList:
    """Return the parts and points in plain text from the clipboard.

    A line is a heading if it ends in a colon, is all capitals, or stands alone after an empty line above lines with bullets or numbers.
    """
    lines = _lines(text)
    kept, cut = lines[:MOST_LINES], tuple(line.text for line in lines[MOST_LINES:])
    sections: list[tuple[str, list[ItemDraft]]] = [("", [])]
    more: list[str] = []
    points: set[str] = set()
    for place, line in enumerate(kept):
        if _is_heading(kept, place):
            sections.append((line.text.rstrip(":： ").strip(), []))
            continue
        points.add(ident := unique_id(line.text, points, "point"))
        sections[-1][1].append(ItemDraft(ident, line.text, line.cells[:LOOK_FORS]))
        more += line.cells[LOOK_FORS:]
    return PastedList(_named(sections), cut, tuple(more))


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    gap = True
    for raw in (
        text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n").replace("\x0b", "\n").split("\n")
    ):
        cells = [_clean(cell) for cell in raw.split("\t")]
        marked = False
        while cells and (not cells[0] or _NUMBER_ONLY.match(cells[0]) or _is_bullet(cells[0])) and any(cells[1:]):
            marked = marked or bool(cells[0])
            cells.pop(0)
        first = cells[0] if cells else ""
        bare = "" if _is_bullet(first) else _BULLET.sub("", first, count=1).strip()
        if not bare:
            gap = True
            continue
        marked = marked or bare != first
        lines.append(_Line(bare[:MOST_LETTERS], tuple(cell[:MOST_LETTERS] for cell in cells[1:] if cell), marked, gap))
        gap = False
    return lines


def _clean(cell: str) -> str:
    clean = _SPACES.sub(" ", _INVISIBLE.sub("", cell)).strip()
    return clean[1:-1].replace('""', '"').strip() if len(clean) > 1 and clean[0] == clean[-1] == '"' else clean


def _is_bullet(cell: str) -> bool:
    return _BULLET.sub("", f"{cell} x", count=1) == "x"


def _is_heading(lines: list[_Line], place: int) -> bool:
    line = lines[place]
    following = lines[place + 1] if place + 1 < len(lines) else None
    if line.cells or line.marked or following is None:
        return False
    letters = [letter for letter in line.text if letter.isalpha()]
    if line.text.endswith((":", "：")) or (len(letters) > 2 and all(letter.isupper() for letter in letters)):
        return True
    return line.gap_before and following.marked and not following.gap_before and len(line.text) <= 80


def _named(sections: list[tuple[str, list[ItemDraft]]]) -> tuple[SectionDraft, ...]:
    """Return the parts that hold anything, with ids. A heading without points is a point after all: nothing may go."""
    parts: set[str] = set()
    named = []
    for title, items in sections:
        if not items and not title:
            continue
        found = tuple(items) if items else (ItemDraft(unique_id(title, {i.id for _, its in sections for i in its}, "point"), title),)
        parts.add(ident := unique_id(title, parts, "part"))
        named.append(SectionDraft(ident, title if items else "", found))
    return tuple(named)
