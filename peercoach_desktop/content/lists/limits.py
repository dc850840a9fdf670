"""How large a file from outside may be, and reading no more of it than that."""

from __future__ import annotations

import re
from pathlib import Path

from peercoach_desktop.content.lists.errors import DamagedList, ListTooLarge

MOST_BYTES = 8 * 1024 * 1024
MOST_UNPACKED = 48 * 1024 * 1024
MOST_POINTS = 500
MOST_PARTS = 100
MOST_LETTERS = 2_000
"""Characters in one text of a list; a longer one does not come along."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SPACES = re.compile(r"\s+")


def read_bytes(path: Path) -> bytes:
    """Return what is in a file. Raises ListTooLarge for one over the limit and DamagedList for one that cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise DamagedList(type(error).__name__) from error
    if len(content) > MOST_BYTES:
        raise ListTooLarge("bytes")
    return content


def one_line(text: str) -> str:
    """Return `text` on one line, without signs that cannot be seen."""
    return _SPACES.sub(" ", _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub(" ", text))).strip()


def shortened(text: str, letters: int = 160) -> str:
    """Return the begin of `text`, to show what is meant."""
    clean = one_line(text[: letters * 4])
    return clean if len(clean) <= letters else f"{clean[: letters - 1]}…"


def check_size(sections: int, points: int) -> None:
    """Raise ListTooLarge for a list that nobody could look along with."""
    if sections > MOST_PARTS or points > MOST_POINTS:
        raise ListTooLarge("points")
