"""Pages of a PDF as pictures, for the preview and for printing; painted on white, because a PDF page has no ground of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

from peercoach_desktop.reports.errors import PageError

_POINTS_PER_INCH = 72
_WHITE = (255, 255, 255, 255)
_ONE_AT_A_TIME = Lock()
"""PDFium keeps its state for the whole process and crashes when two threads use it at once, also on two documents."""


@dataclass(frozen=True)
class PageImage:
    """A picture in BGRx: 4 bytes a pixel, blue first, the fourth unused (QImage.Format_RGB32).

    `stride` is in bytes a row, `width` and `height` in pixels.
    """

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """Return how many pages there are. Raises PageError for what is no PDF."""
    with _opened(pdf) as document:
        return len(document)


def page_image(pdf: bytes, index: int, dpi: int) -> PageImage:
    """Return page `index` (from 0) at `dpi` pixels an inch. Raises PageError for what is no PDF, IndexError for no such page."""
    with _opened(pdf) as document:
        if not 0 <= index < len(document):
            raise IndexError(index)
        with closing(document[index]) as page:
            bitmap = page.render(scale=dpi / _POINTS_PER_INCH, fill_color=_WHITE, prefer_bgrx=True, rev_byteorder=False)
            with closing(bitmap):
                return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    """Open a PDF for as long as no other thread can use PDFium; everything taken from it must be closed inside."""
    with _ONE_AT_A_TIME:
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise PageError(str(error)) from error
        with closing(document):
            yield document
