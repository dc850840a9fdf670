"""Finding what was written, with the question it answers and the place to go to."""

from __future__ import annotations

import time

import pytest

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.records import ItemNote
from peercoach_desktop.domain.search import Query, Snippet
from peercoach_desktop.domain.values import Parts, PersonName, Row
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import Topic
from peercoach_desktop.services.search import RECORDS, SAID, Hit, HitGroup, SearchService
from peercoach_desktop.services.undo_journal import UndoJournal
from tests.services.samples import sample_value


def a_session(desk: Desk, kind: str = "first", name: str = "Zoë") -> OpenSession:
    return desk.coaching.start(desk.people.add(name).id, kind)


def filled(desk: Desk, kind: str = "first", name: str = "Zoë", **answers: object) -> OpenSession:
    opened = a_session(desk, kind, name)
    for name_of_field, value in answers.items():
        opened.enter(opened.record.pack.field(name_of_field), value)  # type: ignore[arg-type]
    opened.flush()
    return opened


def hits(desk: Desk, text: str, kind: str | None = None, language: str = "nl") -> list[Hit]:
    groups = [group for group in desk.search.find(text, language) if group.kind in (SAID, RECORDS)]  # what the library holds stands apart
    return [hit for group in groups for hit in group.hits if kind in (None, group.kind)]


def fields_at(record: SessionRecord, hit: Hit) -> list[str]:
    """Return the fields on the page that a hit leads to."""
    (step,) = [step for step in record.session.steps if step.id == hit.place.step]
    (page,) = [page for page in record.pages_of(step) if page.id == hit.place.page]
    return [field.id for field in page.fields]


def test_a_hit_tells_whom_when_and_which_question_and_leads_to_the_word(desk: Desk) -> None:
    opened = filled(desk, help_question="Hoe blijf ik rustig bij de overdracht?")
    (hit,) = hits(desk, "overd rust", SAID)
    assert hit.snippet == Snippet("Hoe blijf ik rustig bij de overdracht?", ((13, 17), (27, 32)))
    assert (hit.about, hit.first_name, hit.peer_id) == ("Hulpvraag", "Zoë", opened.record.peer.id)
    assert hit.when == opened.record.session.started
    assert (hit.session_id, hit.place.field, hit.place.cursor) == (opened.id, "help_question", 17)
    assert "help_question" in fields_at(opened.record, hit)
    assert hits(desk, "overdracht", language="en")[0].about == "Help question"


def test_goals_and_agreements_are_a_group_of_their_own_and_lead_to_their_page(desk: Desk) -> None:
    agreement = Row("r1", {"who": PersonName("Zoë", "peer"), "what": "Elke dienst feedback vragen"})
    opened = filled(desk, goal_text="Ik vraag feedback.", agreements=(agreement,), situation="Nog nooit feedback gekregen.")
    groups = [group for group in desk.search.find("feedback", "nl") if group.kind in (SAID, RECORDS)]
    assert [(group.kind, len(group.hits)) for group in groups] == [(SAID, 1), (RECORDS, 2)]
    assert {hit.about for hit in groups[1].hits} == {"Doel", "Afspraken"}
    for hit in groups[1].hits:
        assert hit.place.field in fields_at(opened.record, hit)


def test_every_field_that_holds_text_is_found_at_its_own_page(desk: Desk) -> None:
    for kind in [kind.id for kind in desk.coaching.kinds()]:
        opened = a_session(desk, kind, name=f"Peer {kind}")
        opened.choose_model("grow")
        opened.refer()
        for field in list(opened.record.fields()):
            value = sample_value(field)
            if isinstance(value, str) and field.id in value:
                opened.enter(field, value)
        opened.flush()
        asked = [field for field in opened.record.fields() if field.id in str(opened.record.values.get(field.id))]
        assert len(asked) > 5
        for field in asked:
            found = [hit for hit in hits(desk, field.id) if hit.session_id == opened.id and hit.place.field == field.id]
            assert len(found) == 1, field.id
            assert field.id in fields_at(opened.record, found[0])
            assert found[0].about, field.id


def test_what_was_chosen_is_no_text_and_what_was_said_beside_it_is(desk: Desk) -> None:
    filled(desk, assessor_role="no", storage_period="6_months")
    assert hits(desk, "months") == []
    assert hits(desk, "no") == []


