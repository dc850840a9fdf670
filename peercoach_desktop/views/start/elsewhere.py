"""A second window is never opened on the same store."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer

from peercoach_desktop.views.confirm import TellDialog

_SHOWN_FOR = 6_000


def tell_and_go(sentence: str) -> None:
    """Say `sentence` in a small window, that closes by itself after a while: the other window comes forward."""
    dialog = _dialog(sentence)
    QTimer.singleShot(_SHOWN_FOR, dialog.accept)
    dialog.exec()


def tell_and_stay(sentence: str) -> None:
    """Say `sentence` in a small window, until it was read."""
    _dialog(sentence).exec()


def _dialog(sentence: str) -> TellDialog:
    heading = QCoreApplication.translate("Elsewhere", "Peercoach opent hier niet")
    return TellDialog(None, heading, sentence, QCoreApplication.translate("Elsewhere", "Sluiten"))
