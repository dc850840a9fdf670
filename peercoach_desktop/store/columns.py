"""How values lie in a column: text that sorts in the order of time, and JSON without escapes that make text longer.

These shapes are part of the store: change them only with a migration.
"""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any

from peercoach_desktop.domain.records import Owner
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.domain.whole_text import is_whole


def time_text(at: datetime | None) -> str | None:
    """Return a local time as ISO text with seconds."""
    return None if at is None else at.isoformat(timespec="seconds")


def exact_time_text(at: datetime) -> str:
    """Return a local time as ISO text with milliseconds."""
    return at.isoformat(timespec="milliseconds")


def time_of(text: str | None) -> datetime | None:
    """Return the time behind `time_text` or `exact_time_text`."""
    return datetime.fromisoformat(text) if text else None


def day_text(day: date | None) -> str | None:
    """Return a day as ISO text."""
    return None if day is None else day.isoformat()


def day_of(text: str | None) -> date | None:
    """Return the day behind `day_text`, or that of a moment behind `moment_text`."""
    return date.fromisoformat(text[:10]) if text else None


def moment_text(moment: Moment | None) -> str | None:
    """Return a moment as "2026-09-01", "2026-09-01T14:00", "2026-09-01T14:00/15:30" or, with an end alone, "2026-09-01/15:30"."""
    if moment is None:
        return None
    start = f"T{moment.start:%H:%M}" if moment.start else ""
    end = f"/{moment.end:%H:%M}" if moment.end else ""
    return f"{moment.day.isoformat()}{start}{end}"


def moment_of(text: str | None) -> Moment | None:
    """Return the moment behind `moment_text`."""
    if not text:
        return None
    begin, _, end = text.partition("/")
    day, _, start = begin.partition("T")
    return Moment(date.fromisoformat(day), _clock_of(start), _clock_of(end))


def _clock_of(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def owner_of(role: str) -> Owner:
    """Return who keeps an agreement by the role that was written down, which may be any text."""
    return Owner(role) if role in (Owner.COACH, Owner.PEER) else Owner.OTHER


def json_text(data: Any) -> str:
    """Return JSON data as text that any file can hold: half a sign in it is written as an escape, and comes back as it was."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text if is_whole(text) else json.dumps(data, separators=(",", ":"))


def json_of(text: str) -> Any:
    """Return the JSON data behind `json_text`."""
    return json.loads(text)
