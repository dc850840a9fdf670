"""Makes trying passphrases slow after a few wrong ones."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

FREE_TRIES = 3
LONGEST = 30


class Patience:
    """Counts wrong tries: from the third on, each one doubles the wait, up to half a minute."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong = 0
        self._until = 0.0

    def wrong_try(self) -> None:
        """Count a wrong try."""
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            self._until = self._clock() + min(2 ** (self._wrong - FREE_TRIES + 1), LONGEST)

    def seconds_left(self) -> int:
        """Return how many whole seconds to wait before the next try; 0 when it may be done now."""
        return max(0, math.ceil(self._until - self._clock()))
