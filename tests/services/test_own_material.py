"""Own content in the services: made, copied, used, changed, put away, handed on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.own.drafts import (
    OWN_KINDS,
    ActivityDraft,
    ChecklistDraft,
    FieldDraft,
    FieldKind,
    ItemDraft,
    ModelDraft,
    PhaseDraft,
    QuestionDraft,
    SectionDraft,
    StepDraft,
)
from peercoach_desktop.domain.own.missing import Missing
from peercoach_desktop.domain.records import Rater, RatingLevel
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.services.guidance import Offer
from peercoach_desktop.store.erase_list import Erasable
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.builders import shipped
from tests.store.safes import ROOT

LIST = ChecklistDraft(
    "Wassen op onze afdeling", "Voor de ochtend.", "Om te leren.",
    (SectionDraft("start", "Vooraf", (ItemDraft("knocks", "Klopt aan", ("Wacht op antwoord",), ("home_care",)),)),),
)  # fmt: skip
QUESTION = QuestionDraft("Wat zou je nog eens doen?", phases=("reflection",))
MODEL = ModelDraft(
    "Drie stappen", "Kort terugkijken", "Na een drukke dienst",
    phases=(
        PhaseDraft("first", "Wat gebeurde er?", fields=(FieldDraft("what", label="Wat er gebeurde"),)),
        PhaseDraft("then", "Hoe ging het?", fields=(FieldDraft("how", FieldKind.SCALE, "Hoe het ging", low="slecht", high="goed"),)),
    ),
)  # fmt: skip
ACTIVITY = ActivityDraft(
    "Rondje stilte", "Rustig luisteren", (2, 6), (StepDraft("Zit stil", 3), StepDraft("Vertel", 7)), ("een klok",),
    safety="Pas zeggen mag.", roles="Een let op de tijd.", look_back="Wat merkte je?", phases=("meet",),
)  # fmt: skip
DRAFTS = (LIST, QUESTION, ACTIVITY, MODEL)


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda draft: type(draft).__name__)
def test_what_is_made_is_kept_and_offered_beside_what_is_shipped(desk: Desk, draft: ChecklistDraft) -> None:
    own_id = desk.own.add(draft)
    assert desk.own.draft(own_id) == draft
    entry = desk.own.entry(own_id)
    assert (entry.title, entry.missing, entry.version, entry.retired) == (draft.title, (), 1, False)
    offered = desk.library.of_kind(entry.kind)
    assert offered[0].id == own_id
    assert len(offered) == len(shipped().of_kind(entry.kind)) + 1
    assert desk.library.pack(own_id).words("en").words == desk.library.pack(own_id).words("nl").words


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_a_half_finished_one_is_kept_says_what_is_missing_and_is_not_offered(desk: Desk, kind: PackKind) -> None:
    own_id = desk.own.new(kind)
    assert desk.own.entry(own_id).missing
    assert desk.library.of_kind(kind) == shipped().of_kind(kind)
    with pytest.raises(KeyError):
        desk.library.pack(own_id)


def test_each_missing_thing_has_words() -> None:
    for language in ("nl", "en"):
        words = shipped().app_words(language)
        assert all(words.text(f"own.missing.{each}") for each in Missing)


def test_P03_every_shipped_model_activity_and_list_can_be_copied_whole_and_is_offered(desk: Desk) -> None:
    models, activities = shipped().pack("models"), shipped().pack("activities")
    for pack, part in (*((models, form.id) for form in models.forms[::7]), *((activities, each.id) for each in activities.activities[::9])):
        own_id = desk.own.copy(pack.id, part)
        assert desk.own.entry(own_id).missing == ()
        assert desk.own.pack(own_id) is not None
        origin = desk.own.origin(own_id)
        assert origin is not None
        assert (origin.title, origin.changed) == (desk.own.draft(own_id).title, False)


def test_a_copy_keeps_the_english_of_the_words_that_were_not_changed(desk: Desk) -> None:
    own_id = desk.own.copy("handover_sbar")
    opened = desk.own.edit(own_id)
    assert isinstance(opened.draft, ChecklistDraft)
    opened.change(replace(opened.draft, title="SBAR bij ons"))
    opened.flush()
    pack = desk.own.pack(own_id)
    assert pack is not None
    assert pack.words("en").text("checklist.title") == "SBAR bij ons"
    assert pack.words("en").text("items.urgency.behaviour") == shipped().pack("handover_sbar").words("en").text("items.urgency.behaviour")


def test_it_tells_when_the_shipped_one_changed_since(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    own_id = desk.own.copy("handover_sbar")
    pack = shipped().pack("handover_sbar")
    newer = {**pack.files, "nl.toml": pack.files["nl.toml"].replace("Kiest een rustig moment", "Kiest een goed moment")}
    monkeypatch.setitem(shipped()._read, "handover_sbar", replace(pack, version=9, files=newer))
    origin = desk.own.origin(own_id)
    assert origin is not None
    assert (origin.title, origin.changed, origin.gone) == ("Overdracht met SBAR", True, False)


def test_K13_a_session_keeps_the_version_it_used(desk: Desk) -> None:
    own_id = desk.own.add(LIST)
    opened = desk.coaching.start(desk.people.add("Zoë").id, "on_ward")
    field = opened.record.pack.field("checklist")
    opened.enter(field, own_id)
    opened.rate("knocks", Rater.COACH, RatingLevel.WITH_HELP)
    opened.flush()
    editing = desk.own.edit(own_id)
    editing.change(replace(LIST, title="Anders", sections=()))
    editing.flush()
    editing.change(replace(LIST, title="Nog anders"))
    editing.flush()
    assert desk.own.entry(own_id).version == 2
    again = desk.coaching.open(opened.id)
    assert again.record.checklist_pack is not None
    assert again.record.checklist_pack.words("nl").text("checklist.title") == LIST.title
    again.enter(field, own_id)
    assert again.record.checklist_pack.words("nl").text("checklist.title") == LIST.title
    fresh = desk.coaching.start(again.record.trajectory.id, "on_ward")
    fresh.enter(field, own_id)
    assert fresh.record.checklist_pack is not None
    assert fresh.record.checklist_pack.words("nl").text("checklist.title") == "Nog anders"


def test_P03_a_session_is_led_by_an_own_model_and_keeps_its_answers_and_version(desk: Desk) -> None:
    own_id = desk.own.add(MODEL)
    opened = desk.coaching.start(desk.people.add("Zoë").id, "follow_up")
    opened.choose_model(own_id)
    pages = opened.record.pages_of(next(step for step in opened.record.session.steps if step.id == "model"))
    assert [page.id for page in pages] == [f"{own_id}.first", f"{own_id}.then"]
    opened.enter(pages[0].fields[0], "Het was druk")
    opened.enter(pages[1].fields[0], 7)
    opened.flush()
    editing = desk.own.edit(own_id)
    editing.change(replace(MODEL, phases=MODEL.phases[:1]))
    editing.flush()
    again = desk.coaching.open(opened.id)
    assert again.record.values[f"{own_id}.what"] == "Het was druk"
    assert again.record.values[f"{own_id}.how"] == 7
    again.choose_model("grow")
    again.choose_model(own_id)
    assert len(again.record.models.form(own_id).pages) == 2
    assert desk.printing.document(again, again.record.pack.field("help_question").ceiling, "nl").blocks


def test_an_own_question_is_offered_at_every_page_of_its_phase_and_marked(desk: Desk) -> None:
    own_id = desk.own.add(QUESTION)
    opened = desk.coaching.start(desk.people.add("Idris").id, "on_ward")
    steps = {step.form: step for step in opened.record.session.steps}

    def offered(form: str) -> list[dict[str, Offer]]:
        pages = opened.record.pages_of(steps[form])
        occasions = [desk.guidance.occasion(opened.record, steps[form], page) for page in pages]
        return [{offer.id: offer for offer in desk.guidance.questions(occasion, "nl", {})} for occasion in occasions]

    for offers in offered("reflection"):
        assert offers[own_id].text == QUESTION.text
        assert offers[own_id].own
    assert all(own_id not in offers for offers in offered("observation"))


def test_the_library_holds_it_as_soon_as_it_is_there_and_no_longer_than_that(desk: Desk) -> None:
    shelf = desk.library_shelf

    def titles() -> list[str]:
        return [item.text("nl").title for item in shelf.find(QUESTION.text, Filters())]

    assert not shelf.is_read()
    assert QUESTION.text not in titles()
    assert shelf.is_read()
    own_id = desk.own.add(QUESTION)
    assert not shelf.is_read()
    assert QUESTION.text in titles()
    desk.own.take_away(own_id)
    assert QUESTION.text not in titles()


def test_one_that_was_never_used_is_removed_and_undo_brings_it_back(desk: Desk) -> None:
    own_id = desk.own.add(LIST)
    undo = desk.own.take_away(own_id)
    assert not desk.own.has(own_id)
    undo()
    undo()
    assert desk.own.draft(own_id) == LIST


def test_one_that_was_used_is_put_away_not_removed_and_undo_brings_it_back(desk: Desk) -> None:
    own_id = desk.own.add(LIST)
    opened = desk.coaching.start(desk.people.add("Zoë").id, "on_ward")
    opened.enter(opened.record.pack.field("checklist"), own_id)
    opened.flush()
    undo = desk.own.take_away(own_id)
    assert desk.own.entry(own_id).retired
    assert own_id not in {pack.id for pack in desk.shelf.checklists()}
    assert desk.coaching.open(opened.id).record.checklist is not None
    undo()
    assert own_id in {pack.id for pack in desk.shelf.checklists()}


def test_own_material_survives_closing_and_the_erasing_of_a_peer(desk: Desk, paths: VaultPaths, clock: CaseClock) -> None:
    own_id = desk.own.add(LIST)
    trajectory = desk.people.add("Zoë")
    opened = desk.coaching.start(trajectory.id, "on_ward")
    opened.enter(opened.record.pack.field("checklist"), own_id)
    opened.flush()
    desk.store.erasing.erase(Erasable.PEER, trajectory.peer_id, date(2026, 3, 17))
    desk.store.close()
    store = Store.open(paths, ROOT)
    try:
        assert open_desk(store, shipped(), clock).own.draft(own_id) == LIST
    finally:
        store.close()


# --- Files


def test_a_list_goes_out_as_a_pack_file_and_comes_in_the_same(desk: Desk, tmp_path: Path) -> None:
    own_id = desk.own.add(LIST)
    desk.own_files.export_pack(own_id, tmp_path / "a.peercoach-pakket")
    assert desk.own_files.take(desk.own_files.look(tmp_path / "a.peercoach-pakket", "nl")) == own_id
    editing = desk.own.edit(own_id)
    editing.change(replace(LIST, title="Hier veranderd"))
    editing.flush()
    other = desk.own_files.take(desk.own_files.look(tmp_path / "a.peercoach-pakket", "nl"))
    assert other != own_id
    assert desk.own.draft(other) == LIST
    assert desk.own.draft(own_id).title == "Hier veranderd"


def test_a_shipped_list_that_comes_in_never_stands_in_its_place(desk: Desk, tmp_path: Path) -> None:
    desk.own_files.export_pack("handover_sbar", tmp_path / "a")
    own_id = desk.own_files.take(desk.own_files.look(tmp_path / "a", "nl"))
    assert own_id.startswith("own_")
    assert desk.library.pack("handover_sbar") is shipped().pack("handover_sbar")


def test_K22_a_question_that_was_copied_and_says_the_same_is_offered_once(desk: Desk) -> None:
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    step = next(step for step in opened.record.session.steps if step.form == "contract")
    page = next(page for page in opened.record.pages_of(step) if page.id.endswith("notes"))

    def offered() -> dict[str, Offer]:
        return {offer.id: offer for offer in desk.guidance.questions(desk.guidance.occasion(opened.record, step, page), "nl", {})}

    before = offered()
    own_id = desk.own.copy("questions", "notes_how")
    assert sorted(offer.text for offer in offered().values()) == sorted(offer.text for offer in before.values())
    assert "notes_how" not in offered()
    draft = desk.own.edit(own_id)
    copied = desk.own.draft(own_id)
    assert isinstance(copied, QuestionDraft)
    draft.change(replace(copied, text="Hoe schrijven we het op?"))
    desk.store.writer.flush()
    assert len(offered()) == len(before) + 1


def test_an_own_list_goes_out_as_questionnaire_and_comes_in_with_the_same_words(desk: Desk, tmp_path: Path) -> None:
    desk.own_files.export_questionnaire(desk.own.add(LIST), tmp_path / "a.json", "nl")
    back = desk.own.draft(desk.own_files.take(desk.own_files.look(tmp_path / "a.json", "nl")))
    assert isinstance(back, ChecklistDraft)
    assert [(i.behaviour, i.look_for, i.contexts) for i in back.items()] == [(i.behaviour, i.look_for, i.contexts) for i in LIST.items()]
    assert (back.title, back.about, back.note) == (f"{LIST.title} (2)", LIST.about, LIST.note)
