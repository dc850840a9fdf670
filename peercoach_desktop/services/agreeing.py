"""Puts lines that coach and peer agreed on among the agreements of the session on the table."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from peercoach_desktop.domain.values import Row
from peercoach_desktop.services.open_session import OpenSession

_FIELD, _WHAT = "agreements", "what"


def agree_in_session(opened: OpenSession, lines: Iterable[str]) -> int:
    """Add an agreement per line that is not there yet; return how many were added. Who does it, and when, is still to be filled in.

    Raises StoreError.
    """
    field = opened.record.pack.field(_FIELD)
    value = opened.record.values.get(_FIELD)
    rows = tuple(row for row in value if isinstance(row, Row)) if isinstance(value, tuple) else ()
    there = {row.cells.get(_WHAT) for row in rows}
    new = tuple(Row(str(uuid.uuid4()), {_WHAT: line}) for line in dict.fromkeys(lines) if line not in there)
    if new:
        opened.enter(field, (*rows, *new))
        opened.flush()
    return len(new)
