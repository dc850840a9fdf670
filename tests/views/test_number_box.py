"""A number to step through is drawn whole: it stands clear of the edge, and its minus and plus are to be seen and to be pressed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from peercoach_desktop.views.kit.number_box import NumberBox
from peercoach_desktop.views.theme import Theme

UP, DOWN = QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme("light")
    theme.apply(qapp)
    return theme


def inked(picture: QImage, place: QRect, ink: QColor, ground: QColor) -> list[int]:
    """Return the columns in `place` with dots that are nearer to `ink` than to the ground."""
    columns = range(place.left(), place.right() + 1)
    rows = range(place.top(), place.bottom() + 1)

    def is_ink(dot: QColor) -> bool:
        return abs(dot.lightness() - ink.lightness()) < abs(dot.lightness() - ground.lightness())

    return [x for x in columns if any(is_ink(picture.pixelColor(x, y)) for y in rows)]


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_number_and_signs_stand_whole_inside_one_frame(theme: Theme, qtbot: QtBot, mode: str, scale: int) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setRange(1, 120)
    box.setValue(30)
    theme.set_mode(mode)
    theme.set_text_scale(scale)
    box.resize(240, box.sizeHint().height())
    box.show()
    picture, muted, ground = box.grab().toImage(), theme.colour("muted"), theme.colour("surface")
    for part in (UP, DOWN):
        place = box.button_place(part)
        assert min(place.width(), place.height()) >= 24, "large enough to press"
        assert box.rect().contains(place)
        assert len(inked(picture, place.adjusted(4, 4, -4, -4), muted, ground)) > 5
    assert box.button_place(UP).intersected(box.button_place(DOWN)).width() <= 1, "the line between them is shared"
    number = QRect(4, 8, box.button_place(DOWN).left() - 8, box.height() - 16)
    assert inked(picture, number, theme.colour("text"), ground)[0] >= 10, "clear of the edge"
    middle = [picture.pixelColor(x, 0).name() for x in range(20, box.width() - 20)]
    assert len(set(middle)) == 1, "one frame around all of it"


@pytest.mark.usefixtures("theme")
def test_plus_and_minus_step_and_stop_at_the_ends(qtbot: QtBot) -> None:
    box = NumberBox()
    qtbot.addWidget(box)
    box.setRange(1, 120)
    box.setValue(2)
    box.resize(240, box.sizeHint().height())
    box.show()
    for part, expected in ((UP, 3), (DOWN, 2), (DOWN, 1), (DOWN, 1)):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.button_place(part).center()))
        assert box.value() == expected
