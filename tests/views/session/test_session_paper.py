"""A step that was filled in on paper is typed over by keyboard alone: the version first, then every code in the order of the paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from peercoach_desktop.content.library import SESSION_PACK
from peercoach_desktop.domain.blank_form import Asked, BlankForm, CheckTable
from peercoach_desktop.domain.forms import Form, Pack, PackKind, Step
from peercoach_desktop.domain.paper_twin import form_twin, step_twin
from peercoach_desktop.domain.records import Rater, RatingLevel
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import Topic
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.session.field_page import FieldPage
from peercoach_desktop.views.session.gate_page import GatePage
from peercoach_desktop.views.session.help_dialog import HelpDialog
from peercoach_desktop.views.session.observation.page import ObservationPage
from peercoach_desktop.views.session.paper.coded_words import CodedWords
from peercoach_desktop.views.session.paper.fields import PaperFields
from peercoach_desktop.views.session.paper.page import PaperPage
from peercoach_desktop.views.session.paper.points import PaperPoints
from peercoach_desktop.views.session.paper.version_page import VersionPage
from peercoach_desktop.views.session.way import Stop
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.builders import shipped
from tests.views.session.room import AGREED, MAY_LOOK, Room, button, focused_text, go, page_of, press
from tests.views.ward import Ward

CTRL, ALT, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
SESSION, MODELS = shipped().pack(SESSION_PACK), shipped().pack("models")
CHECKLISTS = shipped().of_kind(PackKind.CHECKLIST)
RATINGS = "observation/observation.ratings"
NOT_THIS = 99


@pytest.fixture
def opened(room: Room) -> OpenSession:
    return room.start("first", **AGREED)


def ask_for_paper(workspace: SessionWorkspace) -> VersionPage:
    press(Qt.Key.Key_T, CTRL)
    page = page_of(workspace)
    assert isinstance(page, VersionPage)
    return page


def type_over(workspace: SessionWorkspace, version: int = SESSION.version) -> PaperPage:
    """Go to where this step is typed over, as the coach does: by key, and with the number of the paper."""
    ask_for_paper(workspace)
    press(str(version))
    press(Qt.Key.Key_Return)
    page = page_of(workspace)
    assert isinstance(page, PaperPage)
    return page


def to_code(code: str) -> None:
    press(Qt.Key.Key_T, CTRL)
    press(code)
    press(Qt.Key.Key_Return)


def words_with_focus() -> str:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus.accessibleName()


def says(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def shown_codes(page: QWidget) -> list[str]:
    """Return the codes that stand before the labels of the fields, from above, those that wait for another answer included."""
    labels = [editor._label.text() for editor in page.findChildren(FieldEditor)]
    found = (re.match(r"\d+\.\d+[a-z]*(?=  |$)", label) for label in labels)
    return [code.group() for code in found if code]


def printed_codes(form: BlankForm) -> list[str]:
    """Return the codes of what is asked on paper, in its order."""

    def codes() -> Iterator[str]:
        for block in form.blocks:
            if isinstance(block, CheckTable):
                yield from (point.code for section in block.sections for point in section.points)
            elif isinstance(asked := getattr(block, "asked", None), Asked) and asked.code:
                yield asked.code

    return list(codes())


# --- From the paper into the talk


def test_a_form_is_typed_over_by_keyboard_alone_into_store_and_summary(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "exploration/exploration.first_words")
    page = type_over(workspace)
    assert words_with_focus().startswith("1.1  "), "the first field of the paper waits"
    press("Ik durf niet te vragen")
    press(Qt.Key.Key_Return)
    assert words_with_focus().startswith("2.1  ")
    press("Bij de overdracht van gisteren")
    press(Qt.Key.Key_Tab)
    assert words_with_focus().startswith("3.1  ")
    press("Hoe vraag ik om hulp?")
    to_code("4.1")
    press(Qt.Key.Key_Down)
    to_code("6,1")
    press("Dat ik stoor")
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Left, ALT)
    assert opened.record.values["theme"]
    again = room.reopened(opened).record
    assert again.values["first_words"] == "Ik durf niet te vragen"
    assert again.values["situation"] == "Bij de overdracht van gisteren"
    assert again.values["help_question"] == "Hoe vraag ik om hulp?"
    assert again.values["theme"] == opened.record.values["theme"]
    assert again.values["think_feel"]
    press(Qt.Key.Key_6, ALT)
    assert workspace._navigator.stop.is_summary
    assert "Hoe vraag ik om hulp?" in says(page_of(workspace))
    assert not page.isVisible()


def test_what_is_there_stays_unless_the_coach_changes_it(room: Room) -> None:
    opened = room.start("first", **AGREED, first_words="Van eerder", situation="Ook van eerder")
    workspace = room.lead(opened, "exploration/exploration.first_words")
    type_over(workspace)
    assert words_with_focus().startswith("3.1  "), "what has no answer yet waits"
    to_code("1.1")
    assert focused_text().toPlainText() == "Van eerder"
    press(" en nu")
    workspace.flush()
    again = room.reopened(opened).record
    assert again.values["first_words"] == "Van eerder en nu"
    assert again.values["situation"] == "Ook van eerder"


def test_a_choice_on_paper_is_a_step_to_undo_and_stays_on_this_page(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "exploration/exploration.theme")
    page = type_over(workspace)
    to_code("5.1")
    press(Qt.Key.Key_Right)
    assert opened.record.values.get("fits_peer_coaching")
    press(Qt.Key.Key_Z, CTRL)
    assert "fits_peer_coaching" not in opened.record.values
    assert page_of(workspace) is page


def test_the_way_back_leads_to_the_page_the_coach_came_from(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "exploration/exploration.situation")
    type_over(workspace)
    press(Qt.Key.Key_Left, ALT)
    assert workspace.place().page == "exploration.situation"
    ask_for_paper(workspace)
    button(workspace, "Terug naar de stap").click()
    assert workspace.place().page == "exploration.situation"
    page = type_over(workspace)
    press(Qt.Key.Key_Return, CTRL)
    assert workspace.place().step == "goal"
    assert not page.isVisible()


def test_the_bar_of_each_step_leads_to_its_paper_and_the_help_tells_the_key(room: Room) -> None:
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened)
    for step in opened.record.session.steps:
        go(workspace, f"{step.id}/")
        button(workspace, "Typ over van papier").click()
        assert isinstance(page_of(workspace), VersionPage), step.id
        assert workspace.place().step == step.id
        assert not workspace._frame.bar._form.paper_button.isVisible()
    workspace.go_to_summary()
    assert not workspace._frame.bar._form.paper_button.isVisible()
    dialog = HelpDialog("", workspace)
    assert ("Ctrl+T", "Typ een stap over van papier. Ben je daar al: ga naar een code") in dialog.lines()


def test_what_both_answer_beside_a_condition_comes_with_its_answer(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "contract/contract.roles")
    page = type_over(workspace)
    to_code("1.3")
    assert page.code_line().said() == "Code 1.3 hoort bij een ander antwoord op 1.2. Kies daar eerst dat antwoord."
    to_code("1.2")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert opened.record.values["assessor_role"] == "yes"
    to_code("1.3")
    assert page.code_line().said() == ""
    assert "assessor_way" in page.where()[0]


# --- Codes


def test_a_part_of_a_field_has_its_own_code(room: Room, opened: OpenSession) -> None:
    page = type_over(room.lead(opened, "contract/contract.roles"))
    to_code("1.1B")
    assert page.where()[0] == "roles"
    assert words_with_focus().startswith("1.1b  ")


@pytest.mark.parametrize("code", ["12.7", "B3", "zes"])
def test_an_unknown_code_is_said_at_its_place_and_goes_when_another_is_typed(room: Room, opened: OpenSession, code: str) -> None:
    page = type_over(room.lead(opened, "goal/goal.goal_text"))
    to_code(code)
    assert page.code_line().said() == f"Code {code} staat niet op je papier. Kijk nog eens welke code er staat."
    assert QApplication.focusWidget() is page.code_line().edit
    press("4.1")
    assert page.code_line().said() == ""
    press(Qt.Key.Key_Return)
    assert page.where()[0] == "first_step"


def test_a_code_of_the_paper_that_this_talk_leaves_out_is_told_apart(room: Room) -> None:
    opened = room.start("mini", **AGREED)
    page = type_over(room.lead(opened, "exploration/exploration.first_words"))
    assert shown_codes(page) == ["1.1", "3.1", "3.2"]
    to_code("2.1")
    assert page.code_line().said() == "Code 2.1 staat op je papier. Maar in dit gesprek hoort de vraag niet bij deze stap."


# --- The version


@pytest.mark.parametrize("text", [str(NOT_THIS), f"versie {NOT_THIS}", "0"])
def test_another_version_is_refused_and_nothing_is_shown_or_written(room: Room, opened: OpenSession, text: str) -> None:
    workspace = room.lead(opened, "goal/goal.goal_text")
    before = opened.record.values
    page = ask_for_paper(workspace)
    assert page.line().edit.text() == ""
    press(text)
    press(Qt.Key.Key_Return)
    said, number = page.line().said(), re.sub(r"\D", "", text)
    assert said.startswith(f"Je papier is versie {number}. Dit gesprek hoort bij versie {SESSION.version}. ")
    assert "Een code kan daar iets anders betekenen." in said
    assert f"Vul deze stap vraag voor vraag in. Of print een nieuw formulier: dat is wel versie {SESSION.version}." in said
    press(Qt.Key.Key_Return, CTRL)
    assert page_of(workspace) is page, "going on asks the same"
    assert not page.findChildren(FieldEditor)
    assert opened.record.values == before
    press(f"{SESSION.version}")
    assert page.line().said() == ""
    press(Qt.Key.Key_Return)
    assert isinstance(page_of(workspace), PaperPage), "the number in its place fits"


def test_a_talk_on_an_older_version_refuses_the_paper_of_now_and_says_that_a_new_print_does_not_help(
    room: Room, opened: OpenSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room.desk.printed_cards, "version_of", lambda _: SESSION.version + 1)
    page = ask_for_paper(room.lead(opened, "goal/goal.goal_text"))
    press(str(SESSION.version + 1))
    press(Qt.Key.Key_Return)
    assert page.line().said().endswith("Een formulier dat je nu print, hoort bij een nieuw gesprek.")


@pytest.mark.parametrize("text", ["", "drie", "3.1"])
def test_what_is_no_number_is_said(room: Room, opened: OpenSession, text: str) -> None:
    page = ask_for_paper(room.lead(opened, "goal/goal.goal_text"))
    if text:
        press(text)
    press(Qt.Key.Key_Return)
    assert page.line().said() == "Typ alleen het nummer dat achter “versie” staat."


def test_the_version_is_asked_again_for_another_paper(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "goal/goal.goal_text")
    type_over(workspace)
    press(Qt.Key.Key_Left, ALT)
    page = ask_for_paper(workspace)
    assert page.line().edit.text() == ""


# --- The checklist


@pytest.fixture
def on_ward(room: Room) -> OpenSession:
    return room.start("on_ward", **AGREED, **MAY_LOOK)


def list_version() -> int:
    return shipped().pack("handover_sbar").version


def test_a_checklist_is_typed_over_with_levels_and_what_was_seen(room: Room, on_ward: OpenSession) -> None:
    workspace = room.lead(on_ward, RATINGS)
    page = type_over(workspace, list_version())
    assert isinstance(page.body, PaperPoints)
    press("3")
    press("2")
    first, second, third = page.body.rows()[:3]
    assert page.where()[0] == f"ratings:{third.item}"
    press("n")
    press("Vroeg of het uitkwam")
    press(Qt.Key.Key_Tab)
    assert page.where()[0] == f"ratings:{page.body.rows()[3].item}", "Tab goes on to the next point"
    to_code("a3")
    press("1")
    to_code("b1")
    press("4")
    workspace.flush()
    observation = room.reopened(on_ward).record.observation
    assert observation is not None
    assert observation.level(first.item, Rater.COACH) is RatingLevel.INDEPENDENT
    assert observation.level(second.item, Rater.COACH) is RatingLevel.WITH_HELP
    assert observation.notes[third.item].seen == "Vroeg of het uitkwam"
    b1 = next(row for row in page.body.rows() if row.behaviour().startswith("B1  "))
    assert observation.level(b1.item, Rater.COACH) is RatingLevel.EXEMPLARY
    workspace.go_to_summary()
    room.qtbot.waitUntil(lambda: "Vroeg of het uitkwam" in says(page_of(workspace)))  # the paper is set a moment later


def test_room_for_what_was_seen_stands_open_and_what_the_coach_thinks_is_not_on_paper(room: Room, on_ward: OpenSession) -> None:
    page = type_over(room.lead(on_ward, RATINGS), list_version())
    for row in page.findChildren(QPlainTextEdit):
        assert row.isVisible() is row.accessibleName().startswith("Gezien of gehoord: "), row.accessibleName()
    seen = [edit for edit in page.findChildren(QPlainTextEdit) if edit.isVisible()]
    assert len(seen) == 12


def test_the_paper_that_the_peer_filled_in_goes_into_the_column_of_the_peer(room: Room, on_ward: OpenSession) -> None:
    page = type_over(room.lead(on_ward, RATINGS), list_version())
    to_code("0")
    press(Qt.Key.Key_Right)
    to_code("a1")
    press("1")
    observation = on_ward.record.observation
    assert observation is not None
    assert isinstance(page.body, PaperPoints)
    assert observation.level(page.body.rows()[0].item, Rater.PEER) is RatingLevel.NOT_YET
    assert not observation.notes


def test_an_unknown_code_of_a_checklist_is_said(room: Room, on_ward: OpenSession) -> None:
    page = type_over(room.lead(on_ward, RATINGS), list_version())
    to_code("2.3")
    assert page.code_line().said().startswith("Code 2.3 staat niet op je papier.")


def test_the_form_of_the_observation_leads_to_its_list(room: Room, on_ward: OpenSession) -> None:
    workspace = room.lead(on_ward, "observation/observation.permission")
    type_over(workspace)
    button(workspace, "Typ de lijst over").click()
    press(str(list_version()))
    press(Qt.Key.Key_Return)
    page = page_of(workspace)
    assert isinstance(page, PaperPage)
    assert isinstance(page.body, ObservationPage)


def test_without_permission_to_look_the_list_waits_behind_its_gate(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, checklist="handover_sbar")
    workspace = room.lead(opened, RATINGS)
    press(Qt.Key.Key_T, CTRL)
    assert isinstance(page_of(workspace), GatePage)


# --- What stays closed


def test_what_is_sealed_is_not_shown_on_the_paper_either(room: Room) -> None:
    opened = room.start("follow_up", **AGREED)
    field = opened.record.pack.field("to_coach_keep")
    room.desk.sealing.write(opened.id, field, "Je luistert goed")
    room.desk.sealing.give_back(opened, Topic.FEEDBACK)
    page = type_over(room.lead(opened, "feedback/feedback.peer_takes"))
    to_code("1.1")
    assert page.code_line().said() == "Het antwoord bij code 1.1 is verzegeld. In de stap zelf lees je hoe het opengaat."
    assert "Dit deel is verzegeld." in says(page)
    assert "Je luistert goed" not in says(page)


def test_a_talk_that_is_rounded_off_offers_no_paper_and_does_not_go_back_to_one(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "goal/goal.goal_text")
    type_over(workspace)
    place = workspace.place()
    opened.finish()
    after = room.lead(room.reopened(opened))
    after.restore(place)
    assert isinstance(page_of(after), FieldPage)
    assert not after._frame.bar._form.paper_button.isVisible()
    press(Qt.Key.Key_T, CTRL)
    assert isinstance(page_of(after), FieldPage)


def test_another_language_leaves_a_talk_that_is_rounded_off_where_it_is(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "goal/goal.goal_text")
    ask_for_paper(workspace)
    press(str(NOT_THIS))
    press(Qt.Key.Key_Return)
    workspace.go_to_summary()
    opened.finish()
    arrived: list[Stop] = []
    workspace._navigator.arrived.connect(lambda stop, _: arrived.append(stop))
    room.ui.language.set("en")
    assert arrived == []


def test_a_new_window_comes_back_to_the_field_and_the_cursor(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "goal/goal.goal_text")
    type_over(workspace)
    press("Ik vraag om hulp")
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    workspace.flush()
    after = room.lead(room.reopened(opened))
    assert isinstance(page_of(after), PaperPage)
    assert after.place().field == "goal_text"
    assert focused_text().textCursor().position() == len("Ik vraag om hulp") - 2


def test_the_lock_in_the_middle_of_a_sentence_brings_the_coach_back_into_it(ward: Ward) -> None:
    ward.open()
    session = ward.talk()
    ward.ctrl(Qt.Key.Key_T)
    ward.write(str(SESSION.version))
    ward.key(Qt.Key.Key_Return)
    ward.write("Ik durf  te vragen")
    for _ in range(len(" te vragen")):
        ward.key(Qt.Key.Key_Left)
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left)
    ward.left = 0
    assert ward.start()
    ward.unlock()
    ward.until(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
    assert ward.page(PaperPage).where() == ("first_words", len("Ik durf "))
    ward.write("niet")
    ward.desk.flush()
    assert ward.desk_services.coaching.open(session).record.values["first_words"] == "Ik durf niet te vragen"


def test_what_was_typed_over_half_a_second_ago_is_there_after_a_kill_and_so_is_the_place(room: Room, opened: OpenSession) -> None:
    type_over(room.lead(opened, "goal/goal.goal_text"))
    press("Ik vraag om hulp")
    room.qtbot.waitUntil(lambda: room.reopened(opened).record.values.get("goal_text") == "Ik vraag om hulp")  # nobody asked to save
    room.qtbot.waitUntil(lambda: room.reopened(opened).record.session.place.cursor == len("Ik vraag om hulp"))
    after = room.lead(room.reopened(opened))
    assert isinstance(page_of(after), PaperPage)
    assert after.place().field == "goal_text"


# --- The paper and the screen say the same


def form_on_screen(room: Room, workspace: SessionWorkspace, form: Form, step: Step) -> PaperFields:
    """Return a whole form, also where a talk leaves some of it to another step."""
    table = workspace._table
    record = table.opened.record
    pack = record.models if form in record.models.forms else record.pack
    twin = form_twin(form, form.pages, pack.id, pack.version)
    coded = type(table)(table.opened, table.desk, table.ui, CodedWords(table.opened, table.ui, twin), table.way, table.undo, table.clock)
    fields = PaperFields(coded, Stop(step), twin)
    room.qtbot.addWidget(fields)
    return fields


@pytest.mark.parametrize("form", SESSION.forms, ids=lambda form: form.id)
def test_each_block_has_the_codes_of_its_paper_in_the_same_order(room: Room, form: Form) -> None:
    opened = room.start("first", **AGREED)
    if form.id not in {step.id for step in opened.record.session.steps}:
        opened.add_step(Step(form.id, form.id))
    on_screen = form_on_screen(room, room.lead(opened), form, Step(form.id, form.id, tuple(page.id for page in form.pages)))
    assert shown_codes(on_screen) == printed_codes(room.desk.printed_cards.blank_form(form.id, "nl"))


def test_each_model_has_the_codes_of_its_paper_in_the_same_order(room: Room) -> None:
    opened = room.start("first", **AGREED)
    workspace = room.lead(opened)
    for form in MODELS.forms:
        opened.choose_model(form.id)
        step = next(step for step in opened.record.session.steps if step.id == "model")
        twin = step_twin(opened.record, step)
        assert twin is not None
        assert twin.version == MODELS.version
        on_screen = form_on_screen(room, workspace, form, step)
        assert shown_codes(on_screen) == printed_codes(room.desk.printed_cards.blank_model(form.id, "nl")), form.id


@pytest.mark.parametrize("pack", CHECKLISTS, ids=lambda pack: pack.id)
def test_each_checklist_has_the_codes_of_its_paper_in_the_same_order(room: Room, pack: Pack) -> None:
    opened = room.start("on_ward", **AGREED, **{**MAY_LOOK, "checklist": pack.id})
    page = type_over(room.lead(opened, RATINGS), pack.version)
    assert isinstance(page.body, PaperPoints)
    codes = [row.behaviour().partition("  ")[0] for row in page.body.rows()]
    assert ["0", *codes] == printed_codes(room.desk.printed_cards.blank_checklist(pack.id, "nl"))
    assert "0" in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_model_is_typed_over_where_it_leads_the_talk(room: Room, opened: OpenSession) -> None:
    opened.choose_model("grow")
    workspace = room.lead(opened, "model/")
    page = type_over(workspace, MODELS.version)
    press("Rustig overdragen")
    press(Qt.Key.Key_Left, ALT)
    assert "Rustig overdragen" in opened.record.values.values()
    assert not page.isVisible()


@pytest.mark.parametrize("shipped_id", [("models", "grow"), ("handover_sbar",)])
def test_own_material_asks_the_version_that_its_own_paper_has(room: Room, shipped_id: tuple[str, ...]) -> None:
    own = room.desk.own.copy(*shipped_id)
    is_model = len(shipped_id) > 1
    opened = room.start("on_ward", **AGREED, **{**MAY_LOOK, "checklist": "handover_sbar" if is_model else own})
    if is_model:
        opened.choose_model(own)
    cards = room.desk.printed_cards
    paper = cards.blank_model(own, "nl") if is_model else cards.blank_checklist(own, "nl")
    version = int(paper.footer.rpartition(" ")[2])
    page = type_over(room.lead(opened, "model/" if is_model else RATINGS), version)
    assert page.body.findChildren(QLabel)
    assert cards.version_of(own) == version


def test_the_page_speaks_english_while_it_is_on_the_screen(room: Room, opened: OpenSession) -> None:
    workspace = room.lead(opened, "goal/goal.goal_text")
    page = type_over(workspace)
    room.ui.language.set("en")
    assert "Copy from paper" in says(page)
    assert "Go to code" in says(page)
    assert "1.1  Zoë’s goal" in says(page)
