"""A field with its answer as blocks of a document: one `match`, so that a field added to a pack prints by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from peercoach_desktop.domain.document import DocumentBlock, Entry, EntryList, Grid
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
from peercoach_desktop.domain.values import Parts, Value
from peercoach_desktop.domain.wordings import earlier
from peercoach_desktop.reports.goal import is_scale_of_goal, scale_blocks
from peercoach_desktop.reports.observation import strip_blocks
from peercoach_desktop.reports.scales import scales_together
from peercoach_desktop.reports.sheet import Sheet
from peercoach_desktop.reports.spelled import Speller, named, outcomes, pairs, rows, texts

_FEW, _SHORT_PART = 3, 30
"""From so many parts of so few letters on, a line of them reads better than a list."""


def answer_blocks(sheet: Sheet, field: Field) -> Iterator[DocumentBlock]:
    """Yield the blocks of one visible field.

    The scales of the goal print together where the first of them stands, and so do ratings and what was seen.
    """
    speller = Speller(sheet, sheet.wording(field))
    value = sheet.record.values.get(field.id)
    label = sheet.label(field)
    if is_scale_of_goal(field):
        yield from scale_blocks(sheet, field)
        return
    match field.kind:
        case ShortText() | LongText() | Scale() | Count() | Choice() | DateField() | Person() | ChecklistChoice() | ModelChoice() | Link():
            yield Entry(label, speller.answer(field, value), field.id)
        case MultiChoice():
            yield EntryList(label, speller.chosen(field, value), field.id)
        case Versions(of=of):
            if before := earlier(texts(value), str(sheet.record.values.get(of) or "")):
                yield EntryList(label, before, field.id)
        case PairRows():
            yield _pairs(speller, field, label, value)
        case Rows(columns=columns):
            yield _rows(speller, field, columns, label, value)
        case PartsField(parts=parts):
            yield from _parts(speller, field, parts, label, value)
        case AgreementReview():
            yield _review(sheet, speller, field, label)
        case Ratings() | Evidence():
            yield from strip_blocks(sheet, field)
        case _:
            assert_never(field.kind)


def _pairs(speller: Speller, field: Field, label: str, value: Value) -> EntryList | Grid:
    """Return a table; one pair alone is two named lines."""
    left, right = (speller.sheet.named(speller.wording, f"{field.key}.{side}") for side in ("left", "right"))
    told = tuple((pair.left.strip(), pair.right.strip()) for pair in pairs(value))
    if len(told) == 1:
        sides = zip((left, right), told[0], strict=True)
        return EntryList(label, tuple(named(head, text) if head else text for head, text in sides if text), field.id)
    return Grid(label, (left, right), told, field.id)


def _rows(speller: Speller, field: Field, columns: tuple[Field, ...], label: str, value: Value) -> EntryList | Grid:
    """Return a list where one column has words, else a table of the columns that have."""
    told = [dict(zip(columns, speller.cells(columns, row.cells), strict=True)) for row in rows(value)]
    used = [column for column in columns if any(row[column] for row in told)]
    if len(used) == 1:
        return EntryList(label, tuple(row[used[0]] for row in told if row[used[0]]), field.id)
    if len(told) == 1 and len(used) > 3:  # a table of one long row reads worse than its lines
        return EntryList(label, tuple(named(speller.label(column), told[0][column]) for column in used), field.id)
    return Grid(label, tuple(map(speller.label, used)), tuple(tuple(row[column] for column in used) for row in told), field.id)


def _parts(speller: Speller, field: Field, parts: tuple[Field, ...], label: str, value: Value) -> Iterator[DocumentBlock]:
    """Yield the small parts as lines, and each part that is a list of its own as that list."""
    cells = value.cells if isinstance(value, Parts) else {}
    scales = scales_together(speller, field, parts, label, cells)
    if scales:
        yield scales
        label = ""
    small = [part for part in parts if not isinstance(part.kind, Rows) and not (scales and isinstance(part.kind, Scale))]
    if lines := speller.part_lines(small, value):
        yield _in_a_line(label, lines, field) or EntryList(label, lines, field.id)
    for part in parts:
        if isinstance(part.kind, Rows) and speller.spell(part, cells.get(part.id)):
            block = _rows(speller, part, part.kind.columns, f"{label} – {speller.label(part)}", cells.get(part.id))
            yield (
                EntryList(block.label, block.lines, field.id)
                if isinstance(block, EntryList)
                else Grid(block.label, block.header, block.rows, field.id)
            )


def _in_a_line(label: str, lines: tuple[str, ...], field: Field) -> Entry | None:
    """Return a few very short parts as one text; None where a list reads better."""
    is_short = label and len(lines) >= _FEW and all(len(line) <= _SHORT_PART for line in lines)
    return Entry(label, " · ".join(lines), field.id) if is_short else None


def _review(sheet: Sheet, speller: Speller, field: Field, label: str) -> Grid:
    """Return how each earlier agreement went, with who it was for."""
    known = {agreement.id: agreement for agreement in sheet.record.agreements}
    told = []
    for outcome in outcomes(sheet.record.values.get(field.id)):
        agreement = known.get(outcome.agreement_id)
        status = speller.option(field, outcome.status) if outcome.status else ""
        due = sheet.words.day(agreement.due) if agreement and agreement.due else ""
        who = f"{agreement.owner_name} ({sheet.words.role(agreement.owner)})" if agreement else ""
        told.append((who, agreement.what if agreement else "", due, status, outcome.reason.strip()))
    heads = tuple(sheet.words.text(f"review.{column}") for column in ("who", "what", "when", "how", "reason"))
    return Grid(label, heads, tuple(told), field.id)
