"""Half an emoji, as a broken-off paste leaves it, never holds up saving: no file can hold it, and one used to stop all of them."""

from __future__ import annotations

import json
from pathlib import Path

from peercoach_desktop.domain.records import ItemNote
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.whole_text import is_whole, whole
from peercoach_desktop.services.compose import Desk
from tests.store.safes import OTHER, PASSPHRASE
from tests.trust.dossier import a_desk

HALF = "Goed \ud83d zo"
SHOWN = "Goed \ufffd zo"


def test_halves_that_belong_together_are_joined_and_a_loose_one_is_marked() -> None:
    assert whole(HALF) == SHOWN
    assert whole("\ud83d\ude00 ja") == "\U0001f600 ja"
    assert whole("Zoë") == "Zoë"
    assert not is_whole(HALF)


def test_half_a_sign_in_any_text_is_saved_and_comes_back(desk: Desk) -> None:
    trajectory = desk.people.add(HALF)
    assert desk.people.peers()[0].peer.first_name == SHOWN
    desk.settings.name_coach(HALF)
    opened = desk.coaching.start(trajectory.id, "on_ward")
    opened.enter(opened.record.pack.field("checklist"), "handover_sbar")
    assert opened.record.checklist is not None
    item = next(iter(opened.record.checklist.items())).id
    opened.note(item, ItemNote(HALF, HALF))
    opened.enter(opened.record.pack.field("situation"), HALF)
    opened.enter(opened.record.pack.field("help_question"), HALF)
    opened.leave_page(opened.record.pack.form("exploration").pages[2])
    opened.flush()
    again = desk.coaching.open(opened.id)
    assert again.record.values["situation"] == HALF, "an answer comes back to the letter"
    assert again.record.observation is not None
    assert again.record.observation.notes[item] == ItemNote(SHOWN, SHOWN)
    assert desk.printing.pdf(desk.printing.document(again, Level.COACH, "nl"))


def test_what_goes_out_holds_the_mark_and_is_a_whole_file(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "van")
    trajectory = desk.people.add("Zoë")
    opened = desk.coaching.start(trajectory.id, "first")
    opened.enter(opened.record.pack.field("situation"), HALF)
    opened.flush()
    data = desk.rights.as_json(trajectory.peer_id, "nl")
    assert SHOWN in data.decode()
    assert json.loads(data)["peer"]["first_name"] == "Zoë"
    assert SHOWN in desk.rights.as_csv(trajectory.peer_id, "nl").decode("utf-8-sig")
    desk.handing_over.record_answer(trajectory.id, given=True, said_by=HALF)
    desk.handing_over.give(trajectory.id, tmp_path / "overdracht", PASSPHRASE)
    desk.store.close()
    taker = a_desk(tmp_path / "naar", OTHER)
    taker.handing_over.take(taker.handing_over.look(tmp_path / "overdracht", PASSPHRASE))
    assert taker.coaching.open(opened.id).record.values["situation"] == HALF
    taker.store.close()
