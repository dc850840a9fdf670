"""Reads the word lists for the hints on wording."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.privacy_list import checked_phrases, phrases
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.phrases import Phrases
from peercoach_desktop.domain.question_lint.said import SaidWords
from peercoach_desktop.domain.question_lint.words import (
    JudgementGroup,
    JudgementPair,
    JudgementWords,
    LintWords,
    Opening,
    QuestionWords,
    ThingWords,
    TraitWords,
)

_Lists: TypeAlias = Mapping[str, tuple[str, ...]]
_LISTS = (
    "openers",
    "asking",
    "prepositions",
    "verbs",
    "subjects",
    "determiners",
    "conditions",
    "inviting",
    "invited",
    "joins",
    "either_or",
    "afterthoughts",
    "comparing",
    "negations",
    "not_negations",
    "tags",
    "leading",
    "why",
    "assuming",
)


def read_lint(table: Table, language: str) -> LintWords:
    """Return the lists in `table`. Raises PackError for a list that is missing, empty, of another type or unknown."""
    agreements = table.table("agreements")
    vague = phrases(agreements, "vague")
    agreements.finish()
    words = LintWords(language, _questions(table.table("questions")), _judgements(table.table("judgements")), vague)
    table.finish()
    return words


def _questions(table: Table) -> QuestionWords:
    instead = []
    for entry in table.tables("open_instead"):
        instead.append(Opening(phrases(entry, "words"), entry.take("suggestion", str)))
        entry.finish()
    words = QuestionWords(
        open_instead=tuple(instead),
        suggestive_instead=table.take("suggestive_instead", str),
        why_instead=table.take("why_instead", str),
        closed_instead=table.take("closed_instead", str),
        **{name: phrases(table, name) for name in _LISTS},
    )
    table.finish()
    return words


def _judgements(table: Table) -> JudgementWords:
    named = table.table("named")
    lists = {name: named.texts(name) for name in named.names()}
    groups = tuple(_group(entry, lists) for entry in table.tables("groups"))
    pairs = tuple(_pair(entry, lists) for entry in table.tables("pairs"))
    traits, things, said = _traits(table.table("traits")), _things(table.table("things")), _said(table.table("said"))
    begins = Phrases.all_of([*(group.phrases for group in groups), *(pair.first for pair in pairs)])
    words = JudgementWords(groups, pairs, begins, phrases(table, "harmless"), traits, things, said)
    table.finish()
    return words


def _group(entry: Table, lists: _Lists) -> JudgementGroup:
    about = _with_lists(entry, "about", lists) if entry.has("about") else None
    words, exclaims = _with_lists(entry, "words", lists), entry.take("exclaims", bool, default=False)
    group = JudgementGroup(entry.take("id", str), words, about, exclaims, entry.take("suggestion", str))
    entry.finish()
    return group


def _pair(entry: Table, lists: _Lists) -> JudgementPair:
    between = _with_lists(entry, "between", lists) if entry.has("between") else None
    first, second = _with_lists(entry, "first", lists), _with_lists(entry, "second", lists)
    pair = JudgementPair(entry.take("id", str), first, between, second, entry.take("suggestion", str))
    entry.finish()
    return pair


def _with_lists(table: Table, key: str, lists: _Lists) -> Phrases:
    """Return the list `key`, in which "@name" stands for a list of that name. Raises PackError for a name that is not there."""
    whole: list[str] = []
    for entry in table.texts(key):
        if entry.startswith("@") and entry[1:] not in lists:
            raise PackError(f"{table.where}.{key}: {entry}")
        whole += lists[entry[1:]] if entry.startswith("@") else (entry,)
    return checked_phrases(whole, f"{table.where}.{key}")


def _said(table: Table) -> SaidWords:
    names = ("elided", "verbs", "that", "asking", "who", "calling", "stops", "feeling", "felt_until")
    words = SaidWords(**{name: phrases(table, name) for name in names})
    table.finish()
    return words


def _things(table: Table) -> ThingWords:
    words = ThingWords(**{name: phrases(table, name) for name in ("nouns", "literal", "people", "joins")})
    table.finish()
    return words


def _traits(table: Table) -> TraitWords:
    lists = {name: phrases(table, name) for name in ("links", "degrees", "fillers", "states", "participles", "goes_on")}
    words = TraitWords(suggestion=table.take("suggestion", str), **lists)
    table.finish()
    return words
