"""The keys of home, in one list."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.forms.keys_dialog_ui import Ui_KeysDialog
from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.ui_context import UiContext


class KeysDialog(FittedDialog):
    """Shows which key does what."""

    def __init__(self, ui: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = Ui_KeysDialog()
        self._form.setupUi(self)
        self._form.close_button.clicked.connect(self.accept)
        for row, (keys, words) in enumerate(self._keys()):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            self._form.keys_grid.addWidget(plain_label(shown, "strong", wrap=False), row, 0)
            self._form.keys_grid.addWidget(plain_label(words), row, 1)
        self._form.keys_grid.setColumnStretch(1, 1)
        ui.theme.dress(self)
        self._form.close_button.setFocus()

    def _keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+K", self.tr("zoek een persoon of een tekst")),
            ("Alt+1", self.tr("naar Vandaag")),
            ("Alt+2", self.tr("naar Mensen")),
            ("Alt+3", self.tr("naar de Bibliotheek")),
            ("Alt+4", self.tr("naar Mijn profiel")),
            ("Ctrl+,", self.tr("naar Instellingen")),
            ("F8", self.tr("zet een kritisch moment, in een leerbijeenkomst")),
            ("F12", self.tr("bedek het scherm; een toets of klik brengt alles terug")),
            ("Ctrl+Shift+N", self.tr("verberg de namen, of toon ze weer")),
            ("Ctrl+L", self.tr("vergrendel nu")),
            ("F6", self.tr("naar het volgende deel van het scherm")),
            ("Ctrl+Z", self.tr("zet terug wat je net weghaalde")),
            ("Ctrl++", self.tr("grotere letters")),
            ("Ctrl+-", self.tr("kleinere letters")),
        )
