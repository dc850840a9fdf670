"""Everything about one peer is there, in words, on paper and as data, and nobody else."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta

import pytest

from peercoach_desktop.domain.blackout import texts_in
from peercoach_desktop.domain.consent import HAND_OVER, Consent
from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import PersonName, Row
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.csv_table import from_csv, to_csv
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.retention import Due
from tests.reports.reading import printed, squashed
from tests.trust.dossier import lead
from tests.trust.form import dice

WORD = "Schildwachtje"


def words_in_rows(desk: Desk) -> set[str]:
    """Return every text in the tables that holds the word, as written."""
    found = set()
    with desk.store._database.raw_reading() as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        for name in names:
            for row in raw.execute(f"SELECT * FROM {name}").fetchall():  # noqa: S608
                found |= {text for cell in row if isinstance(cell, str) and WORD in cell for text in leaves(cell)}
    return {text for text in found if WORD in text}


def leaves(cell: str) -> set[str]:
    try:
        plain = json.loads(cell)
    except ValueError:
        return {cell}
    return {text for text in texts_in(plain) if not text.startswith(f"{WORD}-")}


def test_row21_every_word_in_the_store_about_a_peer_is_in_the_json(desk: Desk) -> None:
    led = lead(desk, WORD)
    lead(desk, "Buurvrouwtje", ("mini",))
    data = desk.rights.as_json(led.peer, "nl")
    assert "Buurvrouwtje" not in data.decode()
    plain = json.loads(data)
    told = set(texts_in(plain))
    assert {text for text in words_in_rows(desk) if text not in told and not any(text in other for other in told)} == set()
    assert (plain["format"], plain["version"]) == ("peercoach-inzage", 3)
    assert len(plain["trajectories"][0]["sessions"]) == 2
    assert all(answer["question"] for session in plain["trajectories"][0]["sessions"] for answer in session["answers"])
    assert plain["trajectories"][0]["sessions"][0]["choices"][0]["at"]


def test_the_paper_holds_the_own_notes_of_the_coach_and_what_was_chosen(desk: Desk, clock: CaseClock) -> None:
    led = lead(desk, WORD)
    desk.store.consents.add(led.trajectory, Consent(HAND_OVER, given=False, said_by=WORD, at=clock()))
    document = desk.rights.document(led.peer, "nl")
    text = printed(document)
    assert WORD in text
    for part in ("Alleen voor de coach", "Overdragen aan een andere coach", "Samenvatting samen gelezen"):
        assert squashed(part) in text
    assert document.file_name.startswith("inzage-")
    assert desk.rights.document(led.peer, "en").title == "What was written down about you"


@pytest.fixture
def named(desk: Desk) -> str:
    """A peer in whose file others are named, in several ways."""
    trajectory = desk.people.add("Idris")
    desk.people.add("Fatima")
    opened = desk.coaching.start(trajectory.id, "first")
    opened.enter(opened.record.pack.field("situation"), "Ik vroeg Anouk om hulp. Later belde fatima, en Joost de Vries keek mee met Idris.")
    opened.enter(opened.record.pack.field("first_words"), "Bouchra was er ook. Mirthe niet.")
    who = PersonName("Wietske", "teamleider")
    opened.enter(opened.record.pack.field("agreements"), (Row("r1", {"who": who, "what": "Wietske belt."}),))
    opened.flush()
    return trajectory.peer_id


def test_row21_third_persons_are_listed_for_the_coach_and_left_out_everywhere(desk: Desk, named: str) -> None:
    people = {person.name: person for person in desk.rights.people_named(named, "nl")}
    assert {name for name, person in people.items() if person.hidden} == {"Anouk", "fatima", "Joost de Vries", "Wietske"}
    assert not people["Bouchra"].hidden
    assert people["Wietske"].times == 2
    assert "Ik vroeg Anouk" in people["Anouk"].example
    hidden = list(people)
    shown = (
        desk.rights.as_json(named, "nl", hidden).decode(),
        desk.rights.as_csv(named, "nl", hidden).decode(),
        printed(desk.rights.document(named, "nl", hidden)),
    )
    for text in shown:
        assert not [name for name in ("Anouk", "atima", "Joost", "Vries", "Wietske", "Bouchra") if name in text]
        assert "Idris" in text
        assert "weggelaten]" in text
    assert "Anouk" in desk.rights.as_json(named, "nl").decode()


def test_choices_are_listed_with_their_day_and_can_be_changed(desk: Desk, clock: CaseClock) -> None:
    led = lead(desk, WORD, ("first",))
    (file,) = desk.rights.choices(led.peer)
    (choice,) = file.choices
    assert (choice.audience, choice.allowed) == (Level.ORGANISATION, True)
    clock.now += timedelta(days=3)
    desk.rights.change_line(choice, allowed=False)
    desk.rights.take_back_reading(choice.session_id)
    (file,) = desk.rights.choices(led.peer)
    assert not file.choices[0].allowed
    assert file.choices[0].at.date() == clock.now.date()
    assert file.records[0].choices.shown_to_peer is None


def test_the_retention_clock_warns_names_and_erases(desk: Desk, clock: CaseClock) -> None:
    trajectory = desk.people.add("Idris")
    desk.coaching.start(trajectory.id, "mini").flush()
    begun = clock.now.date()
    assert desk.retention.due() == ()
    clock.now += timedelta(days=160)
    (line,) = desk.retention.due()
    assert (line.peer_name, line.due, line.keep_until) == ("Idris", Due.SOON, date(begun.year, begun.month + 6, begun.day))
    clock.now += timedelta(days=40)
    (line,) = desk.retention.due()
    assert line.due is Due.OVER
    longer = desk.retention.keep_for(line.trajectory, "12_months")
    assert desk.retention.due() == ()
    with pytest.raises(ValueError, match="altijd"):
        desk.retention.keep_for(longer, "altijd")
    desk.store.people.add_trajectory(Trajectory("twee", trajectory.peer_id, date(2026, 4, 1)))
    assert desk.retention.erase(longer).counts.peers == 0
    assert desk.retention.erase(desk.store.people.trajectory("twee")).counts.peers == 1
    assert desk.people.peers() == ()


def test_a_table_holds_no_formula_and_reads_back_as_it_was() -> None:
    chance = dice("csv")
    cells = ["=1+1", "+31 6", "-", "@SOM(A1)", "\tx", "\r\n=x", "'al", " =1", 'gewoon; met "aanhaling"', "twee\nregels", "", "é🙂"]
    rows = [["".join(chance.choices("=+-@\t\r'\"; \nab", k=chance.randrange(9))) for _ in range(5)] for _ in range(1_000)] + [cells]
    data = to_csv(rows)
    assert from_csv(data) == rows
    raw = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    assert [cell for row in raw for cell in row if cell.lstrip(" ")[:1] in {"=", "+", "-", "@", "\t", "\r"} and cell] == []
