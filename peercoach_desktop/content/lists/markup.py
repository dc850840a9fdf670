"""Words of other programs as plain words: tags and signs for bold go, and it is said that they were there."""

from __future__ import annotations

import html
import re

_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|span|p|br|hr|font|h[1-6]|div|a|img|ul|ol|li|table|tbody|thead|tr|td|th|sub|sup|small|big|center|code)"
    r"(?:\s[^<>]{0,500})?/?>",
    re.IGNORECASE,
)
_BOLD = re.compile(r"(?<!\w)(\*\*|__|\*)(?=\S)([^*_\n]{1,300}?)(?<=\S)\1(?!\w)")
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+", re.MULTILINE)
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\([^()\s]{1,500}\)")
_REFERENCE = re.compile(r"\$\{[^{}\n]{1,200}\}|\{\{[^{}\n]{1,200}\}\}")


def plain(text: str) -> tuple[str, bool]:
    """Return `text` without markup, and whether there was any."""
    clean = _TAG.sub(" ", text)
    clean = _LINK.sub(r"\1", _HEADING.sub("", clean))
    clean = _BOLD.sub(r"\2", clean)
    if clean != text or "&" in text:
        clean = html.unescape(clean)
    return clean, " ".join(clean.split()) != " ".join(text.split())


def refers(text: str) -> bool:
    """Return whether another answer would be filled in in `text`."""
    return bool(_REFERENCE.search(text))
