"""The described documents, line by line, against a file that a person has read.

After a wanted change: `PEERCOACH_WRITE_REFERENCE=1 pytest tests/reports/test_reference.py`, then read the difference.
"""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path

import pytest

from peercoach_desktop.domain.document import Document
from peercoach_desktop.reports.session_file import session_file
from peercoach_desktop.reports.session_summary import session_summary_peer
from tests.reports.samples import words
from tests.reports.tiny import tiny_cards, tiny_record

FOLDER = Path(__file__).parent / "reference"


def lines_of(document: Document) -> str:
    """Return a document with one line per block."""
    about = [f"{part.name}: {getattr(document, part.name)}" for part in fields(document) if part.name != "blocks"]
    return "\n".join([*about, "", *map(repr, document.blocks), ""])


@pytest.mark.parametrize("name", ["session_summary_peer", "session_file"])
def test_the_document_is_as_it_was_read_and_agreed(name: str) -> None:
    build = {"session_summary_peer": session_summary_peer, "session_file": session_file}[name]
    told = lines_of(build(tiny_record(), tiny_cards(), words(), fictitious=True))
    path = FOLDER / f"{name}.txt"
    if os.environ.get("PEERCOACH_WRITE_REFERENCE"):
        path.write_text(told, encoding="utf-8")
    assert told == path.read_text(encoding="utf-8")
