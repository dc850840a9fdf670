"""Where options go: beside one another as segments, in a list, or in two columns."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from peercoach_desktop.views.kit.options import OptionButton

MOST_SEGMENTS = 5
TWO_COLUMNS_FROM = 8
_GAP = 8
_TWO_LINES = 1.5
"""A word of the longest option may go to a second line; the widths are those of one line."""


class Arrangement(Enum):
    """How a set of options stands on the page."""

    SEGMENTS = "segments"
    LIST = "list"
    COLUMNS = "columns"


def arrange(options: Sequence[OptionButton], width: int, *, most_segments: int) -> Arrangement:
    """Return how `options` stand in `width` logical pixels so that no word is cut.

    Few short options are segments; many are cards in two columns; long ones wrap in a list.
    """
    needed = [option.segment_width() for option in options]
    if len(options) <= most_segments and sum(needed) + len(options) <= width:
        return Arrangement.SEGMENTS
    column = (width - _GAP) // 2
    if len(options) >= TWO_COLUMNS_FROM and max(option.row_width() for option in options) <= column * _TWO_LINES:
        return Arrangement.COLUMNS
    return Arrangement.LIST
