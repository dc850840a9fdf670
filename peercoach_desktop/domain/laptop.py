"""What was found on this laptop by looking: files, what can be read of them, and where backups are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Contents(StrEnum):
    """What somebody sees who opens a file without the passphrase."""

    ENCRYPTED = "encrypted"
    WRAPPED = "wrapped"
    READABLE = "readable"
    EMPTY = "empty"
    CLOSED = "closed"


@dataclass(frozen=True)
class LaptopFile:
    """A file by its path below the data folder, its size in bytes, what it is for (by id) and what can be read of it."""

    path: str
    size: int
    purpose: str
    contents: Contents


@dataclass(frozen=True)
class BackupPlace:
    """A backup that was made: where, when, on another device or not, and whether it can be reached now."""

    path: str
    made: datetime
    elsewhere: bool
    in_reach: bool


@dataclass(frozen=True)
class Laptop:
    """The data folder with its files in the order of their paths, and the backups, newest first. `looked` is when."""

    folder: str
    looked: datetime
    files: tuple[LaptopFile, ...]
    backups: tuple[BackupPlace, ...]
