"""A new sheet for the same key: for who lost the paper. The passphrase comes first."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.keys.sheet_panel import SheetPanel
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, plain_label, say_problem, strong_label
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 520


class SheetDialog(FittedDialog):
    """Accepted when two groups of the new paper were right."""

    def __init__(self, paper: PaperKey, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._paper = paper
        self._around = around
        self._panel: SheetPanel | None = None
        self._words = plain_label()
        self._label, self._secret = strong_label(), QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._label.setBuddy(self._secret)
        self._bar = QProgressBar()
        self._bar.setMaximum(0)
        self._bar.hide()
        self._problem = plain_label(role="status")
        self._go, self._cancel = primary_button(), secondary_button()
        self._lay_out()
        self._go.clicked.connect(self._ask_code)
        self._secret.returnPressed.connect(self._ask_code)
        self._cancel.clicked.connect(self.reject)
        around.ui.theme.dress(self)
        self._secret.setFocus()

    @property
    def panel(self) -> SheetPanel | None:
        """The sheet, once the passphrase was right."""
        return self._panel

    def _lay_out(self) -> None:
        title = self.tr("Nieuw blad met de herstelcode")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._words.setText(self.tr("Op het nieuwe blad staat dezelfde code. Is het oude blad bij een ander? Kies dan een nieuwe sleutel."))
        self._label.setText(self.tr("Je wachtzin"))
        self._secret.setAccessibleName(self._label.text())
        set_button_words(self._go, self.tr("Verder"))
        set_button_words(self._cancel, self.tr("Annuleren"))
        buttons = FlowLayout(spacing=8)
        for button in (self._go, self._cancel):
            buttons.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 24)
        self._column.setSpacing(10)
        self._column.addWidget(heading_label(title))
        for widget in (self._words, self._label, self._secret, self._bar, self._problem):
            self._column.addWidget(widget)
        self._column.addLayout(buttons)
        self._say("")

    def _ask_code(self) -> None:
        secret, paper = self._secret.text(), self._paper
        if self._panel is not None or not self._bar.isHidden():
            return
        if not secret:
            self._say(self.tr("Typ eerst je wachtzin."))
            return
        self._say("")
        self._bar.show()
        self._around.background.run(lambda _: paper.code(secret), self._show_sheet, self._fail)

    def _show_sheet(self, code: str) -> None:
        self._secret.clear()
        for widget in (self._label, self._secret, self._bar, self._problem, self._go):
            widget.hide()
        self._panel = SheetPanel(code, self._paper, self._around.ui, self._around.background)
        self._panel.proved.connect(self.accept)
        self._column.insertWidget(2, self._panel)
        self._panel.show()
        self._panel.focus_first()

    def _fail(self, error: Exception) -> None:
        self._bar.hide()
        self._say(self._around.ui.errors.sentence(error))
        self._secret.selectAll()
        self._secret.setFocus()

    def _say(self, sentence: str) -> None:
        say_problem(self._problem, sentence)
