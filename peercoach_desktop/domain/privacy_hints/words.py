"""The word lists that the rules look at, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peercoach_desktop.domain.phrases import Phrases


@dataclass(frozen=True)
class Replaced:
    """Phrases with one replacement text for all of them."""

    phrases: Phrases
    suggestion: str


@dataclass(frozen=True)
class NumberWords:
    """Words around numbers. `other` are numbers of things; `units` count something, so no room or house; `connectors` join room numbers."""

    citizen: Phrases
    client: Phrases
    client_weak: Phrases
    fillers: Phrases
    other: Phrases
    units: Phrases
    connectors: Phrases


@dataclass(frozen=True)
class DateWords:
    """Months by folded name (1 to 12); `ordinals` stand after a day; `birth`, `birthday` and `event` say what a date is of."""

    months: Mapping[str, int]
    ordinals: Phrases
    fillers: Phrases
    birth: Phrases
    birthday: Phrases
    event: Phrases


@dataclass(frozen=True)
class NameWords:
    """Titles and roles before a name. `roles` need more than one letter after them; `not_names` begin a new sentence instead."""

    titles: tuple[Replaced, ...]
    roles: tuple[Replaced, ...]
    particles: Phrases
    surnames: Phrases
    not_names: Phrases
    staff: Phrases


@dataclass(frozen=True)
class DiagnosisWords:
    """Illnesses and medicines. Near `general` words they are a subject to learn about, unless a `person` is near as well."""

    groups: tuple[Replaced, ...]
    general: Phrases
    person: Phrases


@dataclass(frozen=True)
class AddressWords:
    """How names of streets end; a `weak` ending needs a capital. `heads` begin a name, as in Laan van Meerdervoort.

    `not_streets` only look like a street, `not_postal` like the letters of a postal code.
    """

    endings: Phrases
    weak_endings: Phrases
    heads: Phrases
    not_streets: Phrases
    not_postal: Phrases


@dataclass(frozen=True)
class PrivacyWords:
    """All lists of one language. `suggestions` by kind; `articles` begin a suggestion and then replace a determiner before the place."""

    language: str
    suggestions: Mapping[str, str]
    articles: Phrases
    determiners: Phrases
    numbers: NumberWords
    dates: DateWords
    rooms: tuple[Replaced, ...]
    room_marks: Phrases
    names: NameWords
    diagnoses: DiagnosisWords
    addresses: AddressWords
