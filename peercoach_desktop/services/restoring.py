"""Looking into a backup, checking it and putting it back. None of it needs an open store."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.services.access import Access
from peercoach_desktop.store import backup, vault
from peercoach_desktop.store.backup import BackupPreview, Counts, Proof
from peercoach_desktop.store.errors import NoStore, StoreExists
from peercoach_desktop.store.paths import VaultPaths


@dataclass(frozen=True)
class RestoredStore:
    """A store put back from a backup. `safety_copy` is where the store that was there before is kept.

    `erased_again` is how many dossiers were taken out at once because they had been erased since: say so where it is not 0.
    """

    store: Path
    counts: Counts
    safety_copy: Path | None
    erased_again: int = 0


def preview_backup(file: Path) -> BackupPreview:
    """Return date, counts and size of a backup without a key. Raises NotOurs, DamagedStore, NewerVersion."""
    return backup.preview(file)


def check_backup(file: Path, *, passphrase: str | None = None, code: str | None = None) -> Proof:
    """Open a backup, read every row and compare the counts. Raises StoreError."""
    return backup.verify_with(file, passphrase=passphrase, code=code)


def restore_backup(
    file: Path,
    data_folder: Path,
    *,
    passphrase: str | None = None,
    code: str | None = None,
    replace: bool = False,
    over: VaultPaths | None = None,
) -> RestoredStore:
    """Put a backup back below `data_folder`; over a store that is there only with `replace`, after a safety copy.

    Where several coaches have a store, `over` is the one that makes room; without it, the first.
    Raises StoreExists, OpenElsewhere and the other StoreErrors; whatever was there is then untouched.
    """
    access = Access(data_folder)
    try:
        target = over or access.the_vault()
        if not replace:
            raise StoreExists
        access.hold(target)
    except NoStore:
        target = vault.new_vault_folder(data_folder)
    try:
        restored = backup.restore(file, target, passphrase=passphrase, code=code, replace=replace)
    except BaseException:
        if target.folder.is_dir() and not any(target.folder.iterdir()):
            target.folder.rmdir()  # the one made for this restore
        raise
    finally:
        access.close()
    return RestoredStore(target.database, restored.counts, restored.safety_copy, restored.erased_again)
