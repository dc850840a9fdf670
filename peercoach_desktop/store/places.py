"""Which folders may hold the live store. Network drives and synchronised folders lose or mix up what is written; backups may live there."""

from __future__ import annotations

import itertools
import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath, PureWindowsPath

from peercoach_desktop.store.errors import UnsafePlace


class PlaceKind(StrEnum):
    """What kind of place a folder is."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True)
class Mount:
    """A place in the tree of folders where another file system begins."""

    point: str
    file_system: str


_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\w*|smbfs|afpfs|afs|9p|ncpfs|ncp|ceph|glusterfs|lustre|davfs2?|webdav|coda|beegfs|"
    r"fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|glusterfs|s3fs|curlftpfs|smbnetfs|ceph\S*|onedriver|google-drive-ocamlfuse|gdfuse|insync)",
    re.IGNORECASE,
)
_SYNCED_ANYWHERE = re.compile(
    r"(onedrive|dropbox|google ?drive|googledrive|surfdrive|nextcloud|owncloud)( ?[-(].*)?|"
    r"icloud ?drive|mobile documents|cloudstorage|box sync|pcloud ?drive|megasync|proton drive|syncthing|tresorit|seafile|insync",
    re.IGNORECASE,
)
# Also ordinary words: only right below the home folder.
_SYNCED_IN_HOME = frozenset({"box", "mega", "sync", "stack", "my drive", "mijn drive", "tresors", "filen", "pcloud", "idrive"})
_MARKERS = (
    ".dropbox",
    ".dropbox.cache",
    ".stfolder",
    ".owncloudsync.log",
    ".nextcloudsync.log",
    ".sync",
    ".csync_journal.db",
    ".seafile-data",
)
_REMOTE = 4
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def require_safe(folder: Path) -> None:
    """Raise UnsafePlace if `folder` (which need not exist) is no place for a live store, as far as this system tells."""
    kind = kind_of(folder.absolute(), mounts(), os.environ, Path.home(), os.path.exists)
    if kind is PlaceKind.LOCAL and sys.platform == "win32" and _is_remote_drive(folder):
        kind = PlaceKind.NETWORK
    if kind is not PlaceKind.LOCAL:
        raise UnsafePlace(kind.value)


def kind_of(
    folder: PurePath, mounted: Iterable[Mount], environ: Mapping[str, str], home: PurePath, exists: Callable[[str], bool]
) -> PlaceKind:
    """Return what kind of place an absolute folder is, from what the system says: mounts, variables, the home folder, marker files."""
    if _is_network(folder, mounted):
        return PlaceKind.NETWORK
    return PlaceKind.SYNCED if _is_synced(folder, environ, home, exists) else PlaceKind.LOCAL


def mounts() -> tuple[Mount, ...]:
    """Return the mounts that the system lists; none where it keeps no such list."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    return tuple(_mount(line) for line in lines if " - " in line)


def _mount(line: str) -> Mount:
    """Return the mount in a line of mountinfo, where spaces in a path are written as numbers."""
    point = re.sub(r"\\(\d{3})", lambda number: chr(int(number[1], 8)), line.split()[4])
    return Mount(point, line.partition(" - ")[2].split()[0])


def _is_network(folder: PurePath, mounted: Iterable[Mount]) -> bool:
    if isinstance(folder, PureWindowsPath):
        # \\server\share, and \\?\UNC\server\share; \\?\C:\ is a local path in long form.
        return folder.drive.startswith("\\\\") and not re.match(r"\\\\[?.]\\[a-z]:", folder.drive, re.IGNORECASE)
    holding = [mount for mount in mounted if folder.is_relative_to(mount.point)]
    return bool(holding) and _NETWORK.fullmatch(max(holding, key=lambda mount: len(mount.point)).file_system) is not None


def _is_synced(folder: PurePath, environ: Mapping[str, str], home: PurePath, exists: Callable[[str], bool]) -> bool:
    if any(_SYNCED_ANYWHERE.fullmatch(part) for part in folder.parts) or _is_roaming(folder):
        return True
    if folder.is_relative_to(home) and folder != home and folder.relative_to(home).parts[0].casefold() in _SYNCED_IN_HOME:
        return True
    named = [type(folder)(environ[name]) for name in _VARIABLES if environ.get(name)]
    if any(folder.is_relative_to(place) for place in named):
        return True
    return any(exists(str(place / marker)) for place in (folder, *folder.parents) for marker in _MARKERS)


def _is_roaming(folder: PurePath) -> bool:
    """Return whether this is the part of a Windows profile that the next computer overwrites."""
    parts = [part.casefold() for part in folder.parts]
    return ("appdata", "roaming") in itertools.pairwise(parts)


def _is_remote_drive(folder: Path) -> bool:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - other systems have none
    return bool(kernel.GetDriveTypeW(f"{folder.absolute().drive}\\") == _REMOTE)
