"""Inventories that were filled in, by a peer or by the coach."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete, select

from peercoach_desktop.domain.inventory_results import InventoryResult, check_content, content_of, newest_first
from peercoach_desktop.store.columns import day_of, day_text, json_of, json_text, time_of, time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.statements import upsert
from peercoach_desktop.store.tables import INVENTORY_RESULT

_PUT = upsert(INVENTORY_RESULT, ("id",), "pack_id", "pack_number", "day", "changed", "answers")
_PEER = INVENTORY_RESULT.c.peer_id


class InventoryResults:
    """Results by whom they are about; None is the coach."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, result: InventoryResult) -> None:
        """Keep a result as it is now. Whom it is about never changes."""
        row = {
            "id": result.id,
            "peer_id": result.peer_id,
            "pack_id": result.pack_id,
            "pack_number": result.pack_number,
            "day": day_text(result.day),
            "changed": time_text(result.changed),
            "answers": json_text(content_of(result)),
        }
        with self._database.writing() as core:
            core.execute(_PUT, row)

    def remove(self, result_id: str) -> None:
        """Take a result away."""
        with self._database.writing() as core:
            core.execute(delete(INVENTORY_RESULT).where(INVENTORY_RESULT.c.id == result_id))

    def get(self, result_id: str) -> InventoryResult:
        """Return a result. Raises KeyError if it is not there."""
        with self._database.reading() as core:
            row = core.execute(select(INVENTORY_RESULT).where(INVENTORY_RESULT.c.id == result_id)).one_or_none()
        if row is None:
            raise KeyError(result_id)
        return _result(row)

    def of(self, peer_id: str | None) -> list[InventoryResult]:
        """Return all results about a peer, or about the coach (None), the latest first."""
        whose = _PEER.is_(None) if peer_id is None else _PEER.in_([peer_id])
        with self._database.reading() as core:
            rows = core.execute(select(INVENTORY_RESULT).where(whose)).all()
        return newest_first(_result(row) for row in rows)


def _result(row: Any) -> InventoryResult:
    day, changed = day_of(row.day), time_of(row.changed)
    assert day is not None
    assert changed is not None
    return InventoryResult(row.id, row.pack_id, row.pack_number, day, changed, row.peer_id, **check_content(json_of(row.answers)))
