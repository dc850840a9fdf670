"""What becomes of the ways to answer: a look-for where a coach can use it, and one sentence for each kind."""

from __future__ import annotations

import json
from typing import Any

import pytest

from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from peercoach_desktop.content.lists.xlsform import read_xlsform
from peercoach_desktop.domain.own.incoming import IncomingList, LeftOut, Reason
from tests.builders import shipped
from tests.content.lists import sheets

UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
LEAST, MOST = "http://hl7.org/fhir/StructureDefinition/minValue", "http://hl7.org/fhir/StructureDefinition/maxValue"


def sheet(kind: str, language: str = "nl", choices: sheets.Sheet = (), **cells: str) -> IncomingList:
    survey = (("type", "name", "label", *cells), (kind, "a", "Kijkt om", *cells.values()))
    return read_xlsform(sheets.workbook(survey=survey, choices=choices), "bestand", shipped().app_words(language))


def fhir(language: str = "nl", **item: Any) -> IncomingList:
    data = {"resourceType": "Questionnaire", "item": [{"linkId": "1", "text": "Kijkt om", **item}]}
    return read_questionnaire(json.dumps(data).encode(), "bestand", shipped().app_words(language))


def look_for(incoming: IncomingList) -> tuple[str, ...]:
    return next(incoming.draft.items()).look_for


@pytest.mark.parametrize(
    ("kind", "cells", "line", "reason"),
    [
        ("text", {}, "Antwoord in het bestand: eigen woorden", Reason.ANSWER_TEXT),
        ("integer", {}, "Antwoord in het bestand: een heel getal", Reason.ANSWER_NUMBER),
        ("int", {"constraint": ". >= 0 and . <= 9"}, "Antwoord in het bestand: een heel getal, van 0 tot en met 9", Reason.ANSWER_NUMBER),
        ("decimal", {"constraint": ".>=1.5"}, "Antwoord in het bestand: een getal, 1.5 of meer", Reason.ANSWER_NUMBER),
        ("range", {"parameters": "start=1 end=10 step=1"}, "Antwoord in het bestand: een getal, van 1 tot en met 10", Reason.ANSWER_NUMBER),
        ("date", {}, "Antwoord in het bestand: een datum", Reason.ANSWER_DATE),
        ("dateTime", {}, "Antwoord in het bestand: een datum en tijd", Reason.ANSWER_DATE),
        ("acknowledge", {}, None, Reason.ANSWER_YES_NO),
    ],
)  # fmt: skip
def test_an_answer_of_a_spreadsheet_is_a_look_for_and_told(kind: str, cells: dict[str, str], line: str | None, reason: Reason) -> None:
    incoming = sheet(kind, **cells)
    assert look_for(incoming) == ((line,) if line else ())
    assert LeftOut("rij 2", reason, "Kijkt om") in incoming.left_out


@pytest.mark.parametrize(
    ("item", "line", "reason"),
    [
        ({"type": "string"}, "Antwoord in het bestand: eigen woorden", Reason.ANSWER_TEXT),
        ({"type": "text"}, "Antwoord in het bestand: eigen woorden", Reason.ANSWER_TEXT),
        ({"type": "boolean"}, None, Reason.ANSWER_YES_NO),
        ({"type": "time"}, "Antwoord in het bestand: een tijd", Reason.ANSWER_DATE),
        (
            {
                "type": "decimal",
                "extension": [
                    {"url": UNIT, "valueCoding": {"code": "kg", "display": "kilo"}},
                    {"url": LEAST, "valueDecimal": 0.5},
                    {"url": MOST, "valueDecimal": 200},
                ],
            },
            "Antwoord in het bestand: een getal, in kilo, van 0.5 tot en met 200",
            Reason.ANSWER_NUMBER,
        ),
        (
            {"type": "integer", "answerOption": [{"valueInteger": 1}, {"valueInteger": 2}]},
            "Antwoorden in het bestand: 1 · 2",
            Reason.ANSWER_CHOICE,
        ),
    ],
)
def test_an_answer_of_a_questionnaire_is_a_look_for_and_told(item: dict[str, Any], line: str | None, reason: Reason) -> None:
    incoming = fhir(**item)
    assert look_for(incoming) == ((line,) if line else ())
    assert LeftOut("1", reason, "Kijkt om") in incoming.left_out
    assert {left.reason for left in incoming.left_out} == {reason, Reason.CODE}


def test_the_words_of_the_program_are_in_its_language() -> None:
    assert look_for(sheet("integer", "en")) == ("Answer in the file: a whole number",)
    assert look_for(fhir("en", type="date")) == ("Answer in the file: a date",)


