"""Packs of the coach's own hand, as they are now. What a session used of them is kept by `Packs`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from peercoach_desktop.domain.own.kept import OwnPack
from peercoach_desktop.store.columns import json_of, json_text, time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.tables import OWN_PACK, PACK_VERSION


class OwnPacks:
    """Own packs by id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[OwnPack, ...]:
        """Return all own packs, those put away too, in the order of their ids."""
        with self._database.reading() as core:
            rows = core.execute(select(OWN_PACK).order_by(OWN_PACK.c.id)).all()
        return tuple(
            OwnPack(
                id=row.id,
                kind=row.kind,
                version=row.version,
                changed=datetime.fromisoformat(row.changed),
                based_on=row.based_on,
                based_version=row.based_version,
                retired=row.retired,
                files=json_of(row.files),
            )
            for row in rows
        )

    def add(self, pack: OwnPack) -> None:
        """Keep a new own pack."""
        row = {
            "id": pack.id,
            "kind": pack.kind,
            "version": pack.version,
            "based_on": pack.based_on,
            "based_version": pack.based_version,
            "changed": time_text(pack.changed),
            "retired": pack.retired,
            "files": json_text(dict(pack.files)),
        }
        with self._database.writing() as core:
            core.execute(insert(OWN_PACK), row)

    def change(self, pack_id: str, version: int, files: Mapping[str, str], at: datetime) -> None:
        """Keep other files for a pack. Raises KeyError if it is not there."""
        values = {"version": version, "files": json_text(dict(files)), "changed": time_text(at)}
        with self._database.writing() as core:
            if not core.execute(update(OWN_PACK).where(OWN_PACK.c.id == pack_id).values(values)).rowcount:
                raise KeyError(pack_id)

    def set_retired(self, pack_id: str, *, retired: bool) -> None:
        """Put a pack away, or take it back."""
        with self._database.writing() as core:
            core.execute(update(OWN_PACK).where(OWN_PACK.c.id == pack_id).values(retired=retired))

    def remove(self, pack_id: str) -> None:
        """Take a pack out for good. Sessions keep what they used of it."""
        with self._database.writing() as core:
            core.execute(delete(OWN_PACK).where(OWN_PACK.c.id == pack_id))

    def used_version(self, pack_id: str) -> int:
        """Return the highest number under which a session, or an own pack based on it, keeps this pack; 0 for none."""
        newest = select(PACK_VERSION.c.number).where(PACK_VERSION.c.pack_id == pack_id).order_by(PACK_VERSION.c.number.desc()).limit(1)
        with self._database.reading() as core:
            return core.scalar(newest) or 0
