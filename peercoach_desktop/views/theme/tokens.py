"""Reads the tokens: every colour, size and distance of the program stands in `resources/styles/tokens.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

TEXT_SCALES = (100, 115, 130, 150)
"""Percent; what a coach can choose as text size."""


@dataclass(frozen=True)
class Tokens:
    """The tokens by name: two sets of colours ("#RRGGBB"), and sizes in logical pixels (`type` in points)."""

    light: Mapping[str, str]
    dark: Mapping[str, str]
    type: Mapping[str, float]
    heights: Mapping[str, int]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    layout: Mapping[str, int]

    def colours(self, *, dark: bool) -> Mapping[str, str]:
        """Return the colours of the dark or the light look."""
        return self.dark if dark else self.light


def read_tokens(path: Path) -> Tokens:
    """Return the tokens in the file at `path`."""
    with path.open("rb") as file:
        return Tokens(**tomllib.load(file))
