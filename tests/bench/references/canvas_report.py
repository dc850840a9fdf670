"""The texts of a document, drawn by hand on a ReportLab canvas: wrapped by the library, in the same embedded fonts, nothing laid out."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames, registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from peercoach_desktop.domain.document import Document
from peercoach_desktop.resources import resources_folder

REGULAR, STRONG = "Inter-Regular", "Inter-SemiBold"
_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM = 595.28, 841.89, 56.0, 760.0, 70.0
_ROOM = 440.0
PAGES = 3
"""As many as the product's report; it sets its text a little closer."""


def canvas_report(document: Document, *, embedded: bool = True) -> bytes:
    """Return the same words as PDF bytes; in Helvetica where no font is to be embedded."""
    fonts = (REGULAR, STRONG) if embedded else ("Helvetica", "Helvetica-Bold")
    for name in fonts if embedded else ():
        if name not in getRegisteredFontNames():
            registerFont(TTFont(name, str(resources_folder() / "fonts" / f"{name}.ttf")))
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(_WIDTH, _HEIGHT), pageCompression=1, initialFontName=fonts[0])
    y = _TOP
    for text, font, size in (line for block in document.blocks for line in _texts(block, fonts)):
        for line in simpleSplit(text, font, size, _ROOM):
            if y < _BOTTOM:
                if canvas.getPageNumber() == PAGES:
                    break
                _end(canvas, document, fonts[0])
                y = _TOP
            canvas.setFont(font, size)
            canvas.drawString(_LEFT, y, line)
            y -= size * 1.3
        y -= 2
    _end(canvas, document, fonts[0])
    canvas.save()
    return buffer.getvalue()


def _end(canvas: Canvas, document: Document, font: str) -> None:
    canvas.setFont(font, 8)
    canvas.drawString(_LEFT, 40, document.footer)
    canvas.drawString(_LEFT, 800, document.kind_label)
    canvas.showPage()


def _texts(block: Any, fonts: tuple[str, str]) -> Iterator[tuple[str, str, float]]:
    """Yield every text in a block, whatever its kind, with the font for it."""
    for name, value in vars(block).items():
        strong = name in ("label", "heading") or type(block).__name__ == "Heading"
        for text in _strings(value):
            yield text, fonts[strong], 12.0 if strong else 10.0


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _strings(part)
    elif hasattr(value, "__dict__"):
        yield from _strings(tuple(vars(value).values()))
