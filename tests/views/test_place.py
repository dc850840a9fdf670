"""After the lock the coach comes back to the page where she was, as in a session."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from peercoach_desktop.domain.meetings import MOMENTS
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.views.coach_log.entry_page import EntryPage
from peercoach_desktop.views.coach_log.log_page import LogPage
from peercoach_desktop.views.group.meeting_page import MeetingPage
from peercoach_desktop.views.group.moments_page import MomentsPage
from peercoach_desktop.views.home.library.item_card import ItemCard
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.home.library.results import ResultList
from peercoach_desktop.views.home.library.shelf_row import ShelfRow
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.own.own_page import OwnPage
from peercoach_desktop.views.profile.own_page import OwnPage as OwnProfilePage
from peercoach_desktop.views.session.observation.page import ObservationPage
from tests.views.session.room import AGREED, MAY_LOOK
from tests.views.ward import Ward


def lock(ward: Ward) -> None:
    """Lock by the key, and open the fresh window."""
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left)
    ward.left = 0
    assert ward.start()
    ward.unlock()


def open_log(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_own_profile()
    ward.press("Open mijn logboek")


def test_an_open_entry_is_there_again_with_the_cursor_where_it_was(ward: Ward) -> None:
    open_log(ward)
    ward.press("Wat een peer tegenhoudt")
    ward.write("Te veel diensten")
    for _ in range(len("diensten")):
        ward.key(Qt.Key.Key_Left)
    lock(ward)
    ward.write("losse ")
    ward.desk.flush()
    assert ward.page(EntryPage).entry.answers == {"obstacle.what": "Te veel losse diensten"}
    ward.press("Klaar")
    assert len(ward.page(LogPage).rows()) == 1
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(OwnProfilePage).isVisible()


def test_an_entry_in_which_nothing_stands_yet_begins_again(ward: Ward) -> None:
    open_log(ward)
    ward.press("Wat ik leerde")
    lock(ward)
    ward.write("Boek")
    ward.desk.flush()
    assert [entry.answers for entry in ward.desk_services.coach_log.entries()] == [{"learning.what": "Boek"}]


def test_an_entry_opened_from_today_leads_back_to_today(ward: Ward) -> None:
    desk = ward.open()
    log = desk.coach_log
    entry = log.answer(log.begin("obstacle"), log.pack.field("obstacle.what"), "Zucht")
    log.flush()
    ward.desk._ways._show_entry(entry.id)
    lock(ward)
    assert ward.page(EntryPage).entry.id == entry.id
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(TodayPage).isVisible()


def test_an_entry_that_is_gone_meanwhile_is_no_trouble(ward: Ward) -> None:
    desk = ward.open()
    desk.settings.keep_window_place({"page": "log", "behind": "today", "id": "weg", "kind": "bestaat_niet"})
    ward.program.window.close()
    assert ward.start()
    ward.program.window.activateWindow()
    ward.unlock()
    assert ward.page(TodayPage).isVisible()


def test_the_list_of_the_log_is_there_again(ward: Ward) -> None:
    open_log(ward)
    lock(ward)
    assert ward.page(LogPage).isVisible()


def test_the_library_opens_at_the_item_that_was_read(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_library()
    page = ward.page(LibraryPage)
    ward.until(lambda: ward.part(page, ResultList).items())
    ward.part(page, ShelfRow).choose("models")
    ward.write("grow")
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: page.place()["item"])
    place = page.place()
    assert place["shelf"] == "models"
    assert place["search"] == "grow"
    lock(ward)
    again = ward.page(LibraryPage)
    ward.until(lambda: again.place() == place)
    assert ward.part(again, QLineEdit, "search_edit").text() == "grow"
    assert ward.part(again, ItemCard).isVisible()


def test_an_own_list_is_open_again_in_its_editor(ward: Ward) -> None:
    desk = ward.open()
    own_id = desk.own.copy("handover_sbar")
    ward.desk.shell.show_settings()
    ward.desk.own.show_page()
    ward.desk.own.edit(own_id)
    lock(ward)
    assert ward.page(EditPage).own_id == own_id
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(OwnPage).isVisible()


def test_a_session_that_waited_behind_the_log_still_waits(ward: Ward) -> None:
    ward.open()
    session = ward.talk()
    ward.desk.show_settings()
    ward.desk.shell.show_own_profile()
    ward.press("Open mijn logboek")
    lock(ward)
    assert ward.page(LogPage).isVisible()
    ward.key(Qt.Key.Key_Escape)
    assert ward.button("Naar het gesprek").isVisible()
    assert ward.desk._opened is not None
    assert ward.desk._opened.id == session


# --- In mid-sentence: the same field, the same place in it, and in sight


def in_mid_sentence(ward: Ward) -> tuple[str, str, int]:
    """Return the field with the focus, what stands in it and where the cursor is. It must be in sight."""
    text = ward.focus_in(GrowingText)
    ward.until(lambda: not text.visibleRegion().isEmpty())
    return text.accessibleName(), text.text(), text.position()


def write_in(ward: Ward, text: GrowingText, words: str = "Ik vroeg door") -> None:
    """Type in a text, and go back a word."""
    text.setFocus()
    ward.write(words)
    for _ in range(4):
        ward.key(Qt.Key.Key_Left)


def lock_in_mid_sentence(ward: Ward) -> None:
    before = in_mid_sentence(ward)
    lock(ward)
    ward.until(lambda: isinstance(QApplication.focusWidget(), GrowingText))
    assert in_mid_sentence(ward) == before


def test_a_talk_goes_on_in_mid_sentence(ward: Ward) -> None:
    ward.open()
    ward.talk()
    write_in(ward, ward.focus_in(GrowingText))
    lock_in_mid_sentence(ward)


def observing(ward: Ward) -> ObservationPage:
    desk = ward.open()
    opened = desk.coaching.start(desk.people.add("Zoë").id, "on_ward")
    for name, value in {**AGREED, **MAY_LOOK}.items():
        opened.enter(opened.record.pack.field(name), value)
    opened.flush()
    ward.desk.open_session(opened.id)
    assert ward.desk.workspace is not None
    ward.desk.workspace.restore(Place("observation", "observation.ratings"))
    return ward.page(ObservationPage)


def test_the_example_of_a_point_goes_on_in_mid_sentence(ward: Ward) -> None:
    row = observing(ward).rows()[-2]
    row.open_note()
    panel = row.panel()
    assert panel is not None
    write_in(ward, panel.seen)
    lock_in_mid_sentence(ward)
    panel = ward.page(ObservationPage).rows()[-2].panel()
    assert panel is not None
    write_in(ward, panel.reading, "Zij luistert goed")
    lock_in_mid_sentence(ward)


def test_the_point_with_the_focus_is_in_sight_again(ward: Ward) -> None:
    row = observing(ward).rows()[-1]
    row.segments.focus_here()
    item = row.item
    lock(ward)
    again = ward.page(ObservationPage).rows()[-1]
    assert again.item == item
    focus = QApplication.focusWidget()
    assert focus is not None
    assert again.isAncestorOf(focus)
    ward.until(lambda: not focus.visibleRegion().isEmpty())


def test_an_editor_of_own_material_goes_on_in_mid_sentence(ward: Ward) -> None:
    own_id = ward.open().own.copy("handover_sbar")
    ward.desk.own.show_page()
    ward.desk.own.edit(own_id)
    texts = [text for text in ward.page(EditPage).form.findChildren(GrowingText) if text.isVisible()]
    write_in(ward, texts[len(texts) // 2], " en nog iets")
    lock_in_mid_sentence(ward)


def test_a_part_of_an_editor_that_is_gone_leaves_the_cursor_in_the_first_field(ward: Ward) -> None:
    own_id = ward.open().own.copy("handover_sbar")
    ward.desk.own.show_page()
    ward.desk.own.edit(own_id)
    ward.page(EditPage)._at = {"field": "Kijktip 9 bij punt 9.9", "cursor": "3"}
    lock(ward)
    assert ward.page(EditPage).own_id == own_id
    assert ward.focus_in(GrowingText).accessibleName() == "Titel van de lijst"


def test_the_day_of_an_entry_has_the_focus_again(ward: Ward) -> None:
    open_log(ward)
    ward.press("Wat een peer tegenhoudt")
    ward.write("Te veel diensten")
    ward.page(EntryPage)._day.focus_at(0)
    lock(ward)
    assert ward.page(EntryPage)._day.has_focus_inside()


def meeting(ward: Ward) -> MeetingPage:
    ward.open()
    ward.press("Leerbijeenkomsten")
    ward.press("Begin een leerbijeenkomst")
    return ward.page(MeetingPage)


def test_the_note_of_a_phase_goes_on_in_mid_sentence(ward: Ward) -> None:
    page = meeting(ward)
    page.go("phase:start")
    note = page.page().lines[-1].editor.findChild(GrowingText)
    assert isinstance(note, GrowingText)
    write_in(ward, note)
    lock_in_mid_sentence(ward)


def test_what_is_no_text_in_a_meeting_has_the_focus_again(ward: Ward) -> None:
    page = meeting(ward)
    page.go("phase:return")
    day = next(line for line in page.page().lines if line.field.id == "next_day")
    ward.write("Stilte mag")
    day.editor.focus_at(0)
    lock(ward)
    page = ward.page(MeetingPage)
    assert page.step() == "phase:return"
    assert next(line for line in page.page().lines if line.field.id == "next_day").editor.has_focus_inside()


def test_what_was_said_of_a_moment_goes_on_in_mid_sentence(ward: Ward) -> None:
    page = meeting(ward)
    for _ in range(2):
        ward.key(Qt.Key.Key_F8)
        ward.now += timedelta(minutes=4)
    page.show_moment(page.opened.meeting.moments[1].id)
    moments = page.page()
    assert isinstance(moments, MomentsPage)
    text = moments.boxes()[1].why.findChild(GrowingText)
    assert isinstance(text, GrowingText)
    write_in(ward, text)
    lock_in_mid_sentence(ward)
    assert ward.page(MeetingPage).step() == MOMENTS


def test_a_moment_that_was_closed_again_stays_closed(ward: Ward) -> None:
    page = meeting(ward)
    ward.key(Qt.Key.Key_F8)
    page.show_moment(page.opened.meeting.moments[0].id)
    moments = page.page()
    assert isinstance(moments, MomentsPage)
    moments.boxes()[0].head.setFocus()
    moments.boxes()[0].head.click()
    lock(ward)
    again = ward.page(MeetingPage).page()
    assert isinstance(again, MomentsPage)
    assert not again.boxes()[0].is_open()
