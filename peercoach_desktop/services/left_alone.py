"""What the coach looked at and left as it is, so that a quiet hint comes once and not again."""

from __future__ import annotations

from collections.abc import Iterable

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.tokens import fold


class LeftAlone:
    """Texts without a hint from now on, by session. Only in memory: after locking the hints come once more."""

    def __init__(self) -> None:
        self._left: set[tuple[str, HintKind, str]] = set()

    def leave(self, session_id: str, text: str, hint: Hint) -> None:
        """Give no hint any more for what `hint` points at in `text`, nor for the same words elsewhere in the session."""
        self._left.add(_key(session_id, text, hint))

    def remaining(self, session_id: str, text: str, hints: Iterable[Hint]) -> tuple[Hint, ...]:
        """Return those of the hints in `text` that were not left alone."""
        return tuple(hint for hint in hints if _key(session_id, text, hint) not in self._left)


def _key(session_id: str, text: str, hint: Hint) -> tuple[str, HintKind, str]:
    return session_id, hint.kind, fold(text[hint.start : hint.end])
