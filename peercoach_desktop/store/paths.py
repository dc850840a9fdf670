"""Where the files of a store lie, and which stores there are. Needs nothing but the standard library."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.store.errors import translate_errors

# Ends of folder names while a restored store takes its place (see `restore`).
READY = ".nieuw"
BUILDING = ".deel"
# End of the name of a store that is being erased.
GOING = ".weg"
NEUTRAL_ID = re.compile(r"[0-9a-f]{8}")


@dataclass(frozen=True)
class VaultPaths:
    """The files of one store. The lock lies beside the folder, so that the folder can be renamed while it is held."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "kluis.db"

    @property
    def slots(self) -> Path:
        """The root key, wrapped by the passphrase."""
        return self.folder / "kluis.sleutels"

    @property
    def slots_copy(self) -> Path:
        """The same once more, for when a sector goes bad."""
        return self.folder / "kluis.sleutels.kopie"

    @property
    def lock(self) -> Path:
        """The file that the process with this store open holds a lock on."""
        return self.folder.with_name(f"{self.folder.name}.slot")

    @property
    def knock(self) -> Path:
        """The file that a second start writes to, so that the first comes forward."""
        return self.folder.with_name(f"{self.folder.name}.klop")

    @property
    def name(self) -> Path:
        """The readable file with the neutral name that the coach chose; all that is readable of a store."""
        return self.folder.with_name(f"{self.folder.name}.naam")

    @property
    def building(self) -> Path:
        """A folder that is being made to take the place of `folder`; worth nothing until it is `ready`."""
        return self.folder.with_name(f"{self.folder.name}{BUILDING}")

    @property
    def erased(self) -> Path:
        """The folder of a store that is being erased as a whole; whatever is in it must go."""
        return self.folder.with_name(f"{self.folder.name}{GOING}")

    @property
    def backups(self) -> Path:
        """The folder for the store's own backups; beside the store, so that it outlives a restore."""
        return self.folder.with_name(f"{self.folder.name}.reserve")

    @property
    def ready(self) -> Path:
        """A restored folder, verified and complete, that is about to take the place of `folder`."""
        return self.folder.with_name(f"{self.folder.name}{READY}")


def list_vaults(data_folder: Path) -> tuple[VaultPaths, ...]:
    """Return the stores in `data_folder`, by name; finishes a restore that was killed between its two renames."""
    if not data_folder.is_dir():
        return ()
    with translate_errors():
        folders = sorted(path for path in data_folder.iterdir() if path.is_dir())
    for folder in folders:
        if folder.suffix == READY and not folder.with_suffix("").exists():
            with translate_errors():
                folder.rename(folder.with_suffix(""))
    names = sorted({folder.name.removesuffix(READY) for folder in folders})
    vaults = (VaultPaths(data_folder / name) for name in names if NEUTRAL_ID.fullmatch(name))
    return tuple(vault for vault in vaults if vault.database.is_file())


def new_vault_folder(data_folder: Path) -> VaultPaths:
    """Make a folder with a neutral name for a new store, for this user alone. Raises FolderNotWritable or DiskFull."""
    import secrets  # with all it needs it is large, and the first page needs none of it

    folder = data_folder / secrets.token_hex(4)
    with translate_errors():
        data_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(mode=0o700)
    return VaultPaths(folder)
