"""Rights of the peer: everything about one person, readable and as data, without the names of others."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.blackout import in_document, in_plain, texts_in
from peercoach_desktop.domain.coach_log import PeerLog
from peercoach_desktop.domain.consent import DatedChoice
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.mentions import Certainty, Names, find_mentions, hide
from peercoach_desktop.domain.people import Trajectory, keep_until
from peercoach_desktop.domain.tokens import fold, tokens_of
from peercoach_desktop.domain.whole_text import whole
from peercoach_desktop.reports.peer_rights import TrajectoryFile, peer_rights
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.coach_log import LOG_PACK
from peercoach_desktop.services.csv_table import to_csv
from peercoach_desktop.services.inventories import Inventories
from peercoach_desktop.services.peer_file import peer_as_plain
from peercoach_desktop.services.printing import report_words
from peercoach_desktop.services.records import read_record
from peercoach_desktop.services.settings import CoachSettings
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.store.store import Store

_AROUND = 30


@dataclass(frozen=True)
class NamedPerson:
    """Somebody who is named in the file of a peer: how often, and the first place with some words around it.

    `hidden` is the proposal; the coach decides. First words of a sentence that may be a name are proposed to stay.
    """

    name: str
    certainty: Certainty
    times: int
    example: str

    @property
    def hidden(self) -> bool:
        """Whether it is proposed to leave this name out."""
        return self.certainty is not Certainty.POSSIBLE


class PeerRights:
    """Reads everything about a peer. Nothing is changed, and nothing leaves unless somebody saves it."""

    def __init__(self, store: Store, library: Library, shelf: Shelf, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._shelf = shelf
        self._clock = clock
        self._inventories = Inventories(store, shelf, clock)

    def people_named(self, peer_id: str, language: str) -> tuple[NamedPerson, ...]:
        """Return who else is named in the file of a peer, for the coach to decide: those to be left out first, then by name."""
        names = Names.of(self._known_names(peer_id), self._own_names(peer_id), self._ordinary)
        found: dict[str, list[tuple[str, Certainty, str]]] = {}
        for text in self._written(peer_id, language):
            for mention in find_mentions(text, names):
                around = text[max(0, mention.start - _AROUND) : mention.end + _AROUND]
                found.setdefault(fold(mention.text), []).append((mention.text, mention.certainty, around))
        people = (_person(places) for places in found.values())
        return tuple(sorted(people, key=lambda person: (not person.hidden, person.name.casefold())))

    def as_json(self, peer_id: str, language: str, hidden: Iterable[str] = ()) -> bytes:
        """Return everything as JSON (UTF-8) with the names in `hidden` left out. The shape is that of `peer_file`."""
        plain = in_plain(self._plain(peer_id, language), self._without(hidden, language))
        return whole(json.dumps(plain, ensure_ascii=False, indent=2)).encode()

    def as_csv(self, peer_id: str, language: str, hidden: Iterable[str] = ()) -> bytes:
        """Return the questions and answers as a table for a spreadsheet, with the names in `hidden` left out."""
        words = report_words(self._library, self._clock, language)
        heads = [words.text(f"rights.column_{column}") for column in ("day", "session", "question", "answer")]
        leave_out = self._without(hidden, language)
        rows = ([leave_out(cell) for cell in row] for row in _rows(self._plain(peer_id, language)))
        return to_csv([heads, *rows])

    def document(self, peer_id: str, language: str, hidden: Iterable[str] = ()) -> Document:
        """Return everything on paper, as this person would see it, with the names in `hidden` left out."""
        words = report_words(self._library, self._clock, language)
        fictitious = CoachSettings(self._store).is_fictitious
        peer, files = self._store.people.peer(peer_id), self._files(peer_id, language)
        whole = peer_rights(peer, files, self._inventories.readable(peer_id), self._log(peer_id), words, fictitious=fictitious)
        return in_document(whole, self._without(hidden, language))

    def choices(self, peer_id: str) -> tuple[TrajectoryFile, ...]:
        """Return per trajectory what the peer chose and when: consents, lines that were switched. Change one with `change_line`."""
        return self._files(peer_id)

    def change_line(self, choice: DatedChoice, *, allowed: bool) -> None:
        """Switch a line that was shared, or not, the other way; the day of today stands with it."""
        self._store.sharing.set_line(choice.session_id, choice.field_id, choice.audience, allowed, self._clock())

    def take_back_reading(self, session_id: str) -> None:
        """Take back that a summary was read together: nothing of that session is shared then."""
        self._store.sharing.set_shown(session_id, None)

    # -- reading ------------------------------------------------------------------------------

    def _files(self, peer_id: str, language: str = "nl") -> tuple[TrajectoryFile, ...]:
        self._store.writer.flush()
        questions = {
            question.id: pack.words(language).text(question.key)
            for pack in self._library.of_kind(PackKind.QUESTIONS)
            for question in pack.questions
        }
        return tuple(self._file(trajectory, questions) for trajectory in reversed(self._store.people.trajectories_of(peer_id)))

    def _file(self, trajectory: Trajectory, questions: Mapping[str, str]) -> TrajectoryFile:
        sessions = tuple(reversed(self._store.sessions.of_trajectory(trajectory.id)))
        led = [session.started.date() for session in sessions if session.started]
        return TrajectoryFile(
            trajectory,
            keep_until(trajectory, max(led, default=None)),
            tuple(read_record(self._store, self._shelf, session.id) for session in sessions),
            self._store.consents.of_trajectory(trajectory.id),
            tuple(choice for session in sessions for choice in self._store.sharing.dated(session.id)),
            {session.id: tuple(self._store.asked_questions.of_session(session.id)) for session in sessions},
            questions,
        )

    def _log(self, peer_id: str) -> PeerLog:
        """Return what the coach wrote down about the peer by day; an entry of a kind that this version does not know is left out."""
        pack = self._library.pack(LOG_PACK)
        known = {form.id for form in pack.forms}
        about = [entry for entry in self._store.coach_log.all() if entry.peer_id == peer_id and entry.kind in known]
        return PeerLog(tuple(reversed(about)), pack)

    def _plain(self, peer_id: str, language: str) -> dict[str, Any]:
        peer, filled = self._store.people.peer(peer_id), self._inventories.readable(peer_id)
        return peer_as_plain(self._store, peer, self._files(peer_id, language), filled, self._log(peer_id), language, self._clock())

    def _written(self, peer_id: str, language: str) -> Iterator[str]:
        """Yield what people wrote, without the questions and the ids that stand beside it."""
        plain = self._plain(peer_id, language)
        yield from texts_in(plain["peer"])
        for inventory in plain["inventories"]:
            yield from texts_in([[answer["note"], _written_value(answer["value"])] for answer in inventory["answers"]])
        for entry in plain["log"]:
            yield from texts_in([answer["answer"] for answer in entry["answers"]])
        for trajectory in plain["trajectories"]:
            yield from texts_in(trajectory["consents"])
            for session in trajectory["sessions"]:
                yield from texts_in([answer["answer"] for answer in session["answers"]])
                yield from texts_in(
                    [
                        session["other_answers"],
                        session["wordings"],
                        [step["before"] for step in session["undo"]],
                        (session["observation"] or {}).get("notes"),
                    ]
                )

    # -- names --------------------------------------------------------------------------------

    def _without(self, hidden: Iterable[str], language: str) -> Any:
        instead = report_words(self._library, self._clock, language).text("rights.hidden")
        return partial(hide, names=tuple(hidden), instead=instead)

    def _own_names(self, peer_id: str) -> tuple[str, str]:
        return (self._store.people.peer(peer_id).first_name, CoachSettings(self._store).coach_name)

    def _known_names(self, peer_id: str) -> set[str]:
        """Return names that the store knows: other peers, and whoever was named as the one who does something."""
        others = {summary.peer.first_name for summary in self._store.people.peers() if summary.peer.id != peer_id}
        owners = {
            agreement.owner_name
            for trajectory in self._store.people.trajectories_of(peer_id)
            for agreement in self._store.records.agreements(trajectory.id)
        }
        return others | owners

    @cached_property
    def _ordinary(self) -> frozenset[str]:
        """Words that are no names by themselves: the word list, and every word in lower case of the shipped packs."""
        listed = (resources_folder() / "words" / "nl.txt").read_text(encoding="ascii").split()
        wordings = (wording for pack in self._library.packs().values() for wording in pack.wordings.values())
        shipped = {token.text for wording in wordings for text in wording.words.values() for token in tokens_of(text) if token.is_word}
        return frozenset(listed) | {word for word in shipped if word.islower()}


def _person(places: list[tuple[str, Certainty, str]]) -> NamedPerson:
    order = list(Certainty)
    surest = min((certainty for _, certainty, _ in places), key=order.index)
    name, _, example = places[0]
    return NamedPerson(name, surest, len(places), example)


def _written_value(value: Any) -> Any:
    """Return an answer as far as a person wrote it: rows hold texts, a point or a chosen word does not."""
    return value if isinstance(value, list) else None


def _rows(plain: dict[str, Any]) -> Iterator[list[str]]:
    for trajectory in plain["trajectories"]:
        for session in trajectory["sessions"]:
            day = str(session["started"] or session["planned"] or "")[:10]
            for answer in session["answers"]:
                yield [day, session["kind"], answer["question"], "\n".join(str(text) for text in _leaves(answer["answer"]))]
    for inventory in plain["inventories"]:
        for answer in inventory["answers"]:
            yield [inventory["day"], inventory["title"], answer["statement"], "\n".join(filter(None, (answer["answer"], answer["note"])))]


def _leaves(data: Any) -> Iterator[Any]:
    match data:
        case dict():
            for name, part in data.items():
                yield from _leaves(part) if name != "id" else ()
        case list():
            for part in data:
                yield from _leaves(part)
        case None | "":
            return
        case _:
            yield data
