"""What helps the coach at a page: fitting questions to ask on, and what was said before."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Field, LongText, Scale, ShortText
from peercoach_desktop.domain.forms import Pack, PackKind, Page, Question
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.values import is_filled
from peercoach_desktop.services.settings import FAVOURITE_QUESTIONS
from peercoach_desktop.store.store import Store

SHOWN_AT_ONCE = 4
HELP_CARDS = "help_cards"


@dataclass(frozen=True)
class Offer:
    """A question to ask now, in the language asked for. `own`: the coach made it."""

    id: str
    text: str
    favourite: bool
    own: bool = False


@dataclass(frozen=True)
class EarlierSaid:
    """An answer given before, under its label; `session_id` is the talk it comes from."""

    label: str
    text: str
    session_id: str


class Guidance:
    """The helper panel's content."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library

    def questions(self, page: Page, language: str, *, asked: frozenset[str] = frozenset(), first: bool = False) -> tuple[Offer, ...]:
        """Return the questions that fit `page`, favourites first, those already `asked` last.

        `first`: it is the first session of the trajectory; questions that do not fit then are left out.
        """
        favourites = set(self._store.settings.get(FAVOURITE_QUESTIONS, []))
        fitting = [
            (pack, question)
            for pack in self._library.of_kind(PackKind.QUESTIONS)
            for question in pack.questions
            if _fits(question, page) and not (first and "first_session" in question.avoid_when)
        ]
        fitting.sort(key=lambda entry: (entry[1].id in asked, entry[1].id not in favourites, entry[1].level))
        return tuple(_offer(pack, question, language, favourites) for pack, question in fitting)

    def follow_ups(self, question_id: str, language: str) -> tuple[Offer, ...]:
        """Return the questions that follow on one that was just asked."""
        favourites = set(self._store.settings.get(FAVOURITE_QUESTIONS, []))
        for pack in self._library.of_kind(PackKind.QUESTIONS):
            by_id = {question.id: question for question in pack.questions}
            if question_id in by_id:
                return tuple(_offer(pack, by_id[name], language, favourites) for name in by_id[question_id].follow_ups)
        return ()

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


def _fits(question: Question, page: Page) -> bool:
    """Return whether a question is for `page`: one without pages is for every page of its phases."""
    return page.id in question.pages or (not question.pages and page.id.partition(".")[0] in question.phases)


def _label(record: SessionRecord, field: Field, language: str) -> str:
    words = record.pack.words(language)
    names = {"peer": record.peer.first_name, "coach": record.coach_name}
    return words.get(f"{field.key}.paper", **names) or words.get(f"{field.key}.label", **names)


def _offer(pack: Pack, question: Question, language: str, favourites: set[str]) -> Offer:
    return Offer(question.id, pack.words(language).text(question.key), question.id in favourites, is_own(pack.id))
