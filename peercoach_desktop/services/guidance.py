"""What helps the coach at a page: fitting questions to ask on, and what was said before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from weakref import WeakKeyDictionary

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Field, LongText, Scale, ShortText
from peercoach_desktop.domain.forms import Pack, PackKind, Page, Question, Step
from peercoach_desktop.domain.own.merging import is_own, questions_by_id
from peercoach_desktop.domain.question_choice import FOR_COACH, Occasion, fitting, may_be_asked, occasion_of
from peercoach_desktop.domain.values import is_filled
from peercoach_desktop.services.asked import AskedInTalk
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.settings import FAVOURITE_QUESTIONS
from peercoach_desktop.store.store import Store

SHOWN_AT_ONCE = 4
HELP_CARDS = "help_cards"
LISTENING_CARDS = "listening_cards"
_ASKED_ONCE = ("assessor_role", "theme")
"""Answers that hold for the whole trajectory: asked in one talk, they count in the next."""


@dataclass(frozen=True)
class Offer:
    """A question to ask now, in the language asked for. `asked` is when it was asked before in this trajectory, or None.

    `own`: the coach made it. `for_coach`: the coach asks it of herself, so the peer does not read it.
    """

    id: str
    text: str
    favourite: bool
    asked: datetime | None = None
    own: bool = False
    for_coach: bool = False


@dataclass(frozen=True)
class EarlierSaid:
    """An answer given before, under its label; `session_id` is the talk it comes from."""

    label: str
    text: str
    session_id: str


class Guidance:
    """The helper panel's content."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._asked: WeakKeyDictionary[OpenSession, AskedInTalk] = WeakKeyDictionary()

    def asked(self, opened: OpenSession) -> AskedInTalk:
        """Return what was asked in a session, to keep what is asked from now on. All who look at one session look at the same."""
        if opened not in self._asked:
            self._asked[opened] = AskedInTalk(self._store, opened.id, self._clock)
        return self._asked[opened]

    def occasion(self, record: SessionRecord, step: Step, page: Page) -> Occasion:
        """Return where a talk is, as far as the choice of questions goes."""
        found = {name: self._store.sessions.earlier_values(record.session.id, name) for name in _ASKED_ONCE}
        return occasion_of(record, step, page, {name: entries[0][1] for name, entries in found.items() if entries})

    def questions(self, occasion: Occasion, language: str, asked: Mapping[str, datetime]) -> tuple[Offer, ...]:
        """Return the questions that fit `occasion`, best first; those `asked` before come last."""
        favourites = self.favourites()
        known = questions_by_id(self._packs())
        found = fitting((question for _, question in known.values()), occasion, favourites=favourites, asked=asked.keys())
        return _each_once(_offer(known[question.id][0], question, language, favourites, asked) for question in found)

    def follow_ups(self, question_id: str, occasion: Occasion, language: str, asked: Mapping[str, datetime]) -> tuple[Offer, ...]:
        """Return the questions that follow on one that was just asked; nothing that does not fit this peer or talk."""
        favourites = self.favourites()
        known = questions_by_id(self._packs())
        if question_id not in known:
            return ()
        following = (known[name] for name in known[question_id][1].follow_ups if name in known)
        may = ((pack, question) for pack, question in following if may_be_asked(question, occasion))
        return tuple(_offer(pack, question, language, favourites, asked) for pack, question in may)

    def favourites(self) -> frozenset[str]:
        """Return the ids of the questions the coach likes to have at hand."""
        return frozenset(self._store.settings.get(FAVOURITE_QUESTIONS, []))

    def set_favourite(self, question_id: str, *, on: bool) -> None:
        """Have a question at hand from now on, or no longer."""
        others = self.favourites() - {question_id}
        self._store.settings.put(FAVOURITE_QUESTIONS, sorted(others | {question_id} if on else others))

    def _packs(self) -> tuple[Pack, ...]:
        return tuple(self._library.of_kind(PackKind.QUESTIONS))

    def earlier_said(self, record: SessionRecord, page: Page, language: str) -> tuple[EarlierSaid, ...]:
        """Return what was said before that helps on `page`: the same question in earlier talks, then the lines worth keeping in sight."""
        found = []
        for field in page.fields:
            if field.record is None and isinstance(field.kind, ShortText | LongText | Scale):
                found += self._in_earlier_sessions(record, field, language)
        shown = {field.id for field in page.fields}
        for name in record.pack.anchors:
            text = record.values.get(name)
            if name not in shown and isinstance(text, str) and text.strip():
                found.append(EarlierSaid(_label(record, record.pack.field(name), language), text.strip(), record.session.id))
        return tuple(found)

    def _in_earlier_sessions(self, record: SessionRecord, field: Field, language: str) -> list[EarlierSaid]:
        earlier = self._store.sessions.earlier_values(record.session.id, field.id)
        values = [(session, from_plain(field.kind, plain)) for session, plain in earlier[:1]]
        label = _label(record, field, language)
        return [EarlierSaid(label, str(value), session.id) for session, value in values if is_filled(value)]

    def help_cards(self) -> Pack:
        """Return the cards with numbers, limits and when to refer on."""
        return self._library.pack(HELP_CARDS)

    def listening_cards(self) -> Pack:
        """Return the reminders for the coach while listening."""
        return self._library.pack(LISTENING_CARDS)


def _each_once(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    """Return the offers without the shipped ones of which the coach has a copy that says the same."""
    offered = tuple(offers)
    own = {offer.text.casefold() for offer in offered if offer.own}
    return tuple(offer for offer in offered if offer.own or offer.text.casefold() not in own)


def _label(record: SessionRecord, field: Field, language: str) -> str:
    words = record.pack.words(language)
    names = {"peer": record.peer.first_name, "coach": record.coach_name}
    return words.get(f"{field.key}.paper", **names) or words.get(f"{field.key}.label", **names)


def _offer(pack: Pack, question: Question, language: str, favourites: AbstractSet[str], asked: Mapping[str, datetime]) -> Offer:
    text = pack.words(language).text(question.key)
    return Offer(
        question.id,
        text,
        question.id in favourites,
        asked.get(question.id),
        own=is_own(pack.id),
        for_coach=question.audience == FOR_COACH,
    )
