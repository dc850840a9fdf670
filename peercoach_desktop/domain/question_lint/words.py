"""The word lists that the hints on wording look at, in one language."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.domain.phrases import Phrases


@dataclass(frozen=True)
class Opening:
    """How a question may begin, and an open way to ask instead."""

    phrases: Phrases
    suggestion: str


@dataclass(frozen=True)
class QuestionWords:
    """Words that show what a question does.

    `openers` may stand before the question itself ("en", "oké"); `asking` are question words; `prepositions` may stand before one;
    `verbs` and `subjects` begin a closed question, `determiners` a subject of more words; `conditions` begin a clause before it;
    `inviting` verbs open what looks closed ("kun je vertellen"); `joins` join two questions, `either_or` two answers;
    `negations` after the subject and `tags` at the end lead to an answer; `leading` phrases do so anywhere; `why` asks for reasons.
    """

    openers: Phrases
    asking: Phrases
    prepositions: Phrases
    verbs: Phrases
    subjects: Phrases
    determiners: Phrases
    conditions: Phrases
    inviting: Phrases
    joins: Phrases
    either_or: Phrases
    negations: Phrases
    not_negations: Phrases
    tags: Phrases
    leading: Phrases
    why: Phrases
    open_instead: tuple[Opening, ...]
    suggestive_instead: str
    why_instead: str
    closed_instead: str


@dataclass(frozen=True)
class JudgementGroup:
    """Judging words of one sort. `suggestion` is a question that leads back to what was seen or heard.

    With `about` the words judge only right after one of these ("je bent", "te").
    """

    id: str
    phrases: Phrases
    about: Phrases | None
    suggestion: str


@dataclass(frozen=True)
class JudgementWords:
    """The groups, and phrases that only look like one of them."""

    groups: tuple[JudgementGroup, ...]
    harmless: Phrases


@dataclass(frozen=True)
class LintWords:
    """All lists of one language."""

    language: str
    questions: QuestionWords
    judgements: JudgementWords
