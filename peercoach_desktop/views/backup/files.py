"""Asking for a backup file with the dialog of the system, and what is said about one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from peercoach_desktop.store.counts import Counts
from peercoach_desktop.views.counts import CountWords
from peercoach_desktop.views.dates import day_words, time_words

ENDING = ".peercoach"

AskFile = Callable[[QWidget, str], str]
"""Gets the window and the title of the dialog; returns the path chosen, or ""."""


def ask_new(parent: QWidget, title: str) -> str:
    """Ask where to write a backup."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    name = f"reservekopie-{datetime.now():%Y-%m-%d}{ENDING}"
    return QFileDialog.getSaveFileName(parent, title, str(Path(folder) / name), _filter())[0]


def ask_existing(parent: QWidget, title: str) -> str:
    """Ask which backup to read."""
    return QFileDialog.getOpenFileName(parent, title, "", _filter())[0]


def ask_folder(parent: QWidget, title: str) -> str:
    """Ask for a folder, such as a stick."""
    return QFileDialog.getExistingDirectory(parent, title)


def with_ending(path: str) -> Path:
    """Return the path with the ending of a backup."""
    target = Path(path)
    return target if target.suffix else target.with_name(target.name + ENDING)


def moment_words(moment: datetime, language: str) -> str:
    """Return a moment in full."""
    return f"{day_words(moment.date(), language)}, {time_words(moment.time(), language)}"


def count_words(counts: Counts) -> str:
    """Return in words how much is in a backup."""
    words = CountWords()
    return f"{words.people(counts.peers)}, {words.sessions(counts.sessions)}, {words.answers(counts.answers)}"


def _filter() -> str:
    words = QCoreApplication.translate("BackupFiles", "Reservekopie")
    every = QCoreApplication.translate("BackupFiles", "Alle bestanden")
    return f"{words} (*{ENDING});;{every} (*)"
