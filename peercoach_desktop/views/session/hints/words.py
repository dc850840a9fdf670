"""What a hint says: what was seen, and what the two buttons do."""

from __future__ import annotations

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.privacy_hints.hint import Hint
from peercoach_desktop.domain.question_lint.hint import JudgementHint, QuestionHint
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.left_alone import AnyHint

_LONGEST = 40


def allowed_names(record: SessionRecord) -> tuple[str, ...]:
    """Return the names that may stand in a text: the first names of the two who talk."""
    return tuple(part for name in (record.peer.first_name, record.coach_name) for part in (name, *name.split()) if part)


def seen_words(hint: AnyHint, text: str, words: Wording) -> str:
    """Return what was seen in `text` and why it matters."""
    if isinstance(hint, QuestionHint):
        said = words.text(f"wording_hints.{hint.kind}", question=fragment(hint, text))
        return said if hint.variant else f"{said} {words.text('wording_hints.open', suggestion=hint.suggestion)}"
    if isinstance(hint, JudgementHint):
        return f"{words.text('wording_hints.judgement', word=fragment(hint, text))} {hint.suggestion}"
    return f"‘{fragment(hint, text)}’. {words.text(f'privacy_hints.{hint.kind}.why')}"


def mend_words(hint: AnyHint, words: Wording) -> str:
    """Return what the button says that mends it; "" where there is no button."""
    if isinstance(hint, QuestionHint | JudgementHint):
        return words.text("wording_hints.put", question=hint.variant) if hint.variant else ""
    if not hint.suggestion:
        return words.text("privacy_hints.remove")
    return words.text("privacy_hints.replace", suggestion=hint.suggestion)


def line_words(hint: Hint, text: str, words: Wording) -> str:
    """Return kind and place in a few words, for a list."""
    return f"{words.text(f'privacy_hints.{hint.kind}.name')}: ‘{fragment(hint, text)}’"


def fragment(hint: AnyHint, text: str) -> str:
    """Return the words that the hint is about, on one line and not too long."""
    found = " ".join(text[hint.start : hint.end].split())
    return found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1]}…"
