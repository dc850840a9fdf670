"""Sheets of cards: fronts on odd pages, backs on even pages at the mirrored place, with lines to cut along."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peercoach_desktop.domain.paper_cards import CardSheets, CardSize, Face, PaperCard, PartRole, Sides
from peercoach_desktop.reports.card_grid import GRIDS, CardGrid
from peercoach_desktop.reports.card_marks import draw_mark, draw_row
from peercoach_desktop.reports.card_text import fitted
from peercoach_desktop.reports.fonts import width
from peercoach_desktop.reports.pen import Pen
from peercoach_desktop.reports.tags import Role, Tag, TagTree
from peercoach_desktop.reports.text import cut_to, one_line
from peercoach_desktop.reports.theme import ACCENT, CARD_BAND, CARD_FOOT, EDGE, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, TEXT, Style, shrunk

_INSET = 12.0
_BAND = 22.0
_PATTERN = 14.0
_MARK_FROM, _MARK_TO = 3.0, 12.0
_HAIR = 0.25
_NAMES = (PartRole.WORD, PartRole.QUESTION, PartRole.TITLE)
"""What a card is found by."""
_LARGER = {CardSize.SMALL: 1.0, CardSize.LARGE: 1.12}


def draw_sheets(canvas: Any, tags: TagTree, sheets: CardSheets) -> None:
    """Draw all pages: the front of each sheet and, where there are backs, the back right after it.

    Who listens hears card by card, the back of each right behind its front.
    """
    grid = GRIDS[sheets.size]
    groups = sheets.sheets()
    for number, cards in enumerate(groups, 1):
        page = one_line(sheets.page_label).replace("{page}", str(number)).replace("{pages}", str(len(groups)))
        read = [Tag(Role.PART) for _ in cards]
        _Sheet(Pen(canvas, tags), grid, sheets).front(cards, read, page)
        if sheets.has_backs:
            _Sheet(Pen(canvas, tags), grid, sheets).back(cards, read, page)


class _Sheet:
    """Draws one side of a sheet."""

    def __init__(self, pen: Pen, grid: CardGrid, sheets: CardSheets) -> None:
        self._pen = pen
        self._grid = grid
        self._sheets = sheets

    def front(self, cards: tuple[PaperCard, ...], read: list[Tag], page: str) -> None:
        """Draw the fronts, the lines to cut along and the marks beside them."""
        self._cut_lines(len(cards))
        self._cut_marks(len(cards), back=False)
        for place, card in enumerate(cards):
            self._face(card.front, self._grid.front(place), read[place])
        self._foot(self._sheets.front_label if self._sheets.has_backs else "", page)
        self._pen.end_page()

    def back(self, cards: tuple[PaperCard, ...], read: list[Tag], page: str) -> None:
        """Draw the backs. Cutting goes by the front, so there are marks alone: a line a hair beside the cut would stay on the card.

        For a printer that turns the sheet over its short edge the page stands on its head, and so lies right behind the same front.
        """
        if self._sheets.sides is Sides.SHORT_EDGE:
            self._pen.turn_over()
        self._cut_marks(len(cards), back=True)
        for place, card in enumerate(cards):
            if card.back is not None:
                self._face(card.back, self._grid.back(place), read[place])
        self._foot(self._sheets.back_label, page)
        self._pen.end_page()

    def _face(self, face: Face, corner: tuple[float, float], card: Tag) -> None:
        x, y = corner[0] + _INSET - MARGIN, corner[1] + _INSET
        room, height = self._grid.width - 2 * _INSET, self._grid.height - 2 * _INSET
        if face.band:
            self._pen.reading(Tag(parent=card))
            self._band(face, x, y, room)
            y, height = y + _BAND, height - _BAND
        if face.mark is not None:
            draw_row(self._pen, x, corner[1] + self._grid.height - _INSET - 2.5, x + room, face.mark)
            height -= _PATTERN
        tags = list(_tags_of(face, card))
        for placed in fitted(face, (room, height), _LARGER[self._sheets.size]):
            top = y + placed.top
            if placed.dotted:
                self._pen.disc(x + 2, top + placed.style.leading / 2, 1.2, ACCENT, ACCENT, 0.4)
            self._pen.reading(tags[placed.part])
            self._pen.line_of(x + placed.x, top, placed.line, placed.style, placed.room)

    def _band(self, face: Face, x: float, y: float, room: float) -> None:
        beside = 0.0
        if face.mark is not None:
            draw_mark(self._pen, x + 4.5, y + 5.5, 9, face.mark)
            beside = 15.0
        words = one_line(face.band)
        self._pen.text(x + beside, y, *_shortened(words, CARD_BAND, room - beside))
        self._pen.rule(x, y + _BAND - 7, x + room, EDGE, 0.5)

    def _cut_lines(self, count: int) -> None:
        if not count:
            return
        upright, level = self._grid.cuts(count)
        for x in upright:
            self._pen.tick(x - MARGIN, level[0], self._bottom(x, count), EDGE, _HAIR)
        for y in level:
            self._pen.rule(upright[0] - MARGIN, y, self._end(y, count) - MARGIN, EDGE, _HAIR)

    def _bottom(self, x: float, count: int) -> float:
        """Return how far down an upright line goes: along every card that it borders on."""
        column = round((x - self._grid.left) / self._grid.width)
        rows = max((row for row, used in enumerate(self._used(count), 1) if used >= column), default=0)
        return self._grid.top + rows * self._grid.height

    def _end(self, y: float, count: int) -> float:
        """Return how far to the right a level line goes."""
        row = round((y - self._grid.top) / self._grid.height)
        used = self._used(count)
        most = max([*used[row : row + 1], *used[max(row - 1, 0) : row]])
        return self._grid.left + most * self._grid.width

    def _used(self, count: int) -> list[int]:
        """Return how many cards lie in each row that has any."""
        return [min(self._grid.columns, count - at) for at in range(0, count, self._grid.columns)]

    def _cut_marks(self, count: int, *, back: bool) -> None:
        if not count:
            return
        upright, level = self._grid.cuts(count, back=back)
        top, bottom = self._grid.top, PAGE_HEIGHT - self._grid.top
        left, right = self._grid.left - MARGIN, PAGE_WIDTH - self._grid.left - MARGIN
        for x in upright:
            self._pen.tick(x - MARGIN, top - _MARK_TO, top - _MARK_FROM, TEXT, 0.5)
            self._pen.tick(x - MARGIN, bottom + _MARK_FROM, bottom + _MARK_TO, TEXT, 0.5)
        for y in level:
            self._pen.rule(left - _MARK_TO, y, left - _MARK_FROM, TEXT, 0.5)
            self._pen.rule(right + _MARK_FROM, y, right + _MARK_TO, TEXT, 0.5)

    def _foot(self, side: str, page: str) -> None:
        self._pen.reading(None)
        words = " · ".join(filter(None, map(one_line, (self._sheets.footer, side, page))))
        text, style = _shortened(words, CARD_FOOT, PAGE_WIDTH - 100)
        self._pen.centred(PAGE_WIDTH / 2 - MARGIN, PAGE_HEIGHT - self._grid.top + _MARK_TO + 6, text, style)


def _tags_of(face: Face, card: Tag) -> Iterator[Tag]:
    """Yield what each text of a side is; points that follow on each other are one list."""
    whole = None
    for part in face.parts:
        if part.role is PartRole.POINT:
            whole = whole or Tag(Role.LIST, card)
            yield whole.item()
            continue
        whole = None
        yield Tag(Role.HEADING, card, level=1) if part.role in _NAMES else Tag(parent=card)


def _shortened(text: str, style: Style, room: float) -> tuple[str, Style]:
    """Return the text in a smaller size where it is long, and cut off where even that is not enough."""
    small = shrunk(style, width(text, style.font, style.size), room, least=6.0)
    return cut_to(text, small, room, "…"), small
