"""The three places where something is agreed before going on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.views.session.gate_page import GatePage
from peercoach_desktop.views.session.observation.page import ObservationPage
from tests.views.session.room import AGREED, MAY_LOOK, Room, button, field_page, go, page_of, press

CTRL = Qt.KeyboardModifier.ControlModifier
RATINGS = "observation/observation.ratings"


def gate_of(workspace: object) -> GatePage:
    page = page_of(workspace)  # type: ignore[arg-type]
    assert isinstance(page, GatePage)
    return page


def test_confidentiality_is_agreed_before_the_first_step_s14(room: Room) -> None:
    opened = room.start("follow_up", **{**AGREED, "confidentiality_agreed": ("danger",)})
    workspace = room.lead(opened, "exploration/exploration.first_words")
    gate = gate_of(workspace)
    assert gate._form.heading.text() == "Spreek eerst af wat tussen jullie blijft"
    assert [line.field.id for line in gate._fields.lines()] == ["confidentiality_agreed"]
    press(Qt.Key.Key_Return, CTRL)
    assert gate_of(workspace)._form.outcome_text.text() == "Vink elke regel aan. Dan kunnen jullie verder."
    options = gate._fields.lines()[0].editor._list.buttons()  # type: ignore[attr-defined]
    for option in options:
        if not option.isChecked():
            option.click()
    press(Qt.Key.Key_Return, CTRL)
    assert workspace.place().page == "exploration.first_words"
    assert not isinstance(page_of(workspace), GatePage)
    workspace.flush()
    assert room.desk.coaching.start(opened.record.trajectory.id, "follow_up").gate(opened.record.session.steps[1]) is None


def test_the_contract_and_the_referral_need_no_agreement_first(room: Room) -> None:
    workspace = room.lead(room.start(), "contract/contract.roles")
    assert not isinstance(page_of(workspace), GatePage)
    workspace._frame.bar._form.refer_button.click()
    assert not isinstance(page_of(workspace), GatePage)


def test_who_also_assesses_meets_the_three_ways_kf4(room: Room) -> None:
    opened = room.start(**{**AGREED, "assessor_role": "yes"})
    workspace = room.lead(opened, "intake/intake.work")
    gate = gate_of(workspace)
    assert [line.field.id for line in gate._fields.lines()] == ["assessor_role", "assessor_way"]
    press(Qt.Key.Key_Return, CTRL)
    assert isinstance(page_of(workspace), GatePage)
    assert "drie oplossingen" in gate._form.outcome_text.text()


def test_another_coach_leads_to_referral_or_rounding_off_kf4(room: Room) -> None:
    opened = room.start(**{**AGREED, "assessor_role": "unsure", "assessor_way": "other_coach"})
    workspace = room.lead(opened, "intake/intake.work")
    form = gate_of(workspace)._form
    assert form.refer_button.isVisible()
    assert form.finish_button.isVisible()
    assert not form.skip_button.isVisible()
    form.refer_button.click()
    assert workspace.place().step == "referral"


def test_stopping_rounds_the_talk_off_kf4(room: Room) -> None:
    opened = room.start(**{**AGREED, "assessor_role": "yes", "assessor_way": "stop"})
    workspace = room.lead(opened, "intake/intake.work")
    gate_of(workspace)._form.finish_button.click()
    assert workspace.place().step == "summary"
    assert room.reopened(opened).record.session.state is SessionState.DONE


def test_splitting_the_roles_in_writing_opens_the_way_kf4(room: Room) -> None:
    opened = room.start(**{**AGREED, "assessor_role": "yes", "assessor_way": "split_roles"})
    assert not isinstance(page_of(room.lead(opened, "intake/intake.work")), GatePage)


def test_both_say_yes_before_the_first_rating_k13(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, checklist="handover_sbar")
    workspace = room.lead(opened, RATINGS)
    gate = gate_of(workspace)
    assert gate._form.heading.text() == "Vraag eerst of je mag meekijken"
    for line in gate._fields.lines():
        line.editor.focus_at(0)
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    assert isinstance(page_of(workspace), ObservationPage)


def test_no_consent_means_not_looking_along_but_the_talk_goes_on_k13(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, **{**MAY_LOOK, "asked_care_recipient": "no"})
    workspace = room.lead(opened, RATINGS)
    form = gate_of(workspace)._form
    assert "niet mee" in form.outcome_text.text()
    form.skip_button.click()
    assert workspace.place().page == "observation.went_well"


def test_consent_taken_back_closes_the_checklist_again_k13(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, **MAY_LOOK)
    workspace = room.lead(opened, RATINGS)
    assert isinstance(page_of(workspace), ObservationPage)
    opened.enter(opened.record.pack.field("asked_peer"), "no")
    go(workspace, "observation/observation.went_well")
    go(workspace, RATINGS)
    assert isinstance(page_of(workspace), GatePage)


def test_the_summary_is_never_behind_a_gate(room: Room) -> None:
    workspace = room.lead(room.start("follow_up"), "summary")
    assert not isinstance(page_of(workspace), GatePage)


def test_the_button_of_a_gate_says_what_stands_behind_it(room: Room) -> None:
    first = room.start()
    workspace = room.lead(room.desk.coaching.start(first.record.trajectory.id, "follow_up"))
    gate_of(workspace)
    for name in ("assessor_role", "confidentiality_agreed"):
        workspace.opened.enter(workspace.opened.record.pack.field(name), AGREED[name])
    page_of(workspace).refresh()
    workspace._place_voice.show_state()
    button(workspace, "Verder naar: Vorige afspraken").click()
    assert field_page(workspace)._heading.text() == "Hoe ging het met onze afspraken?"
    assert button(workspace, "Verder naar de hulpvraag").isVisible()
