"""A new key for the open store, with new backups under it, and the list of copies that the old key still opens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.services.access import Access
from peercoach_desktop.services.automatic_backups import AutomaticBackups
from peercoach_desktop.services.backup_log import BackupLog
from peercoach_desktop.services.backups import BackupService
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.keys import PaperKey


@dataclass(frozen=True)
class RenewedKey:
    """The new code for paper, what checks that paper, and the copies made before: the old passphrase still opens those."""

    code: str
    paper: PaperKey
    old_copies: tuple[Path, ...]


def renew(access: Access, clock: Clock, old: str | None, new: str) -> RenewedKey:
    """Give the open store a new key, and make new backups in the place of the automatic ones. Takes seconds: call it from a thread.

    All that had the store open before must have let go of it. Raises what `Access.renew_key` raises; then the store is as it was.
    """
    store, code = access.renew_key(old, new)
    before = {line.path for line in BackupLog(store).all()}
    AutomaticBackups(store, BackupService(store), clock).renew()
    kept = {line.path for line in BackupLog(store).all()}
    return RenewedKey(code, PaperKey(store, clock), tuple(sorted(before & kept)))
