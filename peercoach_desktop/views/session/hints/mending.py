"""Puts a mended text in a field as one step that Ctrl+Z takes back."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from peercoach_desktop.domain.question_lint.hint import JudgementHint, QuestionHint

GAP = "…"
"""Stands in an open question for what only the writer knows."""


def put_mended(edit: QPlainTextEdit, before: str, after: str) -> None:
    """Change what differs between `before`, the text of `edit`, and `after`; the cursor comes behind it."""
    head = _same(before, after)
    rest_before, rest_after = before[head:], after[head:]
    tail = _same(rest_before[::-1], rest_after[::-1])
    cursor = QTextCursor(edit.document())
    cursor.setPosition(_units(before[:head]))
    cursor.setPosition(_units(before[: len(before) - tail]), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(rest_after[: len(rest_after) - tail])
    edit.setTextCursor(cursor)


def put_variant(edit: QPlainTextEdit, text: str, hint: QuestionHint | JudgementHint) -> None:
    """Put the open question of `hint` in its place; where it leaves something open, that is selected, to type over."""
    head = text[: hint.start]
    put_mended(edit, text, f"{head}{hint.variant}{text[hint.end :]}")
    gap = hint.variant.find(GAP)
    if gap >= 0:
        cursor = edit.textCursor()
        cursor.setPosition(_units(head + hint.variant[:gap]))
        cursor.setPosition(_units(head + hint.variant[: gap + len(GAP)]), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)


def _units(text: str) -> int:
    """Return the length of `text` as Qt counts it: a sign outside the basic plane, such as most emoji, is two."""
    return len(text.encode("utf-16-le")) // 2


def _same(one: str, other: str) -> int:
    """Return how many signs both begin with."""
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)
