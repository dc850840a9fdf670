"""K16: gauges of motivation as lines over the talks, for one talk and for many, narrow and wide, in small and large letters."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.document import DrawnPicture
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, Tone, Trace, Voice, Words
from peercoach_desktop.domain.pictures.layout import lay_out
from peercoach_desktop.domain.pictures.picture import Course, CourseLine, told
from peercoach_desktop.reports.picture import PaperMeasure
from peercoach_desktop.reports.theme import WIDTH
from peercoach_desktop.views.pictures.measure import ScreenMeasure
from peercoach_desktop.views.pictures.view import PictureView
from peercoach_desktop.views.theme import Mode, Theme
from tests.pictures import WORDS, faults

NAMES = ("Belang", "Vertrouwen", "Motivatie", "Energie deze week")


def course(talks: int) -> Course:
    moments = tuple(f"{day + 1} september" for day in range(talks))
    lines = (CourseLine(name, 1, 10, tuple((talk * 7 + at * 3) % 10 + 1 for talk in range(talks))) for at, name in enumerate(NAMES))
    return Course(moments, tuple(lines))


def numbers(drawing: Drawing) -> list[str]:
    return [shape.line.text for shape in drawing.shapes if isinstance(shape, Words) and shape.voice is Voice.BODY]


def measure(qapp: QApplication, scale: float) -> ScreenMeasure:
    font = QFont(qapp.font())
    font.setPointSizeF(11 * scale)
    return ScreenMeasure(font)


@pytest.mark.parametrize("talks", [1, 2, 3, 7, 12])
def test_K16_no_words_meet_and_nothing_leaves_the_picture(qapp: QApplication, talks: int) -> None:
    for measured, widths in ((measure(qapp, 1), (240, 420, 900)), (measure(qapp, 1.5), (240, 420, 900)), (PaperMeasure(), (WIDTH,))):
        for width in widths:
            drawing = lay_out(course(talks), width, measured, WORDS)
            assert list(faults(drawing)) == [], width
            assert sum(isinstance(shape, Disc) for shape in drawing.shapes) == talks * len(NAMES)


def test_K16_three_talks_are_a_line_through_three_points_with_their_values_and_days(qapp: QApplication) -> None:
    drawing = lay_out(Course(("3 maart", "10 maart", "17 maart"), (CourseLine("Belang", 1, 10, (3, 5, 10)),)), 640, measure(qapp, 1), WORDS)
    (line,) = [shape for shape in drawing.shapes if isinstance(shape, Trace) and shape.tone is Tone.STRONG]
    discs = [shape for shape in drawing.shapes if isinstance(shape, Disc)]
    assert line.points == tuple((disc.x, disc.y) for disc in discs)
    assert [first.x < second.x and first.y > second.y for first, second in itertools.pairwise(discs)] == [True, True]
    assert sorted(numbers(drawing)) == ["10", "3", "5"]
    days = {shape.line.text for shape in drawing.shapes if isinstance(shape, Words) and shape.voice is Voice.AXIS}
    assert {"3 maart", "10 maart", "17 maart", "1", "10"} <= days


def test_K16_one_talk_is_a_point_without_a_line_and_a_gap_has_no_point(qapp: QApplication) -> None:
    one = lay_out(Course(("3 maart",), (CourseLine("Belang", 1, 10, (3,)),)), 640, measure(qapp, 1), WORDS)
    assert [shape for shape in one.shapes if isinstance(shape, Trace) and shape.tone is Tone.STRONG] == []
    gap = lay_out(Course(("a", "b", "c"), (CourseLine("Belang", 1, 10, (3, None, 5)),)), 640, measure(qapp, 1), WORDS)
    assert sum(isinstance(shape, Disc) for shape in gap.shapes) == 2


def test_K16_it_is_told_in_words() -> None:
    picture = Course(("3 maart", "10 maart"), (CourseLine("Belang", 1, 10, (3, None)), CourseLine("Vertrouwen", 1, 10, (4, 6))))
    assert told(picture, WORDS) == "Belang: 3 maart: 3\nVertrouwen: 3 maart: 4; 10 maart: 6"


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_K16_it_is_drawn_in_the_colours_of_the_theme(qapp: QApplication, qtbot: QtBot, mode: Mode) -> None:
    theme = Theme(mode)
    theme.apply(qapp)
    view = PictureView(DrawnPicture(course(3), WORDS, "Belang: 3", ""))
    qtbot.addWidget(view)
    view.resize(640, view.heightForWidth(640))
    theme.dress(view)
    image = view.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert theme.colour("accent").name() in seen
    assert theme.colour("text").name() in seen
    assert view.accessibleName() == "Belang: 3"
