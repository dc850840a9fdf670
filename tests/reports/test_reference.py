"""The described documents, line by line, against a file that a person has read.

After a wanted change: `PEERCOACH_WRITE_REFERENCE=1 pytest tests/reports/test_reference.py`, then read the difference.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.paper_cards import CardSheets, Sides
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.reports.blank_checklist import blank_checklist
from peercoach_desktop.reports.blank_forms import blank_form, instruction_card
from peercoach_desktop.reports.decks import quality_deck
from peercoach_desktop.reports.session_file import session_file
from peercoach_desktop.reports.session_summary import session_summary_peer
from tests.reports.decks import cards, own_deck
from tests.reports.samples import cards as cards_pack
from tests.reports.samples import first_session, ward_session, words
from tests.reports.tiny import tiny_cards, tiny_checklist, tiny_pack, tiny_record

FOLDER = Path(__file__).parent / "reference"


def lines_of(paper: Printable) -> str:
    """Return a document or form with one line per block, and cards with one line per card."""
    about = [f"{part.name}: {getattr(paper, part.name)}" for part in fields(paper) if part.name not in ("blocks", "cards")]
    parts = paper.cards if isinstance(paper, CardSheets) else paper.blocks
    return "\n".join([*about, "", *map(repr, parts), ""])


PAPER: dict[str, Callable[[], Printable]] = {
    "blank_checklist": lambda: blank_checklist(tiny_checklist(), words()),
    "blank_form": lambda: blank_form(tiny_pack(), tiny_pack().form("start"), words()),
    "instruction_card": lambda: instruction_card(words()),
    "activity_sheet": lambda: cards().activity("line_up", "nl"),
    "model_card": lambda: cards().model("grow", "nl"),
    "quality_deck": lambda: quality_deck(own_deck("Warm"), words(), Sides.LONG_EDGE),
    "question_cards": lambda: cards().questions(["know_each_other", "feel_equal"], "nl"),
    "intervention_cards": lambda: cards().interventions(["dominant"], "nl"),
    "listening_cards": lambda: cards().listening_cards("nl"),
    "misconceptions": lambda: cards().misconceptions("en"),
}

OF_A_SESSION: dict[str, Callable[[], Printable]] = {
    "session_summary_peer": lambda: session_summary_peer(tiny_record(), tiny_cards(), words(), fictitious=True),
    "main_points": lambda: session_summary_peer(first_session(), cards_pack(), words(), extent=Extent.MAIN),
    "main_points_en": lambda: session_summary_peer(ward_session(), cards_pack(), words("en"), extent=Extent.MAIN),
    "session_file": lambda: session_file(tiny_record(), words(), fictitious=True),
}


def agreed(name: str, told: str) -> None:
    """Compare with the file that a person has read."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get("PEERCOACH_WRITE_REFERENCE"):
        path.write_text(told, encoding="utf-8")
    assert told == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", OF_A_SESSION)
def test_the_document_is_as_it_was_read_and_agreed(name: str) -> None:
    agreed(name, lines_of(OF_A_SESSION[name]()))


@pytest.mark.parametrize("name", PAPER)
def test_paper_without_answers_is_as_it_was_read_and_agreed(name: str) -> None:
    agreed(name, lines_of(PAPER[name]()))
