"""A described document as PDF: A4, fonts embedded, the same bytes for the same document."""

from __future__ import annotations

from io import BytesIO
from typing import Any, assert_never

from peercoach_desktop.domain.blank_form import BlankForm
from peercoach_desktop.domain.document import Document, Paper
from peercoach_desktop.domain.paper_cards import CardSheets
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.reports.boxes import balanced_pages
from peercoach_desktop.reports.card_pages import draw_sheets
from peercoach_desktop.reports.flow import boxes_of
from peercoach_desktop.reports.fonts import REGULAR, face, width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Tag, TagTree
from peercoach_desktop.reports.text import lines, one_line
from peercoach_desktop.reports.theme import (
    ACCENT_SOFT,
    BORDER,
    BOTTOM,
    FICTITIOUS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RUNNING,
    RUNNING_STRONG,
    TOP,
    WARN,
    WARN_SOFT,
    WIDTH,
    Style,
)

PROGRAM = "Peercoach Desktop"
_ENOUGH_TO_WRITE, _ENOUGH_TO_READ = 0.4, 0.14
"""How much of the last page is filled where it needs nothing of the pages before it: a few lines alone there look forgotten."""
_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}


def render_pdf(paper: Printable) -> bytes:
    """Return what is described as PDF bytes. Raises ReportError if the fonts are not where they belong."""
    from peercoach_desktop.reports.tag_file import TagFile

    face(REGULAR)  # the canvas names it on each page, so it must be known before the canvas is
    buffer = BytesIO()
    canvas, tags = _canvas(buffer, paper), TagTree()
    match paper:
        case Document() | BlankForm():
            _draw_pages(canvas, tags, paper)
        case CardSheets():
            draw_sheets(canvas, tags, paper)
        case _:
            assert_never(paper)
    file = TagFile(canvas._doc, tags)  # noqa: SLF001 - the library has no door to tags
    file.announce(one_line(paper.title))
    canvas.save()
    return file.added_to(buffer.getvalue())


def _draw_pages(canvas: Any, tags: TagTree, document: Document | BlankForm) -> None:
    enough = _ENOUGH_TO_WRITE if isinstance(document, BlankForm) else _ENOUGH_TO_READ
    pages = balanced_pages(boxes_of(document), PAGE_HEIGHT - TOP - BOTTOM, enough)
    for number, page in enumerate(pages, 1):
        pen = Pen(canvas, tags)
        _running_lines(pen, document, number, len(pages))
        for distance, box in page:
            pen.reading(box.tag, TOP + distance, box.height)
            box.draw(pen, TOP + distance)
        pen.end_page()


def _canvas(buffer: BytesIO, document: Paper) -> Any:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=REGULAR,
        pdfVersion=(1, 7),  # by which the rules for tags are
        lang=_LANGUAGES.get(document.language, document.language),
    )
    canvas.setTitle(one_line(document.title))
    canvas.setSubject(one_line(document.kind_label))
    canvas.setAuthor(PROGRAM)
    canvas.setCreator(PROGRAM)
    canvas.setProducer(PROGRAM)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _running_lines(pen: Pen, document: Paper, number: int, count: int) -> None:
    """Draw what is on every page: kind and sharing level above, the footer and the page number below.

    Who it is for, and that it is an example, is read aloud once, as the first thing; the rest is for the eye.
    """
    top = 40.0
    pen.text(0, top, one_line(document.kind_label), RUNNING_STRONG)
    is_first = number == 1
    pen.reading(Tag() if is_first else None)
    end = _pill(pen, WIDTH, top, document.sharing_label, RUNNING_STRONG, (ACCENT_SOFT, ""))
    if document.fictitious:
        pen.reading(Tag() if is_first else None)
        _pill(pen, end - 6, top, document.fictitious, FICTITIOUS, (WARN_SOFT, WARN))
    pen.reading(None)
    pen.rule(0, top + 19, WIDTH, BORDER, 0.7)
    foot = PAGE_HEIGHT - 48
    pen.rule(0, foot - 6, WIDTH, BORDER, 0.7)
    for at, line in enumerate(lines(document.footer, RUNNING, WIDTH - 90)):
        pen.line_of(0, foot + at * RUNNING.leading, line, RUNNING, WIDTH - 90)
    page = one_line(document.page_label).replace("{page}", str(number)).replace("{pages}", str(count))
    pen.text(WIDTH - width(page, RUNNING.font, RUNNING.size), foot, page, RUNNING)


def _pill(pen: Pen, right: float, top: float, text: str, style: Style, colours: tuple[str, str]) -> float:
    """Draw words on a rounded ground that ends at `right`; return where it begins."""
    words = one_line(text)
    size = width(words, style.font, style.size) + 16
    pen.box(right - size, top - 2.5, (size, 16), *colours, radius=8, thickness=0.9)
    pen.text(right - size + 8, top, words, style)
    return right - size
