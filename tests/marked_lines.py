"""Labelled lines in tests/data: a text with places marked as {kind|the words}."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent / "data"
_MARK = re.compile(r"\{(\w+)\|([^}]*)\}")


@dataclass(frozen=True)
class Label:
    """What a person marked: the places from `start` up to `end`, and what it is."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class MarkedLine:
    """A line without its marks, and the labels that the marks stood for."""

    text: str
    labels: tuple[Label, ...]


def read_data(name: str) -> dict[str, Any]:
    """Return a file in tests/data."""
    return tomllib.loads((DATA / name).read_text(encoding="utf-8"))


def read_line(marked: str, kinds: dict[str, str]) -> MarkedLine:
    """Return `marked` without its marks; `kinds` gives the whole name of each short one."""
    text, labels, at = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[at : found.start()]
        labels.append(Label(kinds[found.group(1)], len(text), len(text) + len(found.group(2))))
        text += found.group(2)
        at = found.end()
    return MarkedLine(text + marked[at:], tuple(labels))
