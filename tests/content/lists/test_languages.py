"""Spreadsheets in more than one language: one of them is read, another steps in where it has no words, and that is told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from peercoach_desktop.content.lists.xlsform import read_xlsform
from peercoach_desktop.domain.own.drafts import ItemDraft
from peercoach_desktop.domain.own.incoming import IncomingList, LeftOut, Reason
from tests.builders import shipped
from tests.content.lists import sheets

HEADERS = ("type", "name", "label::English (en)", "label::Nederlands (nl)", "hint::English (en)", "hint::Nederlands (nl)")
SURVEY = (
    HEADERS,
    ("begin group", "g", "Arrival", None, None, None),
    ("acknowledge", "a", "Knocks on the door", None, "wait", None),
    ("acknowledge", "b", "Says hello", "Groet", "by name", "met de naam"),
    ("end group", None, None, None, None, None),
    ("acknowledge", "c", None, None, "nothing but a hint", None),
)


def read(rows: Sequence[Sequence[str | None]], language: str = "nl", **more: sheets.Sheet) -> IncomingList:
    return read_xlsform(sheets.workbook(survey=rows, **more), "bestand", shipped().app_words(language))


def points(incoming: IncomingList) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.behaviour, item.look_for) for item in incoming.draft.items()]


def test_words_that_one_language_lacks_come_from_the_other_and_a_hint_is_never_the_behaviour() -> None:
    incoming = read(SURVEY)
    assert points(incoming) == [("Knocks on the door", ("wait",)), ("Groet", ("met de naam",))]
    assert [section.title for section in incoming.draft.sections] == ["Arrival"]


def test_what_another_language_steps_in_for_is_told_in_one_line_with_its_rows() -> None:
    told = [left for left in read(SURVEY).left_out if left.reason is Reason.FALLBACK]
    assert told == [
        LeftOut("survey", Reason.FALLBACK, "3× leeg in Nederlands (nl). Daar staat de tekst in English (en). Rijen: 2, 3, 6"),
    ]


def test_a_row_without_a_label_in_any_language_is_named_with_its_row_and_so_is_its_hint() -> None:
    left = read(SURVEY).left_out
    assert LeftOut("rij 6", Reason.NO_TEXT, "c") in left
    assert LeftOut("rij 6", Reason.NOTE, "nothing but a hint") in left


def test_every_kind_of_words_is_read_in_the_same_language() -> None:
    rows = (("type", "name", "label::English", "hint::English", "label::Français", "hint", "hint::Français"),
            ("acknowledge", "a", "Knocks", None, "Frappe", "twice", "deux fois"))  # fmt: skip
    settings = (("form_title", "default_language"), ("Lijst", "Français"))
    assert points(read(rows, settings=settings)) == [("Frappe", ("deux fois",))]
    assert points(read(rows, "en", settings=settings)) == [("Knocks", ("twice",))]


def test_a_language_in_which_nothing_is_labelled_is_not_chosen() -> None:
    rows = (("type", "name", "label::Nederlands", "label::English"), ("acknowledge", "a", None, "Knocks"))
    incoming = read(rows)
    assert points(incoming) == [("Knocks", ())]
    assert not [left for left in incoming.left_out if left.reason in (Reason.FALLBACK, Reason.LANGUAGE)]


def test_the_answers_are_read_in_the_language_of_the_questions_however_it_is_written() -> None:
    survey = (("type", "name", "label::Nederlands"), ("select_one yn", "a", "Klopt aan"))
    choices = (("list name", "name", "label", "label::nederlands"), ("yn", "y", "Yes", "Ja"), ("yn", "n", "No", None))
    incoming = read(survey, choices=choices)
    assert points(incoming) == [("Klopt aan", ("Antwoorden in het bestand: Ja · No",))]
    assert [left.place for left in incoming.left_out if left.reason is Reason.FALLBACK] == ["choices"]


def test_hints_in_one_column_without_a_language_are_no_borrowed_words() -> None:
    rows = (("type", "name", "label::Nederlands", "hint"), ("acknowledge", "a", "Klopt aan", "en wacht"))
    assert not [left for left in read(rows).left_out if left.reason is Reason.FALLBACK]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_word_of_any_language_is_lost_without_a_line(language: str) -> None:
    incoming = read(SURVEY, language)
    items: list[ItemDraft] = list(incoming.draft.items())
    taken = [section.title for section in incoming.draft.sections] + [text for item in items for text in (item.behaviour, *item.look_for)]
    columns = {left.place.removeprefix("survey: ") for left in incoming.left_out if left.reason is Reason.LANGUAGE}
    said = "\n".join((*taken, *(left.what for left in incoming.left_out)))
    for row in SURVEY[1:]:
        for header, cell in zip(HEADERS[2:], row[2:], strict=True):
            assert not cell or cell in said or header in columns, (row, cell)
