"""K08: models lead a session. Going over to another one loses nothing, can be undone, and is done by the keys."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.forms import Form
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.pictures.view import PictureView
from peercoach_desktop.views.session.models.picker import ModelDialog
from peercoach_desktop.views.session.summary.fold import Fold
from peercoach_desktop.views.session.summary.page import SummaryPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.pictures import MODELS, answers_of
from tests.views.session.room import AGREED, Room, button, field_page, focused_text, go, page_of, press
from tests.views.ward import Leader

CTRL = Qt.KeyboardModifier.ControlModifier
ALL = [form.id for form in MODELS.forms]
SAMPLE = random.Random(2026).sample(ALL, 6)  # noqa: S311 - the same six each time
TOUR = [SAMPLE[(start + step) % 6] for start in range(3) for step in (0, 1, -1, 2, -2, 3)]
"""Comes from each of the six to each other one, in one talk."""


def in_picker(act: Callable[[ModelDialog], None], open_it: Callable[[], object] | None = None) -> None:
    """Open the picker by its key (or `open_it`) and lead it by `act`."""

    def lead(dialog: QWidget) -> None:
        assert isinstance(dialog, ModelDialog)
        act(dialog)

    led = Leader(lead, QApplication.instance())  # type: ignore[arg-type] # there is one
    (open_it or press_ctrl_m)()
    if led.error is not None:
        raise led.error
    assert led.dialog is not None
    for workspace in QApplication.topLevelWidgets():  # there is no window manager to do so
        if isinstance(workspace, SessionWorkspace) and workspace.isVisible():
            workspace.activateWindow()
            while QApplication.focusWidget() is None:
                QTest.qWait(1)


def press_ctrl_m() -> None:
    press(Qt.Key.Key_M, CTRL)


def title_of(model: str) -> str:
    return MODELS.words("nl").text(f"forms.{model}.title")


def choose(model: str) -> None:
    """Choose a model by the keys alone: its name, down to it, Enter."""

    def by_keys(dialog: ModelDialog) -> None:
        press(title_of(model))
        for _ in range(8):
            if dialog._list.current_id() == model:
                break
            press(Qt.Key.Key_Down)
        assert dialog._list.current_id() == model
        press(Qt.Key.Key_Return)

    in_picker(by_keys)


def fill(opened: OpenSession, model: str, text: str) -> None:
    form: Form = opened.record.models.form(model)
    for field_id, value in answers_of(form, text).items():
        opened.enter(opened.record.models.field(field_id), value)


def shown_pictures(workspace: SessionWorkspace) -> list[PictureView]:
    return [view for view in workspace.findChildren(PictureView) if view.isVisible()]


def page_id(workspace: SessionWorkspace) -> str:
    page = page_of(workspace).stop.page
    return page.id if page else ""


def of_model(opened: OpenSession, model: str) -> dict[str, object]:
    return {name: value for name, value in opened.record.values.items() if name.startswith(f"{model}.")}


def answered(opened: OpenSession) -> dict[str, object]:
    """Return what was answered in all six."""
    return {name: value for model in SAMPLE for name, value in of_model(opened, model).items()}


def test_K08_going_over_and_back_keeps_every_answer(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    kept: dict[str, object] = {}
    for model in TOUR:
        choose(model)
        assert opened.record.session.model == model
        assert answered(opened) == kept, f"going over to {model} changed what was answered"
        if not of_model(opened, model):
            fill(opened, model, f"antwoord bij {model}")
            kept = answered(opened)
        workspace.flush()
        again = room.reopened(opened)
        assert answered(again) == kept
        assert {form.id for form in again.record.earlier_models()} == {name.partition(".")[0] for name in kept} - {model}


@pytest.mark.parametrize("model", SAMPLE)
def test_K08_back_at_a_model_its_answers_are_on_the_screen(room: Room, model: str) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    choose(model)
    fill(opened, model, "eerst")
    kept = of_model(opened, model)
    choose(SAMPLE[SAMPLE.index(model) - 1])
    choose(model)
    shown: dict[str, object] = {}
    for page in opened.record.models.form(model).pages:
        go(workspace, f"{MODEL_STEP}/{page.id}")
        shown |= {line.field.id: line.editor.value() for line in field_page(workspace).fields().lines()}
    assert shown == {field_id: kept[field_id] for field_id in shown}
    assert shown.keys() >= kept.keys()


def test_the_tour_goes_over_between_every_two_models() -> None:
    assert {frozenset(pair) for pair in pairwise(TOUR)} >= {frozenset(pair) for pair in combinations(SAMPLE, 2)}


def test_a_letter_typed_a_moment_ago_is_kept_too(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    press("Rust in de overdracht")
    choose("look_back_five")
    assert opened.record.values["grow.want"] == "Rust in de overdracht"
    choose("grow")
    go(workspace, "model/grow.goal")
    assert focused_text().toPlainText() == "Rust in de overdracht"


def test_going_over_is_a_step_to_undo_and_to_do_again(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    choose("oskar")
    assert page_id(workspace) == "oskar.outcome"
    press(Qt.Key.Key_Z, CTRL)
    assert opened.record.session.model == "grow"
    assert page_id(workspace) == "grow.goal"
    press(Qt.Key.Key_Y, CTRL)
    assert opened.record.session.model == "oskar"
    assert page_id(workspace).startswith("oskar.")
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert opened.record.session.model == ""
    assert MODEL_STEP not in {step.id for step in opened.record.session.steps}
    workspace.flush()
    assert room.reopened(opened).record.session.model == ""


def test_the_toast_puts_it_back(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    choose("starr")
    assert "STARR leidt nu het gesprek" in room.toasts.said[-1]
    assert room.toasts.action is not None
    room.toasts.action()
    assert opened.record.session.model == "grow"


def test_the_pages_come_after_the_step_where_a_model_was_chosen_and_stay_there(room: Room) -> None:
    opened = room.start("first", **AGREED)
    room.lead(opened, "goal/goal.goal")
    choose("smart_goal")
    ids = [step.id for step in opened.record.session.steps]
    assert ids.index(MODEL_STEP) == ids.index("goal") + 1
    choose("grow")
    assert [step.id for step in opened.record.session.steps] == ids


def test_it_goes_on_where_the_model_was_left(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    opened.enter(opened.record.models.field("grow.want"), "Rust")
    choose("oskar")
    choose("grow")
    assert page_id(workspace) == "grow.reality"


def test_done_belongs_to_the_model_it_was_said_of(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    opened.set_done(MODEL_STEP, done=True)
    choose("oskar")
    assert MODEL_STEP not in opened.record.session.done_steps
    choose("grow")
    assert MODEL_STEP in opened.record.session.done_steps


def test_without_a_model_nothing_is_lost_either(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    fill(opened, "grow", "rust")
    in_picker(lambda dialog: dialog._form.none_button.click())
    assert opened.record.session.model == ""
    assert page_of(workspace).stop.step.id != MODEL_STEP
    assert len(of_model(room.reopened(opened), "grow")) == len(list(MODELS.form("grow").fields()))
    assert "grow.want" in {field.id for field in opened.record.visible_fields(Level.PEER)}


def test_the_page_the_rail_and_the_side_bar_lead_to_the_picker(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    for open_it in (button(workspace, "Wissel van model").click, workspace._frame.side.model_asked.emit,
                    workspace._frame.side.rail.model_asked.emit):  # fmt: skip
        in_picker(lambda dialog: dialog.reject(), open_it)
    assert opened.record.session.model == "grow"


def test_the_picker_helps_to_choose(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    room.lead(opened, "exploration/exploration.first_words")
    choose("grow")
    fill(opened, "grow", "rust")
    choose("oskar")
    room.desk.settings.set_favourite_model("gibbs", on=True)

    def look(dialog: ModelDialog) -> None:
        offered = dialog.offered()
        assert [(each.id, each.state) for each in offered[:3]] == [("oskar", "Leidt nu"), ("grow", "Al begonnen"), ("gibbs", "Favoriet")]
        assert len(offered) == 29
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
        told = "\n".join(label.text() for label in dialog._about.findChildren(QLabel) if label.isVisibleTo(dialog))
        for words in ("20–30 minuten", "als je vaker coacht", "1. Beschrijving", "6. Plan", "Let op", "Graham Gibbs"):
            assert words in told
        dialog._about._favourite.setChecked(False)
        assert room.desk.settings.favourite_models == frozenset()
        search = dialog.findChild(QLineEdit)
        assert search is not None
        search.setFocus()
        press("bestaat niet zo")
        assert dialog._nothing.isVisibleTo(dialog)
        press(Qt.Key.Key_Return)
        assert dialog.isVisible()
        press(Qt.Key.Key_Escape)

    in_picker(look)
    assert opened.record.session.model == "oskar"


def test_P03_an_own_model_is_in_the_picker_and_told_apart_from_the_one_it_was_copied_from(room: Room) -> None:
    own_id = room.desk.own.copy("models", "quality_balance")
    opened = room.start("mini", **AGREED)
    room.lead(opened, "exploration/exploration.first_words")
    title = title_of("quality_balance")

    def by_keys(dialog: ModelDialog) -> None:
        assert {each.id: each.title for each in dialog.offered() if each.title.startswith(title)} == {
            "quality_balance": title,
            own_id: f"{title} (eigen)",
        }
        press("eigen")
        assert dialog._list.current_id() == own_id
        press(Qt.Key.Key_Return)

    in_picker(by_keys)
    assert opened.record.session.model == own_id
    fill(opened, own_id, "rust")
    opened.flush()
    used = room.desk.coaching.models_used(opened.record.trajectory.id, "nl")
    assert [(each.id, each.title) for each in used] == [(own_id, title)]


def test_the_model_that_enter_chooses_is_seen_in_the_list_while_the_cursor_is_in_the_field(room: Room) -> None:
    workspace = room.lead(room.start("mini", **AGREED), "exploration/exploration.first_words")
    seen: list[str] = []

    def look(dialog: ModelDialog) -> None:
        lines = dialog._list
        assert not lines.hasFocus()
        picture = lines.viewport().grab().toImage()
        first, second = (lines.visualRect(lines.model().index(row, 0)) for row in (0, 1))
        seen.extend(picture.pixelColor(rect.left() + 6, rect.center().y()).name() for rect in (first, second))
        dialog.reject()

    in_picker(look)
    theme = workspace._table.ui.theme
    assert seen[0] == theme.colour("accent_soft").name() != seen[1]


def test_the_summary_tells_of_every_model_and_folds_the_one_of_before(room: Room) -> None:
    room.desk.settings.choose_paper_extent(Extent.ALL)
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    for model, text in (("grow", "Rustig"), ("look_back_five", "Druk")):
        opened.choose_model(model)
        fill(opened, model, text)
    workspace.go_to_summary()
    page = page_of(workspace)
    assert isinstance(page, SummaryPage)
    room.qtbot.waitUntil(lambda: bool(page.paper.findChildren(Fold)))
    (fold,) = page.paper.findChildren(Fold)
    assert fold.button.text() == "Eerder: GROW"
    assert not fold.is_folded()  # the peer reads along: nothing that is on paper is out of sight
    assert "Rustig 0" in "\n".join(label.text() for label in fold.findChildren(QLabel))
    assert "grow.want" in page.paper.switches()
    assert len(page.paper.findChildren(PictureView)) == 2
    page._audiences.chosen.emit(Level.COACH)
    page._audiences.set_value(Level.COACH)
    page._show_paper()
    folds = [each for each in page.paper.findChildren(Fold) if each.isVisible()]
    assert [each.is_folded() for each in folds] == [True]
    folds[0].button.click()
    assert not folds[0].is_folded()


@pytest.mark.parametrize(("width", "beside"), [(1366, True), (1092, False)])
def test_the_picture_follows_what_is_typed(room: Room, width: int, beside: bool) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words", width=width)
    choose("look_back_five")
    views = shown_pictures(workspace)
    assert len(views) == 1
    assert workspace._frame.dock.isAncestorOf(views[0]) is beside
    press("Drukte")
    room.qtbot.waitUntil(lambda: "Drukte" in views[0].accessibleName(), timeout=2000)
    go(workspace, "model/look_back_five.next")
    last = shown_pictures(workspace)
    assert [field_page(workspace).isAncestorOf(view) for view in last] == [True]


def test_a_model_without_a_picture_has_none(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace = room.lead(opened, "exploration/exploration.first_words")
    choose("starr")
    go(workspace, "model/starr.reflection")
    QTest.qWait(0)
    assert shown_pictures(workspace) == []


def test_the_last_page_stays_right_when_the_window_becomes_narrow(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    workspace: SessionWorkspace = room.lead(opened, "exploration/exploration.first_words")
    choose("gibbs")
    workspace.resize(1000, 700)
    room.qtbot.waitUntil(
        lambda: [field_page(workspace).isAncestorOf(v) for v in workspace.findChildren(PictureView) if v.isVisible()] == [True]
    )
    workspace.resize(1366, 768)
    room.qtbot.waitUntil(
        lambda: [workspace._frame.dock.isAncestorOf(v) for v in workspace.findChildren(PictureView) if v.isVisible()] == [True]
    )


@pytest.mark.parametrize(("typed", "title"), [("gibs", "Gibbs"), ("gibbs", "Gibbs"), ("GROW", "GROW")])
def test_the_chooser_finds_a_model_in_spite_of_a_slip(room: Room, typed: str, title: str) -> None:
    room.lead(room.start("first", **AGREED), "exploration/exploration.situation")

    def by_keys(dialog: ModelDialog) -> None:
        dialog._form.search_edit.setFocus()
        press(typed)
        assert title in dialog._list.lines()[0].title
        press(Qt.Key.Key_Escape)

    in_picker(by_keys)


def test_the_chooser_finds_nothing_by_a_word_that_no_model_has(room: Room) -> None:
    room.lead(room.start("first", **AGREED), "exploration/exploration.situation")

    def by_keys(dialog: ModelDialog) -> None:
        dialog._form.search_edit.setFocus()
        press("zzzqqq")
        assert dialog._list.isHidden()
        press(Qt.Key.Key_Escape)

    in_picker(by_keys)
