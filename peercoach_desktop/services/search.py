"""Finding what was written in any session, with the way back to where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as default
from datetime import datetime
from functools import cached_property
from typing import Any, Protocol

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.library import MODELS_PACK, SESSION_PACK, Library
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import AgreementReview, Evidence, Field, Kind, LongText, Rows, ShortText
from peercoach_desktop.domain.forms import Pack, Page, Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.search import Mark, Query, Snippet, snippet
from peercoach_desktop.domain.sessions import Place, Session
from peercoach_desktop.domain.written import TextKey, TextSource, WrittenText, all_texts, written
from peercoach_desktop.services.settings import COACH_NAME
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store.search import Order, Search
from peercoach_desktop.store.store import Store

SAID = "said"
RECORDS = "records"
"""Groups of hits: what was said and written, and the goals and agreements."""

_RECORDS = ("goal.", "agreement.")
_MOST_SHAPES = 200
_ANY_NOTE = TextKey(TextSource.NOTE, "")


@dataclass(frozen=True)
class Hit:
    """Something found: a piece of its text, the question it answers, whom and when it was with, and the place to go to.

    What another finder found has an `item` of its own instead of a session.
    """

    snippet: Snippet
    about: str = ""
    peer_id: str = ""
    first_name: str = ""
    when: datetime | None = None
    session_id: str = ""
    place: Place = default(default_factory=Place)
    item: str = ""


@dataclass(frozen=True)
class HitGroup:
    """Hits of one kind. `title` is the words above them, empty where the window has words for this kind itself."""

    kind: str
    hits: tuple[Hit, ...]
    title: str = ""


@dataclass(frozen=True)
class _Asked:
    """A field where it is asked in a session, with the pack that has its words."""

    step: Step
    page: Page
    field: Field
    pack: Pack


@dataclass(frozen=True)
class _Shape:
    """What sessions with these steps and packs ask. It keeps both, so that no others can come in their place."""

    steps: tuple[Step, ...]
    packs: Mapping[str, int]
    asked: dict[TextKey, _Asked]


class Finder(Protocol):
    """Finds something else than what was written in sessions, such as what the library holds."""

    def find(self, query: Query, language: str) -> HitGroup:
        """Return what fits, the best first; no hits where nothing does."""


class SearchService:
    """Searches all sessions. The index behind it lives in memory and goes when the store is closed."""

    def __init__(self, store: Store, library: Library, shelf: Shelf, finders: Sequence[Finder] = ()) -> None:
        self._store = store
        self._library = library
        self._shelf = shelf
        self._finders = tuple(finders)
        self._shapes: dict[tuple[int, int, str], _Shape] = {}

    def begin(self) -> None:
        """Begin to fill the index, in the background. Until it is full the rest is read through. Call it from a thread."""
        self._search.begin()
        for pack_id in (SESSION_PACK, MODELS_PACK):  # read by now, the first hit does not wait for its words
            number = self._store.packs.newest(pack_id)
            if number is not None:
                self._shelf.pack(pack_id, {pack_id: number})

    @property
    def is_ready(self) -> bool:
        """Whether the index is full."""
        return self._search.is_ready

    def find(
        self, text: str, language: str, order: Order = Order.NEWEST, is_wanted: Callable[[], bool] = lambda: True
    ) -> tuple[HitGroup, ...]:
        """Return what fits `text`, in groups; groups without hits are left out. It may take a while: call it from a thread.

        Raises StoreError. Stops early once `is_wanted` says no.
        """
        query = Query.of(text)
        found = self._search.find(query, order=order, is_wanted=is_wanted)
        coach = str(self._store.settings.get(COACH_NAME, "")) if found else ""
        hits = [(each.key, self._hit(each, query, language, coach)) for each in found]
        own = (
            HitGroup(SAID, tuple(hit for key, hit in hits if not key.name.startswith(_RECORDS))),
            HitGroup(RECORDS, tuple(hit for key, hit in hits if key.name.startswith(_RECORDS))),
        )
        others = (finder.find(query, language) for finder in self._finders) if query.is_enough else ()
        return tuple(group for group in (*own, *others) if group.hits)

    @cached_property
    def _search(self) -> Search:
        return self._store.search(self._readable)

    # -- what is text -------------------------------------------------------------------------

    def _readable(self, key: TextKey, plain: Any) -> str:
        kind = self._kinds.get(key.name) if key.source is not TextSource.NOTE else None
        return all_texts(plain) if isinstance(kind, AgreementReview | Rows) and key.source is TextSource.RECORD else written(kind, plain)

    @cached_property
    def _kinds(self) -> dict[str, Kind]:
        """The kinds of field by id, or by record where they edit one."""
        packs = (self._library.pack(MODELS_PACK), self._library.pack(SESSION_PACK))
        return {field.record or field.id: field.kind for pack in packs for form in pack.forms for field in form.fields()}

    # -- where it stands ----------------------------------------------------------------------

    def _hit(self, found: WrittenText, query: Query, language: str, coach: str) -> Hit:
        session = found.session
        marks = query.places(found.text)
        try:
            about, place = self._about(found, marks, language, coach)
        except (PackError, KeyError):  # led with a pack that is not there any more: the session itself is where it stands
            about, place = "", Place()
        return Hit(
            snippet(found.text, query, marks),
            about,
            found.peer_id,
            found.first_name,
            session.started or session.planned,
            session.id,
            place,
        )

    def _about(self, found: WrittenText, marks: Sequence[Mark], language: str, coach: str) -> tuple[str, Place]:
        page = self._pages(found).get(found.key if found.key.source is not TextSource.NOTE else _ANY_NOTE)
        point = self._point(found, language)
        if page is None:
            return point, Place()
        names = {"peer": found.first_name, "coach": coach}
        words, key = page.pack.words(language), page.field.key
        label = point or words.get(f"{key}.paper", **names) or words.get(f"{key}.label", **names)
        return label, _place(found, page, marks)

    def _pages(self, found: WrittenText) -> dict[TextKey, _Asked]:
        """Return where each text of such a session stands; sessions of one kind are alike in this."""
        session = found.session
        # Sessions that are alike share these: the store reads each kind of them once.
        known = self._shapes.get((id(session.steps), id(session.packs), session.model))
        if known is None:
            if len(self._shapes) > _MOST_SHAPES:
                self._shapes.clear()
            known = _Shape(session.steps, session.packs, self._asked_in(self._record(found)))
            self._shapes[id(session.steps), id(session.packs), session.model] = known
        return known.asked

    def _asked_in(self, record: SessionRecord) -> dict[TextKey, _Asked]:
        asked: dict[TextKey, _Asked] = {}
        for step in record.session.steps:
            for page in record.pages_of(step):
                for field in page.fields:
                    pack = record.models if step.form == MODEL_STEP else record.pack
                    asked.setdefault(_key_of(field), _Asked(step, page, field, pack))
        return asked

    def _point(self, found: WrittenText, language: str) -> str:
        """Return the words of the point of a checklist that a note is about."""
        if found.key.source is not TextSource.NOTE:
            return ""
        item = found.key.name.partition(":")[2]
        for pack_id in found.session.packs.keys() - {SESSION_PACK, MODELS_PACK}:
            words = self._shelf.pack(pack_id, found.session.packs).words(language).get(f"items.{item}.behaviour")
            if words:
                return words
        return ""

    def _record(self, found: WrittenText) -> SessionRecord:
        """Return as much of the session as its pages need."""
        session: Session = found.session
        when = session.started or session.planned or datetime.min
        return SessionRecord(
            session=session,
            peer=Peer(found.peer_id, found.first_name),
            trajectory=Trajectory(session.trajectory_id, found.peer_id, when.date()),
            coach_name="",
            pack=self._shelf.pack(SESSION_PACK, session.packs),
            models=self._shelf.pack(MODELS_PACK, session.packs),
        )


def _key_of(field: Field) -> TextKey:
    if isinstance(field.kind, Evidence):
        return _ANY_NOTE
    return TextKey(TextSource.RECORD, field.record) if field.record else TextKey(TextSource.ANSWER, field.id)


def _place(found: WrittenText, asked: _Asked, marks: Sequence[Mark]) -> Place:
    """Return the place, in a text with the cursor after the first word that was looked for."""
    is_typed = isinstance(asked.field.kind, ShortText | LongText | Evidence)
    name = found.key.name if found.key.source is TextSource.NOTE else asked.field.id
    return Place(asked.step.id, asked.page.id, name, marks[0].end if marks and is_typed else 0)
