"""The editor of an own question: when, for what and how hard it is, what comes after it, and the hint on how it asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import QuestionDraft
from peercoach_desktop.views.kit.choices import CheckList, SegmentedControl
from peercoach_desktop.views.own.choose_dialog import ChooseDialog
from peercoach_desktop.views.own.edit_page import EditPage
from tests.views.test_own import editor, new
from tests.views.ward import Ward

ADD = "Vervolgvraag toevoegen"


def question(page: EditPage) -> QuestionDraft:
    assert isinstance(page.draft, QuestionDraft)
    return page.draft


def choices(page: EditPage, name: str) -> CheckList:
    return next(each for each in page.form.findChildren(CheckList) if each.accessibleName() == name)


def one_of(page: EditPage, name: str) -> SegmentedControl:
    return next(each for each in page.form.findChildren(SegmentedControl) if each.accessibleName() == name)


def choose(ward: Ward, words: str) -> None:
    """Add the first question that is found by these words."""

    def lead(dialog: QDialog) -> None:
        assert isinstance(dialog, ChooseDialog)
        ward.write(words)
        ward.key(Qt.Key.Key_Return)

    ward.in_dialog(lead, lambda: ward.press(ADD))


def test_K22_when_a_question_is_asked_can_be_in_a_group_or_after_something_drastic(ward: Ward) -> None:
    page = new(ward, PackKind.QUESTIONS)
    when = choices(page, "Wanneer stel je deze vraag?")
    when.button("group").click()
    when.button("aftercare").click()
    assert question(page).phases == ("group", "aftercare")
    assert "Je vindt deze vraag in de bibliotheek." in ward.says(page)
    when.button("reflection").click()
    assert set(question(page).phases) == {"reflection", "group", "aftercare"}
    assert "Je vindt deze vraag in de bibliotheek." not in ward.says(page)


def test_K22_theme_and_level_are_chosen_and_what_a_copy_came_with_stays(ward: Ward) -> None:
    ward.open()
    page = editor(ward, ward.desk_services.own.copy("questions", "feel_equal"))
    before = question(page)
    assert before.level == 2
    one_of(page, "Hoe moeilijk is het om deze vraag te stellen?").button("1").click()
    themes = choices(page, "Bij welke hulpvraag past de vraag?")
    assert themes.button("collaboration").isChecked()
    themes.button("study").click()
    after = question(page)
    assert (after.level, after.themes) == (1, (*before.themes, "study"))
    assert (after.tone, after.audience, after.avoid_when) == (before.tone, before.audience, before.avoid_when)
    assert (after.pages, after.follow_ups) == (before.pages, before.follow_ups)
    ward.desk.flush()
    assert ward.desk_services.own.draft(page.own_id) == after


def test_K22_what_comes_after_a_question_is_shown_added_moved_and_taken_out(ward: Ward) -> None:
    ward.open()
    page = editor(ward, ward.desk_services.own.copy("questions", "expect_of_coach"))
    up = "Omhoog, vervolgvraag 2"
    (first,) = question(page).follow_ups
    bank = ward.desk_services.library.pack("questions").words("nl")
    assert bank.text(f"questions.{first}") in ward.says(page)
    choose(ward, bank.text("questions.tell_more"))
    assert question(page).follow_ups == (first, "tell_more")
    ward.until(lambda: bank.text("questions.tell_more") in ward.says(page))
    ward.press("Verwijderen, vervolgvraag 1")
    assert question(page).follow_ups == ("tell_more",)
    ward.press("Ongedaan maken")
    assert question(page).follow_ups == (first, "tell_more")
    ward.until(lambda: up in [button.accessibleName() for button in page.form.findChildren(QPushButton) if button.isVisible()])
    ward.press(up)
    assert question(page).follow_ups == ("tell_more", first)
    ward.desk.flush()
    assert ward.desk_services.own.draft(page.own_id) == question(page)


def test_K22_a_question_does_not_follow_on_itself_nor_twice(ward: Ward) -> None:
    ward.open()
    desk = ward.desk_services
    page = editor(ward, desk.own.add(QuestionDraft("Welke kleur had het?", phases=("goal",))))
    other = desk.own.add(QuestionDraft("Welke kleur wil je?", phases=("goal",)))
    offered: list[str] = []

    def lead(dialog: QDialog) -> None:
        assert isinstance(dialog, ChooseDialog)
        ward.write("welke kleur")
        offered.extend(line.title for line in dialog.lines())
        ward.key(Qt.Key.Key_Return if offered else Qt.Key.Key_Escape)

    ward.in_dialog(lead, lambda: ward.press(ADD))
    assert offered == ["Welke kleur wil je?"]
    assert question(page).follow_ups == (other,)
    offered.clear()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ChooseDialog)
        ward.write("welke kleur")
        offered.extend(line.title for line in dialog.lines())
        ward.key(Qt.Key.Key_Escape)

    ward.in_dialog(look, lambda: ward.press(ADD))
    assert offered == []


def test_a_follow_up_that_is_gone_says_so(ward: Ward) -> None:
    ward.open()
    desk = ward.desk_services
    other = desk.own.add(QuestionDraft("Wat wil je?", phases=("goal",)))
    own_id = desk.own.add(QuestionDraft("Wat had je?", phases=("goal",), follow_ups=(other,)))
    desk.own.take_away(other)
    assert "Deze vraag is er niet meer." in ward.says(editor(ward, own_id))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Wat dacht je? En wat voelde je?", "Dit is meer dan één vraag. Kies er één."),
        ("Je vond het zeker moeilijk?", "Deze vraag stuurt naar een antwoord."),
        ("Waarom deed je dat zo?", "klinkt al snel als een verwijt."),
    ],
    ids=["stacked", "suggestive", "why"],
)
def test_K22_only_a_closed_question_is_told_how_to_be_more_open(ward: Ward, text: str, said: str) -> None:
    page = new(ward, PackKind.QUESTIONS)
    ward.write(text)
    assert said in ward.says(page)
    assert "meer open" not in ward.says(page)
    assert "kort antwoord" not in ward.says(page)


def test_a_copy_is_found_among_the_other_kinds_which_are_named(ward: Ward) -> None:
    ward.open()
    ward.desk.own.show_page()
    told: list[tuple[str, str]] = []

    def lead(dialog: QDialog) -> None:
        assert isinstance(dialog, ChooseDialog)
        ward.write("terugblik")
        told.extend((line.title, line.note) for line in dialog.lines())
        assert "Wel bij een andere soort" in ward.says(dialog)
        ward.key(Qt.Key.Key_Return)

    ward.in_dialog(lead, lambda: ward.press("Kopie maken van iets dat er is"))
    assert told
    assert all("erugblik" in title and note for title, note in told)
    (entry,) = ward.desk_services.own.entries()
    assert entry.is_copy
