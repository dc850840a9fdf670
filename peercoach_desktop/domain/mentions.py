"""Finds who is named in a text, so that a dossier can be shown to one person without the names of others.

It looks at capitals, at names that are known and at what is an ordinary word. It proposes; the coach decides per name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from peercoach_desktop.domain.tokens import Token, ends_sentence, fold, tokens_of

_PARTICLES = frozenset(
    {"de", "den", "der", "van", "von", "ten", "ter", "te", "el", "al", "ben", "da", "di", "la", "le", "du", "in", "t", "op"}
)
_LONGEST_ABBREVIATION = 5


class Certainty(StrEnum):
    """Why something counts as a name: it is known as one, it looks like one, or it only might be (the first word of a sentence)."""

    KNOWN = "known"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True)
class Names:
    """What is known before reading. All folded: `known` names of others, `own` names that may stay, `ordinary` words of the language."""

    known: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()

    @staticmethod
    def of(known: Iterable[str], own: Iterable[str], ordinary: Iterable[str]) -> Names:
        """Return the names and words as given, folded; each word of an own name may stay by itself."""
        mine = frozenset(token.folded for name in own for token in tokens_of(name))
        others = frozenset(fold(name.strip()) for name in known) - mine - {""}
        return Names(others, mine, frozenset(map(fold, ordinary)))


@dataclass(frozen=True)
class Mention:
    """A name in a text, with its place (characters from the start)."""

    text: str
    start: int
    end: int
    certainty: Certainty


def find_mentions(text: str, names: Names) -> tuple[Mention, ...]:
    """Return the names in `text`, in order and without overlap."""
    tokens = tokens_of(text)
    found = list(_known(text, tokens, names.known))
    taken = {place for mention in found for place in range(mention.start, mention.end)}
    found += [mention for mention in _capitalised(text, tokens, names) if mention.start not in taken and mention.end - 1 not in taken]
    return tuple(sorted(found, key=lambda mention: mention.start))


def hide(text: str, names: Iterable[str], instead: str) -> str:
    """Return `text` with `instead` in the place of each of `names`, whatever the capitals, a Dutch or English genitive included."""
    tokens = tokens_of(text)
    hidden = _whole_words(tokens, frozenset(fold(name) for name in names))
    for first, last in reversed(hidden):
        text = text[: tokens[first].start] + instead + text[tokens[last].end :]
    return text


def _known(text: str, tokens: Sequence[Token], known: frozenset[str]) -> Iterator[Mention]:
    for first, last in _whole_words(tokens, known):
        yield _mention(text, tokens, first, last, Certainty.KNOWN)


def _whole_words(tokens: Sequence[Token], folded_names: frozenset[str]) -> list[tuple[int, int]]:
    """Return first and last token of each stretch that is one of the names, the longest first where two begin together."""
    split = [[token.folded for token in tokens_of(name)] for name in folded_names]
    by_first: dict[str, list[list[str]]] = {}
    for words in sorted((words for words in split if words), key=len, reverse=True):
        by_first.setdefault(words[0], []).append(words)
        if len(words) == 1:
            by_first.setdefault(f"{words[0]}s", []).append([f"{words[0]}s"])
    found, index = [], 0
    while index < len(tokens):
        lengths = [len(words) for words in by_first.get(tokens[index].folded, ()) if _stands(tokens, index, words)]
        if lengths:
            found.append((index, index + lengths[0] - 1))
        index += lengths[0] if lengths else 1
    return found


def _stands(tokens: Sequence[Token], index: int, words: list[str]) -> bool:
    return [token.folded for token in tokens[index : index + len(words)]] == words


def _capitalised(text: str, tokens: Sequence[Token], names: Names) -> Iterator[Mention]:
    index = 0
    while index < len(tokens):
        if not _may_be_name(tokens[index], names):
            index += 1
            continue
        last = _last_of_name(tokens, index, names)
        begins = index == 0 or ends_sentence(tokens, index - 1) or not any(token.is_word for token in _since_stop(tokens, index))
        ordinary = tokens[index].folded in names.ordinary
        if not (begins and last == index and ordinary):
            certainty = Certainty.POSSIBLE if (begins and last == index) or ordinary else Certainty.LIKELY
            yield _mention(text, tokens, index, last, certainty)
        index = last + 1


def _may_be_name(token: Token, names: Names) -> bool:
    abbreviation = len(token.text) > 1 and token.text.isupper() and len(token.text) <= _LONGEST_ABBREVIATION
    return token.is_capitalised and len(token.text) > 1 and not abbreviation and token.folded not in names.own


def _last_of_name(tokens: Sequence[Token], first: int, names: Names) -> int:
    """Return the last token of a name of several parts: "Anne-Marie van der Veen"."""
    last = place = first
    while place + 1 < len(tokens) and not ends_sentence(tokens, place):
        place += 1
        if _may_be_name(tokens[place], names) and tokens[place].gap != "\n":
            last = place
        elif tokens[place].folded not in _PARTICLES and not (tokens[place].text in "-‑" and tokens[place].gap == ""):
            break
    return last


def _since_stop(tokens: Sequence[Token], index: int) -> Iterator[Token]:
    """Yield the tokens of the same sentence before `index`: after an opening quote a sentence begins too."""
    for place in range(index - 1, -1, -1):
        if ends_sentence(tokens, place):
            return
        yield tokens[place]


def _mention(text: str, tokens: Sequence[Token], first: int, last: int, certainty: Certainty) -> Mention:
    start, end = tokens[first].start, tokens[last].end
    return Mention(text[start:end], start, end, certainty)
