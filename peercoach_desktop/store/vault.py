"""Creating and unlocking a store, and changing its passphrase."""

from __future__ import annotations

from peercoach_desktop.store.paths import VaultPaths, list_vaults, new_vault_folder

__all__ = ["VaultPaths", "list_vaults", "new_vault_folder"]
