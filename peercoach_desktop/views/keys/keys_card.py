"""The card of keys in the settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.store import vault_names
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label, strong_label
from peercoach_desktop.views.surroundings import Surroundings


class KeysCard(Card):
    """Its signals ask for what each button says."""

    check_requested = Signal()
    sheet_requested = Signal()
    key_requested = Signal()
    coach_requested = Signal()

    def __init__(self, paper: PaperKey, paths: VaultPaths, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(20, 16, 20, 16)
        self._paper = paper
        self._paths = paths
        self._around = around
        self._heading, self._line = heading_label(level=2), plain_label()
        self._check, self._sheet = secondary_button(icon="shield-check"), secondary_button(icon="file-text")
        self._key, self._coach = secondary_button(icon="key-round"), secondary_button(icon="users")
        self._label, self._name, self._hint = strong_label(), QLineEdit(vault_names.name_of(paths)), hint_label()
        self._name.setMaxLength(vault_names.LONGEST)
        self._label.setBuddy(self._name)
        buttons = FlowLayout(spacing=8)
        for button in (self._check, self._sheet, self._key, self._coach):
            buttons.addWidget(button)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._line)
        self.column.addLayout(buttons)
        for widget in (self._label, self._hint, self._name):
            self.column.addWidget(widget)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is so now."""
        self._heading.setText(self.tr("Sleutels"))
        checked = self._paper.checked()
        language = self._around.ui.language.code
        words = self.tr("Je blad met de herstelcode is voor het laatst bekeken op {day}. Eén keer per jaar vraagt het programma erom.")
        self._line.setText(words.format(day=day_words(checked, language)) if checked else "")
        self._line.setVisible(checked is not None)
        set_button_words(self._check, self.tr("Controleer je blad"))
        set_button_words(self._sheet, self.tr("Nieuw blad…"))
        set_button_words(self._key, self.tr("Nieuwe sleutel…"))
        set_button_words(self._coach, self.tr("Andere coach…"))
        self._label.setText(self.tr("Naam op het slotscherm"))
        self._name.setAccessibleName(self._label.text())
        self._hint.setText(self.tr("Alleen nodig met meer coaches op deze laptop. Iedereen kan deze naam lezen."))

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        self._check.clicked.connect(self.check_requested)
        self._sheet.clicked.connect(self.sheet_requested)
        self._key.clicked.connect(self.key_requested)
        self._coach.clicked.connect(self.coach_requested)
        self._name.editingFinished.connect(self._keep_name)

    def _keep_name(self) -> None:
        if self._name.text() == vault_names.name_of(self._paths):
            return
        try:
            self._name.setText(self._around.access.name_coach(self._paths, self._name.text()))
        except StoreError as error:
            self._around.ui.errors.say(error, self._name)
