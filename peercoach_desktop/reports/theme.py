"""How paper looks: the light colours of the screen, sizes in points (1/72 inch). The only place with such numbers for text."""

from __future__ import annotations

from dataclasses import dataclass, replace

from peercoach_desktop.reports.fonts import ITALIC, MEDIUM, REGULAR, SEMIBOLD

TEXT = "#1A2B2E"
MUTED = "#4F6165"
BORDER = "#D3DCDA"
EDGE = "#6F8286"
ACCENT = "#0B6B69"
ACCENT_TEXT = "#0A5F5D"
ACCENT_SOFT = "#DCEEEB"
ON_ACCENT = "#FFFFFF"
PAPER = "#FFFFFF"
SUNKEN = "#F0F3F2"
WARN = "#7A4B00"
WARN_SOFT = "#FFF1D6"

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
"""A4."""
MARGIN = 62.0
TOP = 75.0
BOTTOM = 66.0
WIDTH = PAGE_WIDTH - 2 * MARGIN


@dataclass(frozen=True)
class Style:
    """How a piece of text looks: font, size and line height in points, colour."""

    font: str
    size: float
    leading: float
    colour: str = TEXT


TITLE = Style(SEMIBOLD, 21, 26)
SUBTITLE = Style(REGULAR, 10.5, 15, MUTED)
HEADING = Style(SEMIBOLD, 13.5, 17)
SUBHEADING = Style(SEMIBOLD, 11, 15, ACCENT_TEXT)
LABEL = Style(MEDIUM, 8.8, 12.5, ACCENT_TEXT)
BODY = Style(REGULAR, 10.2, 15)
QUIET = Style(REGULAR, 9, 13, MUTED)
SMALL = Style(REGULAR, 8.6, 11.2)
LEAD = Style(MEDIUM, 13, 19)
LARGE = Style(MEDIUM, 16.5, 24)
CELL = Style(REGULAR, 9.4, 13.4)
CELL_HEAD = Style(MEDIUM, 8.4, 12, MUTED)
SEEN = Style(REGULAR, 9, 13)
REMARK = Style(REGULAR, 9, 13, MUTED)
CHIP = Style(REGULAR, 7.8, 10, MUTED)
CHIP_OWN = Style(SEMIBOLD, 7.8, 10, TEXT)
CHIP_COACH = Style(SEMIBOLD, 7.8, 10, ON_ACCENT)
CHIP_ABSENT = Style(ITALIC, 7.8, 10, MUTED)
RATER = Style(MEDIUM, 7.8, 10, MUTED)
POINT = Style(SEMIBOLD, 8.4, 11)
TICK = Style(REGULAR, 7.8, 10, MUTED)
PART_TITLE = Style(SEMIBOLD, 8.8, 11.4)
PART = Style(REGULAR, 8.8, 11.4)
PART_QUIET = Style(ITALIC, 8.4, 11.4, MUTED)
PART_AXIS = Style(MEDIUM, 7.8, 10.5, MUTED)
PART_NUMBER = Style(SEMIBOLD, 8, 10.5, ON_ACCENT)
RUNNING = Style(REGULAR, 8, 11, MUTED)
RUNNING_STRONG = Style(SEMIBOLD, 8.4, 11, ACCENT_TEXT)
FICTITIOUS = Style(SEMIBOLD, 8.4, 11, WARN)

CARD_WORD = Style(SEMIBOLD, 21, 26)
CARD_QUESTION = Style(MEDIUM, 15.5, 21)
CARD_TITLE = Style(SEMIBOLD, 12, 16)
CARD_LABEL = Style(MEDIUM, 8.4, 12, ACCENT_TEXT)
CARD_TEXT = Style(REGULAR, 11, 15.4)
CARD_POINT = Style(REGULAR, 10.6, 14.8)
CARD_BAND = Style(SEMIBOLD, 8.2, 11, ACCENT_TEXT)
CARD_FOOT = Style(REGULAR, 7.4, 10, MUTED)

ASK = Style(MEDIUM, 10, 14)
CODE = Style(MEDIUM, 7.4, 14, MUTED)
HINT = Style(REGULAR, 8.4, 11.6, MUTED)
BOX_WORDS = Style(REGULAR, 9.6, 13.4)
LOOK_FOR = Style(REGULAR, 8.2, 11, MUTED)
COLUMN_HEAD = Style(MEDIUM, 7.4, 9.4, MUTED)


def shrunk(style: Style, taken: float, room: float, least: float = 0.0) -> Style:
    """Return `style` in the size at which words that take `taken` points fit in `room`, but not below `least`."""
    return style if taken <= room else replace(style, size=max(style.size * room / taken, least))
