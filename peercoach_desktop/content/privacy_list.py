"""Reads the word lists for the privacy hints."""

from __future__ import annotations

from collections.abc import Sequence

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.phrases import Phrases
from peercoach_desktop.domain.privacy_hints.hint import HintKind
from peercoach_desktop.domain.privacy_hints.words import (
    AddressWords,
    DateWords,
    DiagnosisWords,
    NameWords,
    NumberWords,
    PrivacyWords,
    Replaced,
)
from peercoach_desktop.domain.tokens import fold

_SUGGESTIONS = (*HintKind, "birth_year", "postal_code")
_OWN_SUGGESTION = frozenset({HintKind.ROOM_NUMBER, HintKind.CARE_RECIPIENT_NAME, HintKind.DIAGNOSIS})
"""These kinds have a suggestion with each group of words."""


def read_privacy(table: Table, language: str) -> PrivacyWords:
    """Return the lists in `table`. Raises PackError for a list that is missing, empty, of another type or unknown."""
    words = PrivacyWords(
        language=language,
        suggestions=_suggestions(table.table("suggestions")),
        articles=phrases(table, "articles"),
        determiners=phrases(table, "determiners"),
        numbers=_numbers(table.table("numbers")),
        dates=_dates(table.table("dates")),
        rooms=_replaced(table, "rooms"),
        room_marks=_only_words(table.table("room_marks")),
        names=_names(table.table("names")),
        diagnoses=_diagnoses(table.table("diagnoses")),
        addresses=_addresses(table.table("addresses")),
    )
    table.finish()
    return words


def phrases(table: Table, key: str) -> Phrases:
    """Return the list `key` of `table` as phrases. Raises PackError if it is left out, empty, or holds an empty word."""
    return checked_phrases(table.texts(key), f"{table.where}.{key}")


def checked_phrases(entries: Sequence[str], where: str) -> Phrases:
    """Return `entries` as phrases. Raises PackError with `where` if there are none, or one is empty."""
    if not entries or not all(entry.strip("*= ") for entry in entries):
        raise PackError(f"{where}: expected words")
    return Phrases.of(entries)


def _suggestions(table: Table) -> dict[str, str]:
    found = {str(name): table.take(name, str) for name in _SUGGESTIONS if name not in _OWN_SUGGESTION}
    table.finish()
    return found


def _replaced(table: Table, key: str) -> tuple[Replaced, ...]:
    found = []
    for entry in table.tables(key):
        found.append(Replaced(phrases(entry, "words"), entry.take("suggestion", str)))
        entry.finish()
    return tuple(found)


def _only_words(table: Table) -> Phrases:
    words = phrases(table, "words")
    table.finish()
    return words


def _numbers(table: Table) -> NumberWords:
    names = ("citizen", "client", "client_weak", "fillers", "other", "units", "connectors")
    words = NumberWords(**{name: phrases(table, name) for name in names})
    table.finish()
    return words


def _dates(table: Table) -> DateWords:
    months = table.take("months", dict)
    if not months or not all(isinstance(number, int) and 1 <= number <= 12 for number in months.values()):
        raise PackError(f"{table.where}.months: expected months from 1 to 12")
    words = DateWords(
        months={fold(name): number for name, number in months.items()},
        **{name: phrases(table, name) for name in ("ordinals", "fillers", "birth", "birthday", "event")},
    )
    table.finish()
    return words


def _names(table: Table) -> NameWords:
    words = NameWords(
        titles=_replaced(table, "titles"),
        roles=_replaced(table, "roles"),
        **{name: phrases(table, name) for name in ("particles", "surnames", "not_names", "staff")},
    )
    table.finish()
    return words


def _diagnoses(table: Table) -> DiagnosisWords:
    words = DiagnosisWords(_replaced(table, "groups"), phrases(table, "general"), phrases(table, "person"))
    table.finish()
    return words


def _addresses(table: Table) -> AddressWords:
    names = ("endings", "weak_endings", "heads", "not_streets", "not_postal")
    words = AddressWords(**{name: phrases(table, name) for name in names})
    table.finish()
    return words
