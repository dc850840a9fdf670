"""The paper with the recovery code: showing it to who has the passphrase, and checking once a year that it is still the right one."""

from __future__ import annotations

import secrets
from datetime import date

from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.settings import RECOVERY_CHECKED
from peercoach_desktop.store.store import Store

_DAYS = 365
GROUPS = 8
_LOOKALIKES = str.maketrans("OIL", "011")


class PaperKey:
    """The recovery code of the open store. Nothing is changed but the day of the last check."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def code(self, passphrase: str) -> str:
        """Return the code for paper to who knows the passphrase. Takes a second. Raises WrongPassphrase and the other StoreErrors."""
        from peercoach_desktop.store import vault
        from peercoach_desktop.store.recovery_code import code_of

        vault.unlock(self._store.paths, passphrase)
        return code_of(self._store.root)

    def ask(self) -> tuple[int, int]:
        """Return which two groups to ask for, counted from 1 and in the order of the paper."""
        first = secrets.randbelow(GROUPS)
        second = (first + 1 + secrets.randbelow(GROUPS - 1)) % GROUPS
        return min(first, second) + 1, max(first, second) + 1

    def is_right(self, answers: dict[int, str]) -> bool:
        """Return whether each group, by its number, is as on the right paper; spaces, capitals and look-alikes do not matter.

        If it is, the paper counts as checked today.
        """
        from peercoach_desktop.store.recovery_code import code_of

        groups = code_of(self._store.root).split("-")
        right = bool(answers) and all(_folded(text) == groups[number - 1] for number, text in answers.items())
        if right:
            self.mark_checked()
        return right

    def mark_checked(self) -> None:
        """Count the paper as checked today."""
        self._store.settings.put(RECOVERY_CHECKED, self._clock().date().isoformat())

    def checked(self) -> date | None:
        """Return when the paper was last checked, or None where that was never written down."""
        kept = self._store.settings.get(RECOVERY_CHECKED)
        return date.fromisoformat(kept) if kept else None

    def is_due(self) -> bool:
        """Return whether it is more than a year ago. A store that has no day yet begins to count today."""
        checked = self.checked()
        if checked is None:
            self.mark_checked()
            return False
        return (self._clock().date() - checked).days > _DAYS


def _folded(text: str) -> str:
    """Return a group as the code has it: O, I and L are never in it."""
    return "".join(letter for letter in text.upper() if letter.isalnum()).translate(_LOOKALIKES)
