"""Reading a PDF back, as somebody else's program sees it."""

from __future__ import annotations

import re
from contextlib import closing
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdfium2 import PdfPage

from peercoach_desktop.domain.document import Document, DocumentBlock
from peercoach_desktop.reports import pages
from peercoach_desktop.reports.fonts import substitute
from peercoach_desktop.reports.pdf import render_pdf


def a_document(*blocks: DocumentBlock, **changes: Any) -> Document:
    parts = {"title": "Titel", "subtitle": "Onder", "kind_label": "Soort", "sharing_label": "Voor wie", "footer": "Voet", "language": "nl"}
    return Document(**{**parts, "file_name": "titel.pdf", "blocks": blocks, "page_label": "Pagina {page} van {pages}", **changes})


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of each page, in the order in which it was drawn. Not while the program paints one: PDFium is for one at a time."""
    with pages._opened(pdf) as document:
        return [_text_of(page) for page in document]


def _text_of(page: PdfPage) -> str:
    with closing(page), closing(page.get_textpage()) as text:
        return str(text.get_text_range()).replace("\r\n", "\n")


def printed(document: Document) -> str:
    """Return all text between the running lines, without any white space, sign by sign as it was drawn.

    Read by pypdf, which takes longer: pdfium puts other signs in the place of some.
    """
    found = []
    for number, page in enumerate(pages := [page.extract_text() for page in PdfReader(BytesIO(render_pdf(document))).pages], 1):
        label = substitute(document.page_label).replace("{page}", str(number)).replace("{pages}", str(len(pages)))
        found.append(squashed(page).partition(squashed(label))[2])
    return "".join(found)


def block_of(document: Document, field_id: str) -> DocumentBlock:
    """Return the first block that belongs to a field."""
    return next(block for block in document.blocks if getattr(block, "field_id", "") == field_id)


def field_ids(document: Document) -> list[str]:
    """Return the fields the blocks belong to, in order."""
    return [field for block in document.blocks if (field := getattr(block, "field_id", ""))]


def squashed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Return the fonts by name without their subset tag, and whether each is embedded."""
    found: dict[str, bool] = {}
    for page in PdfReader(BytesIO(pdf)).pages:
        for reference in page["/Resources"]["/Font"].values():  # type: ignore[index]
            font = reference.get_object()
            name = str(font["/BaseFont"]).rpartition("+")[2].removeprefix("/")
            descriptor = font.get("/FontDescriptor")
            found[name] = descriptor is not None and "/FontFile2" in descriptor.get_object()
    return found
