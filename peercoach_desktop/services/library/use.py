"""Using an item of the library in the session on the table, through what that session can do already."""

from __future__ import annotations

import uuid

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.library.item import ItemKind, LibraryItem
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Row
from peercoach_desktop.services.advice.knowledge import SOURCES, give_card
from peercoach_desktop.services.advice.motivation import TRIED, log_method
from peercoach_desktop.services.advice.rows import field_of, place_of
from peercoach_desktop.services.asked import AskedInTalk
from peercoach_desktop.services.library.names import Names
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.own_note import add_to_own_note, own_note_of

_CHECKLIST, _PROGRAMME = "checklist", "coaching_plan"
"""The fields that an item goes into."""
_ACTIVITY = "activity"
"""The column of the programme that says what is done."""
_SAID_AS = {ItemKind.QUESTION: "asked", ItemKind.LISTENING_CARD: "card", ItemKind.ACTIVITY: "activity"}


def can_use(item: LibraryItem, opened: OpenSession) -> bool:
    """Return whether the session has a place for `item`."""
    record = opened.record
    match item.kind:
        case _ if not opened.may_write:
            return False
        case ItemKind.KNOWLEDGE:
            return field_of(record, SOURCES) is not None
        case ItemKind.METHOD:
            return field_of(record, TRIED) is not None
        case ItemKind.MODEL:
            return opened.can_be_led_by(item.id)
        case ItemKind.CHECKLIST:
            return place_of(record, _CHECKLIST) is not None or _step_to_add(opened) is not None
        case ItemKind.ACTIVITY:
            return place_of(record, _PROGRAMME) is not None or own_note_of(record) is not None
        case ItemKind.QUESTION | ItemKind.LISTENING_CARD:
            return own_note_of(record) is not None
        case _:
            return False


def use(item: LibraryItem, opened: OpenSession, names: Names, asked: AskedInTalk) -> Place | None:
    """Put `item` into the session and return where it is now; None where the session has no place for it.

    A model or checklist is chosen, an activity goes into the programme, a question or card into the coach's own note. Knowledge is given
    to the peer, with the day; a method is kept as tried. A question counts as asked in this talk from now on.
    """
    if not can_use(item, opened):
        return None
    match item.kind:
        case ItemKind.KNOWLEDGE:
            return give_card(opened, item.text(names.language).title, next(iter(item.tags), ""))
        case ItemKind.METHOD:
            return log_method(opened, item.text(names.language).title)
        case ItemKind.MODEL:
            opened.choose_model(item.id)
            return Place(MODEL_STEP, opened.record.models.form(item.id).pages[0].id)
        case ItemKind.CHECKLIST:
            step = _step_to_add(opened)
            if place_of(opened.record, _CHECKLIST) is None and step is not None:
                opened.add_step(step)
            opened.enter(_field(opened, _CHECKLIST), item.id)
            return place_of(opened.record, _CHECKLIST)
        case ItemKind.ACTIVITY if place_of(opened.record, _PROGRAMME) is not None:
            return _into_programme(item, opened, names)
        case _:
            if item.kind is ItemKind.QUESTION:
                asked.ask(item.id)
            return _into_note(item, opened, names)


def _into_programme(item: LibraryItem, opened: OpenSession, names: Names) -> Place | None:
    field = _field(opened, _PROGRAMME)
    rows = opened.record.values.get(field.id)
    planned = tuple(row for row in rows if isinstance(row, Row)) if isinstance(rows, tuple) else ()
    opened.enter(field, (*planned, Row(str(uuid.uuid4()), {_ACTIVITY: item.text(names.language).title})))
    return place_of(opened.record, _PROGRAMME)


def _into_note(item: LibraryItem, opened: OpenSession, names: Names) -> Place | None:
    return add_to_own_note(opened, names.of(f"use.{_SAID_AS[item.kind]}", title=item.text(names.language).title))


def _field(opened: OpenSession, field_id: str) -> Field:
    return opened.record.pack.field(field_id)


def _step_to_add(opened: OpenSession) -> Step | None:
    """Return the step with the choice of a checklist, where it can still be added."""
    for step in opened.addable_steps():
        if any(field.id == _CHECKLIST for field in opened.record.pack.form(step.form).fields()):
            return step
    return None
