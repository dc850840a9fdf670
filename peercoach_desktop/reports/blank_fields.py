"""A field as room to fill in by hand: one `match`, so that a field added to a pack is on the blank form by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from peercoach_desktop.domain.blank_form import (
    Asked,
    FormBlock,
    ScaleBoxes,
    ShortLines,
    TickBoxes,
    WritingColumn,
    WritingLines,
    WritingTable,
)
from peercoach_desktop.domain.document import Paragraph
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
    Precision,
    Ratings,
    Rows,
    Scale,
    ShortText,
    Versions,
)
from peercoach_desktop.domain.paper_codes import part_code
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.spelled import NOT_YET_KNOWN
from peercoach_desktop.reports.words import ReportWords

_SENTENCE = re.compile(r"(?:^|(?<=[.?!:] ))\w")
_LONG_TEXT, _ROWS = 4, 3


@dataclass(frozen=True)
class BlankFields:
    """Turns the fields of one pack into room to fill in. `codes` are the codes of all its fields on this paper."""

    wording: Wording
    words: ReportWords
    codes: dict[str, str]

    def named(self, key: str) -> str:
        """Return the words of `key`, with the two people by their role: a blank form knows no names."""
        names = {who: self.words.text(f"forms.{who}") for who in ("peer", "coach")}
        text = self.wording.get(key, **names)
        return _SENTENCE.sub(lambda found: found.group().upper(), text) if "{" in self.wording.get(key) else text

    def blocks(self, field: Field, all_fields: dict[str, Field]) -> Iterator[FormBlock]:
        """Yield the room for a field of a form; `all_fields` are those its condition may speak of."""
        yield from self._room(field, self._asked(field, self.codes.get(field.id, ""), all_fields))

    def _asked(self, field: Field, code: str, all_fields: dict[str, Field] | None = None) -> Asked:
        hints = [self.named(f"{field.key}.hint")]
        if field.when is not None and all_fields is not None:
            other = all_fields[field.when.field]
            options = " / ".join(self.named(f"{other.key}.options.{option}") for option in field.when.any_of)
            hints.insert(0, self.words.text("forms.only_if", code=self.codes.get(other.id, ""), options=options))
        return Asked(self.named(f"{field.key}.label"), code, " ".join(filter(None, hints)))

    def _room(self, field: Field, asked: Asked) -> Iterator[FormBlock]:
        match field.kind:
            case ShortText() | LongText() | Count() | ChecklistChoice() | ModelChoice():
                yield WritingLines(asked, _LONG_TEXT if isinstance(field.kind, LongText) else 1)
            case Choice() | MultiChoice():
                yield TickBoxes(asked, self._options(field), several=isinstance(field.kind, MultiChoice))
            case DateField() | Person():
                yield ShortLines(asked, self._names(field.kind))
            case Scale(low=low, high=high):
                yield ScaleBoxes(asked, low, high, self.named(f"{field.key}.low"), self.named(f"{field.key}.high"))
            case PairRows() | Rows() | AgreementReview():
                yield self._table(field, field.kind, asked)
            case PartsField(parts=parts):
                yield from self._parts(asked, parts)
            case Ratings() | Evidence():
                yield Paragraph(self.words.text("forms.on_the_list", label=asked.label), quiet=True)
            case Versions() | Link():
                return  # made by the program, or a paper of its own
            case _:
                assert_never(field.kind)

    def _table(self, field: Field, kind: PairRows | Rows | AgreementReview, asked: Asked) -> WritingTable:
        match kind:
            case PairRows(maximum=maximum):
                columns = tuple(WritingColumn(self.named(f"{field.key}.{side}")) for side in ("left", "right"))
                return WritingTable(asked, columns, min(maximum, _ROWS))
            case Rows(columns=inner, advised=advised):
                return WritingTable(asked, tuple(map(self._column, inner)), advised or _ROWS)
            case AgreementReview():
                heads = {name: self.words.text(f"review.{name}") for name in ("who", "what", "how", "reason")}
                told = (WritingColumn(head, self._options(field) if name == "how" else ()) for name, head in heads.items())
                return WritingTable(asked, tuple(told), _ROWS)
            case _:
                assert_never(kind)

    def _options(self, field: Field) -> tuple[str, ...]:
        match field.kind:
            case Choice(options=options, not_yet_known=unknown):
                told = tuple(self.named(f"{field.key}.options.{option}") for option in options)
                own = self.named(f"{field.key}.options.{NOT_YET_KNOWN}") or self.words.text(NOT_YET_KNOWN)
                return (*told, own) if unknown else told
            case MultiChoice(options=options) | AgreementReview(statuses=options):
                return tuple(self.named(f"{field.key}.options.{option}") for option in options)
            case _:
                return ()

    def _names(self, kind: DateField | Person) -> tuple[str, ...]:
        """Return what stands before each short line; a day alone needs no name beside its label."""
        if isinstance(kind, Person):
            names: tuple[str, ...] = ("first_name", "role")
        else:
            names = {Precision.DATE: (), Precision.MOMENT: ("day", "time"), Precision.SPAN: ("day", "from", "until")}[kind.precision]
        return tuple(self.words.text(f"forms.{name}") for name in names) or ("",)

    def _column(self, column: Field) -> WritingColumn:
        head = self.named(f"{column.key}.label")
        if isinstance(column.kind, Scale):
            head = self.words.text("forms.from_to", label=head, low=column.kind.low, high=column.kind.high)
        return WritingColumn(head, self._options(column))

    def _parts(self, asked: Asked, parts: tuple[Field, ...]) -> Iterator[FormBlock]:
        yield WritingLines(asked, 0)
        for place, part in enumerate(parts):
            yield from self._room(part, self._asked(part, part_code(asked.code, place)))
