"""The answers of a FHIR questionnaire: options in the item or in a list that the file brings along, least, most and unit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peercoach_desktop.content.lists.answers import NO_SPAN, AnswerKind, Answers, Span
from peercoach_desktop.content.lists.building import ListBuilder
from peercoach_desktop.content.lists.fhir_names import (
    ANSWERED,
    BY_ELEMENT,
    BY_EXTENSION,
    CHOICES,
    LEAST,
    LEVEL_SYSTEM,
    MOST,
    UNIT,
    UNIT_OPTION,
)
from peercoach_desktop.content.lists.fhir_values import as_it_stands, ending, misfits, number_of, shown, tables, text_of, value_of
from peercoach_desktop.domain.own.incoming import Reason
from peercoach_desktop.domain.wording import Wording

WHOLE = "Questionnaire"
"""The place of what is about the file as a whole."""


class FhirAnswers:
    """Takes the way of answering out of items. `contained` are the resources that the file brings along."""

    def __init__(self, builder: ListBuilder, words: Wording, contained: Any) -> None:
        self._list = builder
        self._answers = Answers(builder, words)
        self._sets = {
            f"#{ident}": resource
            for resource in tables(contained)
            if resource.get("resourceType") == "ValueSet" and (ident := text_of(resource, "id"))
        }
        self._used: set[str] = set()

    def taken_from(self, resource: dict[str, Any]) -> bool:
        """Return whether the answers of a point came from this resource of the file."""
        return f"#{text_of(resource, 'id')}" in self._used

    def look_for(self, place: str, kind: str, question: str, item: dict[str, Any]) -> str:
        """Take out of `item` how it is answered, write down what becomes of it, and return the look-for that it gives."""
        given = item.pop("answerOption", None) or item.pop("option", None)
        options = list(self.options(place, given))
        ours = options and not any(options)
        if (address := text_of(item, "answerValueSet")) in self._sets and not options:
            options = self._in_set(place, self._sets[address])
            if any(options):
                self._used.add(address)
                del item["answerValueSet"]
        if kind not in ANSWERED and kind not in CHOICES:
            self._list.leave(place, Reason.KIND, f"{kind or '–'}: {question}")
        if kind == "open-choice":
            self._answers.written(place, kind)
        if any(options) or (kind in CHOICES and not ours):
            return self._answers.chosen(place, question, options, many=any(options) and item.pop("repeats", None) is True)
        if kind in ANSWERED:
            return self._answers.given(place, question, ANSWERED[kind], self._span(place, ANSWERED[kind], item))
        return ""

    def options(self, place: str, value: Any) -> Iterator[str]:
        """Yield the words of answers; "" for one of our own levels, which is there anyway."""
        for broken in misfits(value):
            self._list.leave(place, Reason.BROKEN, as_it_stands("answerOption", broken))
        for option in tables(value):
            yield self._option(place, option)

    def leave_extensions(self, place: str, value: Any) -> None:
        """Write down extensions that were not used."""
        for broken in misfits(value):
            self._list.leave(place, Reason.BROKEN, as_it_stands("extension", broken))
        for extension in tables(value):
            end = ending(extension)
            what = number_of(value_of(extension))
            reason = BY_EXTENSION.get(end, Reason.EXTENSION)
            self._list.leave(place, reason, f"{end}: {what}" if end and what else end or shown("extension", extension))

    def _option(self, place: str, option: dict[str, Any]) -> str:
        words = ""
        for element, value in option.items():
            if element == "valueCoding" and isinstance(value, dict):
                if value.get("system") == LEVEL_SYSTEM:
                    return ""
                words = self._coding(place, value)
            elif element.startswith("value") and isinstance(value, str | int | float):
                words = str(value)
            elif element.startswith("value"):
                words = shown(element, value)
            elif element in ("extension", "modifierExtension"):
                self.leave_extensions(place, value)
            else:
                self._list.leave(place, BY_ELEMENT.get(element, Reason.DEFAULT), shown(element, value))
        return self._list.words(place, words) if words else ""

    def _coding(self, place: str, coding: dict[str, Any]) -> str:
        """Return the words of a coded answer. Its code goes where there are words, and that is told once for the file."""
        code, words = text_of(coding, "code"), text_of(coding, "display")
        if code and words:
            self._list.leave_by_design(WHOLE, "answerOption.code")
        if coding.get("extension"):
            self.leave_extensions(place, coding["extension"])
        return words or code

    def _in_set(self, place: str, resource: dict[str, Any]) -> list[str]:
        """Return the answers in a list that the file brings along."""
        compose, expansion = resource.get("compose"), resource.get("expansion")
        parts = list(tables(compose.get("include"))) if isinstance(compose, dict) else []
        codings = [coding for part in parts for coding in tables(part.get("concept"))]
        if not codings and isinstance(expansion, dict):
            codings = list(tables(expansion.get("contains")))
        return [self._list.words(place, self._coding(place, coding)) for coding in codings]

    def _span(self, place: str, kind: AnswerKind, item: dict[str, Any]) -> Span:
        """Take least, most and unit out of the extensions of an item that asks for a number."""
        if kind not in (AnswerKind.INTEGER, AnswerKind.NUMBER):
            return NO_SPAN
        found: dict[str, list[str]] = {LEAST: [], MOST: [], UNIT: [], UNIT_OPTION: []}
        others = []
        for extension in tables(item.get("extension")):
            value, end = value_of(extension), ending(extension)
            unit = isinstance(value, dict) and (text_of(value, "display") or text_of(value, "code"))
            words = unit if end in (UNIT, UNIT_OPTION) else number_of(value)
            if end in found and words:
                found[end].append(self._list.words(place, words))
            else:
                others.append(extension)
        others += misfits(item.get("extension"))
        item["extension"] = others
        return Span(" / ".join(found[LEAST]), " / ".join(found[MOST]), " / ".join(dict.fromkeys(found[UNIT] + found[UNIT_OPTION])))
