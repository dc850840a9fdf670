"""The learner profile of a peer and the coach's own profile: put together, and as documents for screen and paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.inventory_results import InventoryResult
from peercoach_desktop.domain.learner_profile import (
    BEHAVIOUR_PAIRS,
    LEARNING_PREFERENCE,
    MOTIVATION_PROFILE,
    SELF_ASSESSMENT,
    STRENGTHS,
    CoachProfile,
    DatedAnswers,
    FilledIn,
    LearnerProfile,
)
from peercoach_desktop.domain.motivation import GAUGES
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.inventories import Inventories
from peercoach_desktop.services.records import read_record
from peercoach_desktop.services.settings import CoachSettings
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store.store import Store

if TYPE_CHECKING:  # the modules of paper are loaded when a document is asked for
    from peercoach_desktop.reports.words import ReportWords

SESSION_FIELDS = ("strengths", "development_points", *GAUGES, "method_tried")
"""Answers of a session that belong in the profile."""

RECOVERY_PAIRS = "recovery_pairs"
"""Setting: the coach also works with lived experience."""


class Profiles:
    """Reads; `Inventories` writes."""

    def __init__(self, store: Store, shelf: Shelf, inventories: Inventories, clock: Clock) -> None:
        self._store = store
        self._shelf = shelf
        self._inventories = inventories
        self._settings = CoachSettings(store)
        self._clock = clock

    @property
    def with_recovery(self) -> bool:
        """Whether the pairs of work with lived experience are offered too."""
        return bool(self._store.settings.get(RECOVERY_PAIRS, False))

    def offer_recovery(self, *, on: bool) -> None:
        """Offer the pairs of work with lived experience, or only the general set."""
        self._store.settings.put(RECOVERY_PAIRS, on)

    def learner(self, peer_id: str, audience: Level = Level.COACH) -> LearnerProfile:
        """Return the profile of a peer as `audience` may read it. Raises StoreError, or KeyError for somebody unknown."""
        finished = self._inventories.finished
        return LearnerProfile(
            peer=self._store.people.peer(peer_id),
            coach_name=self._settings.coach_name,
            preferences=finished(LEARNING_PREFERENCE, peer_id),
            coach_preferences=finished(LEARNING_PREFERENCE),
            motivation=finished(MOTIVATION_PROFILE, peer_id),
            strengths=finished(STRENGTHS, peer_id),
            said=tuple(self._said(peer_id, _all if audience is Level.COACH else _for_both)),
        )

    def coach(self) -> CoachProfile:
        """Return the coach's own profile. Raises StoreError."""
        finished = self._inventories.finished
        return CoachProfile(
            coach_name=self._settings.coach_name,
            preferences=finished(LEARNING_PREFERENCE),
            motivation=finished(MOTIVATION_PROFILE),
            strengths=finished(STRENGTHS),
            pairs=finished(BEHAVIOUR_PAIRS),
            skills=finished(SELF_ASSESSMENT),
            with_recovery=self.with_recovery,
        )

    def learner_document(self, peer_id: str, language: str) -> Document:
        """Return the profile of a peer as both may see it: on the page that they look at together, and on paper."""
        from peercoach_desktop.reports.learner_profile import learner_profile

        return learner_profile(self.learner(peer_id, Level.PEER), self._words(language), fictitious=self._settings.is_fictitious)

    def for_coach(self, peer_id: str, language: str) -> Document:
        """Return what goes with that profile for the coach alone; without blocks where there is nothing."""
        from peercoach_desktop.reports.for_coach import for_coach

        whole = self.learner(peer_id)
        alone = replace(whole, strengths=(), said=tuple(self._said(peer_id, _alone)))
        return for_coach(whole, alone, self._words(language), fictitious=self._settings.is_fictitious)

    def agreement_lines(self, result: InventoryResult, language: str) -> dict[str, str]:
        """Return per axis of the learning preference what coach and peer can agree on."""
        from peercoach_desktop.reports.learner_profile import agreement_lines

        return agreement_lines(FilledIn(result, self._inventories.pack_of(result)), self._words(language))

    def coach_document(self, language: str) -> Document:
        """Return the coach's own profile, with the self-assessment: for the coach alone."""
        from peercoach_desktop.reports.self_assessment import self_assessment_report

        return self_assessment_report(self.coach(), self._words(language), fictitious=self._settings.is_fictitious)

    def _words(self, language: str) -> ReportWords:
        from peercoach_desktop.reports.words import ReportWords

        return ReportWords(language, self._shelf.app_words(language), self._clock().date())

    def _said(self, peer_id: str, names_in: Callable[[SessionRecord], list[str]]) -> Iterator[DatedAnswers]:
        """Yield what was said in sessions, the latest first: of each the answers that `names_in` chooses."""
        self._store.writer.flush()
        for trajectory in self._store.people.trajectories_of(peer_id):
            for session in self._store.sessions.of_trajectory(trajectory.id):
                if session.started is not None:
                    record = read_record(self._store, self._shelf, session.id)
                    names = names_in(record)
                    if names:
                        yield DatedAnswers(session.started.date(), {name: record.values[name] for name in names}, record.pack)


def _all(record: SessionRecord) -> list[str]:
    return [name for name in SESSION_FIELDS if name in record.values]


def _for_both(record: SessionRecord) -> list[str]:
    """Return what the peer may see: without what is for the coach, or was switched off."""
    visible = {field.id for field in record.visible_fields(Level.PEER)}
    return [name for name in _all(record) if name in visible]


def _alone(record: SessionRecord) -> list[str]:
    shared = _for_both(record)
    return [name for name in _all(record) if name not in shared]
