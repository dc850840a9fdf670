"""The library in the window: found while typing, narrowed, read, kept, printed, and used in the session on the table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from peercoach_desktop.domain.library.item import ItemKind, LibraryItem
from peercoach_desktop.domain.values import Row
from peercoach_desktop.views.home.library.item_card import ItemCard
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.home.library.reading_area import ReadingArea
from peercoach_desktop.views.home.library.results import ResultList
from peercoach_desktop.views.home.library.shelf_row import ShelfRow
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.ward import Ward


def found(ward: Ward) -> list[str]:
    """Return the lines of the list, as a screen reader says them."""
    results = ward.page(LibraryPage).findChild(ResultList)
    assert isinstance(results, ResultList)
    return [results.line(row).title for row in range(len(results.items()))] if results.isVisible() else []


def item(ward: Ward, ref: str) -> LibraryItem:
    return next(each for each in ward.desk_services.library_shelf.index.items if each.ref == ref)


def come_in(ward: Ward) -> LibraryPage:
    """Open the store and go to the library by its key."""
    ward.open()
    ward.alt(Qt.Key.Key_3)
    return ready(ward)


def ready(ward: Ward) -> LibraryPage:
    ward.until(lambda: found(ward))
    return ward.page(LibraryPage)


def on_card(ward: Ward) -> str:
    """Return all words on the card, once it follows the list."""
    page = ward.page(LibraryPage)
    current = ward.part(page, ResultList).current()
    ward.until(lambda: page._item is current and not page._soon.isActive())
    QApplication.processEvents()  # what was laid out shows a moment later
    return "\n".join([*(label.text() for label in ward.part(page, ItemCard).findChildren(QLabel) if label.isVisible())])


def search_for(ward: Ward, words: str) -> None:
    ward.page(LibraryPage).focus_first()
    ward.write(words)


def narrow(ward: Ward, label: str, option: str) -> None:
    """Choose an option of the filter that is called `label`."""
    boxes = [box for box in ward.page(LibraryPage).findChildren(QComboBox) if box.accessibleName() == label and box.isVisible()]
    assert len(boxes) == 1, label
    place = boxes[0].findText(option)
    assert place >= 0, [boxes[0].itemText(at) for at in range(boxes[0].count())]
    boxes[0].setCurrentIndex(place)


def take_shelf(ward: Ward, words: str) -> None:
    """Choose a shelf, from the menu where there is no room for it in the row."""
    row = ward.part(ward.page(LibraryPage), ShelfRow)
    row.choose(next(button.objectName() for button in row.findChildren(QPushButton) if button.text() == words))


def options(ward: Ward, label: str) -> list[str]:
    """Return what the filter that is called `label` offers."""
    (box,) = [box for box in ward.page(LibraryPage).findChildren(QComboBox) if box.accessibleName() == label and box.isVisible()]
    return [box.itemText(at) for at in range(box.count())]


def filters(ward: Ward) -> list[str]:
    return [box.accessibleName() for box in ward.page(LibraryPage).findChildren(QComboBox) if box.isVisible()]


def test_the_cursor_is_in_the_search_field_and_everything_is_there(ward: Ward) -> None:
    page = come_in(ward)
    assert ward.field("Wat zoek je?").hasFocus()
    assert len(found(ward)) == len(ward.desk_services.library_shelf.index.items)
    assert f"{len(found(ward))} gevonden" in ward.says(page)
    assert len(ward.part(page, ResultList).viewport().findChildren(QWidget)) == 0


@pytest.mark.parametrize(
    ("typed", "first"), [("hulpvraga", "hulpvraag"), ("reflexie", "Reflectiecyclus"), ("HANDOVER sbar", "Overdracht met SBAR")]
)
def test_it_is_found_while_typing_with_a_slip_or_in_english(ward: Ward, typed: str, first: str) -> None:
    come_in(ward)
    ward.write(typed)
    assert found(ward)[0] == first
    assert first in on_card(ward)


def test_the_keys_lead_from_search_to_the_list_to_the_item_and_back(ward: Ward) -> None:
    page = come_in(ward)
    ward.write("feedback")
    ward.key(Qt.Key.Key_Down)
    results = ward.focus_in(ResultList)
    ward.key(Qt.Key.Key_Down)
    assert results.currentIndex().row() == 1
    ward.key(Qt.Key.Key_Return)
    area = ward.focus_in(ReadingArea)
    assert area.accessibleName() == found(ward)[1]
    assert page._item is results.items()[1]
    ward.key(Qt.Key.Key_Escape)
    assert results.hasFocus()
    ward.key(Qt.Key.Key_Escape)
    assert ward.field("Wat zoek je?").hasFocus()
    ward.key(Qt.Key.Key_Escape)
    assert ward.field("Wat zoek je?").text() == ""
    ward.write("sbar")
    ward.key(Qt.Key.Key_Return)
    assert ward.focus_in(ReadingArea).accessibleName() == "Overdracht met SBAR"


def test_K09_fifteen_minutes_and_four_people_show_the_activities_that_fit(ward: Ward) -> None:
    come_in(ward)
    ward.press("Werkvormen")
    narrow(ward, "Tijd die je hebt", "15 minuten")
    narrow(ward, "Met hoeveel", "4 mensen")
    assert "Twee waar, één niet" in found(ward)
    assert "Op een rij" not in found(ward)
    assert "Korte rondes" not in found(ward)
    assert "15 minuten" in on_card(ward)
    assert "3 tot 12 mensen" in on_card(ward)


def test_filters_show_only_where_they_mean_something(ward: Ward) -> None:
    come_in(ward)
    assert filters(ward) == []
    shown = {}
    for shelf in ("Vragen", "Modellen", "Werkvormen", "Kwaliteiten", "Woorden"):
        take_shelf(ward, shelf)
        shown[shelf] = filters(ward)
    assert shown == {
        "Vragen": ["Moment", "Thema", "Niveau"],
        "Modellen": ["Tijd die je hebt"],
        "Werkvormen": ["Waarvoor", "Tijd die je hebt", "Met hoeveel", "Niveau"],
        "Kwaliteiten": [],
        "Woorden": [],
    }


def test_a_filter_of_another_shelf_narrows_nothing_here(ward: Ward) -> None:
    come_in(ward)
    ward.press("Werkvormen")
    narrow(ward, "Met hoeveel", "2 mensen")
    take_shelf(ward, "Kwaliteiten")
    assert len(found(ward)) == 64


def test_nothing_found_says_what_to_try(ward: Ward) -> None:
    come_in(ward)
    ward.press("Werkvormen")
    search_for(ward, "xyzzyq")
    assert found(ward) == []
    assert "Typ minder woorden" in ward.says()
    assert "Kies ‘Alles’" in ward.says()
    narrow(ward, "Met hoeveel", "2 mensen")
    assert "Zet een filter terug" in ward.says()
    ward.press("Favorieten")
    ward.field("Wat zoek je?").clear()
    search_for(ward, "x")
    ward.key(Qt.Key.Key_Backspace)
    assert "Nog geen favorieten" in ward.says()
    assert ward.button("Bekijk alles").isVisible()


def test_a_favourite_comes_first_and_stays_after_a_restart(ward: Ward) -> None:
    come_in(ward)
    ward.write("warm")
    take_shelf(ward, "Kwaliteiten")
    search_for(ward, "geduldig")
    ward.key(Qt.Key.Key_Down)
    ward.key(Qt.Key.Key_F)
    results = ward.focus_in(ResultList)
    assert "Favoriet" in results.line(0).spoken()
    ward.start()
    ward.unlock()
    ward.until(lambda: ward.program.desk)
    ward.desk.shell.show_library()
    ready(ward)
    assert found(ward)[0] == "Geduldig"
    assert ward.button("Geen favoriet meer").isVisible()
    ward.press("Favorieten")
    assert found(ward) == ["Geduldig"]
    ward.press("Geen favoriet meer")
    assert ward.button("Maak favoriet").isVisible()


@pytest.mark.parametrize("kind", ItemKind)
def test_an_item_of_every_kind_opens_in_full(ward: Ward, kind: ItemKind) -> None:
    page = come_in(ward)
    wanted = next(each for each in ward.desk_services.library_shelf.index.items if each.kind is kind)
    results = ward.part(page, ResultList)
    results.set_items((wanted,))
    words = on_card(ward)
    text = wanted.text("nl")
    assert text.title in words
    for section in text.sections:
        for line in section.lines:
            assert line.text in words
            assert all(note in words for note in line.notes)


@pytest.mark.parametrize("width", [1366, 910])
def test_a_long_item_is_read_by_scrolling_and_never_squeezed(ward: Ward, width: int) -> None:
    page = come_in(ward)
    ward.program.window.resize(width, 700)
    ward.until(lambda: ward.program.window.width() == width)
    for ref in ("question:tell_more", "inventory:learning_preference", "quality:warm", "inventory:self_assessment"):
        open_item(ward, ref)
        area = ward.part(page, ReadingArea)
        body = area.widget()
        assert body is not None
        assert body.height() >= body.heightForWidth(body.width()), ref
    ward.part(page, ResultList).setFocus()
    ward.key(Qt.Key.Key_Return)
    bar = area.verticalScrollBar() if width == 1366 else ward.part(page, FocusScrollArea, "scroll").verticalScrollBar()
    ward.until(lambda: bar.maximum() > 0)
    before = bar.value()
    ward.key(Qt.Key.Key_PageDown)
    assert bar.value() > before


def test_it_follows_the_language(ward: Ward) -> None:
    come_in(ward)
    ward.write("overdracht")
    ward.program.around.appearance.set_language("en")
    assert "Handover with SBAR" in found(ward)
    assert "Observation checklist" in on_card(ward)
    assert ward.button("Make a favourite").isVisible()


# --- Beside a session


def to_library(ward: Ward) -> LibraryPage:
    """Go to the library from the session on the table, by its button."""
    ward.press("Bibliotheek")
    return ready(ward)


def open_item(ward: Ward, ref: str) -> None:
    wanted = item(ward, ref)
    page = ward.page(LibraryPage)
    ward.part(page, ResultList).set_items((wanted,))
    on_card(ward)


def use_buttons(ward: Ward) -> list[QPushButton]:
    buttons = ward.page(LibraryPage).findChildren(QPushButton)
    return [each for each in buttons if each.text() == "Gebruik in dit gesprek" and each.isVisible()]


def led(ward: Ward, kind: str) -> str:
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.add("Zoë").id, kind)
    opened.flush()
    ward.desk.open_session(opened.id)
    ward.until(lambda: ward.desk.workspace is not None)
    return opened.id


def test_without_a_session_nothing_can_be_used_in_one(ward: Ward) -> None:
    come_in(ward)
    open_item(ward, "model:grow")
    assert use_buttons(ward) == []


def test_a_model_is_chosen_from_the_library_and_the_session_goes_on_with_it(ward: Ward) -> None:
    ward.open()
    session_id = led(ward, "first")
    to_library(ward)
    open_item(ward, "model:grow")
    ward.press("Gebruik in dit gesprek")
    assert ward.page(SessionWorkspace).place().step == "model"
    assert "Dit model leidt nu het gesprek" in ward.says()
    assert ward.desk_services.coaching.open(session_id).record.session.model == "grow"


def test_a_checklist_and_an_activity_are_used_one_after_another(ward: Ward) -> None:
    ward.open()
    session_id = led(ward, "first")
    for ref in ("checklist:handover_sbar", "activity:line_up"):
        to_library(ward)
        open_item(ward, ref)
        ward.press("Gebruik in dit gesprek")
        assert ward.page(SessionWorkspace).isVisible()
    record = ward.desk_services.coaching.open(session_id).record
    assert record.checklist_pack is not None
    assert record.checklist_pack.id == "handover_sbar"
    rows = record.values["coaching_plan"]
    assert isinstance(rows, tuple)
    assert [row.cells["activity"] for row in rows if isinstance(row, Row)] == ["Op een rij"]


def test_a_question_goes_to_the_note_and_what_was_typed_stays(ward: Ward) -> None:
    ward.open()
    session_id = led(ward, "first")
    opened = ward.desk._opened
    assert opened is not None
    opened.enter(opened.record.pack.field("coach_note"), "Rustig begin.")
    before = ward.page(SessionWorkspace).place()
    to_library(ward)
    open_item(ward, "question:tell_more")
    ward.press("Gebruik in dit gesprek")
    assert ward.page(SessionWorkspace).place() == before, "the coach goes on where she was"
    ward.press("Bekijk de notitie")
    assert ward.page(SessionWorkspace).place().page == "closing.coach_note"
    kept = ward.desk_services.coaching.open(session_id).record.values["coach_note"]
    assert kept == "Rustig begin.\nGevraagd: Wat wil je daar nog meer over vertellen?"


def test_a_word_of_the_glossary_is_not_offered_for_a_session(ward: Ward) -> None:
    ward.open()
    led(ward, "first")
    to_library(ward)
    open_item(ward, "term:coach")
    assert use_buttons(ward) == []


# --- On paper


def test_it_is_printed_and_escape_leads_back_to_the_item(ward: Ward) -> None:
    page = come_in(ward)
    ward.write("sbar")
    assert "Overdracht met SBAR" in on_card(ward)
    ward.press("Print")
    preview = ward.page(PreviewPage)
    ward.until(preview.pdf)
    assert ward.title().startswith("Voorbeeld op papier")
    ward.key(Qt.Key.Key_Escape)
    assert ward.program.window.current_page() is ward.desk.shell
    assert page.isVisible()
    assert "Overdracht met SBAR" in on_card(ward)


def test_K09_chance_draws_an_activity_among_what_the_filters_let_through(ward: Ward) -> None:
    page = come_in(ward)
    assert not page._form.draw_button.isVisible()
    ward.press("Werkvormen")
    narrow(ward, "Tijd die je hebt", "15 minuten")
    narrow(ward, "Met hoeveel", "4 mensen")
    fitting, drawn = found(ward), set()
    for _ in fitting:
        ward.press("Trek er een")
        assert page._item is not None
        drawn.add(page._item.text("nl").title)
        assert page._item.text("nl").title in on_card(ward)
    assert drawn == set(fitting), "each has its turn before any comes again"
    assert found(ward) == fitting
    take_shelf(ward, "Kwaliteiten")
    ward.press("Trek er een")
    assert page._item is not None
    assert page._item.kind is ItemKind.QUALITY
    ward.press("Modellen")
    assert not page._form.draw_button.isVisible()


def test_K12_knowledge_is_found_and_narrowed_by_theme(ward: Ward) -> None:
    come_in(ward)
    take_shelf(ward, "Kennis")
    assert len(found(ward)) == 32
    assert filters(ward) == ["Thema"]
    narrow(ward, "Thema", "Medicatie")
    assert "Voor je medicatie geeft" in found(ward)
    assert "Zelf feedback vragen" not in found(ward)
    search_for(ward, "twijfel")
    assert found(ward)[0] == "Voor je medicatie geeft"
    assert "Vraag verder" in on_card(ward)


def test_a_filter_goes_with_its_shelf_and_letters_typed_after_choosing_one_go_to_the_search(ward: Ward) -> None:
    page = come_in(ward)
    take_shelf(ward, "Werkvormen")
    every = found(ward)
    narrow(ward, "Tijd die je hebt", "15 minuten")
    assert len(found(ward)) < len(every)
    take_shelf(ward, "Woorden")
    button = ward.part(page, QPushButton, "terms")
    button.setFocus()
    ward.write("p")
    assert page.place()["search"] == "p"
    assert page._form.search_edit.hasFocus()
    page._form.search_edit.clear()
    take_shelf(ward, "Werkvormen")
    assert found(ward) == every


def test_own_material_says_so_first_and_its_whole_title_is_in_the_tooltip(ward: Ward) -> None:
    ward.open()
    own_id = ward.desk_services.own.copy("handover_sbar")
    ward.alt(Qt.Key.Key_3)
    page = ready(ward)
    page.show_item(own_id)
    results = ward.part(page, ResultList)
    row = results.currentIndex().row()
    line = results.line(row)
    assert line.detail.startswith("Van jou")
    assert results.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole) == line.title
