"""What the coach writes down: in backups and counts, gone with the peer it is about, and on nobody else's paper."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from peercoach_desktop.domain.blank_form import ShortLines, WritingLines
from peercoach_desktop.domain.coach_log import LogEntry
from peercoach_desktop.domain.values import Moment, Value
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.printing import page_count, render
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.store.safes import ROOT

WORD = "Zonnebloempit"


def write(desk: Desk, kind: str, peer_id: str | None = None, **answers: Value) -> LogEntry:
    log = desk.coach_log
    entry = log.begin(kind, peer_id)
    for name, value in answers.items():
        entry = log.answer(entry, log.pack.field(f"{kind}.{name}"), value)
    log.flush()
    return entry


def test_C1_5_what_is_about_a_peer_goes_with_the_peer_and_the_rest_stays(desk: Desk) -> None:
    peer = desk.people.add("Zoë").peer_id
    write(desk, "obstacle", peer, what=WORD)
    write(desk, "shared", peer, what=WORD)
    kept = write(desk, "learning", what="Boek")
    receipt = desk.erasing.erase_peer(peer)
    assert receipt.counts.answers == 2
    assert desk.coach_log.entries() == (kept,)
    with desk.store._database.raw_reading() as raw:
        assert raw.execute("SELECT count(*) FROM coach_entry").fetchone() == (1,)


def test_16_what_is_about_a_peer_is_in_the_file_that_this_peer_may_ask_for(desk: Desk) -> None:
    peer, other = desk.people.add("Zoë").peer_id, desk.people.add("Idris").peer_id
    write(desk, "shared", peer, what=WORD, effect="Anouk lachte.")
    write(desk, "obstacle", other, what="Iets anders")
    write(desk, "own_story", story="Mijn verhaal")
    plain = json.loads(desk.rights.as_json(peer, "nl"))
    (entry,) = plain["log"]
    assert entry["kind"] == "shared"
    assert [answer["answer"] for answer in entry["answers"]] == [WORD, "Anouk lachte."]
    paper = str(desk.rights.document(peer, "nl"))
    assert WORD in paper
    for left_out in ("Iets anders", "Mijn verhaal"):
        assert left_out not in paper
        assert left_out not in json.dumps(plain, ensure_ascii=False)
    assert "Anouk" in {person.name for person in desk.rights.people_named(peer, "nl")}
    assert "Anouk" not in str(desk.rights.document(peer, "nl", hidden=("Anouk",)))


def test_C3_1_nothing_of_the_log_is_on_what_a_peer_takes_home(desk: Desk) -> None:
    peer = desk.people.add("Zoë").peer_id
    write(desk, "shared", peer, what=WORD, effect=WORD)
    assert WORD not in str(desk.profiles.learner_document(peer, "nl"))


def test_C1_4_an_entry_counts_and_comes_back_after_a_new_start(desk: Desk, paths: VaultPaths) -> None:
    before = desk.store.counts().answers
    entry = write(desk, "learning", what="Boek", hours="2")
    assert desk.store.counts().answers == before + 1
    desk.store.close()
    again = Store.open(paths, ROOT)
    assert again.coach_log.all() == [entry]
    again.close()


def test_C2_5_the_newest_day_comes_first_and_a_kind_can_be_asked_for(desk: Desk, clock: CaseClock) -> None:
    old = write(desk, "team", what="eerst")
    new = write(desk, "learning", what="later")
    moved = desk.coach_log.date(new, clock().date() - timedelta(days=9))
    assert desk.coach_log.entries() == (old, moved)
    assert desk.coach_log.entries("team") == (old,)


@pytest.mark.parametrize("kind", ["obstacle", "resistance"])
def test_C2_3_what_is_open_waits_until_its_day(desk: Desk, kind: str) -> None:
    entry = write(desk, kind, what="Stil")
    write(desk, "learning", what="Boek")
    assert desk.coach_log.open_ones() == (entry,)
    desk.coach_log.answer(entry, desk.coach_log.pack.field(f"{kind}.discussed_on"), Moment(date(2026, 3, 2)))
    assert desk.coach_log.open_ones() == ()


def test_C3_2_what_a_newer_program_wrote_stays_and_is_not_shown(desk: Desk) -> None:
    strange = replace(desk.coach_log.begin("of_later"), answers={"of_later.what": 3})
    desk.store.coach_log.put(strange)
    entry = desk.coach_log.begin("team")
    desk.store.coach_log.put(replace(entry, answers={"team.what": 7, "team.new": "x"}))
    (found,) = desk.coach_log.entries()
    form = desk.coach_log.form("team")
    assert form is not None
    assert found.value(form, "team.what") is None
    changed = desk.coach_log.answer(found, desk.coach_log.pack.field("team.where"), "overleg")
    assert changed.answers["team.new"] == "x"
    assert {each.kind for each in desk.store.coach_log.all()} == {"of_later", "team"}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_C1_3_the_request_for_feedback_asks_three_things_on_one_page_and_no_name(desk: Desk, language: str) -> None:
    paper = desk.printed_cards.feedback_request(language)
    assert page_count(render(paper)) == 1
    asked = [block.asked.label for block in paper.blocks if isinstance(block, WritingLines)]
    assert len(asked) == 3
    assert all(label.endswith("?") for label in asked)
    (lines,) = [block.names for block in paper.blocks if isinstance(block, ShortLines)]
    assert lines == (desk.library.app_words(language).text("paper.forms.day"),)
    assert "Mirthe" not in str(paper)


def test_C1_4_the_log_is_in_a_backup(desk: Desk, tmp_path: Path) -> None:
    write(desk, "learning", what="Boek")
    proof = desk.backups.make(tmp_path / "k.peercoach")
    assert proof.counts == desk.store.counts()
    assert proof.counts.answers == 1
