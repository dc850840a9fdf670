"""One answer as one text: what goes in a line, in a cell of a table, or behind a part's name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from peercoach_desktop.domain.fields import (
    AgreementReview,
    ChecklistChoice,
    Choice,
    Count,
    DateField,
    Evidence,
    Field,
    Link,
    LongText,
    ModelChoice,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Ratings,
    Rows,
    Scale,
    ShortText,
    Versions,
)
from peercoach_desktop.domain.values import Moment, Outcome, Pair, Parts, PersonName, Row, Value, is_filled
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.domain.wordings import earlier
from peercoach_desktop.reports.sheet import Sheet

NOT_YET_KNOWN = "not_yet_known"


@dataclass(frozen=True)
class Speller:
    """Spells values with the words of one pack."""

    sheet: Sheet
    wording: Wording

    def spell(self, field: Field, value: Value) -> str:
        """Return the answer in words; "" where nothing was filled in."""
        if not is_filled(value):
            return ""
        match field.kind:
            case ShortText():
                return self._with_unit(field, str(value).strip())
            case LongText() | Count() | Link():
                return str(value).strip()
            case Scale():
                return self.sheet.words.text("scale_value", value=value, low=field.kind.low, high=field.kind.high)
            case Choice() | MultiChoice():
                return "; ".join(self.chosen(field, value))
            case Versions(of=of):
                return "; ".join(earlier(texts(value), str(self.sheet.record.values.get(of) or "")))
            case DateField() | Person():
                return self._moment_or_person(value)
            case PairRows() | Rows() | PartsField() | AgreementReview():
                return "; ".join(self._lines(field, field.kind, value))
            case ChecklistChoice() | ModelChoice():
                return self._title_of(field.kind, str(value))
            case Ratings() | Evidence():
                return ""  # not an answer: it lives in the observation and prints as a strip
            case _:
                assert_never(field.kind)

    def _lines(self, field: Field, kind: PairRows | Rows | PartsField | AgreementReview, value: Value) -> tuple[str, ...]:
        """Return what holds several answers, one line each."""
        match kind:
            case PairRows():
                return tuple(_joined((pair.left, pair.right), " – ") for pair in pairs(value))
            case Rows(columns=columns):
                return tuple(_joined(self.cells(columns, row.cells), ", ") for row in rows(value))
            case PartsField(parts=parts):
                return self.part_lines(parts, value)
            case AgreementReview():
                return tuple(_joined((self.option(field, outcome.status), outcome.reason), ": ") for outcome in outcomes(value))
            case _:
                assert_never(kind)

    def answer(self, field: Field, value: Value) -> str:
        """Return the answer as it stands on its own: a point on a scale then says what the ends of the scale are."""
        told = self.spell(field, value)
        low, high = (self.sheet.named(self.wording, f"{field.key}.{end}") for end in ("low", "high"))
        if not (isinstance(field.kind, Scale) and low and high):
            return told
        ends = self.sheet.words.text("scale_ends", low=field.kind.low, high=field.kind.high, low_words=low, high_words=high)
        return f"{told}. {ends}"

    def label(self, field: Field) -> str:
        """Return the name of a column or part."""
        return self.sheet.named(self.wording, f"{field.key}.paper", f"{field.key}.label") or field.id

    def option(self, field: Field, chosen: str) -> str:
        """Return the words of an option; its id where the pack has no words for it."""
        found = self.sheet.named(self.wording, f"{field.key}.options.{chosen}")
        return found or (self.sheet.words.text(NOT_YET_KNOWN) if chosen == NOT_YET_KNOWN else chosen)

    def chosen(self, field: Field, value: Value) -> tuple[str, ...]:
        """Return the words of one chosen option or of several."""
        return tuple(self.option(field, chosen) for chosen in ((value,) if isinstance(value, str) else texts(value)))

    def person(self, person: PersonName) -> str:
        """Return a name with its role: "Idris (peer)"."""
        role = self.sheet.words.role(person.role.strip())
        name = person.first_name.strip()
        return f"{name} ({role})" if name and role else name or role

    def cells(self, columns: Iterable[Field], cells: Mapping[str, Value]) -> tuple[str, ...]:
        """Return the answers of a row in the order of its columns."""
        return tuple(self.spell(column, cells.get(column.id)) for column in columns)

    def part_lines(self, parts: Iterable[Field], value: Value) -> tuple[str, ...]:
        """Return "name: answer" for each part that was filled in."""
        cells = value.cells if isinstance(value, Parts) else {}
        told = ((self.label(part), self.spell(part, cells.get(part.id))) for part in parts)
        return tuple(named(label, text) for label, text in told if text)

    def _with_unit(self, field: Field, text: str) -> str:
        """Return a bare number with the unit that the pack has for it."""
        unit = self.wording.get(f"{field.key}.unit") if text.isdecimal() else ""
        return f"{text} {unit}" if unit else text

    def _moment_or_person(self, value: Value) -> str:
        if isinstance(value, Moment):
            return self.sheet.words.moment(value)
        return self.person(value) if isinstance(value, PersonName) else ""

    def _title_of(self, kind: ChecklistChoice | ModelChoice, chosen: str) -> str:
        """Return the title of a checklist or a model; its id where its pack is not here."""
        record, language = self.sheet.record, self.sheet.words.language
        if isinstance(kind, ModelChoice):
            return self.sheet.named(record.models.words(language), f"forms.{chosen}.title") or chosen
        pack = record.checklist_pack
        return (pack.words(language).get("checklist.title") if pack else "") or chosen


def named(label: str, text: str) -> str:
    """Return an answer behind its name on one line."""
    return f"{label} {text}" if label.endswith(("?", ":")) else f"{label}: {text}"


def texts(value: Value) -> tuple[str, ...]:
    """Return the texts of a value that is a list of them."""
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, tuple) else ()


def pairs(value: Value) -> tuple[Pair, ...]:
    """Return the filled pairs of a value that is a list of them."""
    return tuple(item for item in value if isinstance(item, Pair) and is_filled(item)) if isinstance(value, tuple) else ()


def rows(value: Value) -> tuple[Row, ...]:
    """Return the filled rows of a value that is a list of them."""
    return tuple(item for item in value if isinstance(item, Row) and is_filled(item)) if isinstance(value, tuple) else ()


def outcomes(value: Value) -> tuple[Outcome, ...]:
    """Return the outcomes somebody said something about."""
    return tuple(item for item in value if isinstance(item, Outcome) and is_filled(item)) if isinstance(value, tuple) else ()


def _joined(parts: Iterable[str], between: str) -> str:
    return between.join(part.strip() for part in parts if part.strip())
