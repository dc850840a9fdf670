"""Values of the wrong kind and texts without end: named one by one, and the rest of the list comes in."""

from __future__ import annotations

import json
from typing import Any

import pytest

from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from peercoach_desktop.content.lists.limits import MOST_LETTERS
from peercoach_desktop.content.lists.xlsform import read_xlsform
from peercoach_desktop.domain.own.incoming import IncomingList, LeftOut, Reason
from tests.builders import shipped
from tests.content.lists import sheets

POINT = {"linkId": "1", "type": "boolean", "text": "Klopt aan"}
LONG = "Kijkt rustig om zich heen. " * 100


def fhir(**data: Any) -> IncomingList:
    content = {"resourceType": "Questionnaire", "title": "Lijst", "item": [POINT], **data}
    return read_questionnaire(json.dumps(content).encode(), "bestand", shipped().app_words("nl"))


def behaviours(incoming: IncomingList) -> list[str]:
    return [item.behaviour for item in incoming.draft.items()]


@pytest.mark.parametrize(
    ("data", "left"),
    [
        ({"item": [POINT, "een losse zin"]}, LeftOut("Questionnaire", Reason.BROKEN, 'item: "een losse zin"')),
        ({"item": [POINT | {"item": "losse tekst"}]}, LeftOut("1", Reason.BROKEN, 'item: "losse tekst"')),
        ({"item": [POINT, {"linkId": "2", "type": "group", "item": [7]}]}, LeftOut("2", Reason.BROKEN, "item: 7")),
        ({"item": [POINT, {"linkId": "2", "type": "boolean", "text": ["a", "b"]}]}, LeftOut("2", Reason.BROKEN, 'text: ["a", "b"]')),
        ({"item": [POINT | {"type": ["boolean"]}]}, LeftOut("1", Reason.BROKEN, 'type: ["boolean"]')),
        ({"item": [POINT | {"answerOption": ["Ja", "Nee"]}]}, LeftOut("1", Reason.BROKEN, 'answerOption: "Nee"')),
        ({"item": [POINT | {"extension": "x"}]}, LeftOut("1", Reason.BROKEN, 'extension: "x"')),
        ({"item": [POINT | {"code": [3]}]}, LeftOut("1", Reason.BROKEN, "code: 3")),
        ({"title": ["Een", "Twee"]}, LeftOut("Questionnaire", Reason.BROKEN, 'title: ["Een", "Twee"]')),
        ({"description": {"nl": "Over"}}, LeftOut("Questionnaire", Reason.BROKEN, 'description: {"nl": "Over"}')),
        ({"contained": {"id": "x"}}, LeftOut("Questionnaire", Reason.BROKEN, 'contained: {"id": "x"}')),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_and_the_rest_comes_in(data: dict[str, Any], left: LeftOut) -> None:
    incoming = fhir(**data)
    assert left in incoming.left_out
    assert behaviours(incoming) == ["Klopt aan"]


def test_a_number_as_the_number_of_an_item_is_its_place() -> None:
    assert LeftOut("7", Reason.ANSWER_YES_NO, "Klopt aan") in fhir(item=[POINT | {"linkId": 7}]).left_out


def test_a_point_whose_text_is_too_long_is_named_and_the_rest_comes_in() -> None:
    incoming = fhir(item=[POINT, {"linkId": "2", "type": "boolean", "text": LONG}])
    assert behaviours(incoming) == ["Klopt aan"]
    said = [left for left in incoming.left_out if left.place == "2"]
    assert [left.reason for left in said] == [Reason.TOO_LONG]
    assert said[0].what.startswith("Kijkt rustig om zich heen.")
    rows = (("type", "name", "label", "hint"), ("acknowledge", "a", "Klopt aan", LONG), ("acknowledge", "b", LONG, "wacht"))
    incoming = read_xlsform(sheets.workbook(survey=rows), "bestand", shipped().app_words("nl"))
    assert behaviours(incoming) == ["Klopt aan"]
    assert [(left.place, left.reason) for left in incoming.left_out if left.reason in (Reason.TOO_LONG, Reason.NOTE, Reason.NO_TEXT)] == [
        ("rij 2", Reason.TOO_LONG), ("rij 3", Reason.TOO_LONG), ("rij 3", Reason.NOTE),
    ]  # fmt: skip


def test_of_a_long_text_about_the_list_the_begin_comes_along_up_to_the_end_of_a_sentence() -> None:
    incoming = fhir(description=LONG, copyright="x" * 5_000)
    assert len(incoming.draft.about) <= MOST_LETTERS
    assert incoming.draft.about.endswith("heen.")
    assert incoming.draft.source.endswith("x…")
    assert [left.place for left in incoming.left_out if left.reason is Reason.CUT] == ["Questionnaire", "Questionnaire"]


def test_help_is_never_the_behaviour() -> None:
    control = {
        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
        "valueCodeableConcept": {"coding": [{"code": "help"}]},
    }
    helping = {"linkId": "2.1", "type": "display", "text": "Wacht even", "extension": [control]}
    incoming = fhir(item=[POINT, {"linkId": "2", "type": "boolean", "item": [helping]}])
    assert behaviours(incoming) == ["Klopt aan"]
    assert LeftOut("2", Reason.NO_TEXT, "boolean") in incoming.left_out
    assert LeftOut("2", Reason.NOTE, "Wacht even") in incoming.left_out


def test_more_lines_than_can_be_kept_are_counted() -> None:
    rows = (
        ("type", "name", "label", *(f"extra {n}" for n in range(110))),
        *(("acknowledge", f"q{r}", "Klopt aan", *"x" * 110) for r in range(190)),
    )
    incoming = read_xlsform(sheets.workbook(survey=rows), "bestand", shipped().app_words("nl"))
    assert incoming.left_out[-1].reason is Reason.MORE
