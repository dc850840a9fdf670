"""After the lock the coach comes back to the page where she was, as in a session."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from peercoach_desktop.views.coach_log.entry_page import EntryPage
from peercoach_desktop.views.coach_log.log_page import LogPage
from peercoach_desktop.views.home.library.item_card import ItemCard
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.home.library.results import ResultList
from peercoach_desktop.views.home.library.shelf_row import ShelfRow
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.own.own_page import OwnPage
from peercoach_desktop.views.profile.own_page import OwnPage as OwnProfilePage
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
