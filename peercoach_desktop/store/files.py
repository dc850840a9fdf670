"""Writing files so that a kill, a full disk or a virus scanner leaves the old file or the new one."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from peercoach_desktop.store.errors import DamagedStore, NoStore, translate_errors

# Ends of names of files that a kill can leave behind; `sweep` removes them.
PARTIAL = ".deel"
TRIAL = ".proef"

_T = TypeVar("_T")
_BUSY_ON_WINDOWS = {5, 32, 33}
_PATIENCE = 2.5  # seconds


def write_safely(path: Path, data: bytes) -> None:
    """Replace `path` by `data`: written beside it, synced, read back, then renamed. Raises DiskFull or FolderNotWritable."""
    partial = path.with_name(path.name + PARTIAL)
    with translate_errors():
        try:
            with partial.open("wb") as file:
                file.write(data)
                sync(file.fileno())
            _require_same(partial, data)
            replace(partial, path)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def _require_same(path: Path, data: bytes) -> None:
    if path.read_bytes() != data:
        raise DamagedStore("read back other bytes than were written")


def read_small(path: Path, limit: int) -> bytes:
    """Return the bytes of a small file. Raises NoStore if it is missing, DamagedStore if it is longer than `limit`."""
    with translate_errors():
        try:
            with path.open("rb") as file:
                data = file.read(limit + 1)
        except FileNotFoundError:
            raise NoStore(path.name) from None
    if len(data) > limit:
        raise DamagedStore(f"{path.name} is too large")
    return data


def sync(descriptor: int) -> None:
    """Wait until the file is on the disk itself."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until a rename in `folder` is on the disk; Windows has no such call."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def replace(source: Path, target: Path) -> None:
    """Rename `source` to `target`, which it replaces; waits for a virus scanner on Windows. Raises OSError."""
    patiently(lambda: source.replace(target))


def rename_folder(source: Path, target: Path) -> None:
    """Rename a folder to a name that is free; waits for a virus scanner on Windows. Raises OSError."""
    patiently(lambda: source.rename(target))


def patiently(action: Callable[[], _T], wait: Callable[[float], None] = time.sleep) -> _T:
    """Do `action`, again for 2.5 seconds while Windows says that another program holds the file."""
    pause = waited = 0.02
    while True:
        try:
            return action()
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_ON_WINDOWS or waited > _PATIENCE:
                raise
        wait(pause)
        pause = min(2 * pause, 0.5)
        waited += pause


def require_writable(folder: Path) -> None:
    """Raise FolderNotWritable or DiskFull if no file can be made in `folder`."""
    import secrets  # with all it needs it is large, and the first page needs none of it

    probe = folder / f"{secrets.token_hex(4)}{TRIAL}"
    with translate_errors():
        os.close(os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        patiently(probe.unlink)


def sweep(folder: Path) -> None:
    """Remove what a kill left behind in `folder`. Call it only while nobody else can be writing there."""
    for ending in (PARTIAL, TRIAL):
        for path in folder.glob(f"*{ending}"):
            if path.is_file():
                path.unlink(missing_ok=True)
