"""The yearly check of the paper: two groups, and nothing changes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.keys.groups import GroupsQuestion
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, plain_label
from peercoach_desktop.views.ui_context import UiContext

_WIDTH = 480


class PaperDialog(FittedDialog):
    """Accepted when the two groups are right. `wants_sheet`: the coach asks for a new sheet instead."""

    def __init__(self, paper: PaperKey, ui: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.wants_sheet = False
        self._groups = GroupsQuestion(paper)
        self._check, self._cancel, self._sheet = primary_button(), secondary_button(), quiet_button(icon="file-text")
        self._lay_out()
        self._check.clicked.connect(self._answer)
        self._groups.entered.connect(self._answer)
        self._cancel.clicked.connect(self.reject)
        self._sheet.clicked.connect(self._ask_sheet)
        ui.theme.dress(self)
        self._groups.focus_first()

    def _lay_out(self) -> None:
        title = self.tr("Controleer je blad met de herstelcode")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        set_button_words(self._check, self.tr("Controleren"))
        set_button_words(self._cancel, self.tr("Annuleren"))
        set_button_words(self._sheet, self.tr("Nieuw blad…"))
        buttons = FlowLayout(spacing=8)
        for button in (self._check, self._cancel, self._sheet):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(heading_label(title))
        column.addWidget(
            plain_label(self.tr("Pak het papier met je herstelcode. Zo weet je dat je in nood bij je gegevens kunt. Er verandert niets."))
        )
        column.addWidget(self._groups)
        column.addLayout(buttons)

    def _answer(self) -> None:
        if self._groups.answer():
            self.accept()

    def _ask_sheet(self) -> None:
        self.wants_sheet = True
        self.reject()
