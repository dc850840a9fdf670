"""What was found as lines to choose from, in groups."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.services.search import RECORDS, SAID, Hit, HitGroup
from peercoach_desktop.views.dates import near_day
from peercoach_desktop.views.kit.line import Line

PEOPLE = "people"
_ICONS = {SAID: "message-square-text", RECORDS: "target"}


@dataclass(frozen=True)
class FoundLine(Line):
    """A line among what was found. `marks` are the parts of the title that were looked for; a heading cannot be chosen."""

    marks: tuple[tuple[int, int], ...] | None = None
    is_heading: bool = False


def heading(title: str) -> FoundLine:
    """Return the words above a group."""
    return FoundLine("", title, is_heading=True)


def group_title(group: HitGroup) -> str:
    """Return the words above a group of hits."""
    own = {
        SAID: QCoreApplication.translate("FoundLines", "In gesprekken"),
        RECORDS: QCoreApplication.translate("FoundLines", "Doelen en afspraken"),
    }
    return group.title or own.get(group.kind, "")


def people_title() -> str:
    """Return the words above the people."""
    return QCoreApplication.translate("FoundLines", "Mensen")


def hit_lines(group: HitGroup, ids: Iterable[str], today: date, language: str) -> list[FoundLine]:
    """Return the hits of a group as lines with these ids."""
    return [_line(hit, line_id, _ICONS.get(group.kind, "book-open"), today, language) for hit, line_id in zip(group.hits, ids, strict=True)]


def _line(hit: Hit, line_id: str, icon: str, today: date, language: str) -> FoundLine:
    day = near_day(hit.when.date(), today, language) if hit.when else ""
    detail = " · ".join(part for part in (hit.first_name, hit.about, day) if part)
    return FoundLine(line_id, hit.snippet.text, detail, icon=icon, marks=hit.snippet.marks)
