"""Copies of what is shipped: a copy is the same in all that nobody changed, its picture and its follow-ups too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peercoach_desktop.domain.document import DrawnPicture
from peercoach_desktop.domain.forms import Form, PackKind, Question
from peercoach_desktop.domain.own.drafts import ActivityDraft, FieldKind, ModelDraft, PhaseDraft, QuestionDraft, StepDraft
from peercoach_desktop.domain.pictures.picture import Balance, Cycle, Tracks
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Value
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from tests.builders import shipped
from tests.reports.reading import pages_of, squashed

EMPTY_MODEL = ModelDraft()
WITH_PICTURE = tuple(form.id for form in shipped().pack("models").forms if form.picture)


def copied_form(desk: Desk, model: str) -> Form:
    own_id = desk.own.copy("models", model)
    pack = desk.own.pack(own_id)
    assert pack is not None
    return pack.form(own_id)


def changed(desk: Desk, own_id: str, draft: ModelDraft) -> None:
    editing = desk.own.edit(own_id)
    editing.change(draft)
    editing.flush()


def model_draft(desk: Desk, own_id: str) -> ModelDraft:
    draft = desk.own.draft(own_id)
    assert isinstance(draft, ModelDraft)
    return draft


def without_field(draft: ModelDraft, *names: str) -> ModelDraft:
    kept = [replace(phase, fields=tuple(field for field in phase.fields if field.id not in names)) for phase in draft.phases]
    return replace(draft, phases=tuple(kept))


def without_page(draft: ModelDraft, name: str) -> ModelDraft:
    return replace(draft, phases=tuple(phase for phase in draft.phases if phase.id != name))


def led_by(desk: Desk, own_id: str, **answers: Value) -> OpenSession:
    opened = desk.coaching.start(desk.people.add("Zoë").id, "follow_up")
    opened.choose_model(own_id)
    fields = {field.id: field for field in opened.record.models.form(own_id).fields()}
    for name, value in answers.items():
        opened.enter(fields[f"{own_id}.{name}"], value)
    opened.flush()
    return opened


# --- Models


@pytest.mark.parametrize("model", [form.id for form in shipped().pack("models").forms])
def test_K08_a_copied_model_is_drawn_and_asks_as_much_of_a_coach_as_the_one_it_came_from(desk: Desk, model: str) -> None:
    original, form = shipped().pack("models").form(model), copied_form(desk, model)
    assert form.picture == original.picture
    minutes = original.minutes or EMPTY_MODEL.minutes
    assert (form.level, form.minutes, form.skills) == (original.level, minutes, original.skills)


def test_K08_a_copy_of_the_balance_has_its_picture_on_the_screen_and_on_paper(desk: Desk) -> None:
    own_id = desk.own.copy("models", "quality_balance")
    opened = led_by(desk, own_id, strength="Rustig blijven", too_much="Te lang wachten")
    shown = desk.printing.picture(opened, "nl")
    assert shown is not None
    assert isinstance(shown.picture, Balance)
    assert shown.picture.left.items == ("Rustig blijven",)
    document = desk.printing.document(opened, Level.COACH, "nl")
    assert [block.picture for block in document.blocks if isinstance(block, DrawnPicture)] == [shown.picture]
    paper = squashed("".join(pages_of(desk.printing.pdf(document))))
    assert paper.count(squashed("Te lang wachten")) == 2  # in the picture, and in words below it


def test_K08_the_words_beside_a_copied_window_stay_in_both_languages(desk: Desk) -> None:
    windows = [form.id for form in shipped().pack("models").forms if shipped().pack("models").words("nl").get(f"{form.key}.picture.left")]
    assert windows
    for model in windows:
        own_id = desk.own.copy("models", model)
        pack = desk.own.pack(own_id)
        assert pack is not None
        for language in ("nl", "en"):
            words = shipped().pack("models").words(language)
            for side in ("left", "right", "top", "bottom"):
                wanted = words.text(f"forms.{model}.picture.{side}")
                assert pack.words(language).text(f"forms.{own_id}.picture.{side}") == wanted


def test_a_picture_stays_when_words_change_and_when_pages_come_and_move(desk: Desk) -> None:
    own_id = desk.own.copy("models", "look_back_five")
    draft = model_draft(desk, own_id)
    new = PhaseDraft("phase", "Wie hielp je?", fields=(replace(draft.phases[0].fields[0], id="answer"),))
    first = replace(draft.phases[0], heading="Wat zag je?")
    changed(desk, own_id, replace(draft, title="Terug", phases=(new, *reversed(draft.phases[1:]), first)))
    shown = desk.printing.picture(led_by(desk, own_id), "nl")
    assert shown is not None
    assert isinstance(shown.picture, Cycle)
    assert shown.picture.parts[0].ask == "Wat zag je?"
    assert len(shown.picture.parts) == 5


def test_a_picture_without_a_field_draws_what_is_still_there(desk: Desk) -> None:
    own_id = desk.own.copy("models", "look_back_five")
    draft = model_draft(desk, own_id)
    changed(desk, own_id, without_page(without_field(draft, "felt"), "now_see"))
    shown = desk.printing.picture(led_by(desk, own_id, did="Gewacht"), "nl")
    assert shown is not None
    assert isinstance(shown.picture, Cycle)
    assert [part.items for part in shown.picture.parts] == [(), ("Gewacht",), (), ()]


def test_a_scale_that_became_a_text_leaves_its_line(desk: Desk) -> None:
    own_id = desk.own.copy("models", "oskar")
    draft = model_draft(desk, own_id)
    phases = [
        replace(
            phase,
            fields=tuple(
                replace(field, kind=FieldKind.LONG_TEXT, structure={}) if field.id == "standing" else field for field in phase.fields
            ),
        )
        for phase in draft.phases
    ]
    changed(desk, own_id, replace(draft, phases=tuple(phases)))
    shown = desk.printing.picture(led_by(desk, own_id, already="Ik begon"), "nl")
    assert shown is not None
    assert isinstance(shown.picture, Tracks)
    assert [part.point for part in shown.picture.parts] == [None] * len(shown.picture.parts)
    assert ("Ik begon",) in [part.items for part in shown.picture.parts]


def test_a_balance_without_one_of_its_two_sides_is_no_picture_and_it_is_back_when_the_side_is(desk: Desk) -> None:
    own_id = desk.own.copy("models", "quality_balance")
    editing = desk.own.edit(own_id)
    whole = editing.draft
    assert isinstance(whole, ModelDraft)
    editing.change(without_page(whole, "counterweight"))
    assert desk.printing.picture(led_by(desk, own_id), "nl") is None
    editing.change(whole)
    editing.flush()
    assert desk.printing.picture(led_by(desk, own_id), "nl") is not None


@pytest.mark.parametrize("model", WITH_PICTURE)
def test_whatever_is_taken_out_of_a_copied_model_a_session_is_led_with_it(desk: Desk, model: str) -> None:
    own_id = desk.own.copy("models", model)
    draft = model_draft(desk, own_id)
    variants = [without_page(draft, phase.id) for phase in draft.phases] + [without_field(draft, field.id) for field in draft.fields()]
    assert None not in [desk.own.as_pack(variant) for variant in variants]
    changed(desk, own_id, variants[0])
    opened = led_by(desk, own_id)
    desk.printing.picture(opened, "nl")
    assert desk.printing.document(opened, Level.COACH, "nl").blocks


# --- Activities and lists


def test_K09_a_copied_activity_keeps_its_range_of_minutes_and_the_range_follows_its_steps(desk: Desk) -> None:
    for activity in shipped().pack("activities").activities:
        own_id = desk.own.copy("activities", activity.id)
        pack = desk.own.pack(own_id)
        assert pack is not None
        (copied,) = pack.activities
        assert (copied.minutes, copied.group, copied.safety_level) == (activity.minutes, activity.group, activity.safety_level)
    wide = next(each for each in shipped().pack("activities").activities if each.minutes == (60, 75))
    own_id = desk.own.copy("activities", wide.id)
    editing = desk.own.edit(own_id)
    draft = editing.draft
    assert isinstance(draft, ActivityDraft)
    editing.change(replace(draft, steps=(*draft.steps, StepDraft("Eet samen", 10))))
    editing.flush()
    pack = desk.own.pack(own_id)
    assert pack is not None
    assert pack.activities[0].minutes == (70, 85)


def test_a_copied_list_still_asks_for_the_protocol_of_the_organisation(desk: Desk) -> None:
    for original in shipped().of_kind(PackKind.CHECKLIST):
        copied = desk.own.pack(desk.own.copy(original.id))
        assert copied is not None
        assert copied.local_protocol == original.local_protocol


# --- Words


def test_the_english_of_a_copied_part_stays_where_the_dutch_did(desk: Desk) -> None:
    own_id = desk.own.copy("models", "grow")
    changed(desk, own_id, replace(model_draft(desk, own_id), aim="Iets anders"))
    pack = desk.own.pack(own_id)
    assert pack is not None
    english = shipped().pack("models").words("en")
    words = pack.words("en")
    assert words.text(f"forms.{own_id}.use_when") == english.text("forms.grow.use_when")
    assert words.text(f"fields.{own_id}.want.label") == english.text("fields.grow.want.label")
    assert words.text(f"forms.{own_id}.aim") == "Iets anders"


# --- Questions


@pytest.mark.parametrize("question", shipped().pack("questions").questions[::6], ids=lambda question: question.id)
def test_K22_a_copied_question_is_the_same_but_for_its_name(desk: Desk, question: Question) -> None:
    own_id = desk.own.copy("questions", question.id)
    pack = desk.own.pack(own_id)
    assert pack is not None
    (copied,) = pack.questions
    assert replace(copied, id=question.id, key=question.key) == question
    for language in ("nl", "en"):
        assert pack.words(language).text(copied.key) == shipped().pack("questions").words(language).text(question.key)


def test_K22_what_is_asked_after_a_question_is_asked_after_its_copy_too_in_a_talk_the_library_and_on_paper(desk: Desk) -> None:
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    step = next(step for step in opened.record.session.steps if step.form == "contract")
    page = next(page for page in opened.record.pages_of(step) if page.id.endswith("notes"))
    occasion = desk.guidance.occasion(opened.record, step, page)
    after = desk.guidance.follow_ups("notes_how", occasion, "nl", {})
    assert after
    own_id = desk.own.copy("questions", "notes_how")
    assert desk.guidance.follow_ups(own_id, occasion, "nl", {}) == after
    cards = desk.printed_cards
    assert cards.with_follow_ups(own_id) == (own_id, *cards.with_follow_ups("notes_how")[1:])
    behind = cards.questions([own_id], "nl").cards[0].back
    assert behind is not None
    assert after[0].text in [part.text for part in behind.parts]
    (item,) = [each for each in desk.library_shelf.index.items if each.id == own_id]
    assert after[0].text in [line.text for section in item.text("nl").sections for line in section.lines]


def test_K22_own_questions_follow_on_one_another_and_one_that_went_is_passed_over(desk: Desk) -> None:
    second = desk.own.add(QuestionDraft("Wat hielp je daarbij?", phases=("reflection",)))
    first = desk.own.add(QuestionDraft("Wat lukte er?", phases=("reflection",), follow_ups=(second, "tell_more", "nothing_like_it")))
    opened = desk.coaching.start(desk.people.add("Idris").id, "on_ward")
    step = next(step for step in opened.record.session.steps if step.form == "reflection")
    occasion = desk.guidance.occasion(opened.record, step, opened.record.pages_of(step)[0])

    def after() -> list[str]:
        return [offer.id for offer in desk.guidance.follow_ups(first, occasion, "nl", {})]

    assert after() == [second, "tell_more"]
    desk.own.take_away(second)
    assert after() == ["tell_more"]
    assert desk.guidance.follow_ups("nothing_like_it", occasion, "nl", {}) == ()


def test_K22_all_that_a_copied_question_holds_stays_when_its_words_change(desk: Desk) -> None:
    own_id = desk.own.copy("questions", "notes_how")
    editing = desk.own.edit(own_id)
    before = editing.draft
    assert isinstance(before, QuestionDraft)
    assert before.follow_ups
    changed_draft = replace(before, text="Hoe schrijven we het op?", tone="careful", audience=("student",), avoid_when=("assessor",))
    editing.change(changed_draft)
    editing.flush()
    assert desk.own.draft(own_id) == changed_draft


# --- Names


def titles(desk: Desk) -> list[str]:
    return sorted(entry.title for entry in desk.own.entries())


@pytest.mark.parametrize(("pack", "part", "title"), [("handover_sbar", "", "Overdracht met SBAR"), ("models", "grow", "GROW")])
def test_no_two_copies_have_the_same_name(desk: Desk, pack: str, part: str, title: str) -> None:
    copies = [desk.own.copy(pack, part) for _ in range(3)]
    assert titles(desk) == [title, f"{title} (2)", f"{title} (3)"]
    desk.own.copy(copies[1])
    assert titles(desk)[-1] == f"{title} (4)", "a copy of a copy has one number and not two"
    assert all(desk.own.pack(own_id) is not None for own_id in copies)


def test_a_copy_takes_the_first_number_that_is_free_and_minds_what_was_put_away(desk: Desk) -> None:
    first, second = (desk.own.copy("models", "grow") for _ in range(2))
    desk.own.copy("models", "grow")
    desk.own.take_away(second)
    desk.own.copy(first)
    assert titles(desk) == ["GROW", "GROW (2)", "GROW (3)"]
    changed(desk, first, replace(model_draft(desk, first), aim="Een eerste stap"))
    led_by(desk, first)
    desk.own.take_away(first)
    assert desk.own.entry(first).retired
    desk.own.copy("models", "grow")
    assert titles(desk)[-1] == "GROW (4)"


def test_a_copy_of_a_question_keeps_the_words_that_are_asked(desk: Desk) -> None:
    asked = {desk.own.draft(desk.own.copy("questions", "tell_more")).title for _ in range(2)}
    assert asked == {"Wat wil je daar nog meer over vertellen?"}


def test_a_copy_made_in_english_has_a_number_too(desk: Desk) -> None:
    for _ in range(2):
        desk.own.copy("models", "grow", "en")
    assert titles(desk) == ["GROW", "GROW (2)"]