def test_notes_on_a_checklist_are_found_under_their_point(desk: Desk) -> None:
    opened = filled(desk, "on_ward", checklist="handover_sbar")
    opened.note("quiet_moment", ItemNote("zocht een stille plek", "leek gehaast"))
    opened.flush()
    (seen,), (reading,) = hits(desk, "stille"), hits(desk, "gehaast")
    assert (seen.place.field, reading.place.field) == ("seen:quiet_moment", "reading:quiet_moment")
    assert seen.about == reading.about
    assert len(seen.about) > 10
    assert "evidence" in fields_at(opened.record, seen) or "ratings" in fields_at(opened.record, seen)


def test_K14_what_the_peer_wrote_unseen_is_found_only_once_both_are_done(desk: Desk) -> None:
    opened = a_session(desk, "closing")
    desk.sealing.write(opened.id, opened.record.pack.field("to_coach_change"), "Je viel me in de rede")
    desk.sealing.write(opened.id, opened.record.pack.field("session_check"), Parts({"room": 2}))
    assert hits(desk, "rede") == []
    desk.sealing.give_back(opened, Topic.FEEDBACK)
    assert hits(desk, "rede") == []
    opened.enter(opened.record.pack.field("to_peer"), (Row("r1", {"behaviour": "Je nam de tijd"}),))
    assert hits(desk, "rede") == []
    assert desk.sealing.seal_coach(opened, Topic.FEEDBACK)
    assert [hit.place.field for hit in hits(desk, "rede")] == ["to_coach_change"]


def test_undo_a_removed_session_and_an_erased_peer_are_followed(desk: Desk) -> None:
    opened = filled(desk, help_question="eerst dit")
    journal = UndoJournal(desk.store, opened, desk.clock)
    field = opened.record.pack.field("help_question")
    journal.answered(field, opened.record.values.get(field.id))
    opened.enter(field, "later dat")
    opened.flush()
    assert (len(hits(desk, "eerst")), len(hits(desk, "later"))) == (0, 1)
    journal.take_back()
    opened.flush()
    assert (len(hits(desk, "eerst")), len(hits(desk, "later"))) == (1, 0)
    desk.erasing.erase_peer(opened.record.peer.id)
    assert hits(desk, "eerst") == []


def test_a_session_with_another_model_now_is_found_and_opens_at_its_beginning(desk: Desk) -> None:
    opened = a_session(desk)
    opened.choose_model("grow")
    field = opened.record.models.form("grow").pages[0].fields[0]
    opened.enter(field, "in het oude model gezegd")
    opened.choose_model("")
    opened.flush()
    (hit,) = hits(desk, "oude model")
    assert (hit.session_id, hit.place.step) == (opened.id, "")


def test_somebody_who_is_called_otherwise_now_is_found_under_that_name(desk: Desk) -> None:
    opened = filled(desk, help_question="rustig beginnen")
    assert hits(desk, "rustig")[0].first_name == "Zoë"
    desk.people.rename(opened.record.peer, "Noor")
    assert hits(desk, "rustig")[0].first_name == "Noor"
    desk.erasing.erase_trajectory(opened.record.trajectory.id)
    assert hits(desk, "rustig") == []


class Books:
    """Finds one thing in a library."""

    def find(self, query: Query, language: str) -> HitGroup:
        fits = query.fits("luisteren")
        return HitGroup("library", (Hit(Snippet("luisteren"), item=f"card:listen:{language}"),) if fits else (), "Bibliotheek")


def test_another_finder_comes_after_the_sessions(desk: Desk) -> None:
    filled(desk, help_question="beter luisteren")
    search = SearchService(desk.store, desk.library, desk.shelf, [Books()])
    assert [(group.kind, group.title) for group in search.find("luist", "nl")] == [(SAID, ""), ("library", "Bibliotheek")]
    assert search.find("luist", "en")[1].hits[0].item == "card:listen:en"
    assert [group.kind for group in search.find("beter", "nl")] == [SAID]
    assert search.find("l", "nl") == ()


@pytest.mark.parametrize("begun", [False, True])
def test_the_same_is_found_with_and_without_the_index(desk: Desk, *, begun: bool) -> None:
    for number in range(5):
        filled(desk, name=f"Peer {number}", help_question=f"vraag {number} over de overdracht")
    if begun:
        desk.search.begin()
        while not desk.search.is_ready:
            time.sleep(0.005)
    assert len(hits(desk, "overdr")) == 5
    assert [hit.first_name for hit in hits(desk, "vraag 3")] == ["Peer 3"]
