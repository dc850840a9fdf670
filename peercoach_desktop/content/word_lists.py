"""Word lists that come with the program, one folder per use and one file per language, each read at first use."""

from __future__ import annotations

import tomllib
from pathlib import Path

from peercoach_desktop.content.also_list import read_also
from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.lint_list import read_lint
from peercoach_desktop.content.privacy_list import read_privacy
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.privacy_hints.words import PrivacyWords
from peercoach_desktop.domain.question_lint.words import LintWords
from peercoach_desktop.domain.wording import LANGUAGES

PRIVACY = "privacy"
LINT = "lint"
ALSO = "also"


class WordLists:
    """The word lists below `folder`. A language that is not shipped gets the first one, which is Dutch."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._privacy: dict[str, PrivacyWords] = {}
        self._lint: dict[str, LintWords] = {}

    def privacy(self, language: str) -> PrivacyWords:
        """Return the lists for the privacy hints. Raises PackError if they cannot be read."""
        chosen = _shipped(language)
        if chosen not in self._privacy:
            self._privacy[chosen] = read_privacy(self._table(PRIVACY, chosen), chosen)
        return self._privacy[chosen]

    def lint(self, language: str) -> LintWords:
        """Return the lists for the hints on wording. Raises PackError if they cannot be read."""
        chosen = _shipped(language)
        if chosen not in self._lint:
            self._lint[chosen] = read_lint(self._table(LINT, chosen), chosen)
        return self._lint[chosen]

    def also(self) -> dict[str, tuple[str, ...]]:
        """Return by ref of an item of the library the words of all languages to find it by as well. Raises PackError."""
        found: dict[str, tuple[str, ...]] = {}
        for language in LANGUAGES:
            for item, words in read_also(self._table(ALSO, language)).items():
                found[item] = (*found.get(item, ()), *words)
        return found

    def _table(self, use: str, language: str) -> Table:
        path = self._folder / use / f"{language}.toml"
        where = f"{use}/{language}.toml"
        try:
            return Table(tomllib.loads(path.read_text(encoding="utf-8")), where)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise PackError(f"{where}: {type(error).__name__}") from error


def _shipped(language: str) -> str:
    return language if language in LANGUAGES else LANGUAGES[0]
