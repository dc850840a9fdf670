"""Asks before what cannot be undone, names what goes and what is out of reach, and does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.services.erasing import EraseReceipt
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import danger_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, plain_label, strong_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 520


@dataclass(frozen=True)
class Erasing:
    """`job` does it, in a thread. `lines` say what goes and what stays. `prove`, where given, must hold for the passphrase first.

    `begins` is called in the window's thread right before the job: whoever has the store open lets go.
    """

    heading: str
    lines: tuple[str, ...]
    job: Callable[[], EraseReceipt]
    prove: Callable[[str], object] | None = None
    begins: Callable[[], None] | None = None


class EraseDialog(FittedDialog):
    """`receipt` once the dialog is accepted. Escape and Enter stay away from erasing."""

    def __init__(self, erasing: Erasing, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.receipt: EraseReceipt | None = None
        self._erasing = erasing
        self._around = around
        self._label, self._secret = strong_label(), QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._label.setBuddy(self._secret)
        self._bar = QProgressBar()
        self._bar.setMaximum(0)
        self._status = plain_label(role="status")
        self._keep, self._go = secondary_button(), danger_button(icon="trash-2")
        self._lay_out()
        self._keep.clicked.connect(self.reject)
        self._go.clicked.connect(self._begin)
        around.ui.theme.dress(self)
        (self._secret if erasing.prove else self._keep).setFocus()

    def reject(self) -> None:
        """Close, unless it is being erased at this moment."""
        if self._bar.isHidden():
            super().reject()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Definitief wissen"))
        self.setMinimumWidth(_WIDTH)
        set_button_words(self._keep, self.tr("Annuleren"))
        set_button_words(self._go, self.tr("Definitief wissen"))
        self._keep.setAutoDefault(True)
        self._keep.setDefault(True)
        self._label.setText(self.tr("Typ je wachtzin"))
        self._secret.setAccessibleName(self._label.text())
        buttons = FlowLayout(spacing=8)
        for button in (self._keep, self._go):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(10)
        column.addWidget(heading_label(self._erasing.heading))
        for line in self._erasing.lines:
            column.addWidget(plain_label(line))
        for widget in (self._label, self._secret, self._bar, self._status):
            column.addWidget(widget)
        column.addSpacing(6)
        column.addLayout(buttons)
        for field in (self._label, self._secret):
            field.setVisible(self._erasing.prove is not None)
        self._bar.hide()
        self._say("", "danger")

    def _begin(self) -> None:
        if not self._bar.isHidden():
            return
        prove, secret = self._erasing.prove, self._secret.text()
        if prove is None:
            self._erase(None)
        elif not secret:
            self._say(self.tr("Typ eerst je wachtzin."), "danger")
            self._secret.setFocus()
        else:
            self._show_busy(self.tr("Je wachtzin wordt gecontroleerd…"))
            self._around.background.run(lambda _: prove(secret), self._erase, self._fail)

    def _erase(self, _: object) -> None:
        self._secret.clear()
        self._show_busy(self.tr("Het wordt gewist, ook uit de reservekopieën die het programma maakte…"))
        if self._erasing.begins is not None:
            self._erasing.begins()
        job = self._erasing.job
        self._around.background.run(lambda _: job(), self._done, self._fail)

    def _show_busy(self, words: str) -> None:
        self._bar.show()
        self._say(words, "muted")
        self._go.setEnabled(False)

    def _done(self, receipt: EraseReceipt) -> None:
        self._bar.hide()
        self.receipt = receipt
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._bar.hide()
        self._go.setEnabled(True)
        self._say(self._around.ui.errors.sentence(error), "danger")

    def _say(self, sentence: str, tone: str) -> None:
        self._status.setText(sentence)
        self._status.setVisible(bool(sentence))
        set_look(self._status, tone=tone)
