"""Creating and unlocking a store, and changing its passphrase."""

from __future__ import annotations

import contextlib
import hmac

from peercoach_desktop.store import passphrase as rules
from peercoach_desktop.store import recovery_code, slots
from peercoach_desktop.store.erase_list import SealedList
from peercoach_desktop.store.errors import DamagedKeys, DamagedStore, NoStore, StoreError, StoreExists, WrongPassphrase, WrongRecoveryCode
from peercoach_desktop.store.files import read_small, write_safely
from peercoach_desktop.store.keys import new_root, vault_id
from peercoach_desktop.store.paths import VaultPaths, list_vaults, new_vault_folder
from peercoach_desktop.store.slots import Kdf, Slots

__all__ = ["VaultPaths", "change_passphrase", "create", "list_vaults", "new_vault_folder", "unlock", "unlock_with_code"]

_USUAL = Kdf()


def create(paths: VaultPaths, passphrase: str, kdf: Kdf = _USUAL) -> bytes:
    """Write the slot files of a new store and return its root key; the database is made when the store is first opened.

    Raises PassphraseRefused, StoreExists if anything of a store is there, NotEnoughMemory, DiskFull, FolderNotWritable.
    """
    rules.check(passphrase)
    if any(path.exists() for path in (paths.database, paths.slots, paths.slots_copy)):
        raise StoreExists
    root = new_root()
    write_slots(paths, slots.wrap(root, passphrase, kdf))
    return root


def unlock(paths: VaultPaths, passphrase: str) -> bytes:
    """Return the root key of a store, by the copy of the slot file where the file itself is bad, and mend the bad one.

    Raises NoStore, WrongPassphrase, DamagedStore (then the recovery code still opens it), NewerVersion, NotEnoughMemory.
    """
    if not paths.database.is_file():
        raise NoStore(paths.folder.name)
    found = _read_slots(paths)
    opened, root = _open_first(found, passphrase)
    if found != [opened, opened]:
        # Opening the store matters more than mending the second file; the next time tries again.
        with contextlib.suppress(StoreError):
            write_slots(paths, opened)
    return root


def unlock_with_code(paths: VaultPaths, code: str) -> bytes:
    """Return the root key by the printed code, proved on the database; needs no slot file.

    Raises NoStore, WrongRecoveryCode, DamagedStore, OpenElsewhere, FolderNotWritable.
    """
    from peercoach_desktop.store.connection import connect

    root = recovery_code.root_of(code)
    try:
        connect(paths.database, root).close()
    except DamagedStore:
        if not _belongs(paths, root):
            raise WrongRecoveryCode("the code of another store") from None
        raise
    return root


def change_passphrase(paths: VaultPaths, root: bytes, old: str | None, new: str, kdf: Kdf = _USUAL) -> None:
    """Replace the passphrase. The new slot is opened once before the old one goes; a kill leaves one that opens.

    `old` is None after unlocking with the recovery code. Raises PassphraseRefused, WrongPassphrase if `old` is wrong,
    NotEnoughMemory, DiskFull, FolderNotWritable.
    """
    rules.check(new, old=old)
    if old is not None:
        _, opened = _open_first(_read_slots(paths), old)
        if not hmac.compare_digest(opened, root):
            raise DamagedStore("the slots belong to another store")
    write_slots(paths, slots.wrap(root, new, kdf).with_erased(_erased_so_far(paths)))


def read_slots(paths: VaultPaths) -> Slots:
    """Return the slots of a store, from the copy if need be. Raises DamagedStore, NewerVersion."""
    return _read_slots(paths)[0]


def write_slots(paths: VaultPaths, new: Slots) -> None:
    """Write both slot files, one after the other. Raises DiskFull, FolderNotWritable."""
    data = slots.encode(new)
    write_safely(paths.slots, data)
    write_safely(paths.slots_copy, data)


def _erased_so_far(paths: VaultPaths) -> SealedList:
    """Return the list of what was erased; an empty one if both slot files are lost: the store writes it again."""
    with contextlib.suppress(StoreError):
        return read_slots(paths).erased
    return SealedList()


def _read_slots(paths: VaultPaths) -> list[Slots]:
    """Return what the slot file and its copy hold, without the one that is missing or bad."""
    found = []
    for path in (paths.slots, paths.slots_copy):
        with contextlib.suppress(NoStore, DamagedStore):
            found.append(slots.decode(read_small(path, slots.LARGEST_FILE)))
    if not found:
        raise DamagedKeys("both slot files are missing or bad")
    return found


def _open_first(found: list[Slots], passphrase: str) -> tuple[Slots, bytes]:
    """Open the slot file, or else a copy that differs: after a kill halfway a change, the two passphrases both open."""
    for candidate in dict.fromkeys(found):
        with contextlib.suppress(WrongPassphrase):
            return candidate, slots.unwrap(candidate, passphrase)
    raise WrongPassphrase


def _belongs(paths: VaultPaths, root: bytes) -> bool:
    """Return whether the database, which does not open, was made with this root key: damage and a wrong code differ."""
    from peercoach_desktop.store.pages import any_page_fits

    with contextlib.suppress(StoreError):
        if read_slots(paths).vault == vault_id(root):
            return True
    return any_page_fits(paths.database, root)
