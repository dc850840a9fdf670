"""A PDF with a passphrase, beyond what the preview shows of it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader

from peercoach_desktop.reports.locked import locked_pdf
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.session_summary import session_summary_peer
from tests.reports.samples import cards, first_session, words

STRANGE = "vier fietsen 🙂 fijn \u05d0\u05d1 ẞ"


@pytest.fixture(scope="module")
def summary() -> bytes:
    return render_pdf(session_summary_peer(first_session(), cards(), words()))


def test_a_strange_passphrase_works_and_no_sign_of_it_is_logged(summary: bytes, caplog: pytest.LogCaptureFixture) -> None:
    locked = locked_pdf(summary, STRANGE)
    assert caplog.text == ""
    reader = PdfReader(BytesIO(locked))
    assert reader.decrypt(STRANGE)
    with pdfium.PdfDocument(summary) as plain, pdfium.PdfDocument(locked, password=STRANGE) as opened:
        assert len(opened) == len(plain)


def test_the_tags_and_the_language_stay(summary: bytes) -> None:
    reader = PdfReader(BytesIO(locked_pdf(summary, "vier fietsen bij de sloot")))
    assert reader.decrypt("vier fietsen bij de sloot")
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "nl-NL"
