"""Fills in inventories so that their scores are what a test asks for."""

from __future__ import annotations

from collections.abc import Mapping

from peercoach_desktop.domain.inventories import InventoryPart, Pole, Scoring
from peercoach_desktop.domain.inventory_results import FilledBy, InventoryResult
from peercoach_desktop.services.compose import Desk

IDRIS = {"see_do": 5, "alone_together": 3, "steps_whole": -4, "feedback_now_later": -6, "words_show": 2, "calm_live": 0}
COACH = {"see_do": -5, "alone_together": 6, "steps_whole": -4, "feedback_now_later": -6, "words_show": 2, "calm_live": 8}
NEEDS = {"autonomy": 3.5, "competence": 2.75, "relatedness": 4.25}
REASONS = {"no_reason": 1, "external": 3, "introjected": 2, "identified": 5, "intrinsic": 4}


def answers_for(part: InventoryPart, targets: Mapping[str, float]) -> dict[str, int]:
    """Return answers with which each group of `part` scores its target."""
    found: dict[str, int] = {}
    for group in part.groups:
        items = list(part.items_of(group.id))
        if part.scoring is Scoring.BALANCE:
            more = Pole.B if targets[group.id] >= 0 else Pole.A
            answers = {item.id: 2 for item in items}
            for _ in range(round(abs(targets[group.id]))):
                one = next((item for item in items if item.pole is more and answers[item.id] < part.high), None)
                if one is not None:
                    answers[one.id] += 1
                else:
                    answers[next(item.id for item in items if item.pole is not more and answers[item.id] > part.low)] -= 1
        else:
            whole = round(targets[group.id] * len(items))
            answers = {item.id: whole // len(items) + (number < whole % len(items)) for number, item in enumerate(items)}
        found |= answers
    return found


def fill_in(
    desk: Desk,
    pack_id: str,
    peer: str | None,
    targets: Mapping[str, float],
    *,
    by: FilledBy = FilledBy.SELF,
    unseen: bool = False,
) -> InventoryResult:
    """Fill in a whole inventory and finish it."""
    result = desk.inventories.begin(pack_id, peer, by, unseen=unseen)
    for part in desk.inventories.pack_of(result).inventory:
        for statement, answer in answers_for(part, targets).items():
            result = desk.inventories.answer(result, statement, answer)
    return desk.inventories.finish(result)


def fill_words(desk: Desk, pack_id: str, answers: Mapping[str, str], by: FilledBy = FilledBy.SELF, moment: str = "") -> InventoryResult:
    """Fill in pairs or skills of the coach, a word per statement."""
    result = desk.inventories.begin(pack_id, None, by, moment=moment)
    for statement, answer in answers.items():
        result = desk.inventories.answer(result, statement, answer)
    return desk.inventories.finish(result)
