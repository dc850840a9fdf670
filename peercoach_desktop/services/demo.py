"""Leads the fictional cases through the same services the window uses."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from peercoach_desktop.content.case import Case, CaseInventory, CaseSession
from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.fields import AgreementReview, DateField, Field, PartsField, Rows
from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.sessions import Source
from peercoach_desktop.domain.values import Outcome, Value
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.store import Store

DEMO_PASSPHRASE = "kraanvogel duinroos waterlelie thee lente"  # noqa: S105 - the example's own, printed on purpose


@dataclass
class CaseClock:
    """A clock that stands where the case is and moves on a little with each look."""

    now: datetime
    step: timedelta = timedelta(seconds=20)

    def __call__(self) -> datetime:
        """Return the time in the case and let it go on."""
        self.now += self.step
        return self.now


def lead_case(store: Store, library: Library, case: Case) -> list[str]:
    """Lead every session of `case` in `store`; return the ids of the sessions in the order of the case."""
    clock = CaseClock(min(session.at for session in case.sessions))
    desk = open_desk(store, library, clock)
    desk.settings.mark_fictitious()
    desk.settings.name_coach(case.coach)
    trajectories: dict[str, str] = {}
    for peer in case.peers:
        clock.now = min(session.at for session in case.sessions if session.peer == peer.id)
        trajectories[peer.id] = desk.people.add(peer.first_name, peer.role).id
    led = [_lead(desk, clock, session, trajectories[session.peer]) for session in case.sessions]
    for inventory in case.inventories:
        about = store.people.trajectory(trajectories[inventory.peer]).peer_id if inventory.peer else None
        _fill_in(desk, clock, inventory, about)
    return led


def _fill_in(desk: Desk, clock: CaseClock, inventory: CaseInventory, peer_id: str | None) -> None:
    clock.now = inventory.at
    result = desk.inventories.begin(inventory.pack, peer_id, moment=inventory.moment)
    for statement, answer in inventory.answers.items():
        result = desk.inventories.answer(result, statement, answer)
    desk.inventories.finish(result)


def _lead(desk: Desk, clock: CaseClock, session: CaseSession, trajectory_id: str) -> str:
    clock.now = session.at
    source = Source.PAPER if session.from_paper else Source.SCREEN
    opened = desk.coaching.start(trajectory_id, session.kind, at=session.at, source=source)
    if session.model:
        opened.choose_model(session.model)
    _review_agreements(opened, session.outcomes)
    for name, raw in session.answers.items():
        _enter(opened, name, raw)
    _word_questions(opened, session.wordings)
    _look_along(opened, session.marks)
    for moment, answers in session.later:
        clock.now = moment
        for name, raw in answers.items():
            _enter(opened, name, raw)
    for step in session.done:
        opened.set_done(step, done=True)
    opened.add_elapsed(session.minutes * 60)
    clock.now = max(clock.now, session.at + timedelta(minutes=session.minutes))
    if session.finish:
        opened.finish()
    opened.flush()
    return opened.id


def _enter(opened: OpenSession, name: str, raw: Any) -> None:
    field = _field(opened, name)
    opened.enter(field, _value(field, raw))


def _field(opened: OpenSession, name: str) -> Field:
    pack = opened.record.models if "." in name else opened.record.pack
    return pack.field(name)


def _word_questions(opened: OpenSession, wordings: Mapping[str, list[str]]) -> None:
    for name, versions in wordings.items():
        field = opened.record.pack.field(name)
        page = next(page for form in opened.record.pack.forms for page in form.pages if field in page.fields)
        for text in versions:
            opened.enter(field, text)
            opened.leave_page(page)


def _review_agreements(opened: OpenSession, outcomes: Mapping[str, list[str]]) -> None:
    if not outcomes:
        return
    field = opened.record.pack.field("previous_agreements")
    by_text = {agreement.what: agreement.id for agreement in opened.record.agreements}
    opened.enter(field, tuple(Outcome(by_text[what], status, reason) for what, (status, reason) in outcomes.items()))


def _look_along(opened: OpenSession, marks: Mapping[str, list[str]]) -> None:
    for item, (coach, peer, seen) in marks.items():
        opened.rate(item, Rater.COACH, RatingLevel(coach))
        opened.rate(item, Rater.PEER, RatingLevel(peer))
        if seen:
            opened.note(item, ItemNote(seen=seen))


def _value(field: Field, raw: Any) -> Value:
    return None if isinstance(field.kind, AgreementReview) else from_plain(field.kind, _plain(field, raw))


def _plain(field: Field, raw: Any) -> Any:
    """Turn the case's way of writing into the shapes of the codec: rows get ids, dates become text."""
    match field.kind:
        case Rows(columns=columns):
            return [{"id": str(uuid.uuid4()), "cells": _cells(columns, row)} for row in raw]
        case PartsField(parts=parts):
            return _cells(parts, raw)
        case DateField():
            return _plain_moment(raw)
        case _:
            return raw


def _cells(fields: tuple[Field, ...], raw: Mapping[str, Any]) -> dict[str, Any]:
    return {field.id: _plain(field, raw[field.id]) for field in fields if field.id in raw}


def _plain_moment(raw: datetime | date | Mapping[str, Any]) -> list[str | None]:
    if isinstance(raw, datetime):
        return [raw.date().isoformat(), _clock_text(raw.time()), None]
    if isinstance(raw, date):
        return [raw.isoformat(), None, None]
    return [raw["day"].isoformat(), _clock_text(raw["start"]), _clock_text(raw["end"])]


def _clock_text(moment: time) -> str:
    return moment.strftime("%H:%M")