def test_answers_of_which_more_may_be_chosen_say_so_and_an_answer_of_ones_own_is_told() -> None:
    options = [{"valueString": "Bril"}, {"valueString": "Handschoenen"}]
    incoming = fhir(type="open-choice", repeats=True, answerOption=options)
    assert look_for(incoming) == ("Antwoorden in het bestand (meer mag): Bril · Handschoenen",)
    assert LeftOut("1", Reason.OPTIONS, "een ander antwoord (open-choice)") in incoming.left_out


def test_answers_in_a_list_that_the_questionnaire_brings_along_come_along_too() -> None:
    concepts = [{"code": "a", "display": "Altijd"}, {"code": "s", "display": "Soms"}]
    data = {
        "resourceType": "Questionnaire",
        "contained": [
            {"resourceType": "ValueSet", "id": "often", "compose": {"include": [{"concept": concepts}]}},
            {"resourceType": "ValueSet", "id": "other"},
        ],
        "item": [{"linkId": "1", "type": "choice", "text": "Kijkt om", "answerValueSet": "#often"}],
    }
    incoming = read_questionnaire(json.dumps(data).encode(), "bestand", shipped().app_words("nl"))
    assert look_for(incoming) == ("Antwoorden in het bestand: Altijd · Soms",)
    assert [left.what for left in incoming.left_out if left.reason is Reason.ELSEWHERE] == ["ValueSet other"]


def test_points_for_an_answer_are_said_to_go() -> None:
    weight = {"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 3}
    incoming = fhir(type="choice", answerOption=[{"valueCoding": {"code": "a", "display": "Altijd", "extension": [weight]}}])
    assert LeftOut("1", Reason.SCORE, "ordinalValue: 3") in incoming.left_out


def test_answers_for_which_a_line_has_no_room_are_named_one_by_one() -> None:
    words = [f"Antwoord {number} {'x' * 40}" for number in range(12)]
    choices = (("list_name", "name", "label"), *(("l", str(number), text) for number, text in enumerate(words)))
    incoming = sheet("select_one l", choices=choices)
    (line,) = look_for(incoming)
    assert line.endswith(" · …")
    left = [entry.what for entry in incoming.left_out if entry.reason is Reason.OPTIONS]
    assert left
    assert all((text in line) != (text in left) for text in words)


def test_two_hints_leave_room_for_the_answers() -> None:
    incoming = sheet("integer", hint="Loop mee", guidance_hint="Noem het rustig")
    assert look_for(incoming) == ("Loop mee · Noem het rustig", "Antwoord in het bestand: een heel getal")


def test_a_list_of_answers_that_no_point_has_is_named() -> None:
    choices = (("list_name", "name", "label"), ("used", "a", "Altijd"), ("Spare", "s", "Soms"), ("Spare", "n", "Nooit"))
    incoming = sheet("select_one used", choices=choices)
    assert [left for left in incoming.left_out if left.reason is Reason.UNUSED] == [
        LeftOut("choices", Reason.UNUSED, "Spare (2): Soms · Nooit"),
    ]


def test_names_and_codes_are_told_once_for_a_file() -> None:
    choices = (("list_name", "name", "label"), ("l", "a", "Altijd"), ("l", "s", "Soms"))
    told = [left for left in sheet("select_one l", choices=choices).left_out if left.reason is Reason.CODE]
    assert told == [LeftOut("choices", Reason.CODE, "name (2×)"), LeftOut("survey", Reason.CODE, "name (1×)")]
    incoming = fhir(type="boolean", code=[{"code": "1", "display": "Kijkt om"}, {"code": "2", "display": "Iets anders"}])
    assert [left for left in incoming.left_out if left.reason is Reason.CODE] == [
        LeftOut("1", Reason.CODE, "2: Iets anders"),
        LeftOut("Questionnaire", Reason.CODE, "linkId (1×), code (1×)"),
    ]


def test_the_words_of_a_code_of_the_whole_questionnaire_are_named() -> None:
    content = sheets.questionnaire(code=[{"system": "urn:x", "code": "7", "display": "Maaltijden"}])
    incoming = read_questionnaire(content, "bestand", shipped().app_words("nl"))
    assert LeftOut("Questionnaire", Reason.CODE, "7: Maaltijden") in incoming.left_out


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_its_sentence(language: str, reason: Reason) -> None:
    assert shipped().app_words(language).text(f"own.left_out.{reason}")
