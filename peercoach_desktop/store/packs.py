"""The packs that sessions were led with, so that an old session keeps its questions and words."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from sqlalchemy import Connection, insert, select

from peercoach_desktop.store.columns import json_of, json_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.tables import PACK_VERSION


class Packs:
    """Kept packs by id and number."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, pack_id: str, version: int, files: Mapping[str, str]) -> int:
        """Keep the files (name to text) of a pack and return the number for a session to point to.

        The same files are kept once. Other files under a version that is there already get the next free number.
        """
        content = json_text(dict(sorted(files.items())))
        digest = hashlib.sha256(content.encode()).hexdigest()
        with self._database.writing() as core:
            known = core.scalar(select(PACK_VERSION.c.number).where(PACK_VERSION.c.pack_id == pack_id, PACK_VERSION.c.digest == digest))
            if known is not None:
                return int(known)
            number = _free_number(core, pack_id, version)
            row = {"pack_id": pack_id, "number": number, "version": version, "digest": digest, "files": content}
            core.execute(insert(PACK_VERSION), row)
        return number

    def files(self, pack_id: str, number: int) -> dict[str, str]:
        """Return the files of a kept pack, name to text. Raises KeyError if this one was never kept."""
        statement = select(PACK_VERSION.c.files).where(PACK_VERSION.c.pack_id == pack_id, PACK_VERSION.c.number == number)
        with self._database.reading() as core:
            content = core.scalar(statement)
        if content is None:
            raise KeyError((pack_id, number))
        return dict(json_of(content))

    def newest(self, pack_id: str) -> int | None:
        """Return the number of the newest kept version of a pack, or None."""
        newest = select(PACK_VERSION.c.number).order_by(PACK_VERSION.c.version.desc(), PACK_VERSION.c.number.desc()).limit(1)
        with self._database.reading() as core:
            return core.scalar(newest.where(PACK_VERSION.c.pack_id == pack_id))


def _free_number(core: Connection, pack_id: str, version: int) -> int:
    numbers = set(core.scalars(select(PACK_VERSION.c.number).where(PACK_VERSION.c.pack_id == pack_id)))
    return version if version not in numbers else max(numbers) + 1
