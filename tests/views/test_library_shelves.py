"""The shelves of the library: one calm row at every size, with the others in a menu; and moments in the order of a talk."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton

from peercoach_desktop.views.home.library.results import ResultList
from peercoach_desktop.views.home.library.shelf_row import ShelfRow
from peercoach_desktop.views.home.library.shelves import SHELVES
from tests.views.test_library import come_in, filters, found, options
from tests.views.ward import Ward


def in_sight(row: ShelfRow) -> list[QPushButton]:
    return [button for button in row.findChildren(QPushButton) if button.isVisible()]


def settled(ward: Ward, row: ShelfRow) -> None:
    """Wait until the row has its place in the window of now."""
    around = row.parentWidget()
    ward.until(lambda: around is not None and row.width() == around.width() and in_sight(row))


SIZES = [(1366, 768, 100), (1092, 614, 100), (1366, 768, 130), (1366, 768, 150), (910, 512, 100)]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_the_shelves_stand_in_one_row_and_nothing_is_cut_off(ward: Ward, width: int, height: int, scale: int) -> None:
    page = come_in(ward)
    row = ward.part(page, ShelfRow)
    ward.program.around.ui.theme.set_text_scale(scale)
    ward.program.window.resize(width, height)
    settled(ward, row)
    for shelf in SHELVES:
        row.choose(shelf.id)
        shown = in_sight(row)
        assert len({button.y() for button in shown}) == 1, "one row"
        assert shelf.id in row.in_row(), "the chosen one is always seen"
        assert all(button.width() >= button.sizeHint().width() for button in shown)
        assert all(row.rect().contains(button.geometry()) for button in shown), shelf.id
        places = sorted((button.x(), button.x() + button.width()) for button in shown)
        assert all(end <= begin for (_, end), (begin, _) in itertools.pairwise(places))
    assert len(row.in_row()) >= 5


def test_at_1366_the_list_has_more_than_half_of_the_page(ward: Ward) -> None:
    page = come_in(ward)
    ward.program.window.resize(1366, 768)
    settled(ward, ward.part(page, ShelfRow))
    ward.press("Werkvormen")
    ward.until(lambda: ward.part(page, ResultList).height() > page.height() / 2)


def test_the_menu_holds_the_others_and_what_is_chosen_there_comes_into_the_row(ward: Ward) -> None:
    page = come_in(ward)
    row = ward.part(page, ShelfRow)
    ward.program.window.resize(1092, 614)
    settled(ward, row)
    ward.press("Meer soorten")
    menu = ward.part(row, QMenu)
    others = [action.text() for action in menu.actions()]
    assert "Woorden" in others
    assert len(others) + len(row.in_row()) == len(SHELVES)
    next(action for action in menu.actions() if action.text() == "Woorden").trigger()
    menu.close()
    assert row.shelf_id() == "terms"
    assert "hulpvraag" in found(ward)
    assert ward.focus_in(QPushButton).text() == "Woorden"


def test_the_arrow_keys_go_through_the_row(ward: Ward) -> None:
    page = come_in(ward)
    row = ward.part(page, ShelfRow)
    next(button for button in in_sight(row) if button.text() == "Alles").setFocus()
    ward.key(Qt.Key.Key_Right)
    assert row.shelf_id() == "favourites"


def test_moments_stand_in_the_order_of_a_talk(ward: Ward) -> None:
    come_in(ward)
    ward.press("Vragen")
    assert "Moment" in filters(ward)
    assert options(ward, "Moment") == [
        "Alle momenten", "Veilige start", "Kennismaking", "Hulpvraag", "Doel", "Observatie", "Reflectie", "Feedback", "Afronding",
        "Doorverwijzen", "In een groep", "Na een ingrijpende gebeurtenis",
    ]  # fmt: skip
