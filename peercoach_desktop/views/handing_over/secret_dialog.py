"""Asks for the passphrase of a hand-over file and opens it; nothing is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.handing_over import Incoming
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, plain_label, say_problem, strong_label
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 460


class FileSecretDialog(FittedDialog):
    """`incoming` once the dialog is accepted."""

    def __init__(self, file: Path, desk: Desk, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.incoming: Incoming | None = None
        self._file = file
        self._desk = desk
        self._around = around
        self._label, self._secret = strong_label(self.tr("Wachtzin van het bestand")), QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._secret.setAccessibleName(self._label.text())
        self._label.setBuddy(self._secret)
        self._bar, self._status = QProgressBar(), plain_label(role="status")
        self._bar.setMaximum(0)
        self._bar.hide()
        self._go, self._cancel = primary_button(), secondary_button()
        set_button_words(self._go, self.tr("Bekijk wat erin staat"))
        set_button_words(self._cancel, self.tr("Annuleren"))
        self._lay_out()
        self._go.clicked.connect(self._open)
        self._secret.returnPressed.connect(self._open)
        self._cancel.clicked.connect(self.reject)
        around.ui.theme.dress(self)
        self._secret.setFocus()

    def _lay_out(self) -> None:
        title = self.tr("Overdracht inlezen")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        buttons = FlowLayout(spacing=8)
        for button in (self._go, self._cancel):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(heading_label(title))
        column.addWidget(plain_label(self.tr("Je ziet eerst wat erin staat. Er komt nog niets in je kluis.")))
        for widget in (self._label, self._secret, self._bar, self._status):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._say("")

    def _open(self) -> None:
        secret, file, handing_over = self._secret.text(), self._file, self._desk.handing_over
        if not self._bar.isHidden():
            return
        if not secret:
            self._say(self.tr("Typ eerst de wachtzin van het bestand."))
            return
        self._say("")
        self._bar.show()
        self._around.background.run(lambda _: handing_over.look(file, secret), self._done, self._fail)

    def _done(self, incoming: Incoming) -> None:
        self._secret.clear()
        self.incoming = incoming
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._bar.hide()
        self._say(self._around.ui.errors.sentence(error))
        self._secret.selectAll()
        self._secret.setFocus()

    def _say(self, sentence: str) -> None:
        say_problem(self._status, sentence)
