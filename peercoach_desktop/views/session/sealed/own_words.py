"""How the peer's own page says things: from the peer's view where the pack words it so, and else as the coach reads it."""

from __future__ import annotations

from collections.abc import Iterable

from peercoach_desktop.domain.fields import Field, PartsField
from peercoach_desktop.domain.forms import Page
from peercoach_desktop.domain.wording import Wording

OWN = "own"
"""The id of such words, behind that of a page or a field."""


def own_words(words: Wording, fields: Iterable[Field]) -> Wording:
    """Return `words` in which each of `fields`, and each part of it, has its own label where there is one."""
    every = [each for field in fields for each in (field, *(field.kind.parts if isinstance(field.kind, PartsField) else ()))]
    own = {f"{field.key}.label": words.get(f"{field.key}.{OWN}") for field in every}
    return Wording(words.language, {**words.words, **{key: text for key, text in own.items() if text}})


def own_heading(words: Wording, page: Page, heading: str, names: dict[str, str]) -> str:
    """Return the question of `page` for the peer; `heading` where the pack has no other."""
    return words.get(f"{page.key}.{OWN}", **names) or heading
