"""Decks to print: the shipped ones, and one of a coach's own with whatever anybody may type."""

from __future__ import annotations

from datetime import datetime

from peercoach_desktop.content.packs import read_files
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.paper_cards import CardSheets, Sides
from peercoach_desktop.reports.card_grid import GRIDS
from peercoach_desktop.services.printed_cards import PrintedCards
from tests.builders import shipped
from tests.reports.on_sheet import Spot

HOSTILE = ("<b>vet</b> &amp; {page}", "😀 ☑ ไทย 🧑‍⚕️", "woord " * 50, "x" * 300, "twee\nregels", "שלום עולם 12")
TOO_LONG = "Een zin die maar doorgaat. " * 400


def cards() -> PrintedCards:
    return PrintedCards(shipped(), lambda: datetime(2026, 3, 24))


def every_deck(language: str, sides: Sides = Sides.LONG_EDGE) -> dict[str, CardSheets]:
    """Return every kind of cards that there is, whole."""
    made, library = cards(), shipped()
    questions = [question.id for question in library.pack("questions").questions]
    moments = [moment.id for moment in library.pack("interventions").interventions]
    return {
        "qualities": made.quality_deck(language, sides),
        "questions": made.questions(questions, language, sides),
        "interventions": made.interventions(moments, language, sides),
        "listening": made.listening_cards(language),
        "help": made.help_cards(language),
        "misconceptions": made.misconceptions(language, sides),
    }


def own_deck(text: str) -> Pack:
    """Return a quality deck with one card on which every text is `text`."""
    structure = 'id = "own"\nkind = "quality_deck"\nversion = 7\n[[families]]\nid = "f"\ncards = ["c"]\n'
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    parts = "\n".join(f'{part} = "{quoted}"' for part in ("word", "behaviour", "too_much", "question"))
    words = f'families.f.title = "{quoted}"\n[qualities.c]\n{parts}\n'
    return read_files({"structure.toml": structure, "nl.toml": words}, "own")


def pages_of_card(sheets: CardSheets, number: int) -> tuple[int, int]:
    """Return the pages (from 0) of the front and the back of card `number` (from 0)."""
    sheet = number // GRIDS[sheets.size].count
    return (2 * sheet, 2 * sheet + 1) if sheets.has_backs else (sheet, sheet)


def front_spot(sheets: CardSheets, number: int) -> Spot:
    """Return where the front of card `number` belongs: counted here in millimetres, not asked of the program."""
    width, height, columns, left, top = {"small": (63, 88, 3, 10.5, 16.5), "large": (92, 130, 2, 13, 18.5)}[sheets.size]
    row, column = divmod(number % GRIDS[sheets.size].count, columns)
    x, y = left + column * width, top + row * height
    return Spot(*(each * 72 / 25.4 for each in (x, y, x + width, y + height)))


def back_spot(sheets: CardSheets, number: int) -> Spot:
    """Return where the back belongs: the same place in the mirror."""
    front = front_spot(sheets, number)
    paper = 210 * 72 / 25.4
    return Spot(paper - front.right, front.top, paper - front.left, front.bottom)


def said(sheets: CardSheets, number: int, *, back: bool = False) -> str:
    """Return the words of one side of a card, white space as one space."""
    card = [card for sheet in sheets.sheets() for card in sheet][number]
    face = card.back if back else card.front
    return "" if face is None else " ".join(" ".join([face.band, *(part.text for part in face.parts)]).split())
