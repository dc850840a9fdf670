"""What the peer said yes or no to, as the coach wrote it down."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select

from peercoach_desktop.domain.consent import Consent
from peercoach_desktop.store.columns import time_text
from peercoach_desktop.store.database import Database
from peercoach_desktop.store.tables import CONSENT


class Consents:
    """Answers by trajectory. None is ever changed: a later one stands beside it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, trajectory_id: str, consent: Consent) -> None:
        """Write down an answer."""
        row = {
            "trajectory_id": trajectory_id,
            "purpose": consent.purpose,
            "given": consent.given,
            "said_by": consent.said_by,
            "at": time_text(consent.at),
        }
        with self._database.writing() as core:
            core.execute(insert(CONSENT), row)

    def of_trajectory(self, trajectory_id: str) -> tuple[Consent, ...]:
        """Return the answers, oldest first."""
        statement = select(CONSENT).where(CONSENT.c.trajectory_id == trajectory_id).order_by(CONSENT.c.number)
        with self._database.reading() as core:
            rows = core.execute(statement).all()
        return tuple(Consent(row.purpose, row.given, row.said_by, datetime.fromisoformat(row.at)) for row in rows)
