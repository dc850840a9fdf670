"""Questions that a coach writes in own material have the quiet hint of a session (K22)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import ModelDraft
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.own.question_hint import BoxHint
from peercoach_desktop.views.session.hints import field_hints
from peercoach_desktop.views.session.hints.hint_line import HintLine
from tests.views.test_own import at, editor, new
from tests.views.ward import Ward


@pytest.fixture(autouse=True)
def _short_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field_hints, "PAUSE_MS", 60)


def lines(page: EditPage) -> list[HintLine]:
    return [line for line in page.form.findChildren(HintLine) if line.isVisible()]


def line(ward: Ward, page: EditPage) -> HintLine:
    ward.until(lambda: bool(lines(page)))
    return lines(page)[0]


def looked(ward: Ward, edit: GrowingText) -> None:
    """Wait until the text has been looked at."""
    box = edit.parentWidget()
    assert box is not None
    (hints,) = box.findChildren(BoxHint)
    ward.until(lambda: not hints._pause.isActive())


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (PackKind.MODELS, "Fase 1: de vraag"),
        (PackKind.GROUP_CYCLE, "Vragen, fase 1"),
        (PackKind.ACTIVITIES, "Terugkijken"),
    ],
)
def test_K22_a_closed_question_in_own_material_gets_a_quiet_line(ward: Ward, kind: PackKind, name: str) -> None:
    page = new(ward, kind)
    edit = at(page, name)
    edit.setFocus()
    ward.write("Heb je dat gemerkt?")
    said = line(ward, page)
    assert "past ja of nee" in said.words()
    assert said.property("tone") == "accent_text", "never red"
    assert ward.focus_in(GrowingText) is edit
    assert said.mend.accessibleName().endswith(name)


def test_K22_one_click_puts_the_open_question_in_the_phase_and_ctrl_z_takes_it_back(ward: Ward) -> None:
    page = new(ward, PackKind.MODELS)
    edit = at(page, "Fase 1: de vraag")
    edit.setFocus()
    ward.write("Waarom deed je dat?")
    click(line(ward, page).mend)
    assert edit.text() == "Wat maakte dat …?"
    assert isinstance(page.draft, ModelDraft)
    assert page.draft.phases[0].heading == "Wat maakte dat …?"
    assert ward.focus_in(GrowingText) is edit
    ward.write("je bleef")
    assert edit.text() == "Wat maakte dat je bleef?"
    ward.until(lambda: not lines(page))
    ward.ctrl(Qt.Key.Key_Z)
    assert edit.text() != "Wat maakte dat je bleef?"


def test_K22_of_more_questions_in_a_phase_of_a_meeting_each_line_is_looked_at(ward: Ward) -> None:
    page = new(ward, PackKind.GROUP_CYCLE)
    edit = at(page, "Vragen, fase 1")
    edit.setFocus()
    ward.write("Wat merk je nu?")
    ward.key(Qt.Key.Key_Return)
    ward.write("Waarom is dat zo?")
    click(line(ward, page).mend)
    assert edit.text() == "Wat merk je nu?\nWat maakte dat …?"


def test_K22_left_as_it_is_it_is_not_said_again(ward: Ward) -> None:
    page = new(ward, PackKind.MODELS)
    edit = at(page, "Fase 1: de vraag")
    edit.setFocus()
    ward.write("Is dit klaar?")
    click(line(ward, page).keep)
    assert not lines(page)
    page.focus_first()
    edit.setFocus()
    looked(ward, edit)
    assert not lines(page)


def test_K22_open_questions_and_headings_have_no_line_and_a_copy_opens_without(ward: Ward) -> None:
    ward.open()
    page = editor(ward, ward.desk_services.own.copy("models", "grow"))
    assert not lines(page)
    edit = at(page, "Fase 1: de vraag")
    for text in ("Wat wil je bereiken?", "Vraag hulp aan een collega"):
        edit.setFocus()
        ward.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        ward.write(text)
        looked(ward, edit)
        assert not lines(page), text


def test_K22_a_line_about_a_question_that_is_all_gone_is_gone_at_once(ward: Ward) -> None:
    page = new(ward, PackKind.MODELS)
    edit = at(page, "Fase 1: de vraag")
    edit.setFocus()
    ward.write("Waarom deed je dat?")
    line(ward, page)
    edit.selectAll()
    ward.write("H")
    assert not lines(page)
