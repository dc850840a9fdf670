"""The one way in for files from elsewhere: a plain file of a size that we take, or a plain refusal."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from peercoach_desktop.store.errors import DamagedStore, NoStore, NotOurs, translate_errors


@contextmanager
def opened_import(path: Path, largest: int) -> Iterator[BinaryIO]:
    """Give a file from elsewhere for reading. Raises NoStore, NotOurs (a folder, a pipe, a device), DamagedStore (too large).

    It never waits for another program: a pipe is looked at and not read.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with translate_errors():
        try:
            descriptor = os.open(path, flags)
        except FileNotFoundError:
            raise NoStore(path.name) from None
        except PermissionError:
            if path.is_dir():  # so says Windows
                raise NotOurs(path.name) from None
            raise
        try:
            _require_plain(descriptor, path, largest)
        except BaseException:
            os.close(descriptor)
            raise
        with os.fdopen(descriptor, "rb") as file:
            yield file


def _require_plain(descriptor: int, path: Path, largest: int) -> None:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise NotOurs(path.name)
    if status.st_size > largest:
        raise DamagedStore("larger than any file of ours")
