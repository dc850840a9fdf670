"""What time it is on the ward."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""Returns the local time without a zone: what the clock on the wall says."""


def wall_clock() -> datetime:
    """Return the local time, to the millisecond."""
    now = datetime.now()
    return now.replace(microsecond=now.microsecond // 1000 * 1000)
