"""What every rule gets: the tokens of the text, the word lists, and the names that may stand there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.privacy_hints.hint import Hint, HintKind
from peercoach_desktop.domain.privacy_hints.words import PrivacyWords
from peercoach_desktop.domain.tokens import Token


@dataclass(frozen=True)
class Reading:
    """A text as the rules see it. `allowed` holds folded first names."""

    tokens: Sequence[Token]
    words: PrivacyWords
    allowed: frozenset[str]

    def hint(self, kind: HintKind, first: int, last: int, suggestion: str | None = None) -> Hint:
        """Return a hint on the tokens `first` to `last`, both included; without `suggestion` with the one of its kind."""
        text = self.words.suggestions.get(kind, "") if suggestion is None else suggestion
        return Hint(kind, self.tokens[first].start, self.tokens[last].end, text)

    def glued(self, index: int) -> bool:
        """Return whether there is a token at `index` with no white space before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].gap == ""

    def on_line(self, index: int) -> bool:
        """Return whether there is a token at `index` on the same line as the one before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].gap != "\n"

    def text_at(self, index: int) -> str:
        """Return the folded text at `index`, "" past an end."""
        return self.tokens[index].folded if 0 <= index < len(self.tokens) else ""
