"""What the coach writes down, by day: something learned, an obstacle, a story. Some of it is about one peer, who may ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.fields import Choice, LongText, ShortText
from peercoach_desktop.domain.forms import Form, Pack
from peercoach_desktop.domain.values import Moment, Value, is_filled
from peercoach_desktop.domain.wording import Wording

AGENDA_FIELD = "agenda_of"
"""Field that says on whose agenda an open entry is."""


@dataclass(frozen=True)
class PeerLog:
    """The entries about one peer, the oldest first, with the pack that says what they mean."""

    entries: tuple[LogEntry, ...]
    pack: Pack


@dataclass(frozen=True)
class LogEntry:
    """One thing that was written down. `answers` is plain data by field; `peer_id` is whom it is about, None for nobody."""

    id: str
    kind: str
    day: date
    changed: datetime
    peer_id: str | None = None
    answers: Mapping[str, Any] = field(default_factory=dict)

    def value(self, form: Form, name: str) -> Value:
        """Return the answer to the field `name` of its form; None where there is none, or one of another shape."""
        found = {each.id: each for each in form.fields()}.get(name)
        if found is None:
            return None
        try:
            return from_plain(found.kind, self.answers.get(name))
        except ValueError:
            return None

    def is_open(self, form: Form) -> bool:
        """Return whether this is still to be talked about: its kind says until what, and that was not filled in."""
        return bool(form.open_until) and bool(self.answers) and not is_filled(self.value(form, form.open_until))

    def first_words(self, form: Form) -> str:
        """Return the first line that was written in it; "" where there is none."""
        texts = (self.value(form, each.id) for each in form.fields() if isinstance(each.kind, ShortText | LongText))
        return next((str(text).strip().splitlines()[0] for text in texts if is_filled(text)), "")

    def spelled(self, form: Form, words: Wording, day: Callable[[date], str]) -> Iterator[tuple[str, str]]:
        """Yield the name of each field that was filled in with its answer in `words`; `day` says a day in words."""
        for each in form.fields():
            value = self.value(form, each.id)
            if isinstance(value, Moment):
                yield words.get(f"{each.key}.paper"), day(value.day)
            elif is_filled(value):
                chosen = words.get(f"{each.key}.options.{value}") if isinstance(each.kind, Choice) else ""
                yield words.get(f"{each.key}.paper"), chosen or str(value)


def newest_first(entries: Iterable[LogEntry]) -> list[LogEntry]:
    """Return the entries, the latest day first; of one day, the one changed last."""
    return sorted(entries, key=lambda entry: (entry.day, entry.changed), reverse=True)
