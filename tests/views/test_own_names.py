"""Own material with the same name: said quietly, never in the way. And the preview beside the form: it keeps up with what is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import ActivityDraft, ChecklistDraft, ModelDraft, StepDraft
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.own.own_page import OwnPage
from peercoach_desktop.views.session.observation.point_row import PointRow
from tests.views.ward import Ward

SAME = "Je hebt al iets met deze naam."
SAME_QUESTION = "Deze vraag staat al bij je eigen materiaal."


def editor(ward: Ward, own_id: str) -> EditPage:
    ward.program.window.setMinimumSize(1366, 768)  # also where the screen itself is narrow
    ward.desk.own.edit(own_id)
    page = ward.page(EditPage)
    ward.until(lambda: ward.program.window.focusWidget() is not None and page.isAncestorOf(ward.program.window.focusWidget()))
    settle()
    return page


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


# --- Names


def test_a_coach_who_types_a_name_that_is_there_is_told_and_not_stopped(ward: Ward) -> None:
    own = ward.open().own
    own.copy("handover_sbar")
    page = editor(ward, own.new(PackKind.CHECKLIST))
    assert SAME not in ward.says(page)
    ward.write("overdracht  met SBAR")
    assert SAME in ward.says(page)
    ward.write(" thuis")
    assert SAME not in ward.says(page)
    for _ in range(6):
        ward.key(Qt.Key.Key_Backspace)
    assert SAME in ward.says(page)
    ward.key(Qt.Key.Key_Escape)
    assert sorted(entry.title for entry in own.entries()) == ["Overdracht met SBAR", "overdracht  met SBAR"]


def test_a_copy_and_what_has_no_name_yet_get_no_hint(ward: Ward) -> None:
    own = ward.open().own
    own.new(PackKind.MODELS)
    assert SAME not in ward.says(editor(ward, own.new(PackKind.MODELS)))
    own.copy("models", "grow")
    page = editor(ward, own.copy("models", "grow"))
    assert SAME not in ward.says(page)
    assert "GROW (2)" in ward.says(page)


def test_a_question_that_is_there_already_is_told_in_words_of_its_own(ward: Ward) -> None:
    own = ward.open().own
    own.copy("questions", "tell_more")
    page = editor(ward, own.copy("questions", "tell_more"))
    assert SAME_QUESTION in ward.says(page)
    ward.program.around.appearance.set_language("en")
    ward.until(lambda: "This question is in your own material already." in ward.says(page))


def test_the_list_tells_those_with_one_name_apart_by_when_they_were_changed(ward: Ward) -> None:
    own = ward.open().own
    for name in ("tell_more", "tell_more", "notes_how"):
        own.copy("questions", name)
    ward.desk.own.show_page()
    told = {row.title(): " ".join(label.text() for label in row.findChildren(QLabel)) for row in ward.page(OwnPage).rows()}
    assert "deze naam komt vaker voor, veranderd vandaag 14.30 uur" in told.pop("Wat wil je daar nog meer over vertellen?")
    (other,) = told.values()
    assert "zelfde naam" not in other


# --- The preview


def part_in_sight(page: EditPage, part: QWidget) -> bool:
    """Return whether the upper part of something in the preview is on the screen."""
    top = QRect(part.mapTo(page, QPoint()), part.size()).adjusted(0, 0, 0, -max(0, part.height() - 40))
    return page.rect().contains(top) and not part.visibleRegion().isEmpty()


def text_with(page: EditPage, words: str) -> GrowingText:
    return next(text for text in page.form.findChildren(GrowingText) if text.text() == words)


def test_the_preview_shows_each_point_as_it_is_written_on(ward: Ward) -> None:
    own = ward.open().own
    page = editor(ward, own.copy("handover_sbar"))
    draft = page.draft
    assert isinstance(draft, ChecklistDraft)
    points = list(draft.items())
    for point in (points[-1], points[0], points[len(points) // 2], points[-1]):
        text_with(page, point.behaviour).setFocus()
        settle()
        row = next(row for row in page.preview.findChildren(PointRow) if row.behaviour() == point.behaviour)
        assert part_in_sight(page, row), point.behaviour
        assert part_in_sight(page, text_with(page, point.behaviour))


@pytest.mark.parametrize(("pack", "part"), [("models", "grow"), ("group_cycle", ""), ("activities", "line_up")])
def test_the_last_field_of_every_kind_has_its_part_in_sight(ward: Ward, pack: str, part: str) -> None:
    own = ward.open().own
    page = editor(ward, own.copy(pack, part))
    fields = [text for text in page.form.findChildren(GrowingText) if text.isVisible()]
    shown = {label.text(): label for label in page.preview.findChildren(QLabel)}
    last = next(text for text in reversed(fields) if text.text() in shown)
    last.setFocus()
    settle()
    assert part_in_sight(page, shown[last.text()])


def test_a_step_of_an_activity_has_its_own_line_in_sight(ward: Ward) -> None:
    own = ward.open().own
    steps = tuple(StepDraft(f"Stap nummer {number} " + "met veel woorden " * 9) for number in range(1, 26))
    page = editor(ward, own.add(ActivityDraft("Lang", "Doel", steps=(*steps[:3], StepDraft(), *steps[3:]), phases=("acquaint",))))
    text_with(page, steps[-1].text).setFocus()
    settle()
    line = next(label for label in page.preview.findChildren(QLabel) if "Stap nummer 25" in label.text())
    assert part_in_sight(page, line)


def test_the_preview_does_not_jump_while_a_coach_types(ward: Ward) -> None:
    own = ward.open().own
    page = editor(ward, own.copy("handover_sbar"))
    draft = page.draft
    assert isinstance(draft, ChecklistDraft)
    point = list(draft.items())[-3]
    text = text_with(page, point.behaviour)
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    settle()
    bar = page._beside._area.verticalScrollBar()
    seen: list[int] = []
    assert bar.value() > 0
    bar.valueChanged.connect(seen.append)
    for letter in " nog":
        ward.write(letter)
        page.show_preview()
        settle()
    assert seen == []
    row = next(row for row in page.preview.findChildren(PointRow) if row.behaviour() == f"{point.behaviour} nog")
    assert part_in_sight(page, row)


def test_a_field_without_a_part_in_the_preview_leaves_it_where_it_is(ward: Ward) -> None:
    own = ward.open().own
    page = editor(ward, own.copy("models", "grow"))
    draft = page.draft
    assert isinstance(draft, ModelDraft)
    text_with(page, draft.phases[-1].heading).setFocus()
    settle()
    bar = page._beside._area.verticalScrollBar()
    before = bar.value()
    assert before > 0
    text_with(page, draft.caution).setFocus()
    settle()
    assert bar.value() == before


def test_where_there_is_no_room_beside_the_form_the_preview_is_whole_below_it(ward: Ward) -> None:
    own = ward.open().own
    page = editor(ward, own.copy("handover_sbar"))
    ward.program.around.appearance.set_text_scale(150)
    settle()
    rows = page.preview.findChildren(PointRow)
    form_end = page.form.mapTo(page, QPoint(0, page.form.height())).y()
    assert all(row.mapTo(page, QPoint()).y() >= form_end for row in rows)
    assert page._beside.height() >= sum(row.height() for row in rows)
    ward.program.around.appearance.set_text_scale(100)
    settle()
    assert page.preview.mapTo(page, QPoint()).x() > page.form.mapTo(page, QPoint(page.form.width(), 0)).x()
    assert not [text for text in page.preview.findChildren(QPlainTextEdit) if text.hasFocus()]
