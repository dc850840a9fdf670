"""What is printed in the figures: the coach's file of a session in which every field is filled in, cut at three pages."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from peercoach_desktop.domain.document import Document
from peercoach_desktop.reports.pages import page_count
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.session_file import session_file
from tests.reports.samples import filled_in, words

PAGES = 3
_TEXT = "Ik merk dat ik in de overdracht te veel achtergrond geef, en dat de hoofdzaak dan verdwijnt."


@cache
def three_pages() -> Document:
    """Return a document of three pages: as many of the blocks of the whole file as fit."""
    whole = session_file(filled_in(text=_TEXT), words())
    count = len(whole.blocks)
    while page_count(render_pdf(document := replace(whole, blocks=whole.blocks[:count]))) > PAGES:
        count -= 1
    return document
