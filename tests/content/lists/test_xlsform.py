"""Spreadsheets in XLSForm layout: what comes in, and that all the rest is said."""

from __future__ import annotations

import pytest

from peercoach_desktop.content.lists.errors import ListTooLarge, NoQuestionnaire
from peercoach_desktop.content.lists.xlsform import read_xlsform
from peercoach_desktop.domain.own.incoming import IncomingList, LeftOut, Reason
from tests.builders import shipped
from tests.content.lists import sheets


def read(content: bytes, language: str = "nl") -> IncomingList:
    return read_xlsform(content, "bestand", shipped().app_words(language))


def behaviours(incoming: IncomingList) -> dict[str, list[str]]:
    return {section.title: [item.behaviour for item in section.items] for section in incoming.draft.sections}


def test_groups_become_parts_and_questions_become_points_in_the_language_of_the_program() -> None:
    incoming = read(sheets.morning())
    assert incoming.draft.title == "Zorg bij de ochtend"
    assert behaviours(incoming) == {
        "Vooraf": ["Klopt voor het binnengaan", "Draagt wat nodig is"],
        "Vooraf – Per bewoner": ["Telt de ademhaling"],
        "Zorg bij de ochtend": ["Vertelt wat er opviel", "Een vreemde soort vraag"],
    }
    assert behaviours(read(sheets.morning(), "en"))["Before"] == ["Knocks", "Wears"]


def test_a_hint_is_a_look_for_and_so_is_what_could_be_ticked() -> None:
    first, second = read(sheets.morning()).draft.sections[0].items
    assert first.look_for == ("Wacht op antwoord", "Antwoorden in het bestand: Ja · Nee")
    assert second.look_for == ("Antwoorden in het bestand (meer mag): Handschoenen · Schort",)


@pytest.mark.parametrize(
    "left",
    [
        LeftOut("rij 2", Reason.BACKGROUND, "start"),
        LeftOut("rij 3", Reason.LOOKS, "appearance: field-list"),
        LeftOut("rij 4", Reason.NOTE, "Welkom bij deze lijst"),
        LeftOut("rij 5", Reason.ANSWER_CHOICE, "Klopt voor het binnengaan"),
        LeftOut("rij 5", Reason.REQUIRED, "required: yes"),
        LeftOut("rij 6", Reason.CONDITION, "relevant: ${knocks} = 'y'"),
        LeftOut("rij 7", Reason.REPEAT, "Per bewoner"),
        LeftOut("rij 8", Reason.ANSWER_NUMBER, "Telt de ademhaling"),
        LeftOut("rij 11", Reason.ANSWER_TEXT, "Vertelt wat er opviel"),
        LeftOut("survey", Reason.CODE, "name (9×)"),
        LeftOut("choices", Reason.CODE, "name (4×)"),
        LeftOut("rij 12", Reason.CAPTURE, "Maak een foto"),
        LeftOut("rij 13", Reason.CALCULATION, "sum"),
        LeftOut("rij 14", Reason.KIND, "grid"),
        LeftOut("survey: label::English (en)", Reason.LANGUAGE, "English (en)"),
        LeftOut("choices: rij 2", Reason.COLUMN, "score: 1"),
        LeftOut("settings: rij 2", Reason.META, "form_id: morning"),
        LeftOut("notes", Reason.SHEET, "remember, to"),
    ],
)
def test_what_does_not_come_along_is_said_with_its_row(left: LeftOut) -> None:
    assert left in read(sheets.morning()).left_out


def test_every_cell_of_the_survey_is_taken_or_named() -> None:
    incoming = read(sheets.morning())
    taken = [incoming.draft.title, *(s.title for s in incoming.draft.sections)]
    taken += [text for item in incoming.draft.items() for text in (item.behaviour, *item.look_for)]
    said = "\n".join((*taken, *(f"{left.place} {left.what}" for left in incoming.left_out)))
    technical = {"name", "type", "required"}
    for number, row in enumerate(sheets.SURVEY[1:], 2):
        for header, cell in zip(sheets.SURVEY[0], row, strict=True):
            if cell and header not in technical and "English" not in header:
                assert cell in said, (number, header, cell)


def test_the_words_of_a_group_without_a_question_are_named() -> None:
    rows = (
        ("type", "name", "label"),
        ("begin group", "a", "Uitleg"),
        ("note", "b", "Lees"),
        ("end group", "", ""),
        ("text", "c", "Klopt aan"),
    )
    assert LeftOut("rij 2", Reason.PART, "Uitleg") in read(sheets.workbook(survey=rows)).left_out


def test_what_is_not_required_is_not_called_left_out() -> None:
    assert not [left for left in read(sheets.morning()).left_out if left.what == "required: no"]


def test_a_formula_is_never_worked_out_and_one_without_a_value_is_named() -> None:
    rows = (("type", "name", "label"), ("text", "a", '="Klopt" & " aan"'), ("text", "b", "Stelt zich voor"))
    incoming = read(sheets.workbook(survey=rows))
    assert behaviours(incoming) == {"bestand": ["Stelt zich voor"]}
    assert LeftOut("rij 2", Reason.FORMULA) in incoming.left_out


def test_markup_goes_and_is_named() -> None:
    incoming = read(sheets.workbook(survey=(("type", "name", "label"), ("text", "a", "<b>Klopt</b> **altijd** &amp; wacht"))))
    assert [item.behaviour for item in incoming.draft.items()] == ["Klopt altijd & wacht"]
    assert incoming.left_out[0].reason is Reason.MARKUP


def test_ids_are_made_from_the_words_and_none_is_there_twice() -> None:
    rows = (("type", "name", "label"), ("text", "a", "Klopt aan"), ("text", "b", "Klopt aan"), ("text", "c", "Здравствуйте"))
    ids = [item.id for item in read(sheets.workbook(survey=rows)).draft.items()]
    assert ids == ["klopt_aan", "klopt_aan_2", "point"]


@pytest.mark.parametrize(
    "rows",
    [(("naam", "leeftijd"), ("a", 1)), (("type", "name", "label"), ("note", "a", "Alleen tekst")), ()],
    ids=["no column", "no question", "empty"],
)
def test_a_sheet_without_questions_is_called_so(rows: sheets.Sheet) -> None:
    with pytest.raises(NoQuestionnaire):
        read(sheets.workbook(survey=rows))


def test_more_points_than_anybody_can_look_for_are_refused() -> None:
    rows = (("type", "name", "label"), *(("text", f"q{number}", f"Punt {number}") for number in range(501)))
    with pytest.raises(ListTooLarge):
        read(sheets.workbook(survey=rows))
