"""A big store stays quick, a long use stays equal to a plain model, and no error tells what somebody wrote."""

from __future__ import annotations

import itertools
import json
import logging
import random
import statistics
import time
import traceback
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.content.library import MODELS_PACK, SESSION_PACK
from peercoach_desktop.domain.fields import LongText, ShortText
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.store import answers, backup, vault
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.store import Store
from tests.builders import shipped
from tests.store.safes import PASSPHRASE, a_vault
from tests.trust.form import dice, patience, times
from tests.trust.test_rehearsal import text

Figure = Callable[[str, str], None]


def test_big_store(data: Path, figure: Figure) -> None:
    number, names = times(5_000, 20_000), text_fields(50)
    paths = vault.new_vault_folder(data)
    store = Store.open(paths, vault.create(paths, PASSPHRASE))
    store.people.add(Peer("p", "Zoë"), Trajectory("t", "p", date(2026, 1, 1)))
    with store.transaction():
        for session in range(number // 50):
            store.sessions.add(Session(f"s{session}", "t", "mini", SessionState.OPEN, (), {}))
            for at, name in enumerate(names):
                store.answers.write(f"s{session}", name, f"wat we bespraken in dienst{session:05} over {at} " * 40)
    store.close()
    access = Access(data)
    begun = time.perf_counter()
    store = access.unlock(PASSPHRASE)
    opening = time.perf_counter() - begun
    saves = []
    for save in range(times(60, 300)):
        begun = time.perf_counter()
        store.answers.write(f"s{save}", names[7], f"nog eens {save} " * 40)
        saves.append(time.perf_counter() - begun)
    searching = seconds_of_searching(store, number // 50)
    begun = time.perf_counter()
    proof = backup.write_backup(store, data / "kopie")
    backing_up = time.perf_counter() - begun
    access.close()
    slowest = statistics.quantiles(saves, n=20)[-1]
    size = proof.size / 1e6
    quick = f"open with key {opening:.2f} s, save p95 {slowest * 1000:.1f} ms, search {searching * 1000:.0f} ms"
    said = f"{number} answers, {size:.0f} MB: {quick}, backup {backing_up:.1f} s"
    figure("big store", said)
    assert opening < 1.5 * patience(), said
    assert slowest < 0.05 * patience(), said
    assert searching < 0.15 * patience(), said
    assert backing_up < 5 * patience(), said


def text_fields(count: int) -> list[str]:
    """Return the ids of this many fields of a session that take a text."""
    pack = shipped().pack(SESSION_PACK)
    models = shipped().pack(MODELS_PACK)
    fields = (field for form in (*pack.forms, *models.forms) for field in form.fields() if field.record is None)
    return [field.id for field in fields if isinstance(field.kind, ShortText | LongText)][:count]


def seconds_of_searching(store: Store, sessions: int) -> float:
    """Return the median time in which one talk is found by a number that is said in it alone, once all was read."""
    search = open_desk(store, shipped()).search
    search.begin()
    deadline = time.monotonic() + 120
    while not search.is_ready and time.monotonic() < deadline:
        time.sleep(0.05)
    assert search.is_ready
    taken = []
    chance = dice("search")
    for _ in range(9):
        wanted = chance.randrange(sessions)
        begun = time.perf_counter()
        groups = search.find(f"bespraken dienst{wanted:05}", "nl")
        taken.append(time.perf_counter() - begun)
        assert {hit.session_id for group in groups for hit in group.hits} >= {f"s{wanted}"}
    return statistics.median(taken)


# -- soak -----------------------------------------------------------------------------------------

Model = dict[str, dict[str, Any]]


def soak(data: Path, operations: int) -> int:
    """Do random things to a store and to a plain dict; return after how many reopenings they differed."""
    chance, model, differences = dice("soak"), dict[str, dict[str, Any]](), 0
    paths, root = a_vault(data)
    store = Store.open(paths, root)
    store.people.add(Peer("p", "Zoë"), Trajectory("t", "p", date(2026, 1, 1)))
    for number in range(1, operations + 1):
        one_operation(store, model, chance)
        if number % 50 == 0:
            store.close()
            store = Store.open(paths, root)
            differences += {session: store.answers.read(session) for session in model} != model
            differences += {session.id for session in store.sessions.of_trajectory("t")} != set(model)
    store.close()
    return differences


def one_operation(store: Store, model: Model, chance: random.Random) -> None:
    what = chance.random()
    if not model or what < 0.05:
        name = f"s{chance.randrange(10**9)}"
        store.sessions.add(Session(name, "t", "mini", SessionState.OPEN, (), {}))
        model[name] = {}
        return
    session, field = chance.choice(sorted(model)), f"f{chance.randrange(12)}"
    if what < 0.08:
        if store.sessions.remove_if_empty(session):
            assert model.pop(session) == {}
    elif what < 0.25:
        store.answers.write(session, field, None)
        model[session].pop(field, None)
    else:
        value = chance.choice((text(chance), chance.randrange(100), [text(chance)], {"deel": text(chance)}))
        if what < 0.6:
            store.writer.change((session, field), lambda store: store.answers.write(session, field, value))
            store.writer.flush()
        else:
            store.answers.write(session, field, value)
        if answers.is_empty(value):
            model[session].pop(field, None)
        else:
            model[session][field] = json.loads(json.dumps(value))


def test_soak(data: Path, figure: Figure) -> None:
    operations = times(500, 10_000)
    assert soak(data, operations) == 0
    figure("soak", f"{operations} operations, reopened {operations // 50} times, 0 differences")


def test_a_write_that_is_sometimes_dropped_is_caught(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counter, write = itertools.count(1), answers.Answers.write

    def sometimes(own: answers.Answers, session: str, field: str, plain: Any) -> None:
        if next(counter) % 11:
            write(own, session, field, plain)

    monkeypatch.setattr(answers.Answers, "write", sometimes)
    assert soak(data, 300) > 0


# -- errors ---------------------------------------------------------------------------------------

WORD = "Schildwachtje"


def failures(store: Store) -> Iterator[Callable[[], object]]:
    """Yield things that fail, each with the word in what is written."""
    for number in itertools.count():
        yield lambda number=number: store.answers.write(f"nobody {WORD} {number}", "f", WORD)  # type: ignore[misc]
        yield lambda: store.people.add(Peer("p2", WORD), Trajectory("t2", WORD, date(2026, 1, 1)))
        yield lambda: store.people.add(Peer("p2", None), Trajectory("t2", "p2", date(2026, 1, 1)))  # type: ignore[arg-type]
        yield lambda: store.sessions.add(Session("s", WORD, WORD, SessionState.OPEN, (), {}))
        yield lambda: store.settings.put(WORD, object())
        yield lambda: failing_job(store)


def failing_job(store: Store) -> None:
    def job(_: Store) -> None:
        raise ValueError(WORD)

    store.writer.change(("x",), job)
    try:
        store.writer.flush()
    finally:
        store.writer.change(("x",), lambda store: None)
        store.writer.flush()


def told(data: Path, number: int) -> tuple[int, int]:
    """Return how many failures were forced, and how many told the word in a StoreError, its trace or its causes."""
    paths, root = a_vault(data)
    store = Store.open(paths, root)
    forced = leaked = 0
    for fail in failures(store):
        if forced == number:
            store.close()
            return forced, leaked
        try:
            fail()
        except Exception as error:  # noqa: BLE001 - whatever comes out is what a user or a log may see
            forced += 1
            shown = (
                "".join(traceback.format_exception_only(error))
                if not isinstance(error, StoreError)
                else "".join(traceback.format_exception(error))
            )
            leaked += WORD in shown
    raise AssertionError


def test_row15_no_error_tells_what_somebody_wrote(
    data: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str], figure: Figure
) -> None:
    caplog.set_level(logging.DEBUG)
    forced, leaked = told(data, times(60, 200))
    out, err = capfd.readouterr()
    assert leaked == 0
    assert WORD not in caplog.text + out + err
    figure("errors", f"{forced} forced failures in the store, 0 with the word in text, trace, log, stdout or stderr")


def test_row15_errors_with_their_parameters_are_caught(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlalchemy import StaticPool, create_engine

    from peercoach_desktop.store import engine, errors

    def loose(raw: Any) -> Any:
        return create_engine("sqlite+sqlcipher3://", creator=lambda: raw, poolclass=StaticPool).connect()

    monkeypatch.setattr(engine, "core_connection", loose)
    monkeypatch.setattr(errors, "_of_driver", lambda error: StoreError(str(error)))
    assert told(data, 12)[1] > 0
