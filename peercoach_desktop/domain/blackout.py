"""Takes names out of all that is shown of a dossier: the texts of a document, or of plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from peercoach_desktop.domain.document import Document

_Part = TypeVar("_Part")
_LOOKS = frozenset({"language", "file_name", "field_id", "page_label", "footer", "role", "shape"})
"""Fields of a document that are no words of a person."""


def in_document(document: Document, change: Callable[[str], str]) -> Document:
    """Return the document with `change` done to every text in it."""
    return _changed(document, change)


def in_plain(data: Any, change: Callable[[str], str]) -> Any:
    """Return JSON data with `change` done to every text in it; the names of its parts stay."""
    match data:
        case str():
            return change(data)
        case dict():
            return {name: in_plain(part, change) for name, part in data.items()}
        case list() | tuple():
            return [in_plain(part, change) for part in data]
        case _:
            return data


def texts_in(data: Any) -> Iterator[str]:
    """Yield every text in JSON data."""
    match data:
        case str():
            yield data
        case dict():
            for part in data.values():
                yield from texts_in(part)
        case list() | tuple():
            for part in data:
                yield from texts_in(part)


def _changed(part: _Part, change: Callable[[str], str]) -> _Part:
    if is_dataclass(part) and not isinstance(part, type):
        named = {item.name: getattr(part, item.name) for item in fields(part) if item.name not in _LOOKS}
        return replace(part, **{name: _value(value, change) for name, value in named.items()})
    return part


def _value(value: Any, change: Callable[[str], str]) -> Any:
    if type(value) is str:  # a StrEnum is no text
        return change(value)
    if isinstance(value, tuple):
        return tuple(_value(item, change) for item in value)
    return _changed(value, change)
