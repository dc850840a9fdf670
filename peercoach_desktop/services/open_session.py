"""A session on the table: the answers in memory, and every change on its way to the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from peercoach_desktop.domain.codec import to_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import AgreementReview, ChecklistChoice, Field, ModelChoice, Person, Versions
from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.domain.gates import Gate, agreed_in, closed_gate, may_rate
from peercoach_desktop.domain.led_by_model import led_by
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.records import ItemNote, Mark, Observation, Rater, RatingLevel
from peercoach_desktop.domain.sessions import Place, Session, SessionState
from peercoach_desktop.domain.sharing import Level, SharingChoices
from peercoach_desktop.domain.values import PersonName, Value, is_filled
from peercoach_desktop.domain.wordings import each_once
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.records import read_record
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.services.still_open import must_be_open
from peercoach_desktop.services.unclear_texts import UnclearTexts
from peercoach_desktop.store.store import Store

REFERRAL_STEP = Step("referral", "referral")
PEER_NAME = "peer.person"
"""The record behind the field that names the peer."""


class OpenSession:
    """One session being led. What is entered shows in `record` at once and is in the store half a second later at most."""

    def __init__(self, store: Store, shelf: Shelf, session_id: str, clock: Clock) -> None:
        self._store = store
        self._shelf = shelf
        self._clock = clock
        self._record = read_record(store, shelf, session_id)
        earlier = store.sessions.earlier_values(session_id, "confidentiality_agreed")
        self._model_after = ""
        self.unclear = UnclearTexts(store, session_id, clock)
        """What was typed in its fields and is no answer yet."""
        self.talk_number = store.sessions.talk_number(session_id)
        """Which talk of the trajectory this is, counting from 1."""
        self._agreed_before = any(agreed_in(self._record.pack, plain) for _, plain in earlier)

    @property
    def record(self) -> SessionRecord:
        """The session as it is now, changes that are still on their way to the store included."""
        return self._record

    @property
    def id(self) -> str:
        """The id of the session."""
        return self._record.session.id

    @property
    def may_write(self) -> bool:
        """Whether anything may be filled in now; all that writes in a talk asks this."""
        return self._record.session.may_write

    def must_be_open(self) -> None:
        """Raise TalkIsOver where nothing may be written."""
        must_be_open(self._record.session)

    def today(self) -> date:
        """Return the day it is now."""
        return self._clock().date()

    # -- answers ------------------------------------------------------------------------------

    def enter(self, field: Field, value: Value) -> None:
        """Take a changed answer. Choosing a checklist or a model brings its pages with it. Raises TalkIsOver."""
        self.must_be_open()
        values = {**self._record.values, field.id: value}
        if not is_filled(value):
            del values[field.id]
        self._record = replace(self._record, values=values)
        match field.kind:
            case ChecklistChoice():
                self._choose_checklist(str(value or ""))
            case ModelChoice():
                self._choose_model(str(value or ""))
            case Person() if field.record == PEER_NAME and isinstance(value, PersonName):
                self._name_peer(value)
        self._queue_answer(field, value)

    def _queue_answer(self, field: Field, value: Value) -> None:
        session_id, now = self.id, self._clock()

        def save(store: Store) -> None:
            store.sessions.touch(session_id, now)
            if field.record is not None:
                store.bound.write(store.sessions.get(session_id), field, value)
            else:
                store.answers.write(session_id, field.id, to_plain(value) if is_filled(value) else None)

        self._store.writer.change(("answer", session_id, field.id), save)
        if isinstance(field.kind, AgreementReview):
            self.flush()
            self._record = replace(self._record, agreements=self._store.records.agreements(self._record.trajectory.id))

    def _name_peer(self, person: PersonName) -> None:
        peer = self._record.peer
        named = replace(peer, first_name=person.first_name.strip() or peer.first_name, role=person.role.strip())
        self._record = replace(self._record, peer=named)

    def _choose_checklist(self, checklist: str) -> None:
        observation = replace(self._observation(), checklist=checklist)
        packs = dict(self._record.session.packs)
        pack = None
        if checklist:
            if checklist not in packs or not (observation.marks or observation.notes):  # what was marked keeps the list it was marked on
                packs |= self._shelf.pin([checklist])
            pack = self._shelf.pack(checklist, packs)
        self._record = replace(self._record, observation=observation, checklist_pack=pack)
        self._update_session(packs=packs)

    def _choose_model(self, model: str) -> None:
        led = led_by(self._record.session, model, self._model_after)
        packs = self._record.session.packs
        if is_own(model) and not self._has_answers(model):
            packs = {**packs, **self._shelf.pin([model])}
            self._record = replace(self._record, models=self._shelf.models(packs))
        self._update_session(model=led.model, steps=led.steps, done_steps=led.done_steps, packs=packs)

    def _has_answers(self, model: str) -> bool:
        """Return whether this session answered anything in an own model: then it keeps the version it has of it."""
        forms = [form for form in self._record.models.forms if form.id == model]
        return any(field.id in self._record.values for form in forms for field in form.fields())

    def choose_model(self, model: str, *, after: str = "") -> None:
        """Lead the rest of the session by `model` ("" for none); what was answered in another model stays and comes back with it.

        Where no model led the session yet, its pages come after the step `after` ("": where a model usually fits). Raises TalkIsOver.
        """
        self._model_after = after or self._model_after
        self.enter(self._record.pack.field("model"), model or None)

    def can_be_led_by(self, model: str) -> bool:
        """Return whether a model can lead the session: those it began with, and every own one that can be chosen now."""
        known = (*self._record.models.forms, *(form for pack in self._shelf.own_models() for form in pack.forms))
        return any(form.id == model for form in known)

    # -- observation --------------------------------------------------------------------------

    def may_rate(self) -> bool:
        """Return whether both were asked and said yes to looking along."""
        return may_rate(self._record)

    def rate(self, item_id: str, rater: Rater, level: RatingLevel | None, at: datetime | None = None) -> Mark | None:
        """Give a point a level, or clear it (None), and return what was there before, for undo.

        `at` is given back by undo, so that the time of the mark is the time it was first made. Raises TalkIsOver.
        """
        self.must_be_open()
        observation = self._observation()
        before = observation.marks.get((item_id, rater))
        marks = {key: mark for key, mark in observation.marks.items() if key != (item_id, rater)}
        when = at or self._clock()
        if level is not None:
            marks[item_id, rater] = Mark(level, when)
        self._record = replace(self._record, observation=replace(observation, marks=marks))
        session_id = self.id
        self._store.writer.change(
            ("mark", session_id, item_id, rater),
            lambda store: store.observations.mark(session_id, item_id, rater, level, when),
        )
        return before

    def note(self, item_id: str, note: ItemNote) -> ItemNote:
        """Write what was seen at a point (and what the coach makes of it); return the note before, for undo. Raises TalkIsOver."""
        self.must_be_open()
        observation = self._observation()
        before = observation.notes.get(item_id, ItemNote())
        self._record = replace(self._record, observation=replace(observation, notes={**observation.notes, item_id: note}))
        session_id = self.id
        self._store.writer.change(("note", session_id, item_id), lambda store: store.observations.note(session_id, item_id, note))
        return before

    def _observation(self) -> Observation:
        return self._record.observation or Observation(self.id)

    # -- where the coach is -------------------------------------------------------------------

    def gate(self, step: Step) -> Gate | None:
        """Return what keeps the coach from entering a step, or None. What is only read has no gate before it."""
        if not self.may_write:
            return None
        return closed_gate(self._record, step.form, agreed_before=self._agreed_before)

    def move(self, place: Place) -> None:
        """Remember step, page, field and cursor, so that the coach can return there."""
        self._update_session(place=place)

    def leave_page(self, page: Page) -> None:
        """Save at once what is on the page, and keep the wording of a question that has changed."""
        shown = {field.id for field in page.fields} if self.may_write else set()
        for field in self._record.pack.form("exploration").fields():
            if isinstance(field.kind, Versions) and shown & {field.kind.of, field.kind.start}:
                self._keep_wording(field.id, field.kind)
        self.flush()

    def _keep_wording(self, field_id: str, kind: Versions) -> None:
        for source in (kind.start, kind.of):
            text = self._record.values.get(source)
            if isinstance(text, str) and text.strip() and (source == kind.of or not self._record.values.get(field_id)):
                self._store.versions.keep(self.id, kind.of, text.strip(), self._clock())
                wordings = each_once(self._store.versions.of(self.id, kind.of))
                self._record = replace(self._record, values={**self._record.values, field_id: wordings})

    def set_done(self, step_id: str, *, done: bool) -> None:
        """Call a step done, or take that back. Only the coach decides this. Raises TalkIsOver."""
        self.must_be_open()
        steps = tuple(step for step in self._record.session.done_steps if step != step_id)
        self._update_session(done_steps=(*steps, step_id) if done else steps)

    def addable_steps(self) -> tuple[Step, ...]:
        """Return the steps that can still be added to this session."""
        session = self._record.session
        if not self.may_write:
            return ()
        present = {step.id for step in session.steps}
        kind = self._record.pack.session_kind(session.kind)
        return tuple(step for step in kind.addable if step.id not in present)

    def add_step(self, step: Step, *, at: int | None = None) -> None:
        """Add a step: a referral at the end, all others before the closing, or at the place `at`. Raises TalkIsOver."""
        steps = list(self._record.session.steps)
        if step.id in {present.id for present in steps}:
            return
        self.must_be_open()
        usual = len(steps) if step == REFERRAL_STEP else max(len(steps) - 1, 0)
        steps.insert(usual if at is None else at, step)
        self._update_session(steps=tuple(steps))

    def remove_step(self, step: Step) -> None:
        """Take a step out of the session; what was answered in it would no longer be on any page. Raises TalkIsOver."""
        self.must_be_open()
        session = self._record.session
        done = tuple(name for name in session.done_steps if name != step.id)
        self._update_session(steps=tuple(other for other in session.steps if other != step), done_steps=done)

    def refer(self) -> Step:
        """Open the referral: care comes first, from every page. Returns its step."""
        self.add_step(REFERRAL_STEP)
        return REFERRAL_STEP

    # -- time and state -----------------------------------------------------------------------

    def add_elapsed(self, seconds: int) -> None:
        """Count `seconds` on the session clock."""
        session_id = self.id
        self._record = replace(self._record, session=replace(self._record.session, elapsed=self._record.session.elapsed + seconds))
        elapsed = self._record.session.elapsed
        self._store.writer.change(("elapsed", session_id), lambda store: store.sessions.set_elapsed(session_id, elapsed))

    def start(self, at: datetime) -> None:
        """Start a planned session at `at`."""
        self._update_session(state=SessionState.OPEN, started=at)
        self.flush()

    def finish(self) -> None:
        """Round the session off: it is read from now on, and can be opened again. Raises StoreError; then it stays open."""
        self.flush()
        self._update_session(state=SessionState.DONE, ended=self._clock())
        self.flush()

    def reopen(self) -> None:
        """Go on with a session that was rounded off."""
        self._update_session(state=SessionState.OPEN, ended=None)
        self.flush()

    def flush(self) -> None:
        """Save what is still on its way, at once. Raises StoreError if that fails; the text stays in `record`."""
        self._store.writer.flush()

    # -- sharing ------------------------------------------------------------------------------

    def shown_to_peer(self) -> None:
        """Note that the peer read the summary on this screen, now."""
        now = self._clock()
        self._record = replace(self._record, choices=replace(self._record.choices, shown_to_peer=now))
        session_id = self.id
        self._store.writer.change(("shown", session_id), lambda store: store.sharing.set_shown(session_id, now))

    def set_line(self, field_id: str, audience: Level, *, allowed: bool) -> None:
        """Switch one line on or off for an audience; the date of the choice is kept."""
        now = self._clock()
        lines = {**self._record.choices.lines, (field_id, audience): allowed}
        self._record = replace(self._record, choices=SharingChoices(self._record.choices.shown_to_peer, lines))
        session_id = self.id
        self._store.writer.change(
            ("line", session_id, field_id, audience),
            lambda store: store.sharing.set_line(session_id, field_id, audience, allowed, now),
        )

    # -- inside -------------------------------------------------------------------------------

    def _update_session(self, **changes: Any) -> None:
        session = replace(self._record.session, changed=self._clock(), **changes)
        self._record = replace(self._record, session=session)
        self._store.writer.change(("session", session.id), _updater(session))


def _updater(session: Session) -> Callable[[Store], None]:
    return lambda store: store.sessions.update(session)
