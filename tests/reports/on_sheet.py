"""What is where on a page, read back from the PDF: the words with their boxes, and the lines that were drawn."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from peercoach_desktop.reports.theme import PAGE_HEIGHT


@dataclass(frozen=True)
class Spot:
    """A rectangle on the page in points, from the upper left corner of the paper."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Spot, slack: float = 0.0) -> bool:
        """Return whether `other` lies inside, but for `slack` points."""
        inside = self.left - slack <= other.left and other.right <= self.right + slack
        return inside and self.top - slack <= other.top and other.bottom <= self.bottom + slack

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


@lru_cache(maxsize=64)
def _text(pdf: bytes, page: int) -> Any:
    return pypdfium2.PdfDocument(pdf)[page].get_textpage()


@lru_cache(maxsize=64)
def letters(pdf: bytes, page: int) -> tuple[tuple[str, Spot], ...]:
    """Return every letter that has ink, with the box around its ink."""
    text, found = _text(pdf, page), []
    for index in range(text.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(text, index))
        if letter.strip():
            left, bottom, right, top = text.get_charbox(index)
            found.append((letter, Spot(left, PAGE_HEIGHT - top, right, PAGE_HEIGHT - bottom)))
    return tuple(found)


def words_in(pdf: bytes, page: int, spot: Spot) -> str:
    """Return the words inside `spot`, as another program selects them, white space as one space."""
    told = _text(pdf, page).get_text_bounded(spot.left, PAGE_HEIGHT - spot.bottom, spot.right, PAGE_HEIGHT - spot.top)
    return " ".join(told.split())


def shapes(pdf: bytes, page: int) -> list[Spot]:
    """Return the box of every line, box and circle that was drawn."""
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[page]) as sheet:
        return [_spot(each) for each in sheet.get_objects() if each.type == pdfium.FPDF_PAGEOBJ_PATH]


def outlines(pdf: bytes, page: int) -> Iterator[tuple[Spot, float]]:
    """Yield the box and the thickness of every path with a drawn outline."""
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[page]) as sheet:
        for each in sheet.get_objects():
            if each.type == pdfium.FPDF_PAGEOBJ_PATH:
                thickness, fill, stroke = ctypes.c_float(), ctypes.c_int(), ctypes.c_int()
                pdfium.FPDFPageObj_GetStrokeWidth(each, thickness)
                pdfium.FPDFPath_GetDrawMode(each, fill, stroke)
                if stroke.value:
                    yield _spot(each), thickness.value


def _spot(each: Any) -> Spot:
    left, bottom, right, top = each.get_bounds() if hasattr(each, "get_bounds") else each.get_pos()
    return Spot(left, PAGE_HEIGHT - top, right, PAGE_HEIGHT - bottom)


def count(pdf: bytes) -> int:
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return len(document)
