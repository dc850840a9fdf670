"""Ctrl+K finds people first, then what was written, and goes to where it stands."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from peercoach_desktop.domain.search import Query, Snippet
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.search import Hit, HitGroup, SearchService
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.search import Search
from peercoach_desktop.views.find.find_dialog import FindDialog
from peercoach_desktop.views.find.found_list import FoundList
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.home.person_page import PersonPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.ward import Ward

SAID = "Hoe blijf ik rustig bij de overdracht?"


def two_talks(ward: Ward) -> tuple[Desk, OpenSession]:
    """Open the program with a talk with Idris and one with Zoë, in which something was said; return the one with Zoë."""
    desk = ward.open()
    for name, said in (("Idris", "Ik wil de overdracht korter maken."), ("Zoë", SAID)):
        opened = desk.coaching.start(desk.people.add(name).id, "first")
        agreed = opened.record.pack.field("confidentiality_agreed")
        opened.enter(agreed, agreed.kind.options)  # type: ignore[union-attr]
        opened.enter(opened.record.pack.field("assessor_role"), "no")
        opened.enter(opened.record.pack.field("help_question"), said)
        opened.flush()
    return desk, opened


def in_find(ward: Ward, act: Callable[[FindDialog], None], by: Callable[[], object] | None = None) -> None:
    def lead(dialog: QDialog) -> None:
        assert isinstance(dialog, FindDialog)
        act(dialog)
        if dialog.isVisible():
            dialog.reject()

    ward.in_dialog(lead, by or (lambda: ward.ctrl(Qt.Key.Key_K)))


def shown(dialog: QDialog) -> list[str]:
    """Return the lines that can be read; headings in brackets."""
    view = dialog.findChild(FoundList)
    assert isinstance(view, FoundList)
    return [f"[{line.title}]" if getattr(line, "is_heading", False) else line.title for line in view.lines()] if view.isVisible() else []


def talks(dialog: FindDialog) -> list[str]:
    """Return the lines above those of the library."""
    lines = shown(dialog)
    return lines[: lines.index("[Bibliotheek]")] if "[Bibliotheek]" in lines else lines


def current(dialog: FindDialog) -> str:
    line = dialog._list.current_line()
    return line.title if line else ""


def type_and_wait(ward: Ward, dialog: FindDialog, text: str) -> None:
    ward.write(text)
    ward.until(lambda: not dialog._waits)


def typed_in(ward: Ward) -> QPlainTextEdit:
    """Return the field with the cursor, once the window has the keys again."""
    ward.program.window.activateWindow()
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    return ward.focus_in(QPlainTextEdit)


def test_people_come_first_and_then_what_was_said(ward: Ward) -> None:
    _, opened = two_talks(ward)
    opened.enter(opened.record.pack.field("goal_text"), "Ik oefen zoals Zoë het zei.")
    opened.flush()

    def look(dialog: FindDialog) -> None:
        assert shown(dialog) == ["Idris", "Zoë"]
        type_and_wait(ward, dialog, "zo")
        assert talks(dialog) == ["[Mensen]", "Zoë", "[Doelen en afspraken]", "Ik oefen zoals Zoë het zei."]
        assert current(dialog) == "Zoë"

    in_find(ward, look)


def test_a_name_is_found_without_its_accents(ward: Ward) -> None:
    two_talks(ward)

    def look(_: FindDialog) -> None:
        ward.write("zoe")
        ward.key(Qt.Key.Key_Return)

    in_find(ward, look)
    assert ward.page(PersonPage).isVisible()
    assert "Zoë" in ward.says()


def test_the_arrows_pass_by_the_headings_and_enter_goes_to_the_word(ward: Ward) -> None:
    _, opened = two_talks(ward)

    def look(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "overdr")
        assert talks(dialog) == ["[In gesprekken]", SAID, "Ik wil de overdracht korter maken."]
        assert current(dialog) == SAID
        ward.key(Qt.Key.Key_Down)
        assert current(dialog) == "Ik wil de overdracht korter maken."
        ward.key(Qt.Key.Key_Down)
        ward.key(Qt.Key.Key_PageUp)
        assert current(dialog) == SAID
        ward.key(Qt.Key.Key_Return)
        assert not dialog.isVisible()

    in_find(ward, look)
    workspace = ward.page(SessionWorkspace)
    assert workspace._opened.id == opened.id
    edit = typed_in(ward)
    assert edit.toPlainText() == SAID
    assert edit.textCursor().position() == SAID.index("acht")
    assert workspace.place().field == "help_question"


def test_in_a_session_ctrl_k_goes_to_another_one_or_to_a_person_and_the_session_waits(ward: Ward) -> None:
    two_talks(ward)
    ward.talk("Łukasz")

    def to_idris(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "korter")
        ward.key(Qt.Key.Key_Return)

    in_find(ward, to_idris)
    assert typed_in(ward).toPlainText() == "Ik wil de overdracht korter maken."

    def to_lukasz(_: FindDialog) -> None:
        ward.write("luk")
        ward.key(Qt.Key.Key_Return)

    in_find(ward, to_lukasz, lambda: ward.press("Zoek"))
    assert "Łukasz" in ward.says(ward.page(PersonPage))
    ward.press("Naar het gesprek")
    assert ward.page(SessionWorkspace).isVisible()


def test_in_the_session_that_is_open_the_place_is_shown(ward: Ward) -> None:
    ward.open()
    session_id = ward.talk()
    ward.write("Een drukke dienst")
    workspace = ward.page(SessionWorkspace)
    field = workspace.place().field
    workspace.flush()
    workspace.go_to_summary()

    def look(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "drukke")
        ward.key(Qt.Key.Key_Return)

    in_find(ward, look)
    assert ward.page(SessionWorkspace) is workspace
    assert (workspace._opened.id, workspace.place().field) == (session_id, field)


def test_enter_before_the_texts_are_there_waits_for_them(ward: Ward) -> None:
    _, opened = two_talks(ward)

    def look(dialog: FindDialog) -> None:
        ward.write("rustig")
        assert shown(dialog) == []
        ward.key(Qt.Key.Key_Return)
        ward.until(lambda: not dialog.isVisible())

    in_find(ward, look)
    assert ward.page(SessionWorkspace)._opened.id == opened.id


def test_with_names_hidden_no_name_and_no_text_is_shown(ward: Ward) -> None:
    two_talks(ward)
    discretion = ward.program.around.ui.discretion

    def look(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "overdracht")
        assert SAID in shown(dialog)
        discretion.toggle_names()
        assert shown(dialog) == []
        assert "namen zijn verborgen" in ward.says(dialog)
        dialog._form.search_edit.clear()
        dialog._search()
        assert all("Zoë" not in line and "Idris" not in line for line in shown(dialog))
        discretion.toggle_names()
        type_and_wait(ward, dialog, "overdracht")
        assert SAID in shown(dialog)

    in_find(ward, look)


def test_nothing_found_is_said_and_the_order_can_be_turned(ward: Ward) -> None:
    two_talks(ward)

    def look(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "xyz")
        assert "Niets gevonden" in ward.says(dialog)
        assert not dialog._form.order_button.isVisible()
        dialog._form.search_edit.clear()
        type_and_wait(ward, dialog, "overdracht")
        ward.press("Toon eerst wat het beste past", dialog)
        ward.until(lambda: not dialog._waits)
        assert sorted(talks(dialog)) == sorted(["[In gesprekken]", SAID, "Ik wil de overdracht korter maken."])
        ward.press("Toon eerst het nieuwste", dialog)
        ward.until(lambda: not dialog._waits)
        assert shown(dialog)[1] == SAID

    in_find(ward, look)


def test_typing_goes_on_while_a_search_takes_long_and_an_old_answer_is_not_shown(ward: Ward) -> None:
    desk, _ = two_talks(ward)
    gate, find = threading.Event(), desk.search.find

    def slow(text: str, *more: object) -> tuple[HitGroup, ...]:
        if text == "over":
            gate.wait(20)
        return find(text, *more)  # type: ignore[arg-type]

    desk.search.find = slow  # type: ignore[method-assign, assignment]

    def look(dialog: FindDialog) -> None:
        ward.write("over")
        ward.until(lambda: not dialog._soon.isActive())
        ward.until(lambda: "zoekt nog" in ward.says(dialog))
        type_and_wait(ward, dialog, "xyz")
        assert "Niets gevonden" in ward.says(dialog)
        gate.set()
        ward.program.around.background._pool.waitForDone()
        QApplication.processEvents()
        assert shown(dialog) == []

    in_find(ward, look)


def test_a_store_that_cannot_be_read_is_said(ward: Ward) -> None:
    two_talks(ward)
    said: list[Exception] = []
    ward.program.around.ui.errors.say = lambda error, place: said.append(error)  # type: ignore[method-assign]

    def broken(*_: object, **__: object) -> list[object]:
        raise StoreError("x")

    ward.desk_services.search._search.find = broken  # type: ignore[method-assign, assignment]

    def look(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "over")
        assert len(said) == 1

    in_find(ward, look)


class Books:
    """A finder of the library."""

    def find(self, query: Query, _: str) -> HitGroup:
        card = Hit(Snippet("Luisterkaart", ((0, 7),)), "Kaart", item="card:listen")
        return HitGroup("library", (card,) if query.fits("Luisterkaart") else (), "Bibliotheek")


def test_what_another_finder_found_has_its_own_heading_and_is_told_by_its_item(ward: Ward) -> None:
    desk, _ = two_talks(ward)
    ward.desk._desk.__dict__["search"] = SearchService(desk.store, desk.library, desk.shelf, [Books()])
    chosen: list[str] = []
    ward.desk.item_chosen.connect(chosen.append)

    def look(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "luister")
        assert shown(dialog) == ["[Bibliotheek]", "Luisterkaart"]
        ward.key(Qt.Key.Key_Return)

    in_find(ward, look)
    assert chosen == ["card:listen"]


def test_an_item_of_the_library_is_found_and_opened(ward: Ward) -> None:
    two_talks(ward)

    def look(dialog: FindDialog) -> None:
        type_and_wait(ward, dialog, "reflectiecycl")
        assert shown(dialog) == ["[Bibliotheek]", "Reflectiecyclus"]
        ward.key(Qt.Key.Key_Return)

    in_find(ward, look)
    page = ward.page(LibraryPage)
    ward.until(lambda: page._item is not None and page._item.text("nl").title == "Reflectiecyclus")


def test_a_paused_session_keeps_the_search_closed(ward: Ward) -> None:
    ward.open()
    ward.talk()
    workspace = ward.page(SessionWorkspace)
    workspace._breaks.pause()
    ward.desk.find()  # would stay in the dialog
    assert QApplication.activeModalWidget() is None


def test_the_index_fills_by_itself_after_unlocking_and_goes_with_the_lock(ward: Ward) -> None:
    two_talks(ward)
    search = ward.desk_services.search
    ward.until(lambda: search.is_ready)
    own: Search = search._search
    assert own.size() > 0
    ward.program._ending.save_and_close()
    assert own.size() == 0
    assert not [thread for thread in threading.enumerate() if thread.name == "store-search"]
