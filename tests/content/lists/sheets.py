"""Workbooks and questionnaires for tests, made here cell by cell."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook

Sheet = Sequence[Sequence[Any]]

SURVEY: Sheet = (
    ("type", "name", "label::English (en)", "label::Nederlands (nl)", "hint::Nederlands (nl)", "relevant", "required", "appearance"),
    ("start", "start", None, None, None, None, None, None),
    ("begin_group", "before", "Before", "Vooraf", None, None, None, "field-list"),
    ("note", "welcome", "Welcome", "Welkom bij deze lijst", None, None, None, None),
    ("select_one yn", "knocks", "Knocks", "Klopt voor het binnengaan", "Wacht op antwoord", None, "yes", None),
    ("select_multiple wear", "wears", "Wears", "Draagt wat nodig is", None, "${knocks} = 'y'", "no", "minimal"),
    ("begin_repeat", "each", "Each", "Per bewoner", None, None, None, None),
    ("integer", "count", "Count", "Telt de ademhaling", None, None, None, None),
    ("end_repeat", None, None, None, None, None, None, None),
    ("end_group", None, None, None, None, None, None, None),
    ("text", "after", "After", "Vertelt wat er opviel", None, None, None, None),
    ("image", "photo", "Photo", "Maak een foto", None, None, None, None),
    ("calculate", "sum", None, None, None, None, None, None),
    ("grid", "odd", "Odd", "Een vreemde soort vraag", None, None, None, None),
)
CHOICES: Sheet = (
    ("list_name", "name", "label::English (en)", "label::Nederlands (nl)", "score"),
    ("yn", "y", "Yes", "Ja", 1),
    ("yn", "n", "No", "Nee", 0),
    ("wear", "g", "Gloves", "Handschoenen", None),
    ("wear", "a", "Apron", "Schort", None),
)
SETTINGS: Sheet = (("form_title", "form_id", "default_language"), ("Zorg bij de ochtend", "morning", "English (en)"))


def workbook(**sheets: Sheet) -> bytes:
    """Return a workbook with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def morning() -> bytes:
    """Return a form with a bit of everything."""
    return workbook(survey=SURVEY, choices=CHOICES, settings=SETTINGS, notes=(("remember", "to"), ("ask", "Zoë")))


def repacked(content: bytes, **changed: bytes) -> bytes:
    """Return a workbook with other bytes in a part; the part is named by the end of its path, "_" for "." and "/"."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            name = entry.filename.replace("/", "_").replace(".", "_")
            data = next((data for part, data in changed.items() if name.endswith(part)), old.read(entry))
            new.writestr(entry.filename, data)
    return stream.getvalue()


QUESTIONNAIRE: dict[str, Any] = {
    "resourceType": "Questionnaire",
    "url": "http://example.org/q",
    "status": "draft",
    "title": "Meekijken bij de maaltijd",
    "description": "Over eten en drinken.",
    "contained": [{"resourceType": "ValueSet", "id": "vs"}],
    "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/variable", "valueExpression": {"expression": "1"}}],
    "item": [
        {"linkId": "0", "type": "display", "text": "Lees dit eerst."},
        {
            "linkId": "1",
            "type": "group",
            "text": "Aan tafel",
            "item": [
                {
                    "linkId": "1.1",
                    "type": "boolean",
                    "text": "Legt uit wat er op het bord ligt",
                    "required": True,
                    "item": [
                        {
                            "linkId": "1.1.h",
                            "type": "display",
                            "text": "Noemt elk deel apart",
                            "extension": [
                                {
                                    "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
                                    "valueCodeableConcept": {"coding": [{"code": "help"}]},
                                }
                            ],
                        },
                        {"linkId": "1.1.1", "type": "string", "text": "Wat zegt de bewoner?"},
                    ],
                },
                {
                    "linkId": "1.2",
                    "type": "choice",
                    "text": "Kiest een rustige plek",
                    "answerOption": [{"valueCoding": {"code": "a", "display": "Altijd"}}, {"valueString": "Soms"}, {"valueInteger": 3}],
                    "enableWhen": [{"question": "1.1", "operator": "=", "answerBoolean": True}],
                },
                {
                    "linkId": "1.3",
                    "type": "group",
                    "text": "Drinken",
                    "item": [{"linkId": "1.3.1", "type": "integer", "text": "Schenkt een half glas in", "prefix": "3.", "maxLength": 2}],
                },
                {"linkId": "1.4", "type": "attachment", "text": "Foto van het bord"},
                {"linkId": "1.5", "type": "choice", "text": "Kiest passend bestek", "answerValueSet": "#vs", "repeats": True},
            ],
        },
    ],
}


def questionnaire(**changes: Any) -> bytes:
    """Return the questionnaire as JSON, with other elements where given."""
    return json.dumps(QUESTIONNAIRE | changes, ensure_ascii=False).encode()
