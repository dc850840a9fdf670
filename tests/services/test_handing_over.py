"""A trajectory goes to another laptop and back: merged by identity, never doubled, never guessed."""

from __future__ import annotations

import copy
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.domain.hand_over import Comparison, Difference, Side
from peercoach_desktop.domain.values import Outcome, PersonName, Row
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.handing_over import Incoming
from peercoach_desktop.services.handover_sides import two_sides
from peercoach_desktop.store import handover_format
from peercoach_desktop.store.errors import DamagedStore, NewerVersion, NoStore, NotOurs, PassphraseRefused, StoreError, WrongPassphrase
from tests.store.safes import LIGHT, OTHER, PASSPHRASE
from tests.trust.dossier import NOON, Led, a_desk, a_led_desk, lead

WORD = "Schildwachtje"


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover_format.encode, "__defaults__", (LIGHT,))


class Two:
    """Two coaches with a store each, and a file between them."""

    def __init__(self, folder: Path) -> None:
        self.here, self.led = a_led_desk(folder / "hier", WORD)
        self.there = a_desk(folder / "daar", OTHER)
        self.file = folder / "traject.overdracht"
        self.here.handing_over.record_answer(self.led.trajectory, given=True, said_by="Idris")

    def give(self, giver: Desk | None = None) -> None:
        (giver or self.here).handing_over.give(self.led.trajectory, self.file, PASSPHRASE)

    def look(self, taker: Desk | None = None) -> Incoming:
        return (taker or self.there).handing_over.look(self.file, PASSPHRASE)


@pytest.fixture
def two(tmp_path: Path) -> Two:
    return Two(tmp_path)


def everything(desk: Desk, led: Led) -> dict[str, Any]:
    plain = json.loads(desk.rights.as_json(led.peer, "nl"))
    del plain["made"]
    for session in plain["trajectories"][0]["sessions"]:
        del session["packs"]
        del session["changed"]
    return dict(plain)


def write(desk: Desk, session: str, field: str, text: str) -> None:
    opened = desk.coaching.open(session)
    opened.reopen()
    opened.enter(opened.record.pack.field(field), text)
    opened.flush()


def next_week(desk: Desk) -> None:
    clock = desk.people._clock
    assert isinstance(clock, CaseClock)
    clock.now += timedelta(weeks=1)


