"""All settings on one page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QRadioButton, QWidget

from peercoach_desktop import __version__
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.backup.backup_words import say_backup
from peercoach_desktop.views.forms.settings_page_ui import Ui_SettingsPage
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.settings.passphrase_dialog import PassphraseDialog
from peercoach_desktop.views.surroundings import Surroundings


class SettingsPage(QWidget):
    """Looks, language, locking, backup, and what the program is. `backup_requested` goes to the page of backups."""

    backup_requested = Signal()

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._appearance = around.appearance
        self._form = Ui_SettingsPage()
        self._form.setupUi(self)
        form = self._form
        self._themes = {"system": form.theme_system, "light": form.theme_light, "dark": form.theme_dark}
        self._scales = {100: form.scale_100, 115: form.scale_115, 130: form.scale_130, 150: form.scale_150}
        self._languages = {"nl": form.language_nl, "en": form.language_en}
        self.refresh()
        self._connect()
        around.ui.theme.dress(self)

    def refresh(self) -> None:
        """Show what is set now."""
        theme = self._appearance.theme
        _check(self._themes[str(theme.mode)])
        _check(self._scales[theme.text_scale])
        _check(self._languages[self._appearance.language.code])
        say_backup(self._form.backup_line, self._desk, self._around.clock().date(), self._appearance.language.code)
        self._form.about_version.setText(self.tr("Peercoach Desktop, versie {version}").format(version=__version__))
        self._form.about_place.setText(str(self._around.data_folder))

    def put_below_lock(self, card: QWidget) -> None:
        """Show `card` right below what is set about locking."""
        self._put(card, self._form.column.indexOf(self._form.lock_card) + 1)

    def put_last(self, card: QWidget) -> None:
        """Show `card` below all others, above the room that is left."""
        self._put(card, self._form.column.count() - 1)

    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        self._themes[str(self._appearance.theme.mode)].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.refresh()
        super().changeEvent(event)

    def _put(self, card: QWidget, place: int) -> None:
        self._form.column.insertWidget(place, card)
        tab_as_read(self)

    def _connect(self) -> None:
        for button in (*self._themes.values(), *self._scales.values(), *self._languages.values()):
            button.toggled.connect(self._apply)
        self._form.passphrase_button.clicked.connect(self._change_passphrase)
        self._form.backup_button.clicked.connect(self.backup_requested)
        self._form.folder_button.clicked.connect(self._show_folder)
        self._appearance.theme.changed.connect(self._follow_size)

    def _apply(self, on: bool) -> None:
        """Apply the choice that was made; what follows from another choice is the same already."""
        if not on:
            return
        theme = next(name for name, button in self._themes.items() if button.isChecked())
        scale = next(percent for percent, button in self._scales.items() if button.isChecked())
        language = next(code for code, button in self._languages.items() if button.isChecked())
        if theme != self._appearance.theme.mode:
            self._appearance.set_mode(theme)
        if scale != self._appearance.theme.text_scale:
            self._appearance.set_text_scale(scale)
        if language != self._appearance.language.code:
            self._appearance.set_language(language)

    def _follow_size(self) -> None:
        """Show a size that was chosen by key."""
        _check(self._scales[self._appearance.theme.text_scale])

    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self._around, self.window(), ask_old=True)
        if dialog.exec():
            self._around.ui.toasts.show_toast(self.tr("Je wachtzin is gewijzigd."))
        dialog.deleteLater()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._around.data_folder)))


def _check(button: QRadioButton) -> None:
    button.setChecked(True)
