"""What the last proven backup is, in a sentence, and in the colour of how safe that is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from peercoach_desktop.services.backups import LastBackup
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.dates import near_moment
from peercoach_desktop.views.kit.looks import set_look


def backup_words(last: LastBackup | None, today: date, language: str) -> str:
    """Return when the last backup was proved and where it is, or that there is none yet."""
    if last is None:
        return QCoreApplication.translate("BackupWords", "Er is nog geen reservekopie. Maak er een op een usb-stick.")
    words = QCoreApplication.translate("BackupWords", "Laatste gecontroleerde reservekopie: {when}. Plaats: {place}")
    return words.format(when=near_moment(last.made, today, language), place=last.path.parent)


def say_backup(label: QLabel, desk: Desk, today: date, language: str) -> None:
    """Say in `label` what the last backup is; amber when for a week none was proven on another device."""
    last, state = desk.backups.last(), desk.automatic_backups.state()
    words = [backup_words(last, today, language)]
    if last is not None and state.is_late and state.proven_elsewhere is None:
        words.append(QCoreApplication.translate("BackupWords", "Op een ander apparaat staat nog geen kopie."))
    elif last is not None and state.is_late:
        words.append(QCoreApplication.translate("BackupWords", "De nieuwste kopie op een ander apparaat is ouder dan een week."))
    label.setText("\n".join(words))
    set_look(label, tone="warn" if state.is_late else "success")
