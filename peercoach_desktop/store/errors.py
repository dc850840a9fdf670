"""What can go wrong with the store. Each error has its own sentence for the user, found by `word_id`."""

# ruff: noqa: N818 - an error is named by what happened

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

Refusal = Literal["empty", "short", "unchanged", "common"]


class StoreError(Exception):
    """The store could not do this."""

    word_id = "errors.store_failed"
    exit_code = 1

    def __init__(self, detail: str = "") -> None:
        """`detail` is for the log: what failed, never an answer, a passphrase or a key."""
        super().__init__(detail or type(self).__doc__)


class TalkIsOver(StoreError):
    """The talk is rounded off: nothing is written in it until it is opened again."""

    word_id = "errors.talk_is_over"


class MeetingIsOver(StoreError):
    """The meeting has ended: nothing is written in it until it is opened again."""

    word_id = "errors.meeting_is_over"


class WrongPassphrase(StoreError):
    """The file with the key is whole, and this passphrase does not open it."""

    word_id = "errors.wrong_passphrase"
    exit_code = 3


class WrongRecoveryCode(StoreError):
    """The code holds a slip, or it belongs to another store."""

    word_id = "errors.wrong_recovery_code"
    exit_code = 3


class DamagedStore(StoreError):
    """A file of the store, or a backup, is not as it was written."""

    word_id = "errors.damaged_store"
    exit_code = 4


class DamagedKeys(DamagedStore):
    """Both files with the key are missing or bad. What was written is whole: the recovery code opens it."""

    word_id = "errors.damaged_keys"


class NotOurs(StoreError):
    """The file is no backup of this program."""

    word_id = "errors.not_ours"
    exit_code = 4


class NewerVersion(StoreError):
    """The file was made by a newer version of the program. `version` is the version of the file's format."""

    word_id = "errors.newer_version"
    exit_code = 5

    def __init__(self, version: int) -> None:
        super().__init__(f"version {version}")
        self.version = version


class DiskFull(StoreError):
    """There is no room to write."""

    word_id = "errors.disk_full"
    exit_code = 6


class FolderNotWritable(StoreError):
    """The folder or the file may not be written, or is not there."""

    word_id = "errors.folder_not_writable"
    exit_code = 6


class UnsafePlace(StoreError):
    """A live store may not stand here: a network drive (`network`) or a folder that is synchronised (`synced`)."""

    word_id = "errors.place_network"
    exit_code = 6

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.word_id = f"errors.place_{kind}"


class NotEnoughMemory(StoreError):
    """The computer has too little free memory to work out the key."""

    word_id = "errors.not_enough_memory"
    exit_code = 6


class OpenElsewhere(StoreError):
    """Another process has the store open."""

    word_id = "errors.open_elsewhere"
    exit_code = 7


class StoreMoved(StoreError):
    """The file of the open store was moved, deleted or replaced."""

    word_id = "errors.store_moved"
    exit_code = 6


class Stopped(StoreError):
    """The user stopped it halfway; nothing was changed."""

    word_id = "errors.stopped"
    exit_code = 1


class PassphraseRefused(StoreError):
    """The new passphrase is not good enough; `reason` says why."""

    word_id = "errors.passphrase_refused"
    exit_code = 2

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason
        self.word_id = f"errors.passphrase_{reason}"


class StoreExists(StoreError):
    """There is a store already, and it stays as it is."""

    word_id = "errors.store_exists"
    exit_code = 2


class NoStore(StoreError):
    """There is no store or backup in this place."""

    word_id = "errors.no_store"
    exit_code = 2


_OF_SYSTEM: dict[int, type[StoreError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.ENOMEM: NotEnoughMemory,
    errno.EIO: DamagedStore,
}

# Primary result codes of SQLite.
_OF_DRIVER: dict[int, type[StoreError]] = {
    3: FolderNotWritable,  # PERM
    5: OpenElsewhere,  # BUSY
    6: OpenElsewhere,  # LOCKED
    7: NotEnoughMemory,  # NOMEM
    8: FolderNotWritable,  # READONLY
    10: DiskFull,  # IOERR: a write that stopped halfway (quota, stick); that the folder can be written was tried before
    11: DamagedStore,  # CORRUPT
    13: DiskFull,  # FULL
    14: FolderNotWritable,  # CANTOPEN
    26: DamagedStore,  # NOTADB
}


@contextmanager
def translate_errors() -> Iterator[None]:
    """Turn errors of the driver and of the operating system into a StoreError that holds no SQL and no parameters."""
    try:
        yield
    except StoreError:
        raise
    except MemoryError:
        raise NotEnoughMemory from None
    except OSError as error:
        raise of_system(error) from None
    except Exception as error:
        known = _of_driver(error)
        if known is None:
            raise
        raise known from None


def of_system(error: OSError) -> StoreError:
    """Return the StoreError that stands for an error of the operating system."""
    kind = _OF_SYSTEM.get(error.errno or 0, FolderNotWritable)
    return kind(errno.errorcode.get(error.errno or 0, type(error).__name__))


def _of_driver(error: Exception) -> StoreError | None:
    # SQLAlchemy keeps the driver's error in `orig`.
    original = getattr(error, "orig", None) or error
    if not type(original).__module__.startswith("sqlcipher3"):
        return None
    code = getattr(original, "sqlite_errorcode", None) or 0
    kind = _OF_DRIVER.get(code & 0xFF, StoreError)
    return kind(getattr(original, "sqlite_errorname", None) or type(original).__name__)
