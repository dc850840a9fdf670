"""What the last proven backup is, in a sentence."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.services.backups import LastBackup
from peercoach_desktop.views.dates import near_moment


def backup_words(last: LastBackup | None, today: date, language: str) -> str:
    """Return when the last backup was proved and where it is, or that there is none yet."""
    if last is None:
        return QCoreApplication.translate("BackupWords", "Er is nog geen reservekopie. Maak er een op een usb-stick.")
    words = QCoreApplication.translate("BackupWords", "Laatste reservekopie: {when}, gecontroleerd. Plaats: {place}")
    return words.format(when=near_moment(last.made, today, language), place=last.path.parent)
