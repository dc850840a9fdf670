"""Asks for the passphrase of a PDF that only its reader can open. It is proposed, in sight, and kept nowhere."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.store import passphrase as passphrases
from peercoach_desktop.store.errors import PassphraseRefused
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label, say_problem, strong_label
from peercoach_desktop.views.ui_context import UiContext

_WIDTH = 480


def ask_passphrase(parent: QWidget, ui: UiContext) -> str:
    """Ask what the PDF is to open with; "" if the coach thought better of it."""
    dialog = LockedDialog(ui, parent)
    chosen = dialog.passphrase() if dialog.exec() else ""
    dialog.deleteLater()
    return chosen


class LockedDialog(FittedDialog):
    """Five words are there already; the coach takes them, has others made, or types what was agreed with the peer."""

    def __init__(self, ui: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._label, self._secret = strong_label(self.tr("Wachtzin van de PDF")), QLineEdit(passphrases.generate())
        self._words, self._status = quiet_button(icon="refresh-cw"), plain_label(role="status")
        self._go, self._cancel = primary_button(), secondary_button()
        self._lay_out()
        self._words.clicked.connect(self._offer)
        self._go.clicked.connect(self._take)
        self._cancel.clicked.connect(self.reject)
        ui.theme.dress(self)
        self._go.setFocus()

    def passphrase(self) -> str:
        """Return what stands in the field."""
        return self._secret.text()

    def _lay_out(self) -> None:
        title = self.tr("PDF met een wachtzin")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._label.setBuddy(self._secret)
        self._secret.setAccessibleName(self._label.text())
        set_button_words(self._words, self.tr("Andere woorden"))
        set_button_words(self._go, self.tr("Kies waar de PDF komt"))
        set_button_words(self._cancel, self.tr("Annuleren"))
        self._go.setDefault(True)
        buttons = FlowLayout(spacing=8)
        for button in (self._go, self._cancel):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(heading_label(title))
        column.addWidget(
            plain_label(self.tr("Wie de PDF opent, typt eerst deze wachtzin. Het PDF-programma noemt de wachtzin een wachtwoord."))
        )
        column.addSpacing(4)
        for part in (self._label, self._secret, self._words):
            column.addWidget(part)
        apart = self.tr(
            "Vertel de wachtzin zelf aan wie de PDF krijgt. Stuur de zin niet mee met de PDF. Het programma bewaart de zin niet."
        )
        column.addWidget(hint_label(apart))
        column.addWidget(self._status)
        column.addSpacing(4)
        column.addLayout(buttons)
        self._say("")

    def _offer(self) -> None:
        self._secret.setText(passphrases.generate())
        self._say("")

    def _take(self) -> None:
        try:
            passphrases.check(self._secret.text())
        except PassphraseRefused as error:
            self._say(self._ui.errors.sentence(error))
            self._secret.setFocus()
        else:
            self.accept()

    def _say(self, sentence: str) -> None:
        say_problem(self._status, sentence)
