"""Every editor: value in is value out, silent when it is shown, and named for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from peercoach_desktop.content.library import MODELS_PACK, SESSION_PACK
from peercoach_desktop.domain.fields import (
    AgreementReview,
    ChecklistChoice,
    Choice,
    Count,
    DateField,
    Evidence,
    Field,
    Kind,
    Link,
    LongText,
    ModelChoice,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Precision,
    Ratings,
    Rows,
    Scale,
    ShortText,
    Versions,
)
from peercoach_desktop.domain.values import Moment, Outcome, Pair, Parts, PersonName, Row, Value
from peercoach_desktop.views.editors import FieldEditor, make_editor
from peercoach_desktop.views.theme import Mode, Theme
from tests.builders import shipped
from tests.services.samples import sample_value
from tests.views.editor_bench import CONTEXT, ENGLISH, TODAY, WORDS, a_field, shown_editor

TEXTS = ["gewoon", "\U0001f600 Łukasz ✓ →", "<b>vet</b> & <5", "ש לום עולם", "x" * 5_000, " rand ", "a\u00a0b"]
COLUMNS = tuple(
    Field(name, kind, key=f"fields.f.columns.{name}") for name, kind in (("who", Person()), ("what", ShortText()), ("when", DateField()))
)
PARTS = tuple(
    Field(name, kind, key=f"fields.f.parts.{name}") for name, kind in (("what", LongText()), ("when", DateField()), ("how", Scale()))
)
MOMENT = Moment(date(2026, 12, 7), time(14, 30), time(15, 0))
ROWS = (
    Row("id-2", {"who": PersonName("Zoë", "peer"), "what": "één", "when": Moment(TODAY)}),
    Row("id-1", {"what": "<b>twee</b>", "of an older pack": "blijft"}),
)
CASES: list[tuple[Kind, Value]] = [
    *((kind, text) for kind in (ShortText(), LongText()) for text in TEXTS),
    (LongText(), "regel 1\nregel 2\n\n"),
    *((Scale(), point) for point in (1, 10)),
    (Scale(0, 4), 0),
    (Count(), 0),
    (Count(), 12),
    (Choice(("a", "b")), "b"),
    (Choice(("a", "b"), not_yet_known=True), "not_yet_known"),
    (Choice(("a", "b")), "of an older pack"),
    (MultiChoice(("a", "b")), ("a", "b")),
    (MultiChoice(("a", "b")), ("of an older pack", "b")),
    (PairRows(), (Pair("links", ""), Pair("", "rechts"), Pair("\U0001f600", "<i>"))),
    (DateField(), Moment(date(2026, 2, 28))),
    (DateField(), MOMENT),
    (DateField(Precision.MOMENT), Moment(MOMENT.day, MOMENT.start)),
    (DateField(Precision.SPAN), MOMENT),
    (Person(), PersonName("Łukasz", "helpende <plus>")),
    (Person(), PersonName("", "collega")),
    (Rows(COLUMNS), ROWS),
    (PartsField(PARTS), Parts({"what": "tekst", "how": 7, "gone": "blijft"})),
    (PartsField(PARTS), Parts({"when": Moment(TODAY)})),
    (AgreementReview(("done", "partly")), (Outcome("a1", "done"), Outcome("a2", "partly", "te <druk>"))),
    (AgreementReview(("done", "partly")), (Outcome("of another trajectory", "done", "waarom"), Outcome("a2", "", "reden"))),
    (ChecklistChoice(), "handover_sbar"),
    (ModelChoice(), "grow"),
    (Versions("help_question", "first_words"), ("één", "twee", "<b>drie</b>")),
    (Link("elsewhere"), "waarde"),
]
KINDS = list({type(kind): kind for kind, _ in CASES}.values())
NAMES = [type(kind).__name__ for kind in KINDS]


@pytest.fixture(scope="module", autouse=True)
def look(qapp: QApplication) -> Theme:
    look = Theme(Mode.LIGHT)
    look.apply(qapp)
    return look


@pytest.fixture
def theme(look: Theme) -> Iterator[Theme]:
    yield look
    look.set_text_scale(100)


def bare_editor(qtbot: QtBot, kind: Kind) -> FieldEditor:
    editor = make_editor(a_field(kind), WORDS, CONTEXT)
    qtbot.addWidget(editor)
    return editor


@pytest.mark.parametrize(("kind", "value"), CASES)
def test_value_in_is_value_out_and_silent(qtbot: QtBot, kind: Kind, value: Value) -> None:
    editor = bare_editor(qtbot, kind)
    with qtbot.assertNotEmitted(editor.changed), qtbot.assertNotEmitted(editor.removed):
        editor.set_value(value)
    assert editor.value() == value
    editor.retranslate(ENGLISH, CONTEXT)
    assert editor.value() == value


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not isinstance(kind, Versions)])
def test_nothing_in_is_nothing_out(qtbot: QtBot, kind: Kind) -> None:
    editor = bare_editor(qtbot, kind)
    assert editor.value() is None
    editor.set_value(next(value for case, value in CASES if type(case) is type(kind)))
    editor.set_value(None)
    assert editor.value() is None


def test_versions_begin_with_those_of_the_session(qtbot: QtBot) -> None:
    editor = bare_editor(qtbot, Versions("q", "w"))
    assert editor.value() == ("Ik durf niet.", "Hoe blijf ik rustig?")


@pytest.mark.parametrize("kind", [Ratings("coach"), Evidence()])
def test_points_of_a_checklist_have_their_own_page(kind: Kind) -> None:
    with pytest.raises(ValueError, match="checklist"):
        make_editor(a_field(kind), WORDS, CONTEXT)


def all_fields() -> list[tuple[str, Field]]:
    packs = (SESSION_PACK, MODELS_PACK)
    every = [(pack, field) for pack in packs for form in shipped().pack(pack).forms for field in form.fields()]
    return [(pack, field) for pack, field in every if not isinstance(field.kind, Ratings | Evidence)]


def test_every_shipped_field_keeps_its_value_in_both_languages() -> None:
    for pack, field in all_fields():
        words = shipped().pack(pack).words("nl")
        editor = make_editor(field, words, CONTEXT)
        value = sample_value(field)
        editor.set_value(value)
        expected = editor.value() if isinstance(field.kind, Versions) else value
        assert editor.value() == expected, field.id
        editor.retranslate(shipped().pack(pack).words("en"), CONTEXT)
        assert editor.value() == expected, field.id
        delete(editor)


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_label_and_hint_stand_above_and_follow_the_language(qtbot: QtBot, kind: Kind) -> None:
    editor = shown_editor(qtbot, a_field(kind))
    assert editor.accessibleName() == "Wat Zoë zegt"
    assert [label.text() for label in editor.findChildren(QLabel)[:2]] == ["Wat Zoë zegt", "Vraag door."]
    editor.retranslate(ENGLISH, CONTEXT)
    assert editor.accessibleName() == "EN Wat Zoë zegt"
    shown = " ".join(label.text() for label in editor.findChildren(QLabel) if label.isVisible())
    assert "EN Vraag door." in shown


def stops(editor: QWidget) -> list[QWidget]:
    return [widget for widget in editor.findChildren(QWidget) if widget.isVisible() and widget.focusPolicy().value & 1]


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_what_takes_the_focus_has_a_name_of_its_own(qtbot: QtBot, kind: Kind) -> None:
    editor = shown_editor(qtbot, a_field(kind))
    editor.set_value(next(value for case, value in CASES if type(case) is type(kind)))
    names = [QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in stops(editor)]
    assert all(names)
    assert len(set(names)) == len(names), names
    assert names or isinstance(kind, Versions)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not isinstance(kind, Versions)])
def test_the_place_of_the_work_is_found_again(qtbot: QtBot, kind: Kind) -> None:
    editor = shown_editor(qtbot, a_field(kind))
    editor.set_value(next(value for case, value in CASES if type(case) is type(kind)))
    for widget in stops(editor):
        if isinstance(widget, QPushButton) and not widget.isCheckable():
            continue
        widget.setFocus()
        place = editor.cursor_position()
        editor.setFocus()
        editor.focus_at(place)
        assert QApplication.focusWidget() is widget


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not isinstance(kind, Versions)])
def test_a_place_that_is_not_there_any_more_is_no_harm(qtbot: QtBot, kind: Kind) -> None:
    editor = shown_editor(qtbot, a_field(kind))
    editor.focus_at(10**15)
    assert editor.has_focus_inside()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not isinstance(kind, Versions)])
def test_leaving_is_told_once_the_focus_is_outside(qtbot: QtBot, kind: Kind) -> None:
    editor = shown_editor(qtbot, a_field(kind))
    outside = QPushButton("elders", editor.window())
    outside.show()
    editor.focus_at(0)
    with qtbot.waitSignal(editor.left):
        outside.setFocus()


def cut(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return "" if widget.height() >= widget.heightForWidth(widget.width()) else widget.text()
    hint = widget.minimumSizeHint()
    return "" if widget.width() >= hint.width() and widget.height() >= hint.height() else widget.accessibleName() or repr(widget)


def cut_words(editor: FieldEditor, width: int) -> list[str]:
    for _ in range(2):  # a heading that needs a second line is known only after the first round
        editor.resize(width, max(editor.heightForWidth(width), editor.sizeHint().height()))
        QApplication.processEvents()
    words = [widget for kind in (QLabel, QPushButton) for widget in editor.findChildren(kind) if widget.isVisible()]
    return [found for widget in words if (found := cut(widget))]


def test_no_word_of_a_shipped_field_is_cut_at_150_percent(theme: Theme) -> None:
    theme.set_text_scale(150)
    for pack, field in all_fields():
        editor = make_editor(field, shipped().pack(pack).words("nl"), CONTEXT)
        editor.set_value(sample_value(field))
        editor.resize(680, 400)
        editor.show()
        assert editor.minimumSizeHint().width() <= 680, field.id
        assert cut_words(editor, 680) == [], field.id
        editor.retranslate(shipped().pack(pack).words("en"), CONTEXT)
        assert cut_words(editor, 680) == [], field.id
        delete(editor)  # at once: hundreds of them would be styled anew with each change of the look
