"""FHIR questionnaires: what comes in, that all the rest is said, and our own export back in."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from peercoach_desktop.content.draft_reader import read_draft
from peercoach_desktop.content.lists.errors import ListTooLarge, NoQuestionnaire
from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from peercoach_desktop.content.lists.fhir_writer import write_questionnaire
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import ChecklistDraft
from peercoach_desktop.domain.own.incoming import IncomingList, LeftOut, Reason
from tests.builders import shipped
from tests.content.lists import sheets

LEVELS = {"not_yet": "nog niet", "with_help": "met hulp", "independent": "zelfstandig", "not_observed": "niet gezien"}
LISTS = [pack.id for pack in shipped().of_kind(PackKind.CHECKLIST)]


def read(content: bytes, language: str = "nl") -> IncomingList:
    return read_questionnaire(content, "bestand", shipped().app_words(language))


def test_groups_nested_groups_and_questions_under_a_question() -> None:
    draft = read(sheets.questionnaire()).draft
    assert (draft.title, draft.about) == ("Meekijken bij de maaltijd", "Over eten en drinken.")
    assert [(section.title, [item.behaviour for item in section.items]) for section in draft.sections] == [
        ("Aan tafel", ["Legt uit wat er op het bord ligt", "Wat zegt de bewoner?", "Kiest een rustige plek"]),
        ("Aan tafel – Drinken", ["Schenkt een half glas in"]),
        ("Aan tafel", ["Kiest passend bestek"]),
    ]
    assert next(draft.items()).look_for == ("Noemt elk deel apart",)


@pytest.mark.parametrize(
    "left",
    [
        LeftOut("0", Reason.NOTE, "Lees dit eerst."),
        LeftOut("1.1", Reason.REQUIRED, "required"),
        LeftOut("1.1", Reason.ANSWER_YES_NO, "Legt uit wat er op het bord ligt"),
        LeftOut("1.1.1", Reason.ANSWER_TEXT, "Wat zegt de bewoner?"),
        LeftOut("1.2", Reason.ANSWER_CHOICE, "Kiest een rustige plek"),
        LeftOut("1.2", Reason.CONDITION, "enableWhen: 1.1"),
        LeftOut("1.3.1", Reason.ANSWER_NUMBER, "Schenkt een half glas in"),
        LeftOut("1.3.1", Reason.NUMBER, "prefix: 3."),
        LeftOut("1.3.1", Reason.CONSTRAINT, "maxLength: 2"),
        LeftOut("1.4", Reason.CAPTURE, "Foto van het bord"),
        LeftOut("1.5", Reason.ELSEWHERE, "answerValueSet: #vs"),
        LeftOut("1.5", Reason.REPEAT, "repeats"),
        LeftOut("Questionnaire", Reason.ELSEWHERE, "ValueSet vs"),
        LeftOut("Questionnaire", Reason.CALCULATION, "variable"),
        LeftOut("Questionnaire", Reason.META, "status: draft"),
        LeftOut("Questionnaire", Reason.CODE, "linkId (10×), answerOption.code (1×)"),
    ],
)
def test_what_does_not_come_along_is_said_with_its_place(left: LeftOut) -> None:
    assert left in read(sheets.questionnaire()).left_out


def test_an_element_that_nobody_knows_is_said_too() -> None:
    item = {"linkId": "1", "type": "boolean", "text": "Klopt aan", "newThing": "of a later version"}
    assert LeftOut("1", Reason.OTHER, "newThing: of a later version") in read(sheets.questionnaire(item=[item])).left_out


def test_a_bundle_gives_its_first_questionnaire_and_names_the_rest() -> None:
    bundle = {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient", "id": "p"}}, {"resource": sheets.QUESTIONNAIRE}]}
    incoming = read(json.dumps(bundle).encode())
    assert incoming.draft.title == "Meekijken bij de maaltijd"
    assert LeftOut("Bundle", Reason.SHEET, "Patient p") in incoming.left_out


@pytest.mark.parametrize("data", [{"resourceType": "Patient"}, {"item": []}, [], {"resourceType": "Questionnaire", "item": "?"}])
def test_json_without_questions_is_called_so(data: Any) -> None:
    with pytest.raises(NoQuestionnaire):
        read(json.dumps(data).encode())


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"a":' * 5_000 + b"1" + b"}" * 5_000], ids=["lists", "tables"])
def test_what_is_nested_without_end_is_refused(content: bytes) -> None:
    with pytest.raises(ListTooLarge):
        read(content)


@pytest.mark.parametrize("name", LISTS)
def test_a_list_as_questionnaire_comes_back_the_same_with_nothing_left_out_but_what_is_about_the_file(name: str) -> None:
    draft = read_draft(shipped().pack(name).files)
    assert isinstance(draft, ChecklistDraft)
    content = write_questionnaire(draft, name, 3, levels=LEVELS, language="nl", at=datetime(2026, 3, 17))
    back = read(content)
    words = [(s.title, [(i.behaviour, i.look_for, i.contexts) for i in s.items]) for s in draft.sections]
    assert [(s.title, [(i.behaviour, i.look_for, i.contexts) for i in s.items]) for s in back.draft.sections] == words
    assert (back.draft.title, back.draft.about, back.draft.note, back.draft.source) == (draft.title, draft.about, draft.note, draft.source)
    assert {left.reason for left in back.left_out} == {Reason.META, Reason.CODE}


def test_the_questionnaire_is_what_r4_asks_for() -> None:
    draft = read_draft(shipped().pack("handover_sbar").files)
    assert isinstance(draft, ChecklistDraft)
    data = json.loads(write_questionnaire(draft, "handover_sbar", 3, levels=LEVELS, language="nl", at=datetime(2026, 3, 17)))
    assert (data["resourceType"], data["status"], data["version"], data["language"], data["date"]) == (
        "Questionnaire", "active", "3", "nl", "2026-03-17",
    )  # fmt: skip
    assert data["name"][0].isupper()
    assert data["name"].isalnum()
    ids: list[str] = []

    def walk(items: list[dict[str, Any]]) -> None:
        for item in items:
            ids.append(item["linkId"])
            assert item["type"] in ("group", "choice", "display")
            assert item["text"].strip()
            assert item["type"] != "group" or item["item"]  # que-1
            assert item["type"] != "display" or not {"item", "code", "required", "answerOption"} & item.keys()  # que-1, que-3, que-6
            assert ("answerOption" in item) == (item["type"] == "choice")  # que-5
            assert all(set(option) == {"valueCoding"} for option in item.get("answerOption", []))
            walk(item.get("item", []))

    walk(data["item"])
    assert len(ids) == len(set(ids))  # que-2
    assert not [value for value in json.dumps(data).split('"') if value == " "]
