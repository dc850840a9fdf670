"""The door: making a store, opening it with passphrase or paper code, and closing it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.store import vault_names
from peercoach_desktop.store.errors import NoStore
from peercoach_desktop.store.instance_lock import InstanceLock
from peercoach_desktop.store.paths import VaultPaths, list_vaults, new_vault_folder

if TYPE_CHECKING:  # keys and tables are loaded when they are needed: the first paint needs neither
    from peercoach_desktop.store.store import Store


@dataclass(frozen=True)
class CoachStore:
    """A store as it stands in the list of coaches: the name is what the coach chose, empty where none was."""

    paths: VaultPaths
    name: str


class Access:
    """Opens the store of one coach below a data folder. One process holds a store at a time.

    Where several coaches share a laptop, `coaches` lists their stores; give the chosen one to `unlock`. Without it the first counts.
    """

    def __init__(self, data_folder: Path) -> None:
        self.data_folder = data_folder
        self.erased_again = 0
        """How many dossiers were erased again at the last opening, because an older database file stood in its place: say so."""
        self._lock: InstanceLock | None = None
        self._held: VaultPaths | None = None
        self._store: Store | None = None

    def vaults(self) -> tuple[VaultPaths, ...]:
        """Return the stores in the data folder; empty before the first start."""
        return list_vaults(self.data_folder)

    def coaches(self) -> tuple[CoachStore, ...]:
        """Return the stores with their names, by name; those without one last."""
        found = (CoachStore(paths, vault_names.name_of(paths)) for paths in self.vaults())
        return tuple(sorted(found, key=lambda coach: (not coach.name, coach.name.casefold())))

    def name_coach(self, paths: VaultPaths, name: str) -> str:
        """Keep the neutral name under which a store stands in the list; it is readable by everybody. Returns it as kept."""
        return vault_names.set_name(paths, name)

    def check_place(self) -> None:
        """Raise UnsafePlace where the stores lie on a network drive or in a synchronised folder: advise to move them."""
        from peercoach_desktop.store.places import require_safe

        require_safe(self.data_folder)

    def the_vault(self) -> VaultPaths:
        """Return the store to open. Raises NoStore before the first start."""
        found = self.vaults()
        if not found:
            raise NoStore
        return found[0]

    def hold(self, paths: VaultPaths) -> InstanceLock:
        """Keep other programs from opening this store, and let go of another one. Raises OpenElsewhere."""
        if self._lock is not None and self._held == paths:
            return self._lock
        lock = InstanceLock()
        lock.acquire(paths)
        self._release()
        self._lock, self._held = lock, paths
        return lock

    def check_passphrase(self, passphrase: str) -> None:
        """Raise PassphraseRefused, with the reason, for a passphrase that is too weak."""
        from peercoach_desktop.store.passphrase import check

        check(passphrase)

    def create(self, passphrase: str, name: str = "") -> tuple[Store, str]:
        """Make a new store with `passphrase`; return it opened, with the recovery code for paper. Raises StoreError.

        `name` is the neutral, readable name for the list of coaches.
        """
        from peercoach_desktop.store import vault
        from peercoach_desktop.store.places import require_safe
        from peercoach_desktop.store.recovery_code import code_of

        self.check_passphrase(passphrase)
        require_safe(self.data_folder)
        paths = new_vault_folder(self.data_folder)
        self.hold(paths)
        root = vault.create(paths, passphrase)
        if name.strip():
            vault_names.set_name(paths, name)
        return self._open(paths, root), code_of(root)

    def unlock(self, passphrase: str, paths: VaultPaths | None = None) -> Store:
        """Open the store with the passphrase. Raises WrongPassphrase, DamagedStore and the other StoreErrors."""
        from peercoach_desktop.store import vault

        paths = paths or self.the_vault()
        self.hold(paths)
        return self._open(paths, vault.unlock(paths, passphrase))

    def unlock_with_code(self, code: str, paths: VaultPaths | None = None) -> Store:
        """Open the store with the code from paper. Raises WrongRecoveryCode and the other StoreErrors."""
        from peercoach_desktop.store import vault

        paths = paths or self.the_vault()
        self.hold(paths)
        return self._open(paths, vault.unlock_with_code(paths, code))

    def change_passphrase(self, old: str | None, new: str) -> None:
        """Replace the passphrase of the open store; the old one goes only after the new one was proved. Raises StoreError."""
        from peercoach_desktop.store import vault

        if self._store is None:
            raise NoStore
        vault.change_passphrase(self._store.paths, self._store.root, old, new)

    def renew_key(self, old: str | None, new: str) -> tuple[Store, str]:
        """Give the open store a new key and passphrase after a suspected leak; return it opened again, with its new code for paper.

        All stores opened before are closed by then. The store under the old key is removed once the new one is open; backups made
        before still open with the old passphrase and code: make new ones and destroy those. Raises StoreError; then the old store
        stays and is open again.
        """
        from peercoach_desktop.store.new_key import renew_key
        from peercoach_desktop.store.previous import remove_previous
        from peercoach_desktop.store.recovery_code import code_of

        if self._store is None:
            raise NoStore
        paths, root = self._store.paths, self._store.root
        self._store.close()
        try:
            root = renew_key(paths, root, old, new).root
        finally:
            store = self._open(paths, root)
        remove_previous(paths, datetime.max)
        return store, code_of(root)

    def erase_store(self) -> None:
        """Erase the open store as a whole, with its own backups: nothing of it is left here. Raises FolderNotWritable."""
        from peercoach_desktop.store.erase_store import erase_store

        if self._store is None:
            raise NoStore
        paths = self._store.paths
        self._store.close(give_up=True)
        self._store = None
        erase_store(paths)
        self._release()

    def close(self, *, give_up: bool = False) -> None:
        """Save all, close the store and let others open it. Raises StoreError if saving fails, unless `give_up` drops the rest."""
        if self._store is not None:
            self._store.close(give_up=give_up)
            self._store = None
        self._release()

    def tidy(self, now: datetime) -> None:
        """Remove stores that were replaced more than 30 days ago, and finish an erasing that was interrupted. Raises StoreError."""
        from peercoach_desktop.store.erase_store import finish_erasing
        from peercoach_desktop.store.previous import KEPT, remove_previous

        finish_erasing(self.data_folder)
        for paths in self.vaults():
            remove_previous(paths, now - KEPT)

    def _open(self, paths: VaultPaths, root: bytes) -> Store:
        from peercoach_desktop.store.store import Store

        self._store = store = Store.open(paths, root)
        self.erased_again = store.erasing.catch_up()
        return store

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = self._held = None
