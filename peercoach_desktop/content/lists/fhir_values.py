"""Small steps through the tables of a questionnaire, whatever stands in them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from peercoach_desktop.content.lists.fhir_names import ITEM_CONTROL


def tables(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the tables in a list, whatever else somebody put there."""
    if isinstance(value, list):
        yield from (entry for entry in value if isinstance(entry, dict))


def misfits(value: Any) -> Iterator[Any]:
    """Yield what cannot stand in the place of a list of tables: all of `value`, or what is in it beside tables."""
    if isinstance(value, list):
        yield from (entry for entry in value if not isinstance(entry, dict))
    elif value is not None:
        yield value


def text_of(data: Mapping[str, Any], key: str) -> str:
    """Return a text in a table, or "" where there is none."""
    value = data.get(key)
    return value if isinstance(value, str) else ""


def number_of(value: Any) -> str:
    """Return a number, a date or a quantity as people write it, or ""."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, int | float | str):
        return str(value)
    if isinstance(value, dict):
        return f"{number_of(value.get('value'))} {text_of(value, 'unit') or text_of(value, 'code')}".strip()
    return ""


def value_of(extension: Mapping[str, Any]) -> Any:
    """Return the value of an extension, of whatever kind it is."""
    return next((value for element, value in extension.items() if element.startswith("value")), None)


def ending(extension: Mapping[str, Any]) -> str:
    """Return the end of the address that says what an extension means."""
    return text_of(extension, "url").rstrip("/").rsplit("/", 1)[-1]


def controls(item: Mapping[str, Any]) -> set[str]:
    """Return the codes by which an item says how it is shown."""
    found = set()
    for extension in tables(item.get("extension")):
        if extension.get("url") == ITEM_CONTROL:
            concept = extension.get("valueCodeableConcept")
            codings = concept.get("coding") if isinstance(concept, dict) else None
            found |= {text_of(coding, "code") for coding in tables(codings)}
    return found


def shown(element: str, value: Any) -> str:
    """Return an element with the begin of its value, to show what is meant."""
    match value:
        case bool():
            return element if value else f"{element}: false"
        case str() | int() | float():
            return f"{element}: {value}"
        case [dict() as first, *_]:
            inner = next((part for part in first.values() if isinstance(part, str)), "")
            return f"{element}: {inner}" if inner else element
        case dict():
            inner = next((part for part in value.values() if isinstance(part, str)), "")
            return f"{element}: {inner}" if inner else element
        case _:
            return element


def as_it_stands(element: str, value: Any) -> str:
    """Return a value that is of the wrong kind as it stands in the file."""
    return f"{element}: {json.dumps(value, ensure_ascii=False)}"
