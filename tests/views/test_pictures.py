"""K08, K24: the picture of every model on the screen, for no answers, one answer and far too much."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.document import DrawnPicture
from peercoach_desktop.domain.pictures.drawing import Panel, Tone, Voice, Words
from peercoach_desktop.domain.pictures.layout import lay_out
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.views.pictures.measure import ScreenMeasure, starts_right_to_left
from peercoach_desktop.views.pictures.view import PictureView
from peercoach_desktop.views.theme import Mode, Theme
from tests.pictures import ARABIC, EXTREMES, KINDS, MODELS, WITH_PICTURE, WORDS, empty, faults, partial, with_text

WIDTHS = (240, 420, 640, 900)


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    made = Theme(Mode.LIGHT)
    made.apply(qapp)
    return made


def measure(qapp: QApplication, scale: float) -> ScreenMeasure:
    font = QFont(qapp.font())
    font.setPointSizeF(11 * scale)
    return ScreenMeasure(font)


def wrong(qapp: QApplication, shown: DrawnPicture, *, brief: bool = False) -> list[str]:
    found = []
    for scale in (1.0, 1.5):
        measured = measure(qapp, scale)
        for width in WIDTHS:
            drawing = lay_out(shown.picture, width, measured, WORDS, brief=brief)
            found += [f"{width} x {scale}: {fault}" for fault in faults(drawing)]
    return found


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", WITH_PICTURE)
def test_K08_an_empty_picture_shows_every_question_inside_its_part(qapp: QApplication, model: str, language: str) -> None:
    shown = empty(model, language)
    assert wrong(qapp, shown) == []
    drawing = lay_out(shown.picture, 640, measure(qapp, 1.0), WORDS)
    assert {shape.tone for shape in drawing.shapes if isinstance(shape, Panel) and shape.part >= 0} == {Tone.EMPTY}
    told = " ".join(shape.line.text for shape in drawing.shapes if isinstance(shape, Words))
    for part in shown.picture.parts:
        assert part.ask in told
        assert part.title in told


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("model", WITH_PICTURE)
def test_K08_one_answer_fills_one_part(qapp: QApplication, model: str) -> None:
    shown = partial(model)
    assert wrong(qapp, shown) == []
    assert [part.is_empty for part in shown.picture.parts].index(False) == 1
    assert sum(not part.is_empty for part in shown.picture.parts) == 1


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("text", EXTREMES.values(), ids=EXTREMES)
@pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)
def test_K08_far_too_much_text_stays_inside_every_part(qapp: QApplication, model: str, text: str) -> None:
    assert wrong(qapp, with_text(model, text)) == []
    assert wrong(qapp, with_text(model, text), brief=True) == []


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("model", WITH_PICTURE)
def test_K08_every_model_holds_far_too_much(qapp: QApplication, model: str) -> None:
    assert wrong(qapp, with_text(model, EXTREMES["long"])) == []


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("model", WITH_PICTURE)
def test_no_name_of_a_part_is_cut_in_the_middle_of_a_word(qapp: QApplication, model: str, language: str) -> None:
    shown = empty(model, language)
    for scale, brief in ((1.0, True), (1.5, False)):
        drawing = lay_out(shown.picture, 240, measure(qapp, scale), WORDS, brief=brief)
        for place, part in enumerate(shown.picture.parts):
            lines = [w.line.text for w in drawing.shapes if isinstance(w, Words) and w.part == place and w.voice is Voice.TITLE]
            assert " ".join(lines) == part.title


@pytest.mark.usefixtures("theme")
def test_sixty_lines_in_a_ring_say_how_many_more_there_are(qapp: QApplication) -> None:
    shown = with_text("influence_rings", "Vragen of iemand meekijkt")
    drawing = lay_out(shown.picture, 640, measure(qapp, 1.0), WORDS)
    assert [w.line.text for w in drawing.shapes if isinstance(w, Words) and w.voice is Voice.QUIET] == ["en nog 57"] * 3
    assert shown.text.count("Vragen of iemand meekijkt") == 180


@pytest.mark.usefixtures("theme")
def test_arabic_stands_at_the_right_edge_and_no_emoji_is_torn_apart(qapp: QApplication) -> None:
    measured = measure(qapp, 1.0)
    drawing = lay_out(with_text("grow", EXTREMES["arabic"]).picture, 640, measured, WORDS)
    lines = [w for w in drawing.shapes if isinstance(w, Words) and w.line.to_right]
    assert lines
    assert starts_right_to_left(ARABIC)
    assert len({round(w.x + w.line.width) for w in lines}) == 1
    words = "👩‍👩‍👧‍👦" * 60
    cut = [w.line.text for w in lay_out(with_text("grow", words).picture, 240, measured, WORDS).shapes if isinstance(w, Words)]
    family = "👩‍👩‍👧‍👦"
    for line in cut:
        if "👩" in line:
            assert line.removeprefix("• ").rstrip("…").replace(family, "") == ""


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_the_height_follows_the_width_and_the_colours_the_theme(qtbot: QtBot, theme: Theme, mode: Mode) -> None:
    view = PictureView(with_text("gibbs", EXTREMES["long"]))
    qtbot.addWidget(view)
    theme.set_mode(mode)
    view.resize(640, view.heightForWidth(640))
    view.show()
    assert view.heightForWidth(300) > view.heightForWidth(640)
    image: QImage = view.grab().toImage()
    colours = {QColor(image.pixel(x, y)).name() for x in range(0, 640, 3) for y in range(0, view.height(), 3)}
    assert theme.colour("accent_soft").name() in colours
    theme.set_mode(Mode.LIGHT)


def test_a_larger_text_makes_it_higher(qtbot: QtBot, theme: Theme) -> None:
    view = PictureView(with_text("look_back_five", "Rustig"))
    qtbot.addWidget(view)
    view.resize(640, 400)
    view.show()
    before = view.heightForWidth(640)
    theme.set_text_scale(150)
    QApplication.processEvents()
    after = view.heightForWidth(640)
    theme.set_text_scale(100)
    assert after > before * 1.2


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("model", WITH_PICTURE)
def test_who_listens_hears_every_part_in_order(qtbot: QtBot, model: str) -> None:
    view = PictureView(partial(model))
    qtbot.addWidget(view)
    heard = view.accessibleName().splitlines()
    assert [line.partition(":")[0] for line in heard] == [part.title for part in view.picture().picture.parts]
    assert sum(line.endswith("nog niets ingevuld") for line in heard) == len(heard) - 1


def test_models_that_a_picture_suits_have_one() -> None:
    kinds = {form.id: str(form.picture.kind) for form in MODELS.forms if form.picture}
    wanted = {
        "look_back_five": "cycle", "korthagen_cycle": "cycle", "gibbs": "cycle", "kolb_cycle": "cycle", "four_step_instruction": "ladder",
        "adaptive_guidance": "ladder", "cognitive_apprenticeship": "ladder", "six_views": "layers", "motivation_ruler": "scale",
        "solution_focus": "scale", "oskar": "scale", "feedback_window": "window", "influence_rings": "rings",
        "priority_matrix": "matrix", "quality_balance": "balance",
    }  # fmt: skip
    assert wanted.items() <= kinds.items()
