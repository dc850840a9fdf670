"""A FHIR Questionnaire (R4, and what R3 and R5 share with it) as a checklist.

A group is a part; a group within a group is a part with both titles. Every question is a point, also one that is answered by a number, a
date or in free words: its words are the behaviour, its help what to look or listen for. A level takes the place of every other answer, as
a checklist is for looking along and never gives a score; what the answers were is a look-for, and what became of them is written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from peercoach_desktop.content.lists.building import ListBuilder
from peercoach_desktop.content.lists.errors import ListTooLarge, NoQuestionnaire
from peercoach_desktop.content.lists.fhir_answers import WHOLE, FhirAnswers
from peercoach_desktop.content.lists.fhir_names import (
    BY_ELEMENT,
    CAPTURES,
    CONTEXT_SYSTEM,
    HELP_CONTROLS,
    IDENTIFIER_SYSTEM,
    ITEM_CONTROL,
)
from peercoach_desktop.content.lists.fhir_values import as_it_stands, controls, misfits, shown, tables, text_of
from peercoach_desktop.content.lists.hostile_json import read_json
from peercoach_desktop.content.lists.limits import one_line
from peercoach_desktop.domain.own.incoming import IncomingList, Reason
from peercoach_desktop.domain.wording import Wording

_DEEPEST = 25


def read_questionnaire(content: bytes, name: str, words: Wording) -> IncomingList:
    """Return the checklist in a JSON file. `name` is the title where the questionnaire has none, `words` are those of the program.

    Raises a ListFileError.
    """
    data = read_json(content)
    builder = ListBuilder()
    questionnaire = _the_questionnaire(data, builder)
    return _Reader(questionnaire, builder, name, words).read()


def _the_questionnaire(data: Any, builder: ListBuilder) -> dict[str, Any]:
    """Return the questionnaire itself, or the first one in a bundle."""
    if _is(data, "Questionnaire"):
        return dict(data)
    if not _is(data, "Bundle"):
        raise NoQuestionnaire("no Questionnaire")
    for broken in misfits(data.get("entry")):
        builder.leave("Bundle", Reason.BROKEN, as_it_stands("entry", broken))
    entries = [entry.get("resource") for entry in tables(data.get("entry"))]
    found = next((entry for entry in entries if _is(entry, "Questionnaire")), None)
    if found is None:
        raise NoQuestionnaire("no Questionnaire")
    for entry in entries:
        if isinstance(entry, dict) and entry is not found:
            builder.leave("Bundle", Reason.SHEET, f"{text_of(entry, 'resourceType')} {text_of(entry, 'title') or text_of(entry, 'id')}")
        elif entry is not found and entry is not None:
            builder.leave("Bundle", Reason.BROKEN, as_it_stands("resource", entry))
    return dict(found)


class _Reader:
    def __init__(self, data: dict[str, Any], builder: ListBuilder, name: str, words: Wording) -> None:
        self._data = data
        self._list = builder
        self._name = name
        self._answers = FhirAnswers(builder, words, data.get("contained"))
        self._headings: list[str] = []

    def read(self) -> IncomingList:
        data = self._data
        title, machine_name = self._taken(WHOLE, data, "title"), text_of(data, "name")
        self._list.title = self._list.words(WHOLE, title or machine_name) or self._name
        if machine_name and not title:
            del data["name"]
        self._list.about = self._list.prose(WHOLE, self._taken(WHOLE, data, "description"))
        note = self._list.prose(WHOLE, self._taken(WHOLE, data, "purpose"))
        source = self._list.prose(WHOLE, self._taken(WHOLE, data, "copyright"))
        contained, items = data.pop("contained", None), data.pop("item", None)
        for element, value in data.items():
            self._leave_top(element, value)
        self._inside(WHOLE, items, 0)
        self._leave_contained(contained)
        if self._list.is_empty():
            raise NoQuestionnaire("no questions")
        return self._list.finish(source, note)

    def _taken(self, place: str, data: dict[str, Any], element: str) -> str:
        """Take a text out of `data`. One that is no text is written down."""
        value = data.pop(element, None)
        if not isinstance(value, str | None):
            self._list.leave(place, Reason.BROKEN, as_it_stands(element, value))
        return value if isinstance(value, str) else ""

    def _leave_top(self, element: str, value: Any) -> None:
        ours = [entry for entry in tables(value) if entry.get("system") == IDENTIFIER_SYSTEM] if element == "identifier" else []
        if element == "resourceType" or (ours and len(ours) == len(value)):
            return
        if element in ("extension", "modifierExtension"):
            self._answers.leave_extensions(WHOLE, value)
        elif element == "code":
            self._leave_codes(WHOLE, value, self._list.title)
        else:
            self._list.leave(WHOLE, BY_ELEMENT.get(element, Reason.META), shown(element, value))

    def _leave_contained(self, contained: Any) -> None:
        for broken in misfits(contained):
            self._list.leave(WHOLE, Reason.BROKEN, as_it_stands("contained", broken))
        for resource in tables(contained):
            if not self._answers.taken_from(resource):
                self._list.leave(WHOLE, Reason.ELSEWHERE, f"{text_of(resource, 'resourceType')} {text_of(resource, 'id')}")

    # --- One item

    def _item(self, item: dict[str, Any], depth: int) -> None:
        if depth > _DEEPEST:
            raise ListTooLarge("depth")
        place = self._place(item)
        kind, text = self._taken(place, item, "type"), self._taken(place, item, "text")
        text = text or _code_words(item)
        words = self._list.words(place, text)
        children = item.pop("item", None)
        if kind == "group":
            self._group(place, words, item, children, depth)
            return
        helping, others = self._apart(place, children)
        if words and kind != "display" and kind not in CAPTURES:
            answers = self._answers.look_for(place, kind, words, item)
            self._list.add(place, words, helping, answers, self._contexts(item))
        else:
            if not self._list.is_too_long(text):
                reason = Reason.NOTE if kind == "display" else Reason.CAPTURE if kind in CAPTURES else Reason.NO_TEXT
                self._list.leave(place, reason, words or kind)
            for line in helping:
                self._list.leave(place, Reason.NOTE, line)
        self._rest(place, item, words)
        self._inside(place, others, depth)

    def _group(self, place: str, words: str, item: dict[str, Any], children: Any, depth: int) -> None:
        helping, others = self._apart(place, children)
        for line in helping:
            self._list.leave(place, Reason.NOTE, line)
        points = self._list.points
        self._headings.append(words)
        self._list.start(self._heading())
        self._rest(place, item, words)
        self._inside(place, others, depth)
        if words and self._list.points == points:
            self._list.leave(place, Reason.PART, words)
        self._headings.pop()
        self._list.start(self._heading())

    def _inside(self, place: str, children: Any, depth: int) -> None:
        for broken in misfits(children):
            self._list.leave(place, Reason.BROKEN, as_it_stands("item", broken))
        for child in tables(children):
            self._item(dict(child), depth + 1)

    def _place(self, item: dict[str, Any]) -> str:
        """Take the number of an item out of it: it says where something stands, and does not come along itself."""
        place = item.pop("linkId", None)
        if place not in (None, "", [], {}):
            self._list.leave_by_design(WHOLE, "linkId")
        return one_line(str(place)) if isinstance(place, str | int) and place != "" else "–"

    def _heading(self) -> str:
        return " – ".join(dict.fromkeys(heading for heading in self._headings if heading))

    def _apart(self, place: str, children: Any) -> tuple[list[str], list[Any]]:
        """Return the help among the children as lines, and all that is no help."""
        lines, others = [], list(misfits(children))
        for child in tables(children):
            text = text_of(child, "text")
            if text_of(child, "type") == "display" and text and controls(child) & set(HELP_CONTROLS) and not child.get("item"):
                item = {key: value for key, value in child.items() if key not in ("text", "type")}
                inside = self._place(item) if "linkId" in item else place
                if line := self._list.words(inside, text):
                    lines.append(line)
                item["extension"] = [entry for entry in child["extension"] if not _is_control(entry)]
                self._rest(inside, item, line)
            else:
                others.append(child)
        return lines, others

    def _contexts(self, item: dict[str, Any]) -> tuple[str, ...]:
        """Take the places of work that our own export wrote as codes."""
        ours = [entry for entry in tables(item.get("code")) if entry.get("system") == CONTEXT_SYSTEM]
        if ours:
            item["code"] = [entry for entry in item["code"] if entry not in ours]
        return tuple(code for entry in ours if (code := text_of(entry, "code")))

    def _rest(self, place: str, item: Mapping[str, Any], words: str) -> None:
        """Write down every element of an item that was not used."""
        for element, value in item.items():
            if value is False or value in (None, [], {}):
                continue
            if element in ("extension", "modifierExtension"):
                self._answers.leave_extensions(place, value)
            elif element in ("answerOption", "option"):
                for option in filter(None, self._answers.options(place, value)):
                    self._list.leave(place, Reason.OPTIONS, option)
            elif element == "code":
                self._leave_codes(place, value, words)
            else:
                reason = BY_ELEMENT.get(element, Reason.DEFAULT if element.startswith("initial") else Reason.OTHER)
                self._list.leave(place, reason, shown(element, value))

    def _leave_codes(self, place: str, value: Any, words: str) -> None:
        """Write down the codes of an item: those that say nothing beyond its words in one line for the file, others by themselves."""
        for broken in misfits(value):
            self._list.leave(place, Reason.BROKEN, as_it_stands("code", broken))
        for code in tables(value):
            name = one_line(text_of(code, "display"))
            if not name or name.casefold() == words.casefold():
                self._list.leave_by_design(WHOLE, "code")
            else:
                self._list.leave(place, Reason.CODE, f"{text_of(code, 'code')}: {name}")


def _is(data: Any, resource: str) -> bool:
    return isinstance(data, dict) and data.get("resourceType") == resource


def _code_words(item: Mapping[str, Any]) -> str:
    return next((words for code in tables(item.get("code")) if (words := text_of(code, "display"))), "")


def _is_control(extension: Any) -> bool:
    return isinstance(extension, dict) and extension.get("url") == ITEM_CONTROL
