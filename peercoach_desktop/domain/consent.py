"""A yes or a no of the peer, and when a line was shared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from peercoach_desktop.domain.sharing import Level

HAND_OVER = "hand_over"
"""Purpose: the trajectory goes to another coach."""


@dataclass(frozen=True)
class Consent:
    """What was asked (`purpose`), the answer, who gave it (as written down), and when."""

    purpose: str
    given: bool
    said_by: str
    at: datetime


@dataclass(frozen=True)
class DatedChoice:
    """A line of a session that was switched on or off for an audience, and when."""

    session_id: str
    field_id: str
    audience: Level
    allowed: bool
    at: datetime
