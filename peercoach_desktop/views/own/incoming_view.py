"""What comes in and what does not, to read before anything is stored."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import ChecklistDraft, SectionDraft
from peercoach_desktop.domain.own.incoming import LeftOut
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import caption_label, hint_label, plain_label, strong_label
from peercoach_desktop.views.kit.scrolling import FocusScrollArea

_LINES = 400
"""Left-out lines in one label: one label for thousands would be slow to lay out."""


def list_text(sections: tuple[SectionDraft, ...]) -> QWidget:
    """Return the parts and points of a list as calm text."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    for section in sections:
        if section.title:
            column.addWidget(strong_label(section.title))
        for item in section.items:
            column.addWidget(plain_label(f"• {item.behaviour}"))
            if hints := " · ".join(line for line in item.look_for if line):
                column.addWidget(hint_label(hints))
    return holder


def left_out_text(left_out: tuple[LeftOut, ...], words: Wording) -> QWidget:
    """Return every line of what is left out, those with the same reason below that reason."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    for reason in dict.fromkeys(left.reason for left in left_out):
        column.addWidget(strong_label(words.text(f"own.left_out.{reason}")))
        lines = [f"{left.place}: {left.what}" if left.what else left.place for left in left_out if left.reason is reason]
        for start in range(0, len(lines), _LINES):
            column.addWidget(hint_label("\n".join(lines[start : start + _LINES])))
    return holder


def scrolled(*parts: QWidget, height: int, name: str) -> QWidget:
    """Return the parts below one another on a card that scrolls, with the keys too."""
    inside = QWidget()
    inside.setProperty("role", "clear")
    column = QVBoxLayout(inside)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = FocusScrollArea()
    area.setWidget(inside)
    area.setFixedHeight(height)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    card = Card()
    card.column.setContentsMargins(1, 1, 1, 1)
    card.column.addWidget(area)
    return card


def shown_list(draft: ChecklistDraft) -> QWidget:
    """Return a list with its title as calm text."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for text in (draft.about, draft.note):
        if text:
            column.addWidget(caption_label(text))
    column.addWidget(list_text(draft.sections))
    return holder
