"""The coach's own checklists, questions, activities and models: made, copied, changed, put away and taken back."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from peercoach_desktop.content.draft_reader import read_draft
from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.library import Library
from peercoach_desktop.content.packs import read_kept
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.own.drafts import EMPTY, ChecklistDraft, Draft, kind_of_draft
from peercoach_desktop.domain.own.ids import OWN_PREFIX, slug
from peercoach_desktop.domain.own.kept import OwnPack
from peercoach_desktop.domain.own.missing import Missing, missing
from peercoach_desktop.domain.own.names import named_apart
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.own_draft import OwnDraft
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.store import Store

_NOTE, _VERSION = "own.note", "own.version"


@dataclass(frozen=True)
class OwnEntry:
    """One thing of the coach's own, as a list shows it. What is `missing` keeps it out of sessions until it is there."""

    id: str
    kind: PackKind
    title: str
    version: int
    changed: datetime
    retired: bool
    missing: tuple[Missing, ...]
    is_copy: bool


@dataclass(frozen=True)
class Origin:
    """What something was copied from: its title then, and whether it `changed` or has `gone` since."""

    title: str
    changed: bool
    gone: bool = False


class OwnMaterial:
    """All that is the coach's own. A half-finished one is kept, and is no pack yet: `pack` and `of_kind` leave it out."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock
        self._rows: dict[str, OwnPack] | None = None
        self._packs: dict[tuple[str, int, str], tuple[str, Pack] | None] = {}

    # --- What there is

    def entries(self) -> tuple[OwnEntry, ...]:
        """Return all there is, those put away too, the one changed last first."""
        rows = sorted(self._all().values(), key=lambda row: (row.changed, row.id), reverse=True)
        return tuple(self._entry(row) for row in rows)

    def entry(self, own_id: str) -> OwnEntry:
        """Return one. Raises KeyError if it is not there."""
        return self._entry(self._all()[own_id])

    def draft(self, own_id: str) -> Draft:
        """Return one as it is now. Raises KeyError if it is not there, PackError if it cannot be read."""
        return read_draft(self._all()[own_id].files)

    def titles(self, but: str = "") -> tuple[str, ...]:
        """Return what all but one are called, those put away too. What cannot be read has no name."""
        found = []
        for row in self._all().values():
            with contextlib.suppress(PackError):
                found.append(read_draft(row.files).title if row.id != but else "")
        return tuple(title for title in found if title.strip())

    def files(self, own_id: str) -> dict[str, str]:
        """Return the files of one. Raises KeyError if it is not there."""
        return dict(self._all()[own_id].files)

    def has(self, own_id: str) -> bool:
        """Return whether it is there."""
        return own_id in self._all()

    def pack(self, own_id: str) -> Pack | None:
        """Return one as a pack, or None while it is not finished, or not there."""
        row = self._all().get(own_id)
        finished = self._finished(row) if row is not None else None
        return finished[1] if finished is not None else None

    def of_kind(self, kind: PackKind) -> tuple[Pack, ...]:
        """Return the finished ones of a kind that were not put away, by title."""
        all_of_it = (self._finished(row) for row in self._all().values() if row.kind == kind and not row.retired)
        found = [each for each in all_of_it if each is not None]
        return tuple(pack for _, pack in sorted(found, key=lambda pair: (pair[0].casefold(), pair[1].id)))

    def stamp(self) -> tuple[object, ...]:
        """Return what changes with every change."""
        return tuple(sorted((row.id, row.version, row.changed.isoformat(), row.retired) for row in self._all().values()))

    def origin(self, own_id: str) -> Origin | None:
        """Return what one was copied from, or None if it was made from nothing."""
        row = self._all()[own_id]
        if not row.based_on:
            return None
        pack_id, _, part = row.based_on.partition(":")
        then = self._store.packs.files(pack_id, row.based_version)
        title = read_draft(then, part).title
        now = self._files_now(pack_id)
        if now is None:
            return Origin(title, changed=False, gone=True)
        if now == then:
            return Origin(title, changed=False)
        try:
            return Origin(title, changed=read_draft(now, part) != read_draft(then, part))
        except PackError:
            return Origin(title, changed=False, gone=True)

    def as_pack(self, draft: Draft) -> Pack | None:
        """Return a draft as the pack that it would be, or None while it cannot be one: to show how it will look."""
        from peercoach_desktop.content.pack_writer import write_pack

        try:
            return read_kept(write_pack(draft, f"{OWN_PREFIX}preview", 1), "preview")
        except PackError:
            return None

    # --- Making

    def new(self, kind: PackKind, language: str = "nl") -> str:
        """Make an empty one and return its id."""
        draft = EMPTY[kind]
        if isinstance(draft, ChecklistDraft):
            draft = replace(draft, note=self._library.app_words(language).get(_NOTE))
        return self.add(draft, version=0)

    def copy(self, pack_id: str, part: str = "", language: str = "nl") -> str:
        """Copy a shipped pack, an own one, or one `part` of a pack of many, with the words of `language`; return the id of the copy.

        Where the coach has one of the same name already, the copy gets a number behind its name.
        Raises KeyError if it is not there and PackError if it cannot be read.
        """
        files = self._files_now(pack_id)
        if files is None:
            raise KeyError(pack_id)
        draft = self.named_apart(read_draft(files, part, language), language)
        shipped_version = self._all()[pack_id].version if pack_id in self._all() else self._library.pack(pack_id).version
        number = self._store.packs.keep(pack_id, shipped_version, files)
        based_on = f"{pack_id}:{part}" if part else pack_id
        return self.add(draft, version=0, based_on=based_on, based_version=number, earlier=(files,) if language == "nl" else ())

    def named_apart(self, draft: Draft, language: str) -> Draft:
        """Return a draft with a name that nothing else of the coach's own has."""
        return named_apart(draft, self.titles(), self._library.app_words(language).get(_VERSION))

    def add(
        self,
        draft: Draft,
        *,
        version: int = 1,
        based_on: str = "",
        based_version: int = 0,
        earlier: tuple[dict[str, str], ...] = (),
        own_id: str = "",
    ) -> str:
        """Keep a draft as something new of the coach's own and return its id. `earlier` are files whose other languages come along."""
        from peercoach_desktop.content.pack_writer import write_pack

        kind = kind_of_draft(draft)
        ident = own_id or f"{OWN_PREFIX}{slug(draft.title)[:24].strip('_') or kind.value}_{uuid.uuid4().hex[:8]}"
        files = write_pack(draft, ident, version, earlier, based_on.rpartition(":")[2])
        self._store.own_packs.add(OwnPack(ident, kind.value, version, self._clock(), based_on, based_version, files=files))
        self._rows = None
        return ident

    def edit(self, own_id: str) -> OwnDraft:
        """Open one to change it. Raises KeyError and PackError as `draft` does."""
        row = self._all()[own_id]
        return OwnDraft(self._store, row, read_draft(row.files), self._clock, self._forget)

    # --- Putting away

    def take_away(self, own_id: str) -> Callable[[], None]:
        """Put one away if it was ever used, else remove it; return the call that takes this back."""
        self._store.writer.flush()
        self._rows = None
        row = self._all()[own_id]
        if self._store.own_packs.used_version(own_id):
            self._store.own_packs.set_retired(own_id, retired=True)
            self._rows = None
            return lambda: self.bring_back(own_id)
        self._store.own_packs.remove(own_id)
        self._rows = None
        return lambda: self._put_back(row)

    def bring_back(self, own_id: str) -> None:
        """Take one back that was put away."""
        self._store.own_packs.set_retired(own_id, retired=False)
        self._rows = None

    def _put_back(self, row: OwnPack) -> None:
        if row.id not in self._all():
            self._store.own_packs.add(row)
            self._rows = None

    # --- Inside

    def _all(self) -> dict[str, OwnPack]:
        if self._rows is None:
            with contextlib.suppress(StoreError):  # what cannot be saved now is said where it is written
                self._store.writer.flush()
            self._rows = {row.id: row for row in self._store.own_packs.all()}
        return self._rows

    def _forget(self) -> None:
        self._rows = None

    def _entry(self, row: OwnPack) -> OwnEntry:
        draft = read_draft(row.files)
        return OwnEntry(
            id=row.id,
            kind=PackKind(row.kind),
            title=draft.title.strip(),
            version=row.version,
            changed=row.changed,
            retired=row.retired,
            missing=missing(draft),
            is_copy=bool(row.based_on),
        )

    def _finished(self, row: OwnPack) -> tuple[str, Pack] | None:
        """Return title and pack, read once for each change; None while it is not finished."""
        key = (row.id, row.version, row.changed.isoformat())
        if key not in self._packs:
            self._packs[key] = None
            with contextlib.suppress(PackError):
                draft = read_draft(row.files)
                if not missing(draft):
                    self._packs[key] = draft.title, read_kept(row.files, row.id)
        return self._packs[key]

    def _files_now(self, pack_id: str) -> dict[str, str] | None:
        if pack_id in self._all():
            return dict(self._all()[pack_id].files)
        try:
            return dict(self._library.pack(pack_id).files)
        except KeyError:
            return None
