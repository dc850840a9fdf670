"""Word lists that come with the program, one folder per use and one file per language, each read at first use."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.privacy_list import read_privacy
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.privacy_hints.words import PrivacyWords
from peercoach_desktop.domain.wording import LANGUAGES

WORDS_FOLDER = "words"
PRIVACY = "privacy"
LINT = "lint"


class WordLists:
    """The word lists below `folder`. A language that is not shipped gets the first one, which is Dutch."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._privacy: dict[str, PrivacyWords] = {}

    def privacy(self, language: str) -> PrivacyWords:
        """Return the lists for the privacy hints. Raises PackError if they cannot be read."""
        chosen = _shipped(language)
        if chosen not in self._privacy:
            self._privacy[chosen] = read_privacy(self._table(PRIVACY, chosen), chosen)
        return self._privacy[chosen]

    def _table(self, use: str, language: str) -> Table:
        path = self._folder / use / f"{language}.toml"
        where = f"{use}/{language}.toml"
        try:
            return Table(tomllib.loads(path.read_text(encoding="utf-8")), where)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise PackError(f"{where}: {type(error).__name__}") from error


def _shipped(language: str, languages: Iterable[str] = LANGUAGES) -> str:
    return language if language in languages else LANGUAGES[0]
