"""What somebody filled in unseen before a break: what of it stands on the page again, and what stays out of sight."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from peercoach_desktop.domain.inventory_results import InventoryResult
from peercoach_desktop.domain.questionnaire import Questionnaire, QuestionPage
from peercoach_desktop.services.inventories import Inventories


@dataclass
class BeforeBreak:
    """`answered` and `noted` are the ids of what was kept before the break; empty where nobody goes on.

    `answers` and `notes` are what may stand on the page: of before, only what is in a list, and all that is filled in from now on.
    """

    answered: frozenset[str] = frozenset()
    noted: frozenset[str] = frozenset()
    answers: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, result: InventoryResult, inventories: Inventories, language: str) -> BeforeBreak:
        """Return what a result held when it was opened. A new one that starts from an earlier one shows all of that: both have read it."""
        if not (result.unseen and inventories.is_kept(result)):
            return cls(answers=dict(result.answers), notes=dict(result.notes))
        noted = frozenset(name for name, text in result.notes.items() if text)
        lists = inventories.questions(result, language).lists()
        answers = {name: answer for name, answer in result.answers.items() if name in lists}
        return cls(frozenset(result.answers), noted, answers, {name: text for name, text in result.notes.items() if name in lists})

    @property
    def is_any(self) -> bool:
        """Whether somebody goes on unseen after a break."""
        return bool(self.answered or self.noted)

    @property
    def holds_list(self) -> bool:
        """Whether a list of before would be read by whoever has the laptop."""
        return self.is_any and bool(self.answers or self.notes)

    def left_of(self, every: Questionnaire) -> Questionnaire:
        """Return what is filled in now: all, or after a break what is still open and the lists."""
        return every.still_open(self.answered, self.noted) if self.is_any else every

    def is_in_list(self, page: QuestionPage) -> bool:
        """Return whether something of before stands on this page."""
        return any(each.id in self.answered for each in (page.picking, page.field) if each is not None)
