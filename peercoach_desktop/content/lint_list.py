"""Reads the word lists for the hints on wording."""

from __future__ import annotations

from peercoach_desktop.content.privacy_list import phrases
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.question_lint.words import JudgementGroup, JudgementWords, LintWords, Opening, QuestionWords, TraitWords

_LISTS = (
    "openers",
    "asking",
    "prepositions",
    "verbs",
    "subjects",
    "determiners",
    "conditions",
    "inviting",
    "joins",
    "either_or",
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
    groups = []
    for entry in table.tables("groups"):
        about = phrases(entry, "about") if entry.has("about") else None
        groups.append(JudgementGroup(entry.take("id", str), phrases(entry, "words"), about, entry.take("suggestion", str)))
        entry.finish()
    words = JudgementWords(tuple(groups), phrases(table, "harmless"), _traits(table.table("traits")))
    table.finish()
    return words


def _traits(table: Table) -> TraitWords:
    lists = {name: phrases(table, name) for name in ("links", "degrees", "fillers", "states", "participles", "goes_on")}
    words = TraitWords(suggestion=table.take("suggestion", str), **lists)
    table.finish()
    return words
