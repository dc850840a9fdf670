"""Filling in inventories and profiles: every answer is saved, a draft goes on where it was, nothing is added up."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.inventory_results import FilledBy, HowFull, InventoryResult
from peercoach_desktop.domain.learner_profile import FilledIn
from peercoach_desktop.domain.questionnaire import Questionnaire
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.questionnaires import questionnaire
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store.store import Store


class Inventories:
    """What peers (by id) and the coach (None) filled in."""

    def __init__(self, store: Store, shelf: Shelf, clock: Clock) -> None:
        self._store = store
        self._shelf = shelf
        self._clock = clock

    # -- filling in ---------------------------------------------------------------------------

    def begin(
        self,
        pack_id: str,
        peer_id: str | None = None,
        by: FilledBy = FilledBy.SELF,
        *,
        moment: str = "",
        unseen: bool = False,
        after: InventoryResult | None = None,
    ) -> InventoryResult:
        """Return a new result with the pack as it is now; with `after`, it goes on from what stood in that one.

        Nothing is kept before the first answer.
        """
        now = self._clock()
        number = self._shelf.pin([pack_id])[pack_id]
        answers, notes = (after.answers, after.notes) if after is not None else ({}, {})
        return InventoryResult(
            str(uuid.uuid4()), pack_id, number, now.date(), now, peer_id, by, moment, dict(answers), dict(notes), unseen=unseen
        )

    def draft(self, pack_id: str, peer_id: str | None = None, by: FilledBy = FilledBy.SELF, moment: str = "") -> InventoryResult | None:
        """Return what was begun and not finished, the latest; None where nothing waits."""
        waiting = (each for each in self._all(peer_id) if not each.finished and each.pack_id == pack_id)
        return next((each for each in waiting if (each.by, each.moment) == (by, moment)), None)

    def get(self, result_id: str) -> InventoryResult:
        """Return a result. Raises KeyError if it is not there."""
        self._store.writer.flush()
        return self._store.inventories.get(result_id)

    def is_kept(self, result: InventoryResult) -> bool:
        """Return whether anything of a result was kept: before its first answer nothing is."""
        self._store.writer.flush()
        try:
            return self._store.inventories.get(result.id).id == result.id
        except KeyError:
            return False

    def answer(self, result: InventoryResult, statement: str, answer: Any) -> InventoryResult:
        """Keep an answer (None clears it) and return the result as it is now."""
        answers = {**result.answers, statement: answer}
        if answer is None or answer in ("", []):
            del answers[statement]
        return self._keep(replace(result, answers=answers))

    def note(self, result: InventoryResult, statement: str, text: str) -> InventoryResult:
        """Keep the text with a statement and return the result as it is now."""
        return self._keep(replace(result, notes={**result.notes, statement: text}))

    def go_to(self, result: InventoryResult, place: int) -> InventoryResult:
        """Keep the page to go on at, once anything was answered."""
        moved = replace(result, place=place)
        return self._keep(moved) if result.answers or result.notes else moved

    def agree(self, result: InventoryResult, group: str, *, agreed: bool) -> InventoryResult:
        """Keep whether coach and peer agreed on the line of a group."""
        groups = [each for each in result.agreed if each != group]
        return self._keep(replace(result, agreed=tuple([*groups, group] if agreed else groups)))

    def finish(self, result: InventoryResult) -> InventoryResult:
        """Close a result: it shows from now on, also with statements left empty. One without any answer is not kept."""
        done = replace(result, finished=True, place=0, day=self._clock().date())
        if done.is_empty:
            self.remove(done)  # a draft stays behind where every answer was cleared again
        else:
            done = self._keep(done)
        self._store.writer.flush()
        return done

    def remove(self, result: InventoryResult) -> None:
        """Take a result away. Raises StoreError."""
        self._store.writer.flush()
        self._store.inventories.remove(result.id)

    def put_back(self, result: InventoryResult) -> None:
        """Keep a result again that was taken away. Raises StoreError."""
        self._store.inventories.put(result)

    # -- reading ------------------------------------------------------------------------------

    def finished(self, pack_id: str, peer_id: str | None = None) -> tuple[FilledIn, ...]:
        """Return what was finished, the latest first, each with its pack in the version it was filled in with."""
        found = (each for each in self._all(peer_id) if each.finished and each.pack_id == pack_id)
        return tuple(FilledIn(each, self.pack_of(each)) for each in found)

    def readable(self, peer_id: str) -> tuple[FilledIn, ...]:
        """Return all that a peer filled in and that is not under a seal, the oldest first."""
        return tuple(FilledIn(each, self.pack_of(each)) for each in reversed(self._all(peer_id)) if not each.is_sealed)

    def pack_of(self, result: InventoryResult) -> Pack:
        """Return the pack a result was filled in with. Raises PackError or KeyError."""
        return self._shelf.pack(result.pack_id, {result.pack_id: result.pack_number})

    def questions(self, result: InventoryResult, language: str, *, recovery: bool = False) -> Questionnaire:
        """Return the pages of a result's pack. Pairs that were answered before stay in sight."""
        pack = self.pack_of(result)
        special = {pair.id for each in pack.competences for pair in each.pairs if pair.recovery}
        return questionnaire(
            pack, language, self._shelf.app_words(language), result.by, recovery=recovery or bool(special & result.answers.keys())
        )

    def how_full(self, result: InventoryResult, language: str, *, recovery: bool = False) -> HowFull:
        """Return how much of a result is filled in."""
        ids = [each.id for each in self.questions(result, language, recovery=recovery).statements()]
        return HowFull(sum(each not in result.answers for each in ids), len(ids), result.is_empty)

    def before(self, result: InventoryResult) -> InventoryResult | None:
        """Return what was finished last of the same list, by the same side and for the same moment; None for the first time."""
        view = (result.by, result.moment)
        earlier = (each.result for each in self.finished(result.pack_id, result.peer_id))
        return next((each for each in earlier if each.id != result.id and (each.by, each.moment) == view), None)

    def _all(self, peer_id: str | None) -> list[InventoryResult]:
        self._store.writer.flush()
        return self._store.inventories.of(peer_id)

    def _keep(self, result: InventoryResult) -> InventoryResult:
        changed = replace(result, changed=self._clock())
        self._store.writer.change(("inventory", changed.id), lambda store: store.inventories.put(changed))
        return changed


def first_open(questions: Questionnaire, answered: Iterable[str]) -> int:
    """Return the first page on which something has no answer; the last page where all have one."""
    known = set(answered)
    empty = (place for place, page in enumerate(questions.pages) if any(each not in known for each in page.ids()))
    return next(empty, len(questions.pages) - 1)
