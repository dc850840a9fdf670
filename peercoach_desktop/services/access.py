"""The door: making a store, opening it with passphrase or paper code, and closing it."""

from __future__ import annotations

from pathlib import Path

from peercoach_desktop.store import passphrase as passphrases
from peercoach_desktop.store import vault
from peercoach_desktop.store.errors import NoStore
from peercoach_desktop.store.instance_lock import InstanceLock
from peercoach_desktop.store.store import Store
from peercoach_desktop.store.vault import VaultPaths


class Access:
    """Opens the store of one coach below a data folder. One process holds a store at a time."""

    def __init__(self, data_folder: Path) -> None:
        self.data_folder = data_folder
        self._lock: InstanceLock | None = None
        self._store: Store | None = None

    def vaults(self) -> tuple[VaultPaths, ...]:
        """Return the stores in the data folder; empty before the first start."""
        return vault.list_vaults(self.data_folder)

    def the_vault(self) -> VaultPaths:
        """Return the store to open. Raises NoStore before the first start."""
        found = self.vaults()
        if not found:
            raise NoStore
        return found[0]

    def hold(self, paths: VaultPaths) -> InstanceLock:
        """Keep other programs from opening this store. Raises OpenElsewhere."""
        if self._lock is None:
            lock = InstanceLock()
            lock.acquire(paths)
            self._lock = lock
        return self._lock

    def check_passphrase(self, passphrase: str) -> None:
        """Raise PassphraseRefused, with the reason, for a passphrase that is too weak."""
        passphrases.check(passphrase)

    def create(self, passphrase: str) -> tuple[Store, str]:
        """Make a new store with `passphrase`; return it opened, with the recovery code for paper. Raises StoreError."""
        from peercoach_desktop.store.recovery_code import code_of

        passphrases.check(passphrase)
        paths = vault.new_vault_folder(self.data_folder)
        self.hold(paths)
        root = vault.create(paths, passphrase)
        return self._open(paths, root), code_of(root)

    def unlock(self, passphrase: str) -> Store:
        """Open the store with the passphrase. Raises WrongPassphrase, DamagedStore and the other StoreErrors."""
        paths = self.the_vault()
        self.hold(paths)
        return self._open(paths, vault.unlock(paths, passphrase))

    def unlock_with_code(self, code: str) -> Store:
        """Open the store with the code from paper. Raises WrongRecoveryCode and the other StoreErrors."""
        paths = self.the_vault()
        self.hold(paths)
        return self._open(paths, vault.unlock_with_code(paths, code))

    def change_passphrase(self, old: str | None, new: str) -> None:
        """Replace the passphrase of the open store; the old one goes only after the new one was proved. Raises StoreError."""
        if self._store is None:
            raise NoStore
        vault.change_passphrase(self._store.paths, self._store.root, old, new)

    def close(self, *, give_up: bool = False) -> None:
        """Save all, close the store and let others open it. Raises StoreError if saving fails, unless `give_up` drops the rest."""
        if self._store is not None:
            self._store.close(give_up=give_up)
            self._store = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _open(self, paths: VaultPaths, root: bytes) -> Store:
        self._store = Store.open(paths, root)
        return self._store
