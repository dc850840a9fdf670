"""The two embedded fonts: which characters they have, how wide they are, and what is printed for the rest.

Nothing vanishes: a character that neither font has prints as its code point, such as [U+1F600]. Only what has no ink of
its own (joiners, direction marks, variation selectors) is left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from peercoach_desktop.reports.errors import ReportError
from peercoach_desktop.reports.script import joined
from peercoach_desktop.resources import resources_folder

REGULAR = "Inter-Regular"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
ITALIC = "Inter-Italic"
FALLBACK = "PeercoachFallback"

_NO_INK = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")
_NEW_LINE = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_FIXED_SPACE = re.compile("[\u2007\u202f]")
_OTHER_SPACE = re.compile("[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")


@dataclass(frozen=True)
class Face:
    """One text font with the fallback behind it: `widths` in 1/1000 em by code point; `own` are the codes the font itself has.

    `font` is the PDF library's own.
    """

    font: Any
    widths: Mapping[int, float]
    own: frozenset[int]


@cache
def face(name: str) -> Face:
    """Return a font by name, known to the PDF library from here on. Raises ReportError if its file is missing or broken."""
    own = _registered(name)
    return Face(own, {**_registered(FALLBACK).face.charWidths, **own.face.charWidths}, frozenset(own.face.charWidths))


@cache
def _registered(name: str) -> Any:
    from reportlab import rl_config
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    rl_config.useA85 = 0  # bytes as they are, instead of letters that stand for them: smaller and sooner written
    try:
        data = (resources_folder() / "fonts" / f"{name}.ttf").read_bytes()
        font = TTFont(name, BytesIO(data), asciiReadable=False)
    except (OSError, TTFError) as error:
        raise ReportError(name) from error
    registerFont(font)
    return font


def substitute(text: str) -> str:
    """Return `text` as it will be printed: letters joined, spaces plain, a stand-in for each character no font has.

    Lines end in a newline only. The order is that of reading; `script.in_drawing_order` turns each line.
    """
    if text.isascii() and (text.isprintable() or text.replace("\n", "").isprintable()):
        return text
    text = _NEW_LINE.sub("\n", text).replace("\t", "    ")
    text = joined(unicodedata.normalize("NFC", text))
    text = _OTHER_SPACE.sub(" ", _FIXED_SPACE.sub("\u00a0", _NO_INK.sub("", text)))
    known = face(REGULAR).widths
    return "".join(letter if ord(letter) in known or letter == "\n" else stand_in(letter) for letter in text)


def stand_in(letter: str) -> str:
    """Return what is printed for a character that no font has: its code point."""
    return f"[U+{ord(letter):04X}]"


def width(text: str, name: str, size: float) -> float:
    """Return how wide substituted `text` is, in points."""
    widths = face(name).widths
    return sum(map(widths.__getitem__, map(ord, text))) * size / 1000


def runs(text: str, name: str) -> Iterator[tuple[str, str]]:
    """Yield (font, piece) for substituted `text`, so that each piece can be drawn with one font."""
    own = face(name).own
    if text.isascii() or own.issuperset(map(ord, text)):
        yield name, text
        return
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or (ord(text[at]) in own) != (ord(text[start]) in own):
            yield (name if ord(text[start]) in own else FALLBACK), text[start:at]
            start = at