def rows(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    with desk.store._database.raw_reading() as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return {name: raw.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in names if name != "setting"}  # noqa: S608


def differences(incoming: Incoming) -> list[Difference]:
    return [part.difference for part in incoming.comparison.parts]


def test_all_of_it_arrives_and_twice_is_the_same_as_once(two: Two) -> None:
    two.give()
    incoming = two.look()
    assert set(differences(incoming)) == {Difference.NEW}
    two.there.handing_over.take(incoming)
    assert everything(two.there, two.led) == everything(two.here, two.led)
    assert two.there.store.counts() == two.here.store.counts()
    before = rows(two.there)
    again = two.look()
    assert set(differences(again)) == {Difference.SAME}
    two.there.handing_over.take(again)
    assert rows(two.there) == before


def test_it_joins_what_the_other_coach_already_has(two: Two) -> None:
    own = lead(two.there, "Eigenpeertje", ("mini",))
    before = everything(two.there, own)
    two.give()
    two.there.handing_over.take(two.look())
    assert everything(two.there, own) == before
    assert len(two.there.people.peers()) == 2


def test_what_one_side_changed_comes_back_without_a_question(two: Two) -> None:
    two.give()
    two.there.handing_over.take(two.look())
    first = two.led.sessions[0]
    write(two.there, first, "situation", "Verder gepraat op de andere laptop.")
    next_week(two.there)
    extra = two.there.coaching.start(two.led.trajectory, "follow_up")
    extra.enter(extra.record.pack.field("previous_agreements"), tuple(Outcome(item.id, "done", "") for item in extra.record.agreements))
    extra.flush()
    two.there.handing_over.record_answer(two.led.trajectory, given=True, said_by="Idris")
    two.give(two.there)
    back = two.look(two.here)
    assert back.comparison.conflicts == ()
    assert sorted(part.difference for part in back.comparison.parts if part.difference is not Difference.SAME) == ["new", "theirs_changed"]
    two.here.handing_over.take(back)
    assert everything(two.here, two.led) == everything(two.there, two.led)
    assert {item.status for item in two.here.store.records.agreements(two.led.trajectory)} == {"done"}


def test_an_older_file_never_undoes_what_was_written_since(two: Two) -> None:
    two.give()
    two.there.handing_over.take(two.look())
    write(two.there, two.led.sessions[0], "situation", "Sindsdien geschreven.")
    again = two.look()
    assert Difference.OURS_CHANGED in differences(again)
    two.there.handing_over.take(again)
    assert two.there.coaching.open(two.led.sessions[0]).record.values["situation"] == "Sindsdien geschreven."


@pytest.mark.parametrize("side", list(Side))
def test_what_both_changed_is_shown_and_chosen_and_never_guessed(two: Two, side: Side) -> None:
    two.give()
    two.there.handing_over.take(two.look())
    first = two.led.sessions[0]
    write(two.here, first, "situation", "Hier.")
    write(two.there, first, "situation", "Daar.")
    two.give()
    incoming = two.look()
    (conflict,) = incoming.comparison.conflicts
    assert (conflict.part, conflict.id, conflict.kind) == ("session", first, "first")
    assert conflict.ours_changed is not None
    assert conflict.theirs_changed is not None
    before = rows(two.there)
    with pytest.raises(ValueError, match="conflicts"):
        two.there.handing_over.take(incoming)
    assert rows(two.there) == before
    two.there.handing_over.take(incoming, {first: side})
    shown = two.there.coaching.open(first).record.values["situation"]
    assert shown == ("Hier." if side is Side.THEIRS else "Daar.")
    assert two.look().comparison.conflicts == ()


def test_K14_what_the_peer_wrote_unseen_is_not_shown_beside_the_other_side(two: Two) -> None:
    two.give()
    two.there.handing_over.take(two.look())
    first = two.led.sessions[0]
    keep = two.here.coaching.open(first).record.pack.field("to_coach_keep")
    for desk, text in ((two.here, "Hier."), (two.there, "Daar.")):
        write(desk, first, "situation", text)
        desk.sealing.write(first, keep, "Alleen van de peer")
    two.there.sealing.write(first, keep, "Iets anders van de peer")
    two.there.store.writer.flush()
    two.give()
    incoming = two.look()
    (conflict,) = incoming.comparison.conflicts
    assert [side.name for side in two_sides(two.there.store, incoming, conflict)] == ["situation"]


def test_taking_their_session_keeps_what_later_sessions_here_said_of_its_agreements(two: Two) -> None:
    two.give()
    two.there.handing_over.take(two.look())
    next_week(two.there)
    later = two.there.coaching.start(two.led.trajectory, "follow_up")
    later.enter(later.record.pack.field("previous_agreements"), tuple(Outcome(item.id, "done", "hier") for item in later.record.agreements))
    later.flush()
    write(two.here, two.led.sessions[0], "situation", "Nog iets.")
    two.give()
    two.there.handing_over.take(two.look())
    assert {(item.status, item.reason) for item in two.there.store.records.agreements(two.led.trajectory)} == {("done", "hier")}
    assert two.there.coaching.open(two.led.sessions[0]).record.values["situation"] == "Nog iets."


def test_an_agreement_taken_away_there_goes_here(two: Two) -> None:
    two.give()
    two.there.handing_over.take(two.look())
    opened = two.there.coaching.open(two.led.sessions[0])
    opened.reopen()
    row = Row("nieuw", {"who": PersonName("Idris", "peer"), "what": "Alleen deze"})
    opened.enter(opened.record.pack.field("agreements"), (row,))
    opened.flush()
    two.there.handing_over.record_answer(two.led.trajectory, given=True, said_by="Idris")
    two.give(two.there)
    two.here.handing_over.take(two.look(two.here))
    assert "Alleen deze" in {item.what for item in two.here.store.records.agreements(two.led.trajectory)}
    assert everything(two.here, two.led) == everything(two.there, two.led)


def test_without_the_yes_of_the_peer_nothing_is_written(two: Two, tmp_path: Path) -> None:
    two.here.handing_over.record_answer(two.led.trajectory, given=False, said_by="Idris")
    with pytest.raises(ValueError, match="agree"):
        two.give()
    assert not two.file.exists()
    answers = two.here.store.consents.of_trajectory(two.led.trajectory)
    assert [(answer.given, answer.said_by) for answer in answers] == [(True, "Idris"), (False, "Idris")]
    assert tmp_path.exists()


def test_the_passphrase_of_the_file_follows_the_rules_and_a_wrong_one_is_named(two: Two) -> None:
    with pytest.raises(PassphraseRefused):
        two.here.handing_over.give(two.led.trajectory, two.file, "kort")
    two.give()
    assert WORD.encode() not in two.file.read_bytes()
    with pytest.raises(WrongPassphrase):
        two.there.handing_over.look(two.file, OTHER)


def test_what_was_erased_here_is_not_taken_in_again(two: Two) -> None:
    two.give()
    two.here.erasing.erase_peer(two.led.peer)
    incoming = two.look(two.here)
    assert incoming.comparison.erased is not None
    with pytest.raises(ValueError, match="erased"):
        two.here.handing_over.take(incoming)
    assert two.here.people.peers() == ()


def test_a_file_that_differs_from_the_store_is_not_called_done(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover_format, "unlock", lambda file, secret: {})
    with pytest.raises(DamagedStore):
        two.give()


def test_other_files_are_named(two: Two, tmp_path: Path) -> None:
    proof = two.here.backups.make(tmp_path / "kopie")
    tries: list[tuple[Path, type[StoreError]]] = [(proof.path, NotOurs), (tmp_path, NotOurs), (tmp_path / "weg", NoStore)]
    for path, kind in tries:
        with pytest.raises(kind):
            two.there.handing_over.look(path, PASSPHRASE)


def test_a_flipped_byte_anywhere_is_damage_and_a_newer_file_is_named(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    two.give()
    data = two.file.read_bytes()
    for place in [*range(0, 1_000, 7), *range(1_000, len(data), len(data) // 60)]:
        two.file.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        with pytest.raises(DamagedStore):
            two.look()
    monkeypatch.setattr(handover_format, "SCHEMA_VERSION", 99)
    two.give()
    monkeypatch.undo()
    with pytest.raises(NewerVersion):
        two.look()


HOSTILE: list[tuple[str, Any]] = [
    ("trajectory.peer_id", "iemand anders"),
    ("sessions.0.session.trajectory_id", "x"),
    ("sessions.0.session.state", "raar"),
    ("sessions.0.session.steps", "geen json"),
    ("sessions.0.session.steps", "[[1]]"),
    ("sessions.0.session.packs", '{"guided_session": "0000"}'),
    ("sessions.0.session.packs", "[]"),
    ("sessions.0.session.started", "gisteren"),
    ("sessions.0.session.id", None),
    ("sessions.0.session.elapsed", 2**70),
    ("sessions.0.rows.answer.0.value", "{"),
    ("sessions.0.rows.answer.0.session_id", "s"),
    ("sessions.0.rows.answer.0.field_id", 7),
    ("sessions.0.rows.answer", "tekst"),
    ("sessions.0.rows.answer.1", None),
    ("sessions.0.rows.mark.0.level", "top"),
    ("sessions.0.rows.goal_version.0.goal_id", "van niemand"),
    ("sessions.0.rows.agreement.0.trajectory_id", "t"),
    ("sessions.0.rows.agreement.0.due", "ooit"),
    ("sessions.0.rows", []),
    ("sessions", {}),
    ("goals", [{"id": "g"}]),
    ("packs", [{"pack_id": "guided_session", "version": 1, "files": {"../x": 1}}]),
    ("packs.0.files", {"structure.toml": "= kapot"}),
    ("peer.first_name", "\ud800"),
    ("peer", []),
    ("consents", [7]),
]


@pytest.mark.parametrize(("place", "value"), HOSTILE, ids=[f"{number}" for number in range(len(HOSTILE))])
def test_row9_hostile_data_under_a_right_passphrase_write_nothing(two: Two, place: str, value: Any) -> None:
    data = copy.deepcopy(two.here.store.handover.give(two.led.trajectory))
    *way, last = place.split(".")
    part: Any = data
    for name in way:
        part = part[int(name) if isinstance(part, list) else name]
    if isinstance(part, list):
        part[int(last)] = value
    else:
        part[last] = value
    before = rows(two.there)
    with pytest.raises(DamagedStore):
        two.there.handing_over.take(Incoming(NOON, Comparison("", ()), data))
    assert rows(two.there) == before
    assert two.there.people.peers() == ()
