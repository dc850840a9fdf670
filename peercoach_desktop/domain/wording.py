"""Words by id in one language, for content and for what is said outside Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LANGUAGES = ("nl", "en")
"""Dutch leads; a third language is one more wording file per pack."""


@dataclass(frozen=True)
class Wording:
    """The words of one language by dotted id, such as "fields.help_question.label"."""

    language: str
    words: Mapping[str, str]

    def text(self, key: str, **names: object) -> str:
        """Return the words for `key` with each {name} replaced. Raises KeyError for an id the pack does not word."""
        words = self.words[key]
        for name, value in names.items():
            words = words.replace("{" + name + "}", str(value))
        return words

    def get(self, key: str, **names: object) -> str:
        """Return the words for `key`, or "" where the pack leaves them out (a field without a hint)."""
        return self.text(key, **names) if key in self.words else ""

    def lines(self, prefix: str) -> Iterator[str]:
        """Yield the numbered lines `prefix`.1, `prefix`.2 … in order."""
        number = 1
        while (key := f"{prefix}.{number}") in self.words:
            yield self.words[key]
            number += 1

    def over(self, below: Wording) -> Wording:
        """Return these words, with those of `below` where there are none."""
        return Wording(self.language, {**below.words, **self.words})
