"""Reads the field kinds of a structure file. One reader per kind, so that a new kind has one obvious place."""

from __future__ import annotations

from collections.abc import Callable

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.fields import (
    AgreementReview,
    ChecklistChoice,
    Choice,
    Condition,
    Count,
    DateField,
    Evidence,
    Field,
    Kind,
    Link,
    LongText,
    ModelChoice,
    MultiChoice,
    Need,
    PairRows,
    PartsField,
    Person,
    Precision,
    Ratings,
    Rows,
    Scale,
    ShortText,
    Versions,
    Writing,
)
from peercoach_desktop.domain.sharing import Level


def read_field(table: Table, key: str, prefix: str = "", sharing: str = "coach") -> Field:
    """Return the field described by `table`; `key` is where its words are, `prefix` goes before its id.

    A column or part without a level of sharing has that of the field it belongs to (`sharing`).
    """
    name = table.take("id", str)
    key = f"{key}.{name}"
    sharing = table.take("sharing", str, sharing)
    kind = _read_kind(table, key, sharing)
    when = None
    if table.has("when"):
        condition = table.table("when")
        when = Condition(prefix + condition.take("field", str), condition.texts("any_of"))
        condition.finish()
    try:
        field = Field(
            id=prefix + name,
            kind=kind,
            ceiling=Level(sharing),
            need=Need(table.take("need", str, "optional")),
            record=table.take("record", str) if table.has("record") else None,
            skills=table.texts("skills"),
            private_hint=table.take("private_hint", bool, isinstance(kind, LongText)),
            writing=Writing(table.take("writing", str)) if table.has("writing") else None,
            when=when,
            key=key,
        )
    except ValueError as error:
        raise PackError(f"{table.where}: {error}") from error
    table.finish()
    return field


def _read_kind(table: Table, key: str, sharing: str) -> Kind:
    name = table.take("kind", str)
    reader = _READERS.get(name)
    if reader is None:
        raise PackError(f"{table.where}.kind: {name} is not a kind of field")
    return reader(table, key, sharing)


def _date(table: Table) -> Kind:
    try:
        return DateField(Precision(table.take("precision", str, "date")))
    except ValueError as error:
        raise PackError(f"{table.where}.precision: {error}") from error


def _rows(table: Table, key: str, sharing: str) -> Kind:
    columns = tuple(read_field(column, f"{key}.columns", sharing=sharing) for column in table.tables("columns"))
    return Rows(columns, table.take("advised", int) if table.has("advised") else None)


def _parts(table: Table, key: str, sharing: str) -> Kind:
    return PartsField(tuple(read_field(part, f"{key}.parts", sharing=sharing) for part in table.tables("parts")))


_READERS: dict[str, Callable[[Table, str, str], Kind]] = {
    "short_text": lambda table, key, sharing: ShortText(),
    "long_text": lambda table, key, sharing: LongText(),
    "scale": lambda table, key, sharing: Scale(table.take("low", int, 1), table.take("high", int, 10)),
    "count": lambda table, key, sharing: Count(table.take("high", int, 99)),
    "choice": lambda table, key, sharing: Choice(table.texts("options"), table.take("not_yet_known", bool, False)),
    "multi_choice": lambda table, key, sharing: MultiChoice(table.texts("options")),
    "pairs": lambda table, key, sharing: PairRows(table.take("maximum", int, 10)),
    "date": lambda table, key, sharing: _date(table),
    "person": lambda table, key, sharing: Person(),
    "rows": _rows,
    "parts": _parts,
    "agreement_review": lambda table, key, sharing: AgreementReview(table.texts("statuses")),
    "ratings": lambda table, key, sharing: Ratings(table.take("rater", str, "coach")),
    "evidence": lambda table, key, sharing: Evidence(),
    "checklist_choice": lambda table, key, sharing: ChecklistChoice(),
    "model_choice": lambda table, key, sharing: ModelChoice(),
    "versions": lambda table, key, sharing: Versions(table.take("of", str), table.take("start", str)),
    "link": lambda table, key, sharing: Link(table.take("target", str)),
}
