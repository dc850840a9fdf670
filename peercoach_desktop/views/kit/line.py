"""One short line of a list to choose from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One line: what it is about, a second line below, and a note at the end in the colour of token `tone`."""

    id: str
    title: str
    detail: str = ""
    note: str = ""
    icon: str = ""
    tone: str = "muted"

    def spoken(self) -> str:
        """Return all of it in one sentence, for a screen reader."""
        return ", ".join(part for part in (self.title, self.detail, self.note) if part)
