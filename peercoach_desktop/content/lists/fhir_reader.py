"""A FHIR Questionnaire (R4, and what R3 and R5 share with it) as a checklist.

A group is a part; a group within a group is a part with both titles. A question is a point: its words are the behaviour, its help what
to look or listen for. A level takes the place of every other answer; that is written down, with the answers there were.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from peercoach_desktop.content.lists.building import ListBuilder
from peercoach_desktop.content.lists.errors import ListTooLarge, NoQuestionnaire
from peercoach_desktop.content.lists.fhir_names import (
    ANSWERED,
    BY_ELEMENT,
    BY_EXTENSION,
    CAPTURES,
    CHOICES,
    CONTEXT_SYSTEM,
    HELP_CONTROLS,
    IDENTIFIER_SYSTEM,
    ITEM_CONTROL,
    LEVEL_SYSTEM,
    NO_EXTRA,
)
from peercoach_desktop.content.lists.hostile_json import read_json
from peercoach_desktop.domain.own.incoming import IncomingList, Reason

_DEEPEST = 25
_ONE_LINE_OF_OPTIONS = 300


def read_questionnaire(content: bytes, name: str) -> IncomingList:
    """Return the checklist in a JSON file. `name` is the title where the questionnaire has none. Raises a ListFileError."""
    data = read_json(content)
    builder = ListBuilder()
    questionnaire = _the_questionnaire(data, builder)
    return _Reader(questionnaire, builder, name).read()


def _the_questionnaire(data: Any, builder: ListBuilder) -> dict[str, Any]:
    """Return the questionnaire itself, or the first one in a bundle."""
    if _is(data, "Questionnaire"):
        return dict(data)
    if not _is(data, "Bundle"):
        raise NoQuestionnaire("no Questionnaire")
    entries = [entry.get("resource") for entry in _tables(data.get("entry"))]
    found = next((entry for entry in entries if _is(entry, "Questionnaire")), None)
    if found is None:
        raise NoQuestionnaire("no Questionnaire")
    for entry in entries:
        if entry is not found and isinstance(entry, dict):
            builder.leave("Bundle", Reason.SHEET, f"{_text(entry, 'resourceType')} {_text(entry, 'title') or _text(entry, 'id')}")
    return dict(found)


def _is(data: Any, resource: str) -> bool:
    return isinstance(data, dict) and data.get("resourceType") == resource


class _Reader:
    def __init__(self, data: dict[str, Any], builder: ListBuilder, name: str) -> None:
        self._data = data
        self._list = builder
        self._name = name
        self._headings: list[str] = []

    def read(self) -> IncomingList:
        data, top = self._data, "Questionnaire"
        title = data.pop("title", "") or data.pop("name", "")
        self._list.title = self._list.words(top, title if isinstance(title, str) else "") or self._name
        about, purpose = data.pop("description", ""), data.pop("purpose", "")
        self._list.about = self._list.words(top, about if isinstance(about, str) else "")
        note = self._list.words(top, purpose if isinstance(purpose, str) else "")
        source = data.pop("copyright", "")
        items = data.pop("item", [])
        for element, value in data.items():
            self._leave_top(element, value)
        for item in _tables(items):
            self._item(dict(item), 0)
        if self._list.is_empty():
            raise NoQuestionnaire("no questions")
        return self._list.finish(self._list.words(top, source if isinstance(source, str) else ""), note)

    def _leave_top(self, element: str, value: Any) -> None:
        ours = [entry for entry in _tables(value) if entry.get("system") == IDENTIFIER_SYSTEM] if element == "identifier" else []
        if element == "resourceType" or (ours and len(ours) == len(value)):
            return
        if element in ("extension", "modifierExtension"):
            self._leave_extensions("Questionnaire", value)
        elif element == "contained":
            for resource in _tables(value):
                self._list.leave("Questionnaire", Reason.ELSEWHERE, f"{_text(resource, 'resourceType')} {_text(resource, 'id')}")
        else:
            self._list.leave("Questionnaire", BY_ELEMENT.get(element, Reason.META), _shown(element, value))

    # --- One item

    def _item(self, item: dict[str, Any], depth: int) -> None:
        if depth > _DEEPEST:
            raise ListTooLarge("depth")
        place, kind = _text(item, "linkId") or "–", _text(item, "type")
        words = self._list.words(place, _text(item, "text") or _code_words(item))
        children = list(_tables(item.pop("item", None)))
        item.pop("text", None)
        if kind == "group":
            self._group(place, words, item, children, depth)
        elif kind == "display":
            self._list.leave(place, Reason.NOTE, words)
            self._rest(place, item)
            self._inside(children, depth)
        else:
            self._question(place, kind, words, item, children, depth)

    def _group(self, place: str, words: str, item: dict[str, Any], children: list[dict[str, Any]], depth: int) -> None:
        helping, others = self._apart(children)
        for line in helping:
            self._list.leave(place, Reason.NOTE, line)
        points = self._list.points
        self._headings.append(words)
        self._list.start(self._heading())
        self._rest(place, item)
        self._inside(others, depth)
        if words and self._list.points == points:
            self._list.leave(place, Reason.PART, words)
        self._headings.pop()
        self._list.start(self._heading())

    def _question(self, place: str, kind: str, words: str, item: dict[str, Any], children: list[dict[str, Any]], depth: int) -> None:
        helping, others = self._apart(children)
        if not words and helping:
            words = helping.pop(0)
        if kind in CAPTURES:
            self._list.leave(place, Reason.CAPTURE, words)
            for line in helping:
                self._list.leave(place, Reason.NOTE, line)
        elif not words:
            self._list.leave(place, Reason.NO_TEXT, kind)
        else:
            look_for = helping + self._answers(place, kind, words, item)
            self._list.add(place, words, tuple(look_for), self._contexts(item))
        self._rest(place, item)
        self._inside(others, depth)

    def _inside(self, children: list[dict[str, Any]], depth: int) -> None:
        for child in children:
            self._item(dict(child), depth + 1)

    def _heading(self) -> str:
        return " – ".join(dict.fromkeys(heading for heading in self._headings if heading))

    def _apart(self, children: list[dict[str, Any]]) -> tuple[list[str], list[dict[str, Any]]]:
        """Return the help among the children as lines, and the other children."""
        lines, others = [], []
        for child in children:
            text = _text(child, "text")
            if _text(child, "type") == "display" and text and _controls(child) & set(HELP_CONTROLS) and not child.get("item"):
                place = _text(child, "linkId") or "–"
                if line := self._list.words(place, text):
                    lines.append(line)
                self._rest(place, {key: value for key, value in child.items() if key not in ("text", "extension")})
                self._leave_extensions(place, [entry for entry in _tables(child.get("extension")) if entry.get("url") != ITEM_CONTROL])
            else:
                others.append(child)
        return lines, others

    def _answers(self, place: str, kind: str, words: str, item: dict[str, Any]) -> list[str]:
        """Write down what happens to the way of answering; return the look-for that was made of what could be ticked."""
        options = item.pop("answerOption", None) or item.pop("option", None)
        if kind not in ANSWERED:
            self._list.leave(place, Reason.KIND, kind)
        elif kind == "open-choice" or kind not in (*CHOICES, "boolean", "question"):
            self._list.leave(place, Reason.ANSWER, words)
        shown = [option for entry in _tables(options) if (option := self._option(place, entry))]
        joined = ", ".join(shown)
        if shown and item.get("repeats") is True and len(joined) <= _ONE_LINE_OF_OPTIONS:
            item.pop("repeats")
            return [joined]
        for option in shown:
            self._list.leave(place, Reason.OPTIONS, option)
        return []

    def _option(self, place: str, option: dict[str, Any]) -> str:
        """Return the words of an answer; "" for one of our own levels, which is there anyway."""
        words = ""
        for element, value in option.items():
            if element == "valueCoding" and isinstance(value, dict):
                if value.get("system") == LEVEL_SYSTEM:
                    return ""
                words = _text(value, "display") or _text(value, "code")
            elif element.startswith("value") and isinstance(value, str | int | float):
                words = str(value)
            elif element.startswith("value"):
                words = _shown(element, value)
            elif element in ("extension", "modifierExtension"):
                self._leave_extensions(place, value)
            else:
                self._list.leave(place, BY_ELEMENT.get(element, Reason.DEFAULT), _shown(element, value))
        return self._list.words(place, words) if words else ""

    def _contexts(self, item: dict[str, Any]) -> tuple[str, ...]:
        """Take the places of work that our own export wrote as codes."""
        codes = list(_tables(item.get("code")))
        ours = [entry for entry in codes if entry.get("system") == CONTEXT_SYSTEM]
        if ours and len(ours) == len(codes):
            del item["code"]
        elif ours:
            item["code"] = [entry for entry in codes if entry not in ours]
        return tuple(code for entry in ours if (code := _text(entry, "code")))

    def _rest(self, place: str, item: Mapping[str, Any]) -> None:
        """Write down every element of an item that was not used."""
        for element, value in item.items():
            if element in NO_EXTRA or value is False or value in (None, [], {}):
                continue
            if element in ("extension", "modifierExtension"):
                self._leave_extensions(place, value)
            elif element in ("answerOption", "option"):
                for option in _tables(value):
                    if words := self._option(place, option):
                        self._list.leave(place, Reason.OPTIONS, words)
            else:
                reason = BY_ELEMENT.get(element, Reason.DEFAULT if element.startswith("initial") else Reason.OTHER)
                self._list.leave(place, reason, _shown(element, value))

    def _leave_extensions(self, place: str, value: Any) -> None:
        for extension in _tables(value):
            url = _text(extension, "url")
            end = url.rstrip("/").rsplit("/", 1)[-1]
            self._list.leave(place, BY_EXTENSION.get(end, Reason.EXTENSION), end or _shown("extension", extension))


def _tables(value: Any) -> Iterator[dict[str, Any]]:
    """Yield the tables in a list, whatever else somebody put there."""
    if isinstance(value, list):
        yield from (entry for entry in value if isinstance(entry, dict))


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _code_words(item: Mapping[str, Any]) -> str:
    return next((words for code in _tables(item.get("code")) if (words := _text(code, "display"))), "")


def _controls(item: Mapping[str, Any]) -> set[str]:
    """Return the codes by which an item says how it is shown."""
    found = set()
    for extension in _tables(item.get("extension")):
        if extension.get("url") == ITEM_CONTROL:
            concept = extension.get("valueCodeableConcept")
            codings = concept.get("coding") if isinstance(concept, dict) else None
            found |= {_text(coding, "code") for coding in _tables(codings)}
    return found


def _shown(element: str, value: Any) -> str:
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
