"""The word lists that the hints on wording look at, in one language."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.domain.phrases import Phrases
from peercoach_desktop.domain.question_lint.said import SaidWords


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
    `inviting` verbs open what looks closed where one of `invited` is asked ("kun je vertellen"); `joins` join two questions, `either_or`
    two answers; after a join `afterthoughts` at the end ask nothing more (", denk je?"), nor does what comes soon after one of
    `comparing` ("tussen … en …");
    `negations` after the subject and `tags` at the end lead to an answer; `leading` phrases do so anywhere, `assuming` words in a
    sentence that only its mark makes a question; `why` asks for reasons.
    """

    openers: Phrases
    asking: Phrases
    prepositions: Phrases
    verbs: Phrases
    subjects: Phrases
    determiners: Phrases
    conditions: Phrases
    inviting: Phrases
    invited: Phrases
    joins: Phrases
    either_or: Phrases
    afterthoughts: Phrases
    comparing: Phrases
    negations: Phrases
    not_negations: Phrases
    tags: Phrases
    leading: Phrases
    why: Phrases
    assuming: Phrases
    open_instead: tuple[Opening, ...]
    suggestive_instead: str
    why_instead: str
    closed_instead: str


@dataclass(frozen=True)
class JudgementGroup:
    """Judging words of one sort. `suggestion` is a question that leads back to what was seen or heard.

    With `about` the words judge only right after one of these ("je bent", "te"), with `exclaims` only where they begin a sentence that
    asks nothing ("wat een …").
    """

    id: str
    phrases: Phrases
    about: Phrases | None
    exclaims: bool
    suggestion: str


@dataclass(frozen=True)
class JudgementPair:
    """Words that judge together: one of `first`, and after it one of `second` ("niet" … "vriendelijk", "warme" … "overdracht").

    Between them may stand what is in `between` or in `first`; where `between` is None, a few words of any kind.
    """

    id: str
    first: Phrases
    between: Phrases | None
    second: Phrases
    suggestion: str


@dataclass(frozen=True)
class TraitWords:
    """What shows that somebody says how a person is, with a word no list knows: "je bent heel …".

    After one of `links` and perhaps some `degrees` ("heel") or `fillers` ("ook") comes the word. It judges where the sentence ends
    behind it or goes on with one of `goes_on`, unless it is one of `states`, which tell where somebody was, or of `participles`,
    which tell what somebody did and have no degree.
    """

    links: Phrases
    degrees: Phrases
    fillers: Phrases
    states: Phrases
    participles: Phrases
    goes_on: Phrases
    suggestion: str


@dataclass(frozen=True)
class ThingWords:
    """What shows that words are about a thing and judge nobody: "de slechte arm", "de tillift staat altijd in de gang".

    One of `literal` right before one of `nouns` tells what that thing is like. So does anything in a clause where one of `nouns` and none
    of `people` came before; a clause begins after one of `joins`.
    """

    nouns: Phrases
    literal: Phrases
    people: Phrases
    joins: Phrases


@dataclass(frozen=True)
class JudgementWords:
    """The groups and pairs, phrases that only look like one, the way to say how a person is, and what tells that it is about no person.

    `begins` is all that a group or pair can begin with: most words of a text are none of it, and one look says so.
    """

    groups: tuple[JudgementGroup, ...]
    pairs: tuple[JudgementPair, ...]
    begins: Phrases
    harmless: Phrases
    traits: TraitWords
    things: ThingWords
    said: SaidWords


@dataclass(frozen=True)
class LintWords:
    """All lists of one language."""

    language: str
    questions: QuestionWords
    judgements: JudgementWords
    vague: Phrases
