"""The summary: the peer's copy live, what stays private, what is open, and rounding off."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Parts
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.pictures.view import PictureView
from peercoach_desktop.views.session.summary.page import SummaryPage
from peercoach_desktop.views.session.summary.side_cards import PageLink
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, MAY_LOOK, Room, button, page_of, press

QUESTION = "Hoe begin ik een overdracht rustig?"
PRIVATE = "Hij keek vaak naar de deur."


def a_talk(room: Room) -> OpenSession:
    return room.start(**AGREED, help_question=QUESTION, first_impression=PRIVATE, peer_summary="Eerst ademhalen.", baseline=4, target=7)


def summary_of(room: Room, workspace: SessionWorkspace) -> SummaryPage:
    page = page_of(workspace)
    assert isinstance(page, SummaryPage)
    room.qtbot.waitUntil(lambda: page.paper._content is not None, timeout=2_000)
    return page


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_copy_of_the_peer_holds_what_the_peer_may_have(room: Room) -> None:
    page = summary_of(room, room.lead(a_talk(room), "summary"))
    words = words_on(page.paper)
    assert QUESTION in words
    assert "Eerst ademhalen." in words
    assert PRIVATE not in words


def test_the_file_of_the_coach_holds_all(room: Room) -> None:
    page = summary_of(room, room.lead(a_talk(room), "summary"))
    page._audiences.button(Level.COACH).click()
    assert PRIVATE in words_on(page.paper)
    assert page.audience == "coach"


def test_private_lines_are_named_and_read_only_on_request(room: Room) -> None:
    page = summary_of(room, room.lead(a_talk(room), "summary"))
    assert "Eerste indruk van de coach" in words_on(page._form.private_card)
    assert PRIVATE not in words_on(page)
    page._form.private_button.click()
    assert PRIVATE in words_on(page._form.private_card)


STORY = "Vorige week in de avonddienst."


def test_the_main_things_are_on_the_copy_until_the_coach_wants_all_and_that_is_kept(room: Room) -> None:
    opened = room.start(**AGREED, help_question=QUESTION, situation=STORY)
    page = summary_of(room, room.lead(opened, "summary"))
    assert QUESTION in words_on(page.paper)
    assert STORY not in words_on(page.paper)
    page._extents.button(Extent.ALL).click()
    assert STORY in words_on(page.paper)
    assert room.desk.settings.paper_extent is Extent.ALL
    again = summary_of(room, room.lead(room.start(**AGREED, situation=STORY), "summary"))
    assert STORY in words_on(again.paper)


@pytest.mark.parametrize("extent", Extent)
def test_the_page_shows_what_is_printed_and_names_the_shared_lines_that_are_not(room: Room, extent: Extent) -> None:
    opened = room.start(**AGREED, help_question=QUESTION, situation=STORY, first_impression=PRIVATE)
    page = summary_of(room, room.lead(opened, "summary"))
    page._extents.button(extent).click()
    printed = room.desk.printing.document(opened, Level.PEER, "nl")
    told = words_on(page.paper)
    for block in printed.blocks:
        assert getattr(block, "text", "") in told
    assert ("Alleen bij ‘Alles wat jullie delen’" in told) is (extent is Extent.MAIN)
    shared = {field.id for field in opened.record.visible_fields(Level.PEER)}
    assert set(page.paper.switches()) == (shared if extent is Extent.ALL else {"help_question"})
    assert "Eerste indruk van de coach" not in told


def test_pressing_the_chosen_extent_again_changes_nothing(room: Room) -> None:
    page = summary_of(room, room.lead(a_talk(room), "summary"))
    page._extents.button(Extent.MAIN).click()
    assert room.desk.settings.paper_extent is Extent.MAIN
    assert QUESTION in words_on(page.paper)


def test_the_coach_reads_where_to_sign_before_the_short_copy_is_printed(room: Room) -> None:
    consent = Parts({"agreed": "yes"})
    page = summary_of(room, room.lead(room.start(**AGREED, consent=consent), "summary"))
    assert "Willen jullie tekenen?" in words_on(page)
    page._extents.button(Extent.ALL).click()
    assert "Willen jullie tekenen?" not in words_on(page)
    assert "handtekening van de peer" in words_on(page.paper)


def test_an_answer_that_is_only_in_the_picture_has_its_switch_below_it(room: Room) -> None:
    opened = room.start(**AGREED)
    opened.choose_model("grow")
    opened.enter(opened.record.models.field("grow.want"), "Rustig beginnen")
    page = summary_of(room, room.lead(opened, "summary"))
    assert page.paper.findChild(PictureView) is not None
    page.paper.switches()["grow.want"].button.click()
    assert not any(view.isVisible() for view in page.paper.findChildren(PictureView))
    assert "grow.want" not in {field.id for field in opened.record.visible_fields(Level.PEER, Extent.MAIN)}
    page.paper.switches()["grow.want"].button.click()
    assert "grow.want" in {field.id for field in opened.record.visible_fields(Level.PEER, Extent.MAIN)}


def test_a_line_is_left_out_for_the_peer_and_put_back(room: Room) -> None:
    opened = a_talk(room)
    workspace = room.lead(opened, "summary")
    page = summary_of(room, workspace)
    page.paper.switches()["help_question"].button.click()
    assert QUESTION not in words_on(page.paper)
    workspace.flush()
    assert room.reopened(opened).record.choices.lines == {("help_question", Level.PEER): False}
    page.paper.switches()["help_question"].button.click()
    assert QUESTION in words_on(page.paper)


def test_reading_together_is_noted_with_its_time(room: Room) -> None:
    opened = a_talk(room)
    workspace = room.lead(opened, "summary")
    page = summary_of(room, workspace)
    page._form.together_button.click()
    assert page._form.together_text.text() == "Samen gelezen op 3 maart 2026 om 14.30 uur."
    workspace.flush()
    assert room.reopened(opened).record.choices.shown_to_peer == datetime(2026, 3, 3, 14, 30)


def test_open_fields_are_links_to_their_page(room: Room) -> None:
    workspace = room.lead(a_talk(room), "summary")
    page = summary_of(room, workspace)
    links = {link.text(): link for link in page.findChildren(PageLink) if link.isVisible()}
    assert "Eén moment" in links
    assert "Hulpvraag" not in links
    links["Eén moment"].click()
    assert workspace.place().page == "exploration.situation"


def test_what_was_filled_in_meanwhile_is_on_the_paper(room: Room) -> None:
    room.desk.settings.choose_paper_extent(Extent.ALL)
    workspace = room.lead(a_talk(room), "summary")
    page = summary_of(room, workspace)
    workspace._navigator.open_step("exploration")
    press("Mijn eerste woorden")
    workspace.go_to_summary()
    room.qtbot.waitUntil(lambda: "Mijn eerste woorden" in words_on(page.paper), timeout=2_000)


def test_the_primary_button_asks_for_the_preview_of_this_audience(room: Room) -> None:
    workspace = room.lead(a_talk(room), "summary")
    page = summary_of(room, workspace)
    with room.qtbot.waitSignal(workspace.preview_requested) as asked:
        button(workspace, "Bekijk en print").click()
    assert asked.args == ["peer"]
    page._audiences.button(Level.COACH).click()
    with room.qtbot.waitSignal(workspace.preview_requested) as asked:
        button(workspace, "Bekijk en print").click()
    assert asked.args == ["coach"]


def test_rounding_off_is_told_with_the_time_and_can_be_taken_back(room: Room) -> None:
    opened = a_talk(room)
    workspace = room.lead(opened, "summary")
    summary_of(room, workspace)
    button(workspace, "Gesprek afronden").click()
    line = workspace._frame.finished
    assert words_on(line) == "Dit gesprek is afgerond op 3 maart 2026 om 14.30 uur."
    assert workspace._frame.side.rail.state_of("summary") == "Afgerond"
    assert room.reopened(opened).record.session.state is SessionState.DONE
    button(workspace, "Weer openen").click()
    assert not line.isVisible()
    assert room.reopened(opened).record.session.state is SessionState.OPEN


def test_the_checklist_is_on_the_paper_as_words(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, **MAY_LOOK)
    workspace = room.lead(opened, "observation/observation.ratings")
    for key in "3322":
        press(key)
    workspace.go_to_summary()
    page = summary_of(room, workspace)
    room.qtbot.waitUntil(lambda: "Kiest een rustig moment" in words_on(page.paper), timeout=2_000)
    assert "zelfstandig" in words_on(page.paper)


def test_markup_in_an_answer_is_shown_as_it_was_typed(room: Room) -> None:
    opened = room.start(**AGREED, help_question="<b>Łukasz</b> <5 min & verder")
    page = summary_of(room, room.lead(opened, "summary"))
    assert "<b>Łukasz</b> <5 min & verder" in words_on(page.paper)
