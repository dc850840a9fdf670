"""The coach's settings, such as the own name. Read before the first paint, so with the driver alone."""

from __future__ import annotations

from typing import Any

from peercoach_desktop.store.columns import json_of, json_text
from peercoach_desktop.store.database import Database


class Settings:
    """Settings by name; a value is JSON data."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting, or `default` where it was never put."""
        with self._database.raw_reading() as raw:
            row = raw.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return json_of(row[0]) if row else default

    def all(self) -> dict[str, Any]:
        """Return all settings by name."""
        with self._database.raw_reading() as raw:
            return {name: json_of(value) for name, value in raw.execute("SELECT name, value FROM setting ORDER BY name").fetchall()}

    def put(self, name: str, data: Any) -> None:
        """Keep a setting."""
        statement = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
        with self._database.raw_writing() as raw:
            raw.execute(statement, (name, json_text(data)))
