"""The two things to do with a backup file: check it, or put it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.services.restoring import check_backup, preview_backup, restore_backup
from peercoach_desktop.store.backup import BackupPreview
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.surroundings import Surroundings


class VerifyRun:
    """Reads a backup back whole and changes nothing."""

    def __init__(self, file: Path, around: Surroundings) -> None:
        self._file = file
        self._around = around

    def preview(self) -> BackupPreview:
        """Return what the backup says about itself."""
        return preview_backup(self._file)

    def job(self, passphrase: str | None, code: str | None) -> Callable[[Report], Any]:
        """Return the check."""
        return lambda _: check_backup(self._file, passphrase=passphrase, code=code)

    def words(self) -> tuple[str, str, str]:
        """Return title, intro and verb."""
        return (
            QCoreApplication.translate("BackupRun", "Reservekopie controleren"),
            QCoreApplication.translate("BackupRun", "Het bestand wordt helemaal teruggelezen. Er verandert niets."),
            QCoreApplication.translate("BackupRun", "Controleren"),
        )

    def replaces(self) -> bool:
        """Say that nothing makes room."""
        return False


class RestoreRun:
    """Puts a backup back, over the store `over` where there are several.

    `close_first` closes the open store, and is called in the work's thread before anything is replaced.
    """

    def __init__(self, file: Path, around: Surroundings, close_first: Callable[[], None], over: VaultPaths | None = None) -> None:
        self._file = file
        self._around = around
        self._close_first = close_first
        self._over = over

    def preview(self) -> BackupPreview:
        """Return what the backup says about itself."""
        return preview_backup(self._file)

    def job(self, passphrase: str | None, code: str | None) -> Callable[[Report], Any]:
        """Return the work: first the whole backup is read and checked, then the store makes room."""
        file, folder, replace, close_first, over = self._file, self._around.data_folder, self.replaces(), self._close_first, self._over

        def put_back(_: Report) -> Any:
            check_backup(file, passphrase=passphrase, code=code)
            close_first()
            return restore_backup(file, folder, passphrase=passphrase, code=code, replace=replace, over=over)

        return put_back

    def words(self) -> tuple[str, str, str]:
        """Return title, intro and verb."""
        if self.replaces():
            intro = QCoreApplication.translate("BackupRun", "Wat er nu in je kluis staat, maakt plaats voor deze reservekopie.")
        else:
            intro = QCoreApplication.translate("BackupRun", "Hiermee staat alles uit de reservekopie weer op deze computer.")
        return (
            QCoreApplication.translate("BackupRun", "Reservekopie terugzetten"),
            intro,
            QCoreApplication.translate("BackupRun", "Terugzetten"),
        )

    def replaces(self) -> bool:
        """Return whether there is a store now that makes room."""
        return bool(self._around.access.vaults())
