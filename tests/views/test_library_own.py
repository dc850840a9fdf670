"""The library and what is the coach's own: said to be so, written on, made from what is shipped, and back to the same item."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import ActivityDraft, CycleDraft
from peercoach_desktop.views.home.library.item_card import ItemCard
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.own.own_page import OwnPage
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from peercoach_desktop.views.theme.tokens import TEXT_SCALES
from tests.reports.reading import pages_of
from tests.views.test_library import come_in, found, item, led, on_card, open_item, ready, search_for, take_shelf, to_library
from tests.views.ward import Ward

MAKE_OWN, EDIT = "Maak er mijn eigen van", "Bewerken"


def offered(ward: Ward) -> set[str]:
    """Return which of the two ways to an editor the card offers."""
    card = ward.part(ward.page(LibraryPage), ItemCard)
    return {each.text() for each in card.findChildren(QPushButton) if each.isVisible()} & {MAKE_OWN, EDIT}


@pytest.mark.parametrize("ref", ["checklist:handover_sbar", "question:tell_more", "activity:line_up", "model:grow"])
def test_what_is_shipped_becomes_the_coach_s_own_and_back_is_where_it_was(ward: Ward, ref: str) -> None:
    come_in(ward)
    open_item(ward, ref)
    title = item(ward, ref).text("nl").title
    ward.press(MAKE_OWN)
    page = ward.page(EditPage)
    (entry,) = ward.desk_services.own.entries()
    assert (page.own_id, entry.title, entry.is_copy) == (entry.id, title, True)
    ward.key(Qt.Key.Key_Escape)
    assert ward.program.window.current_page() is ward.desk.shell
    assert not [each for each in ward.program.window.findChildren(OwnPage) if each.isVisible()]
    ready(ward)
    ward.until(lambda: offered(ward) == {EDIT})
    words = on_card(ward)
    assert title in words
    assert "van jou" in words


def test_an_own_item_says_so_in_the_list_and_opens_its_editor(ward: Ward) -> None:
    desk = ward.open()
    own_id = desk.own.copy("activities", "line_up")
    opened = desk.own.edit(own_id)
    assert isinstance(opened.draft, ActivityDraft)
    ward.alt(Qt.Key.Key_3)
    ready(ward)
    ward.write("op een rij")
    page = ward.page(LibraryPage)
    mine = next(row for row, each in enumerate(page._list.items()) if each.pack_id == own_id)
    assert "Van jou" in page._list.line(mine).spoken()
    theirs = next(row for row, each in enumerate(page._list.items()) if each.ref == "activity:line_up")
    assert "Van jou" not in page._list.line(theirs).spoken()
    open_item(ward, f"activity:{own_id}")
    ward.press(EDIT)
    assert ward.page(EditPage).own_id == own_id
    ward.write(" van mij")
    ward.key(Qt.Key.Key_Escape)
    ready(ward)
    ward.until(lambda: found(ward)[:1] == ["Op een rij van mij"])
    assert "Op een rij van mij" in on_card(ward)


def test_what_has_no_editor_offers_none(ward: Ward) -> None:
    come_in(ward)
    for ref in ("quality:warm", "term:coach", "listening_card:one_question"):
        open_item(ward, ref)
        assert offered(ward) == set()


def test_a_session_waits_while_something_is_made_the_coach_s_own(ward: Ward) -> None:
    ward.open()
    led(ward, "first")
    to_library(ward)
    open_item(ward, "checklist:handover_sbar")
    ward.press(MAKE_OWN)
    ward.key(Qt.Key.Key_Escape)
    ready(ward)
    ward.until(lambda: offered(ward) == {EDIT})
    ward.press("Gebruik in dit gesprek")
    assert ward.page(SessionWorkspace).isVisible()
    opened = ward.desk._opened
    assert opened is not None
    assert opened.record.checklist_pack is not None
    assert opened.record.checklist_pack.id == ward.desk_services.own.entries()[0].id


def test_a_model_that_was_just_made_the_coach_s_own_can_lead_the_session_that_waits(ward: Ward) -> None:
    ward.open()
    led(ward, "first")
    to_library(ward)
    open_item(ward, "model:grow")
    ward.press(MAKE_OWN)
    ward.key(Qt.Key.Key_Escape)
    ready(ward)
    ward.until(lambda: offered(ward) == {EDIT})
    ward.press("Gebruik in dit gesprek")
    assert ward.page(SessionWorkspace).isVisible()
    opened = ward.desk._opened
    assert opened is not None
    assert opened.record.session.model == ward.desk_services.own.entries()[0].id


def test_from_the_list_of_own_material_back_still_leads_to_the_list(ward: Ward) -> None:
    come_in(ward)
    open_item(ward, "question:tell_more")
    ward.press(MAKE_OWN)
    ward.key(Qt.Key.Key_Escape)
    ward.desk.own.show_page()
    ward.desk.own.edit(ward.desk_services.own.new(PackKind.QUESTIONS))
    ward.page(EditPage)
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(OwnPage).isVisible()


def test_the_library_leads_to_the_page_of_own_material_and_back_to_the_same_item(ward: Ward) -> None:
    ward.open().own.copy("models", "grow")
    ward.alt(Qt.Key.Key_3)
    page = ready(ward)
    take_shelf(ward, "Werkvormen")
    search_for(ward, "rij")
    open_item(ward, "activity:line_up")
    place = page.place()
    assert place["item"] == "activity:line_up"
    ward.press("Eigen materiaal", page)
    own_page = ward.page(OwnPage)
    assert own_page.title() in ward.title()
    assert [row.title() for row in own_page.rows()] == ["GROW"]
    ward.press("Bewerk", own_page)
    ward.page(EditPage)
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(OwnPage) is own_page
    ward.press("Terug", own_page)
    ready(ward)
    assert ward.page(LibraryPage).place() == place
    assert "Op een rij" in on_card(ward)


def test_what_was_made_on_the_page_of_own_material_is_in_the_library_at_once(ward: Ward) -> None:
    come_in(ward)
    open_item(ward, "model:grow")
    ward.press("Eigen materiaal")
    own_id = ward.desk_services.own.copy("models", "starr")
    ward.key(Qt.Key.Key_Escape)
    page = ready(ward)
    ward.until(lambda: own_id in [each.id for each in page._list.items()])
    assert page.place()["item"] == "model:grow"


def test_the_talk_that_waits_goes_on_after_a_look_at_own_material(ward: Ward) -> None:
    ward.open()
    led(ward, "first")
    to_library(ward)
    ward.press("Eigen materiaal", ward.page(LibraryPage))
    ward.key(Qt.Key.Key_Escape)
    ward.press("Naar het gesprek")
    assert ward.page(SessionWorkspace).isVisible()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_way_to_own_material_is_read_in_full_at_every_size_of_text(ward: Ward, language: str) -> None:
    page = come_in(ward)
    take_shelf(ward, "Werkvormen")
    ward.program.around.appearance.set_language(language)
    for scale in TEXT_SCALES:
        ward.program.around.appearance.set_text_scale(scale)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for button in (page._form.own_button, page._form.draw_button):
            assert button.width() >= button.sizeHint().width(), (button.text(), scale)
            assert page.rect().contains(button.mapTo(page, button.rect().center()))


def test_one_phase_of_a_meeting_becomes_the_coach_s_own_with_all_the_others_and_back_is_at_it(ward: Ward) -> None:
    come_in(ward)
    open_item(ward, "group_phase:sharpen")
    ward.press(MAKE_OWN)
    editor = ward.page(EditPage)
    assert isinstance(editor.draft, CycleDraft)
    assert [phase.id for phase in editor.draft.phases][:3] == ["start", "bring", "sharpen"]
    own_id = editor.own_id
    ward.key(Qt.Key.Key_Escape)
    page = ready(ward)
    ward.until(lambda: offered(ward) == {EDIT})
    item_ = page._item
    assert item_ is not None
    assert item_.pack_id == own_id
    assert "van jou" in on_card(ward)
    refs = [each.ref for each in ward.desk_services.library_shelf.index.items]
    assert len(refs) == len(set(refs)), "a copied phase is another item than the one that it was copied from"
    ward.press(EDIT)
    assert ward.page(EditPage).own_id == own_id


# --- Asked


def test_a_question_that_is_used_counts_as_asked_in_the_talk_that_waits(ward: Ward) -> None:
    ward.open()
    session_id = led(ward, "first")
    workspace = ward.page(SessionWorkspace)
    panel = workspace._frame.dock.panel
    first, place = next(iter(panel.offers())), workspace.place()
    to_library(ward)
    open_item(ward, f"question:{first}")
    ward.press("Gebruik in dit gesprek")
    assert first in ward.desk_services.guidance.asked(ward.desk_services.coaching.open(session_id)).here
    workspace.restore(place)
    assert "Gevraagd in dit gesprek: 1" in {label.text() for label in panel.findChildren(QLabel) if not label.isHidden()}


# --- On paper


@pytest.mark.parametrize(
    ("ref", "button", "says"),
    [
        ("quality:warm", "Print alle kaarten", "Geduldig"),
        ("question:tell_more", "Print", "Wat wil je daar nog meer over vertellen?"),
        ("activity:line_up", "Print", "Ruimte voor jezelf"),
        ("checklist:handover_sbar", "Print", "Overdracht met SBAR · versie 1"),
        ("term:coach", "Print", "Uit de bibliotheek"),
    ],
)
def test_an_item_prints_on_the_paper_that_fits_it(ward: Ward, ref: str, button: str, says: str) -> None:
    come_in(ward)
    open_item(ward, ref)
    ward.press(button)
    preview = ward.page(PreviewPage)
    ward.until(preview.pdf)
    pdf = preview.pdf()
    assert pdf is not None
    assert "".join(says.split()) in "".join("".join(pages_of(pdf)).split())
    two_sided = ref.startswith(("quality", "question"))
    assert ("Print tweezijdig" in ward.says(preview)) is two_sided


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_way_back_to_the_session_is_read_in_full_at_every_size_of_text(ward: Ward, language: str) -> None:
    ward.open()
    led(ward, "first")
    to_library(ward)
    shell = ward.desk.shell
    shell.setMinimumWidth(1366)  # also where the screen itself is narrow
    ward.program.around.appearance.set_language(language)
    for scale in TEXT_SCALES:
        ward.program.around.appearance.set_text_scale(scale)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        buttons = [each for each in shell._bar.findChildren(QPushButton) if not each.isHidden() and each.text()]
        assert shell._bar._form.back_button in buttons
        assert [(each.text(), scale) for each in buttons if each.sizeHint().width() > shell._bar.width() - 24] == []
