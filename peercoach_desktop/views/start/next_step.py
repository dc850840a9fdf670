"""What can safely be done when a store does not open: one step for each reason, and none of them removes anything."""

from __future__ import annotations

from enum import StrEnum

from peercoach_desktop.store.errors import (
    DamagedKeys,
    DamagedStore,
    DiskFull,
    FolderNotWritable,
    NewerVersion,
    NotEnoughMemory,
    OpenElsewhere,
    StoreMoved,
    WrongPassphrase,
    WrongRecoveryCode,
)


class NextStep(StrEnum):
    """Type it again; use the code from paper; try once more as it is; put a backup back; look at the folder; close the program."""

    TYPE = "type"
    CODE = "code"
    AGAIN = "again"
    RESTORE = "restore"
    FOLDER = "folder"
    CLOSE = "close"


_STEPS: tuple[tuple[type[Exception], NextStep], ...] = (
    (WrongPassphrase, NextStep.TYPE),
    (WrongRecoveryCode, NextStep.TYPE),
    (NotEnoughMemory, NextStep.AGAIN),
    (DiskFull, NextStep.AGAIN),
    (OpenElsewhere, NextStep.AGAIN),
    (DamagedKeys, NextStep.CODE),
    (DamagedStore, NextStep.RESTORE),
    (StoreMoved, NextStep.FOLDER),
    (FolderNotWritable, NextStep.FOLDER),
    (NewerVersion, NextStep.CLOSE),
)


def next_step(error: Exception) -> NextStep:
    """Return the step that belongs to an error; trying again for one that has no name."""
    return next((step for kind, step in _STEPS if isinstance(error, kind)), NextStep.AGAIN)
