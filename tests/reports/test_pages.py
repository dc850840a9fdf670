from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pypdfium2
import pytest

from peercoach_desktop.domain.document import EntryList
from peercoach_desktop.reports.errors import PageError
from peercoach_desktop.reports.pages import page_count, page_image
from peercoach_desktop.reports.pdf import render_pdf
from tests.reports.reading import a_document

WHITE = b"\xff\xff\xff"


def test_a_page_is_painted_on_white_at_the_size_asked_for() -> None:
    pdf = render_pdf(a_document(EntryList("Lijst", ("regel",) * 120)))
    assert page_count(pdf) == 3
    image = page_image(pdf, 0, 144)
    assert (image.width, image.height) == (1191, 1684)
    assert len(image.pixels) == image.stride * image.height
    assert image.pixels[:3] == image.pixels[-4:-1] == WHITE
    pixels = {image.pixels[at : at + 3] for at in range(0, len(image.pixels), 4)}
    assert bytes((0x2E, 0x2B, 0x1A)) in pixels  # the ink of the text, blue first


def test_each_page_is_another_picture_and_there_are_no_more() -> None:
    pdf = render_pdf(a_document(EntryList("Lijst", tuple(f"regel {number}" for number in range(90)))))
    assert page_image(pdf, 0, 40).pixels != page_image(pdf, 1, 40).pixels
    for index in (-1, page_count(pdf)):
        with pytest.raises(IndexError):
            page_image(pdf, index, 40)


def test_what_is_no_pdf_is_said_in_a_sentence() -> None:
    with pytest.raises(PageError) as caught:
        page_count(b"geen pdf")
    assert caught.value.word_id == "paper.errors.not_shown"


def test_one_thread_at_a_time_is_inside_pdfium(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = render_pdf(a_document(EntryList("Lijst", tuple(f"regel {number}" for number in range(200)))))
    pages = range(page_count(pdf))
    alone = [page_image(pdf, index, 40).pixels for index in pages]
    inside: list[int] = []
    open_document, close = pypdfium2.PdfDocument, pypdfium2.PdfDocument.close

    def opened(data: bytes) -> pypdfium2.PdfDocument:
        inside.append(1)
        assert len(inside) == 1
        time.sleep(0.005)
        return open_document(data)

    def closed(document: pypdfium2.PdfDocument) -> None:
        close(document)
        inside.pop()

    monkeypatch.setattr(pypdfium2.PdfDocument, "close", closed)
    monkeypatch.setattr(pypdfium2, "PdfDocument", opened)
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda index: page_image(pdf, index, 40).pixels, [*pages] * 4))
    assert together == alone * 4
