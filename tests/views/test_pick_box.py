"""A choice out of a list shows by an arrow that there is more to choose from, in every look and size."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.views.forms.on_paper_dialog_ui import Ui_OnPaperDialog
from peercoach_desktop.views.forms.plan_dialog_ui import Ui_PlanDialog
from peercoach_desktop.views.home.library.filter_row import FilterRow
from peercoach_desktop.views.kit.pick_box import PickBox
from peercoach_desktop.views.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme("light")
    theme.apply(qapp)
    return theme


def drawn_in(box: PickBox, ink: QColor, ground: QColor) -> int:
    """Return how many dots of the place of the arrow are nearer to `ink` than to the ground."""
    picture, place = box.grab().toImage(), box.arrow_place()
    dots = [picture.pixelColor(x, y) for x in range(place.left(), place.right() + 1) for y in range(place.top(), place.bottom() + 1)]
    return sum(abs(dot.lightness() - ink.lightness()) < abs(dot.lightness() - ground.lightness()) for dot in dots)


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_choice_has_an_arrow_in_the_colour_of_the_look(theme: Theme, qtbot: QtBot, mode: str, scale: int) -> None:
    box = PickBox()
    qtbot.addWidget(box)
    box.addItems(["Alle momenten", "Start"])
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    box.show()
    assert drawn_in(box, theme.colour("muted"), theme.colour("surface")) > 5
    assert box.rect().contains(box.arrow_place())
    assert box.arrow_place().left() > box.fontMetrics().horizontalAdvance("Alle momenten")


@pytest.mark.usefixtures("theme")
def test_every_choice_of_the_program_has_one(qtbot: QtBot) -> None:
    page, dialog = QWidget(), QWidget()
    Ui_OnPaperDialog().setupUi(page)
    Ui_PlanDialog().setupUi(dialog)
    for root in (page, dialog):
        qtbot.addWidget(root)
        boxes = root.findChildren(QComboBox)
        assert boxes
        assert all(isinstance(box, PickBox) for box in boxes)
    row = FilterRow()
    qtbot.addWidget(row)
    assert all(isinstance(box, PickBox) for box in row.findChildren(QComboBox))
