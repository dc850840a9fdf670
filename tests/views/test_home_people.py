"""The people, found while typing, and the page of one of them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.values import PersonName, Row
from peercoach_desktop.views.home.goal_card import GoalCard, ScalePicture
from peercoach_desktop.views.home.kind_dialog import KindCard
from peercoach_desktop.views.home.people_page import PeoplePage
from peercoach_desktop.views.home.person_page import PersonPage
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.ward import Ward


def names(ward: Ward) -> list[str]:
    view = ward.page(PeoplePage).findChild(LinesView)
    assert isinstance(view, LinesView)
    return [line.title for line in view.lines()] if view.isVisible() else []


def three_people(ward: Ward) -> None:
    desk = ward.open()
    desk.people.add("Zoë", "leerling VIG")
    desk.people.add("Idris", "zij-instromer")
    desk.people.add("Łukasz", "helpende")
    ward.alt(Qt.Key.Key_2)


def of_zoe(ward: Ward) -> PersonPage:
    desk = ward.open()
    trajectory = desk.people.add("Zoë", "leerling VIG")
    ward.desk.shell.show_person(trajectory.peer_id)
    return ward.page(PersonPage)


def test_people_are_found_while_typing_by_name_or_role(ward: Ward) -> None:
    three_people(ward)
    assert names(ward) == ["Idris", "Zoë", "Łukasz"]
    ward.write("leer")
    assert names(ward) == ["Zoë"]
    ward.key(Qt.Key.Key_Return)
    assert ward.page(PersonPage).isVisible()
    assert "Zoë" in ward.says()


def test_nobody_found_is_said(ward: Ward) -> None:
    three_people(ward)
    ward.write("xyz")
    assert names(ward) == []
    assert "Niemand gevonden" in ward.says()


def test_somebody_is_found_from_every_page_by_ctrl_k(ward: Ward) -> None:
    three_people(ward)
    ward.alt(Qt.Key.Key_1)

    def find(dialog: QDialog) -> None:
        ward.write("e")
        ward.key(Qt.Key.Key_Down)
        ward.key(Qt.Key.Key_Return)
        assert not dialog.isVisible()

    ward.in_dialog(find, lambda: ward.ctrl(Qt.Key.Key_K))
    assert "Zoë" in ward.says()
    assert ward.page(PersonPage).isVisible()


def test_a_person_without_a_name_is_not_added(ward: Ward) -> None:
    desk = ward.open()

    def leave_empty(dialog: QDialog) -> None:
        ward.key(Qt.Key.Key_Return)
        assert "Vul een voornaam" in ward.says(dialog)
        assert dialog.isVisible()
        ward.key(Qt.Key.Key_Escape)

    ward.in_dialog(leave_empty, lambda: ward.press("Voeg iemand toe"))
    assert desk.people.peers() == ()


@pytest.mark.parametrize("press", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_starting_a_session_offers_the_kind_that_fits_first(ward: Ward, press: Qt.Key) -> None:
    of_zoe(ward)

    def choose(dialog: QDialog) -> None:
        cards = dialog.findChildren(KindCard)
        assert cards[0].accessibleName() == "Eerste gesprek"
        assert "60–75 minuten" in cards[0].accessibleDescription()
        assert "Past nu het best" in ward.says(cards[0])
        assert cards[0].hasFocus()
        ward.key(press)

    ward.in_dialog(choose, lambda: ward.key(press))
    workspace = ward.page(SessionWorkspace)
    assert workspace.title() == "Stap 1 van 6: Veilige start – Eerste gesprek"


def test_after_a_first_session_a_follow_up_is_advised(ward: Ward) -> None:
    page = of_zoe(ward)
    desk = ward.desk_services
    trajectory = desk.people.file(page.peer_id).trajectory
    opened = desk.coaching.start(trajectory.id, "first")
    opened.finish()
    page.refresh()

    def look(dialog: QDialog) -> None:
        assert dialog.findChildren(KindCard)[0].accessibleName() == "Vervolggesprek"
        dialog.reject()

    ward.in_dialog(look, lambda: ward.press("Start een gesprek"))
    assert len(desk.people.file(page.peer_id).sessions) == 1


def test_a_session_is_planned_in_words(ward: Ward) -> None:
    page = of_zoe(ward)

    def plan(dialog: QDialog) -> None:
        ward.press("Zet in de planning", dialog)
        assert "Kies eerst een dag." in ward.says(dialog)
        ward.write("morgen")
        ward.press("Zet in de planning", dialog)

    ward.in_dialog(plan, lambda: ward.press("Plan een gesprek"))
    (session,) = ward.desk_services.people.file(page.peer_id).sessions
    assert session.state is SessionState.PLANNED
    assert session.planned is not None
    assert session.planned.isoformat() == "2026-03-18T14:00:00"
    assert "1. Eerste gesprek" in ward.says(page)
    assert "morgen 14.00 uur" in ward.says(page)


def test_a_person_gets_another_name(ward: Ward) -> None:
    page = of_zoe(ward)

    def rename(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit, "name_edit")
        assert isinstance(field, QLineEdit)
        assert field.selectedText() == "Zoë"
        ward.write("Noor")
        ward.key(Qt.Key.Key_Return)

    ward.in_dialog(rename, lambda: ward.press("Naam wijzigen"))
    assert ward.desk_services.people.file(page.peer_id).peer.first_name == "Noor"
    assert "Noor" in ward.says(page)


def test_closing_a_trajectory_can_be_undone_from_the_toast(ward: Ward) -> None:
    page = of_zoe(ward)
    people = ward.desk_services.people
    ward.press("Traject afsluiten")
    assert people.file(page.peer_id).trajectory.closed == date(2026, 3, 17)
    assert "afgesloten op 17 maart 2026" in ward.says(page)
    ward.press("Ongedaan maken")
    assert people.file(page.peer_id).trajectory.closed is None
    assert "afgesloten" not in ward.says(page)


def test_goals_agreements_and_the_period_are_on_the_page(ward: Ward) -> None:
    page = of_zoe(ward)
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.file(page.peer_id).trajectory.id, "first")
    field = opened.record.pack.field
    opened.enter(field("goal_text"), "Ik vraag elke dienst om feedback.")
    opened.enter(field("baseline"), 3)
    opened.enter(field("target"), 7)
    agreement = Row("r1", {"who": PersonName("Zoë", "peer"), "what": "Eén vraag stellen"})
    opened.enter(field("agreements"), (agreement,))
    opened.flush()
    page.refresh()
    words = ward.says(page)
    assert "Ik vraag elke dienst om feedback." in words
    assert "begin 3 · genoeg 7" in words
    assert ward.part(ward.part(page, GoalCard), ScalePicture).accessibleName() == "begin 3 · genoeg 7"
    assert "Eén vraag stellen" in words
    assert "Gestart op 17 maart 2026\nWis dit traject uiterlijk op 17 september 2026." in words
    assert "Papier en losse bestanden blijven. Elk nieuw gesprek schuift die dag op." in words


def test_a_finished_session_opens_again_to_read(ward: Ward) -> None:
    page = of_zoe(ward)
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.file(page.peer_id).trajectory.id, "first")
    opened.enter(opened.record.pack.field("help_question"), "Hoe begin ik?")
    opened.finish()
    page.refresh()
    assert "Klaar" in ward.says(page)
    ward.press("1. Eerste gesprek", page)
    assert ward.page(SessionWorkspace).isVisible()


def test_leaving_a_session_comes_back_to_the_person(ward: Ward) -> None:
    page = of_zoe(ward)
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.file(page.peer_id).trajectory.id, "first")
    opened.enter(opened.record.pack.field("help_question"), "Hoe begin ik?")
    ward.desk.open_session(opened.id)
    ward.press("Later afmaken")
    assert ward.page(PersonPage).peer_id == page.peer_id
    assert ward.desk.workspace is None
    assert "Nog niet af" in ward.says()


def test_a_session_is_printed_from_the_page(ward: Ward) -> None:
    page = of_zoe(ward)
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.file(page.peer_id).trajectory.id, "first")
    opened.enter(opened.record.pack.field("help_question"), "Hoe begin ik?")
    opened.flush()
    page.refresh()
    ward.press("Print: 1. Eerste gesprek", page)
    preview = ward.page(PreviewPage)
    ward.until(preview.pdf)
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(PersonPage).peer_id == page.peer_id


def test_somebody_who_is_not_there_any_more_leads_to_the_people(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_place({"page": "person", "id": "niemand"})
    assert ward.page(PeoplePage).isVisible()


def test_K08_the_page_of_a_person_says_which_models_were_used(ward: Ward) -> None:
    page = of_zoe(ward)
    assert "Gebruikte modellen" not in ward.says(page)
    desk = ward.desk_services
    for number in range(2):
        opened = desk.coaching.start(desk.people.file(page.peer_id).trajectory.id, "mini")
        for name in ("grow.want", "look_back_five.happened")[: number + 1]:
            opened.choose_model(name.partition(".")[0])
            opened.enter(opened.record.models.field(name), "Rust")
        opened.flush()
    page.refresh()
    assert "Gebruikte modellen: GROW (2 gesprekken), Terugblik" in ward.says(page)
