"""Quiet hints on wording: questions that close a conversation, and judging words in an observation."""

from __future__ import annotations

from collections.abc import Sequence

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.agreement_hints import AgreementHint, agreement_hints
from peercoach_desktop.domain.fields import Writing
from peercoach_desktop.domain.question_lint.hint import JudgementHint, QuestionHint
from peercoach_desktop.domain.question_lint.judgements import judgement_hints
from peercoach_desktop.domain.question_lint.questions import hints_where_a_question_is_expected, question_hints
from peercoach_desktop.domain.values import Row


class WordingHelp:
    """The hints of the shipped word lists, in the language of the text ("nl" or "en")."""

    def __init__(self, lists: WordLists) -> None:
        self._lists = lists

    def hints(self, text: str, language: str, writing: Writing) -> tuple[QuestionHint | JudgementHint, ...]:
        """Return the hints that fit what `text` is for."""
        match writing:
            case Writing.QUESTION:
                return hints_where_a_question_is_expected(text, self._lists.lint(language).questions)
            case Writing.OBSERVATION:
                return self.judgements(text, language)

    def questions(self, text: str, language: str) -> tuple[QuestionHint, ...]:
        """Return which questions in `text` are closed, suggestive, stacked or ask why, each with an open way to ask where there is one."""
        return question_hints(text, self._lists.lint(language).questions)

    def agreements(self, rows: Sequence[Row], language: str) -> tuple[AgreementHint, ...]:
        """Return what agreements leave open: who, what or when, and vague words."""
        return agreement_hints(rows, self._lists.lint(language).vague)

    def judgements(self, text: str, language: str) -> tuple[JudgementHint, ...]:
        """Return the words in `text` that judge instead of saying what was seen or heard."""
        return judgement_hints(text, self._lists.lint(language).judgements)
