"""What the coach writes down: in backups and counts, gone with the peer it is about, and on nobody else's paper."""

from __future__ import annotations

from peercoach_desktop.services.compose import Desk
from tests.services.test_access import __name__ as _  # noqa: F401


def write(desk: Desk, kind: str, peer_id: str | None = None, **answers: object) -> str:
    log = desk.coach_log
    entry = log.begin(kind, peer_id)
    for name, value in answers.items():
        entry = log.answer(entry, log.pack.field(f"{kind}.{name}"), value)  # type: ignore[arg-type]
    log.flush()
    return entry.id
