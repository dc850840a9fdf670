"""Dossiers in which every place that can hold a word holds the same one, so that it can be looked for."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from peercoach_desktop.domain.codec import from_plain, to_plain
from peercoach_desktop.domain.fields import LongText, ShortText
from peercoach_desktop.domain.own.drafts import CycleDraft
from peercoach_desktop.domain.records import ItemNote, Rater, RatingLevel
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Outcome
from peercoach_desktop.services.compose import Desk, open_desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.store.paths import VaultPaths, list_vaults
from peercoach_desktop.store.store import Store
from tests.builders import shipped
from tests.services.samples import sample_value
from tests.store.safes import LIGHT, PASSPHRASE

NOON = datetime(2026, 3, 3, 12)


@dataclass(frozen=True)
class Led:
    """A peer with a trajectory and its sessions."""

    peer: str
    trajectory: str
    sessions: tuple[str, ...]


def a_desk(data: Path, passphrase: str = PASSPHRASE, now: datetime = NOON) -> Desk:
    """Return the services on a new store with light slots."""
    from peercoach_desktop.store import vault

    paths = vault.new_vault_folder(data)
    desk = desk_on(paths, vault.create(paths, passphrase, LIGHT), now)
    desk.settings.name_coach("Mirthe")
    return desk


def desk_on(paths: VaultPaths, root: bytes, now: datetime = NOON) -> Desk:
    """Return the services on a store that is there."""
    return open_desk(Store.open(paths, root), shipped(), CaseClock(now))


def lead(desk: Desk, word: str, kinds: tuple[str, ...] = ("first", "on_ward")) -> Led:
    """Lead a peer through sessions and write `word` in every field, note, wording and record."""
    trajectory = desk.people.add(word, word)
    led = Led(trajectory.peer_id, trajectory.id, tuple(_session(desk, trajectory.id, kind, word) for kind in kinds))
    _fill_in(desk, led.peer, word)
    return led


def a_led_desk(data: Path, word: str) -> tuple[Desk, Led]:
    """Return what `a_desk` and `lead` give; the same store is led once in a run of tests and copied from then on."""
    made = _led_once(word)
    shutil.copytree(made.data, data)
    (paths,) = list_vaults(data)
    return desk_on(paths, made.root), made.led


@dataclass(frozen=True)
class _Made:
    data: Path
    root: bytes
    led: Led
    folder: tempfile.TemporaryDirectory[str]
    """Goes with the process."""


@cache
def _led_once(word: str) -> _Made:
    folder = tempfile.TemporaryDirectory(prefix="geleid-")
    data = Path(folder.name) / "gegevens"
    desk = a_desk(data)
    led = lead(desk, word)
    root = desk.store.root
    desk.store.close()
    return _Made(data, root, led, folder)


def _fill_in(desk: Desk, peer: str, word: str) -> None:
    """Let the peer fill in an inventory, and write `word` in all that takes a text."""
    result = desk.inventories.begin("my_strengths", peer)
    for form in desk.inventories.pack_of(result).forms:
        for field in form.fields():
            result = desk.inventories.answer(result, field.id, _worded(to_plain(sample_value(field)), word))
    desk.inventories.finish(result)
    result = desk.inventories.begin("learning_preference", peer)
    desk.inventories.finish(desk.inventories.note(desk.inventories.answer(result, "watch_first", 3), "watch_first", word))


def _session(desk: Desk, trajectory: str, kind: str, word: str) -> str:
    opened = desk.coaching.start(trajectory, kind)
    earlier = opened.record.agreements
    for form in (*opened.record.pack.forms, *opened.record.models.forms):
        for field in form.fields():
            value = sample_value(field)
            if value is not None and field.id != "storage_period":
                opened.enter(field, from_plain(field.kind, _worded(to_plain(value), f"{word} {opened.id} {field.id}")))
    opened.enter(opened.record.pack.field("previous_agreements"), tuple(Outcome(item.id, "partly", word) for item in earlier) or None)
    assert opened.record.checklist is not None
    for item in opened.record.checklist.items():
        opened.rate(item.id, Rater.COACH, RatingLevel.WITH_HELP)
        opened.rate(item.id, Rater.PEER, RatingLevel.INDEPENDENT)
        opened.note(item.id, ItemNote(f"{word} zag", f"{word} denkt"))
    opened.leave_page(opened.record.pack.form("exploration").pages[2])
    opened.set_line("theme", Level.ORGANISATION, allowed=True)
    opened.shown_to_peer()
    desk.guidance.asked(opened).ask("what_else")
    opened.finish()
    return opened.id


def _worded(plain: Any, word: str) -> Any:
    """Return plain data in which every sample text says `word`; choices and days stay as they are."""
    match plain:
        case str() if "Łukasz" in plain or " " in plain:
            return word
        case list():
            return [_worded(item, word) for item in plain]
        case dict():
            return {name: f"{word}-{cell}" if name == "id" else _worded(cell, word) for name, cell in plain.items()}
        case _:
            return plain


def meet(desk: Desk, word: str) -> str:
    """Lead a meeting of a group with phases of the own hand, and write `word` in every field, note and moment; return its id."""
    own_id = desk.own.copy("group_cycle")
    draft = desk.own.edit(own_id)
    assert isinstance(draft.draft, CycleDraft)
    phases = tuple(replace(phase, title=word, aim=word, role=word, questions=(word,)) for phase in draft.draft.phases)
    draft.change(replace(draft.draft, title=word, phases=phases))
    draft.flush()
    desk.meetings.choose_cycle(own_id)
    opened = desk.meetings.begin()
    for field in opened.record.fields():
        opened.enter(field, word if isinstance(field.kind, ShortText | LongText) else sample_value(field))
    for phase in opened.record.phases():
        opened.note(phase.id, word)
        opened.change_moment(replace(opened.mark(phase.id), signal="dominant", acted=True, why=word))
    opened.choose_activity("line_up", word)
    opened.flush()
    return opened.id
