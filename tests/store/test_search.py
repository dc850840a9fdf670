"""Searching in a real store: the index, the scan and a plain model say the same, whatever happened before."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from peercoach_desktop.domain.records import ItemNote
from peercoach_desktop.domain.search import Query
from peercoach_desktop.domain.sharing import SEALED
from peercoach_desktop.domain.values import Outcome
from peercoach_desktop.domain.written import TextKey, all_texts
from peercoach_desktop.store import search, text_index
from peercoach_desktop.store.erase_list import Erasable
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.search import Order
from peercoach_desktop.store.store import Store
from peercoach_desktop.store.texts import SessionTexts
from tests.store.dossiers import a_session, agreed, field, with_sessions
from tests.trust.form import SEED, times

WORDS = [
    "overdracht",
    "druk",
    "rustig",
    "collega",
    "vraag",
    "één",
    "Łódź",
    "plan",
    "bellen",
    "3",
    "samen",
    "zeggen",
    "straße",
    "doel",
    "durven",
    "Cliënt",
    "zij-instromer",
]


def readable(_: TextKey, plain: Any) -> str:
    return all_texts(plain)


@pytest.fixture
def found(store: Store) -> Iterator[Callable[..., list[str]]]:
    """Finds in the store, after its index is full; returns "session name" of each hit, newest first."""
    searching = store.search(readable)

    def find(text: str, *, order: Order = Order.NEWEST, limit: int = 50) -> list[str]:
        searching.begin()
        until(lambda: searching.is_ready)
        return [f"{hit.session.id} {hit.key.name}" for hit in searching.find(Query.of(text), limit, order)]

    yield find
    searching.close()


def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.002)


def test_whatever_is_written_in_a_session_is_found(store: Store, found: Callable[..., list[str]]) -> None:
    (session,) = with_sessions(store, a_session(1))
    store.answers.write("s1", "help_question", "Hoe begin ik rustig?")
    store.answers.write("s1", "rows", [{"id": "rustig", "cells": {"what": "samen kijken"}}])
    store.observations.note("s1", "greets", ItemNote("keek iedereen aan", "leek gespannen"))
    store.bound.write(session, field("goal_text"), "Ik vraag feedback")
    store.bound.write(session, field("agreements"), (agreed("a1", "feedback bespreken"),))
    store.bound.write(session, field("handover_text"), "even naar de vertrouwenspersoon")
    assert found("rusti") == ["s1 help_question"]
    assert found("samen") == ["s1 rows"]
    assert found("keek aan") == ["s1 seen:greets"]
    assert found("gespannen") == ["s1 reading:greets"]
    assert sorted(found("feedback")) == ["s1 agreement.rows", "s1 goal.text"]
    assert found("vertrouw") == ["s1 referral.handover_text"]
    assert found("zoe bespreken") == ["s1 agreement.rows"]
    assert found("iets anders") == []


def test_a_later_wording_replaces_the_earlier_one_and_what_is_cleared_is_gone(store: Store, found: Callable[..., list[str]]) -> None:
    (session,) = with_sessions(store, a_session(1))
    assert found("rustig") == []
    store.answers.write("s1", "help_question", "rustig beginnen")
    assert found("rustig") == ["s1 help_question"]
    store.answers.write("s1", "help_question", "druk beginnen")
    assert found("rustig") == []
    assert found("druk") == ["s1 help_question"]
    store.answers.write("s1", "help_question", None)
    assert found("druk") == []
    store.bound.write(session, field("agreements"), (agreed("a1", "bellen"), agreed("a2", "mailen")))
    store.bound.write(session, field("previous_agreements"), (Outcome("a1", "not", "te druk"),))
    assert found("bellen mailen") == ["s1 agreement.rows"]
    assert found("druk") == ["s1 agreement.outcomes"]
    store.bound.write(session, field("agreements"), (agreed("a2", "mailen"),))
    assert found("bellen") == []
    assert found("druk") == []


def test_saves_that_wait_at_the_writer_are_found_once_they_are_saved(store: Store, found: Callable[..., list[str]]) -> None:
    with_sessions(store, a_session(1))
    assert found("rustig") == []
    store.writer.change(("answer", "s1", "f"), lambda store: store.answers.write("s1", "f", "rustig"))
    store.writer.flush()
    assert found("rustig") == ["s1 f"]


def write_and_fail(store: Store, session: str, name: str, text: str) -> None:
    with store.transaction():
        store.answers.write(session, name, text)
        _ = 1 / 0


def test_what_was_not_saved_after_all_is_not_found(store: Store, found: Callable[..., list[str]]) -> None:
    with_sessions(store, a_session(1))
    assert found("rustig") == []
    with pytest.raises(ZeroDivisionError):
        write_and_fail(store, "s1", "f", "rustig")
    assert found("rustig") == []


def test_sealed_answers_are_found_only_after_they_are_opened(store: Store, found: Callable[..., list[str]]) -> None:
    with_sessions(store, a_session(1))
    store.answers.write("s1", f"{SEALED}session_check", "ongemakkelijk")
    assert found("ongemakkelijk") == []
    store.answers.write("s1", f"{SEALED}session_check", "heel ongemakkelijk")
    assert found("ongemakkelijk") == []
    store.answers.write("s1", f"{SEALED}session_check", None)
    store.answers.write("s1", "session_check", "heel ongemakkelijk")
    assert found("ongemakkelijk") == ["s1 session_check"]


def test_an_erased_dossier_a_removed_session_and_a_compacted_file_leave_nothing_behind(
    store: Store, found: Callable[..., list[str]]
) -> None:
    with_sessions(store, a_session(1), a_session(2, "t2"), a_session(3, "t3"))
    for number in (1, 2):
        store.answers.write(f"s{number}", "f", "overdracht")
        store.observations.note(f"s{number}", "greets", ItemNote("overdracht gezien"))
    assert len(found("overdracht")) == 4
    store.erasing.erase(Erasable.TRAJECTORY, "t1", date(2026, 9, 9))
    assert sorted(found("overdracht")) == ["s2 f", "s2 seen:greets"]
    store.answers.write("s3", "f", "overdracht")
    assert found("overdracht")[0] == "s3 f"
    store.answers.write("s3", "f", None)
    assert store.sessions.remove_if_empty("s3")
    assert sorted(found("overdracht")) == ["s2 f", "s2 seen:greets"]


def test_a_trajectory_that_is_taken_in_is_found(store: Store, found: Callable[..., list[str]]) -> None:
    with_sessions(store, replace(a_session(1), packs={}))
    store.answers.write("s1", "f", "overdracht")
    data = store.handover.give("t1")
    with store._database.raw_writing() as raw:
        raw.execute("DELETE FROM peer")
    assert found("overdracht") == []
    store.handover.take(data, {})
    assert found("overdracht") == ["s1 f"]


def test_newest_sessions_come_first_and_the_best_of_them_when_asked_for(store: Store, found: Callable[..., list[str]]) -> None:
    with_sessions(store, a_session(3), a_session(1), a_session(2))
    store.answers.write("s1", "f", "druk")
    store.answers.write("s2", "f", "druk " * 9)
    store.answers.write("s3", "f", "een heel lang verhaal over van alles en nog wat, waarin het ook wel eens druk was")
    store.answers.write("s3", "g", "rustig")
    assert found("druk") == ["s3 f", "s2 f", "s1 f"]
    assert found("druk", limit=2) == ["s3 f", "s2 f"]
    assert found("druk", order=Order.BEST)[-1] == "s3 f"


def test_before_the_index_is_there_and_beyond_it_the_rest_is_read(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "INDEXED", 7)
    with_sessions(store, *(a_session(number) for number in range(30)))
    for number in range(30):
        store.answers.write(f"s{number}", "f", f"druk {'even' if number % 2 == 0 else 'oneven'}")
    searching = store.search(readable)
    everything = [f"s{number}" for number in reversed(range(30))]
    assert [hit.session.id for hit in searching.find(Query.of("druk"))] == everything
    searching.begin()
    until(lambda: searching.is_ready)
    assert searching._boundary == 20
    store.answers.write("s3", "f", "druk anders")
    store.answers.write("s27", "f", "druk anders")
    assert [hit.session.id for hit in searching.find(Query.of("druk"))] == everything
    assert [hit.session.id for hit in searching.find(Query.of("anders"))] == ["s27", "s3"]
    assert [hit.session.id for hit in searching.find(Query.of("oneven"), 3)] == ["s29", "s25", "s23"]
    assert [hit.session.id for hit in searching.find(Query.of("anders"), is_wanted=lambda: False)] == ["s27"]


def test_too_many_kinds_of_text_are_read_instead(store: Store, monkeypatch: pytest.MonkeyPatch, found: Callable[..., list[str]]) -> None:
    monkeypatch.setattr(text_index, "_MOST_KEYS", 4)
    with_sessions(store, a_session(1))
    for number in range(9):
        store.answers.write("s1", f"f{number}", "druk")
    assert len(found("druk")) == 9


def test_many_words_with_one_beginning_are_all_found(store: Store, found: Callable[..., list[str]]) -> None:
    with_sessions(store, a_session(1))
    for number in range(200):
        store.answers.write("s1", f"f{number}", f"gesprek{number:03}")
    assert len(found("gesp", limit=500)) == 200
    assert len(found("gesprek1", limit=500)) == 100
    assert found("gesprek077") == ["s1 f77"]


def test_a_closed_store_finds_nothing_and_keeps_nothing(store: Store) -> None:
    with_sessions(store, a_session(1))
    store.answers.write("s1", "f", "druk")
    searching = store.search(readable)
    searching.begin()
    assert searching.find(Query.of("druk"))
    store.close()
    assert searching._index is None
    assert searching.size() == 0
    assert not [thread for thread in threading.enumerate() if thread.name == "store-search"]
    with pytest.raises(StoreError):
        searching.find(Query.of("druk"))
    searching.begin()
    assert not [thread for thread in threading.enumerate() if thread.name == "store-search"]


# -- soak -----------------------------------------------------------------------------------------

Model = dict[tuple[str, str], str]


class Soak:
    """Does random things to a store and to a plain dict, and looks whether the same is found in both."""

    def __init__(self, store: Store, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - the same in each run
        self.store = store
        self.searching = store.search(readable)
        self.model: Model = {}
        self.sessions: dict[str, str] = {}
        self.undone: list[tuple[str, str, str | None]] = []

    def text(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=self.chance.randint(1, 6)))

    def step(self) -> None:
        kinds = (self.save, self.save, self.save, self.save, self.clear, self.undo, self.note, self.begin_session, self.give_up, self.erase)
        self.chance.choices(kinds, (8, 8, 8, 8, 5, 4, 5, 3, 2, 0.6))[0]()

    def begin_session(self) -> None:
        session = a_session(self.chance.randrange(10**4), f"t{self.chance.randrange(4)}")
        with_sessions(self.store, session)
        self.sessions[session.id] = session.trajectory_id

    def a_place(self) -> tuple[str, str] | None:
        return (self.chance.choice(sorted(self.sessions)), f"f{self.chance.randrange(6)}") if self.sessions else None

    def save(self) -> None:
        if place := self.a_place():
            self.undone.append((*place, self.model.get(place)))
            self.write(*place, self.text())

    def clear(self) -> None:
        if place := self.a_place():
            self.undone.append((*place, self.model.get(place)))
            self.write(*place, None)

    def undo(self) -> None:
        if self.undone:
            session, name, before = self.undone.pop()
            if session in self.sessions:
                self.write(session, name, before)

    def write(self, session: str, name: str, text: str | None) -> None:
        if self.chance.random() < 0.5:
            self.store.writer.change((session, name), lambda store: store.answers.write(session, name, text))
            self.store.writer.flush()
        else:
            self.store.answers.write(session, name, text)
        self.model.pop((session, name), None)
        if text is not None:
            self.model[session, name] = text

    def note(self) -> None:
        if place := self.a_place():
            session, item = place[0], f"i{self.chance.randrange(3)}"
            seen = self.text() if self.chance.random() < 0.7 else ""
            self.store.observations.note(session, item, ItemNote(seen))
            self.model.pop((session, f"seen:{item}"), None)
            if seen:
                self.model[session, f"seen:{item}"] = seen

    def give_up(self) -> None:
        if place := self.a_place():
            with pytest.raises(ZeroDivisionError):
                write_and_fail(self.store, *place, self.text())

    def erase(self) -> None:
        if self.sessions:
            trajectory = self.chance.choice(sorted(set(self.sessions.values())))
            self.store.erasing.erase(Erasable.TRAJECTORY, trajectory, date(2026, 9, 9))
            gone = {session for session, of in self.sessions.items() if of == trajectory}
            self.sessions = {session: of for session, of in self.sessions.items() if session not in gone}
            self.model = {place: text for place, text in self.model.items() if place[0] not in gone}

    def differences(self) -> int:
        """Return how many of the three differ: the model, the index and what reading all says."""
        word = self.chance.choice(WORDS)
        typed = word[: self.chance.randint(1, len(word))]
        if self.chance.random() < 0.4:
            typed = f"{typed} {self.chance.choice(WORDS)[:3]}"
        query = Query.of(typed)
        if not query.is_enough:
            return 0
        expected = {place for place, text in self.model.items() if query.fits(text)}
        found = {(hit.session.id, hit.key.name) for hit in self.searching.find(query, 10**6)}
        texts = self.searching._texts.of_sessions(self.sessions)
        read = {(session, key.name) for (session, key), text in texts.items() if query.fits(text)}
        return (found != expected) + (read != expected) + (self.in_index(query) not in (None, expected))

    def in_index(self, query: Query) -> set[tuple[str, str]] | None:
        """Return what the index alone says, nothing left out that is not in the store; None while it fills."""
        with self.searching._lock:
            index = self.searching._index
            if index is None or self.searching._boundary:
                return None
            return {(self.searching._sessions[ordinal], key.name) for ordinal, key in index.newest(query, 10**6)}


def soak(store: Store, steps: int, seed: int) -> int:
    run, differences = Soak(store, seed), 0
    for _ in range(20):
        run.step()
    run.searching.begin()
    for number in range(steps):
        run.step()
        if number % 3 == 0:
            differences += run.differences()
    until(lambda: run.searching.is_ready)
    assert run.searching._boundary == 0
    assert run.searching._index is not None
    return differences


@pytest.mark.parametrize("run", range(times(2, 20)))
def test_index_scan_and_model_find_the_same_whatever_happens(store: Store, run: int) -> None:
    assert soak(store, times(120, 2_000), SEED + run) == 0


def forget_to_remove(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_index.TextIndex, "remove", lambda index, texts: None)


def forget_to_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SessionTexts, "take_noted", lambda texts: set())


@pytest.mark.parametrize("fault", [forget_to_remove, forget_to_note])
def test_an_index_that_does_not_follow_is_caught(
    store: Store, monkeypatch: pytest.MonkeyPatch, fault: Callable[[pytest.MonkeyPatch], None]
) -> None:
    fault(monkeypatch)
    assert soak(store, 120, SEED) > 0


def test_a_text_that_is_taken_in_before_it_is_replaced_is_not_the_one_that_stays(store: Store) -> None:
    """Saving goes on from another thread while the index fills."""
    with_sessions(store, *(a_session(number) for number in range(60)))
    for number in range(60):
        store.answers.write(f"s{number}", "f", "eerst")
    searching = store.search(readable)
    searching.begin()
    for number in reversed(range(60)):
        store.answers.write(f"s{number}", "f", "daarna")
    until(lambda: searching.is_ready)
    assert searching.find(Query.of("eerst")) == []
    assert len(searching.find(Query.of("daarna"), 100)) == 60


def test_closing_while_another_thread_is_about_to_begin_waits_for_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    starts, begun = threading.Thread.start, threading.Event()

    def slow(thread: threading.Thread) -> None:
        if thread.name == "store-search":
            begun.set()
            time.sleep(0.1)
        starts(thread)

    monkeypatch.setattr(threading.Thread, "start", slow)
    beginning = threading.Thread(target=store.search(readable).begin)
    beginning.start()
    assert begun.wait(5)
    store.close()
    beginning.join()


def test_a_search_that_is_asked_for_after_closing_begins_nothing(store: Store) -> None:
    store.close()
    searching = store.search(readable)
    searching.begin()
    assert not searching.is_ready
    assert not any(thread.name == "store-search" for thread in threading.enumerate())
