"""The same store with the driver alone: the same settings, statements, commit and checkpoint, and nothing around them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from peercoach_desktop.store.keys import database_key

_SETTINGS = (
    "temp_store = MEMORY", "locking_mode = EXCLUSIVE", "foreign_keys = ON", "secure_delete = ON", "synchronous = FULL", "fullfsync = ON",
    "checkpoint_fullfsync = ON", "cell_size_check = ON", "trusted_schema = OFF", "journal_mode = WAL",
)  # fmt: skip
_TOUCH = "UPDATE session SET changed = ? WHERE id = ?"
_PUT = """
    INSERT INTO answer (session_id, field_id, value) VALUES (?, ?, ?)
    ON CONFLICT (session_id, field_id) DO UPDATE SET value = excluded.value
"""
_READ = "SELECT field_id, value FROM answer WHERE session_id = ?"
_LATEST = """
    SELECT session.id, trajectory.id, peer.id, peer.first_name, session.kind, session.state,
           coalesce(session.started, session.planned), session.changed, session.place_step, session.elapsed
    FROM session JOIN trajectory ON trajectory.id = session.trajectory_id JOIN peer ON peer.id = trajectory.peer_id
    ORDER BY session.changed DESC LIMIT 50
"""


class RawStore:
    """An open database file."""

    def __init__(self, database: Path, root: bytes) -> None:
        self._raw: Any = dbapi2.connect(str(database), timeout=0, isolation_level=None, check_same_thread=False)
        self._raw.execute(f"PRAGMA key = \"x'{database_key(root).hex()}'\"")
        for setting in _SETTINGS:
            self._raw.execute(f"PRAGMA {setting}").fetchall()

    def save(self, session: str, field: str, value: str, changed: str) -> None:
        """Keep one answer and when the session was changed, all the way into the database file."""
        self._raw.execute("BEGIN IMMEDIATE")
        self._raw.execute(_TOUCH, (changed, session))
        self._raw.execute(_PUT, (session, field, value))
        self._raw.execute("COMMIT")
        self._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def answers(self, session: str) -> dict[str, Any]:
        """Return the answers of a session as plain data."""
        return {field: json.loads(value) for field, value in self._raw.execute(_READ, (session,))}

    def latest(self) -> list[Any]:
        """Return the 50 sessions changed last."""
        return list(self._raw.execute(_LATEST))

    def scan(self, word: str) -> int:
        """Read through all answers, and return in how many of them `word` occurs."""
        (count,) = self._raw.execute("SELECT count(*) FROM answer WHERE value LIKE ?", (f"%{word}%",)).fetchone()
        return int(count)

    def close(self) -> None:
        self._raw.close()
