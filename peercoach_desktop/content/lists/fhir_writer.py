"""A checklist as a FHIR R4 Questionnaire: parts are groups, points are questions with our levels as answers, look-fors are help."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from peercoach_desktop.content.lists.fhir_names import (
    CONTEXT_SYSTEM,
    IDENTIFIER_SYSTEM,
    ITEM_CONTROL,
    ITEM_CONTROL_SYSTEM,
    LEVEL_SYSTEM,
)
from peercoach_desktop.domain.own.drafts import ChecklistDraft, ItemDraft, SectionDraft
from peercoach_desktop.domain.own.ids import slug

_NAMESPACE = uuid.UUID("6d0b2f52-8a3e-5c1f-9d55-3f0d8a1c7e42")
"""So that the same list always has the same address."""


def write_questionnaire(
    draft: ChecklistDraft, pack_id: str, version: int, *, levels: Mapping[str, str], language: str, at: datetime
) -> bytes:
    """Return the questionnaire as JSON. `levels` are the words of the levels by id, in the order in which they are offered."""
    options = [{"valueCoding": {"system": LEVEL_SYSTEM, "code": level, "display": words}} for level, words in levels.items()]
    resource: dict[str, Any] = {
        "resourceType": "Questionnaire",
        "language": language,
        "url": f"urn:uuid:{uuid.uuid5(_NAMESPACE, pack_id)}",
        "identifier": [{"system": IDENTIFIER_SYSTEM, "value": pack_id}],
        "version": str(version),
        "name": _machine_name(draft.title),
        "title": draft.title,
        "status": "active",
        "date": at.date().isoformat(),
        "description": draft.about,
        "purpose": draft.note,
        "copyright": draft.source,
        "item": [_group(section, number, options) for number, section in enumerate(draft.sections, 1)],
    }
    filled = {element: value for element, value in resource.items() if value not in ("", [])}
    return json.dumps(filled, ensure_ascii=False, indent=2).encode()


def _machine_name(title: str) -> str:
    """Return a name as R4 asks for it: a capital first, then letters, digits and underscores."""
    name = "".join(part.capitalize() for part in slug(title).split("_"))
    return name if name[:1].isalpha() else f"List{name}"


def _group(section: SectionDraft, number: int, options: list[dict[str, Any]]) -> dict[str, Any]:
    place = str(number)
    items = [_question(item, f"{place}.{row}", options) for row, item in enumerate(section.items, 1)]
    group = {"linkId": place, "text": section.title, "type": "group", "item": items}
    return {element: value for element, value in group.items() if value not in ("", [])}


def _question(item: ItemDraft, place: str, options: list[dict[str, Any]]) -> dict[str, Any]:
    question: dict[str, Any] = {
        "linkId": place,
        "code": [{"system": CONTEXT_SYSTEM, "code": context} for context in item.contexts],
        "text": item.behaviour,
        "type": "choice",
        "answerOption": options,
        "item": [_help(line, f"{place}.{row}") for row, line in enumerate(item.look_for, 1) if line.strip()],
    }
    return {element: value for element, value in question.items() if value not in ("", [])}


def _help(line: str, place: str) -> dict[str, Any]:
    control = {"coding": [{"system": ITEM_CONTROL_SYSTEM, "code": "help"}]}
    return {"extension": [{"url": ITEM_CONTROL, "valueCodeableConcept": control}], "linkId": place, "text": line, "type": "display"}
