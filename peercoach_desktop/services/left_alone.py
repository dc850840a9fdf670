"""What the coach looked at and left as it is, so that a quiet hint comes once and not again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, TypeVar

from peercoach_desktop.domain.privacy_hints.hint import Hint
from peercoach_desktop.domain.question_lint.hint import JudgementHint, QuestionHint
from peercoach_desktop.domain.tokens import fold

AnyHint: TypeAlias = Hint | QuestionHint | JudgementHint
"""Whatever a quiet line can point at: that a text says too much, or how it is worded."""
H = TypeVar("H", bound=AnyHint)


class LeftAlone:
    """Texts without a hint from now on, by session. Only in memory: after locking the hints come once more."""

    def __init__(self) -> None:
        self._left: set[tuple[str, str, str]] = set()

    def leave(self, session_id: str, text: str, hint: AnyHint) -> None:
        """Give no hint any more for what `hint` points at in `text`, nor for the same words elsewhere in the session."""
        self._left.add(_key(session_id, text, hint))

    def remaining(self, session_id: str, text: str, hints: Iterable[H]) -> tuple[H, ...]:
        """Return those of the hints in `text` that were not left alone."""
        return tuple(hint for hint in hints if _key(session_id, text, hint) not in self._left)


def _key(session_id: str, text: str, hint: AnyHint) -> tuple[str, str, str]:
    return session_id, hint.kind, fold(text[hint.start : hint.end])
