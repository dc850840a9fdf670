"""The quick form runs with every change; PEERCOACH_LONG=1 runs the long one, with the numbers of the trust table."""

from __future__ import annotations

import os
import random

LONG = os.environ.get("PEERCOACH_LONG") == "1"
SEED = int(os.environ.get("PEERCOACH_SEED", "1"))
"""Another seed gives other data, other damage and other moments; every figure must hold for any."""


def times(quick: int, long: int) -> int:
    """Return how often to try."""
    return long if LONG else quick


def patience() -> int:
    """Return how many times as long as the table says something may take: three in the quick form, and where others use the machine too."""
    others = hasattr(os, "getloadavg") and os.getloadavg()[0] > (os.cpu_count() or 1) + 1
    return 3 if others or not LONG else 1


def dice(name: str) -> random.Random:
    """Return the chances of one test."""
    return random.Random(f"{SEED} {name}")  # noqa: S311 - repeatable, not secret
