"""The bar at the left of home: the pages, back to the session that waits, and lock."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peercoach_desktop.views.forms.home_bar_ui import Ui_HomeBar
from peercoach_desktop.views.home.page_names import BACKUP, LIBRARY, OWN_PROFILE, PEOPLE, PERSON, SETTINGS, TODAY
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.theme import Theme


class HomeBar(QWidget):
    """`chosen(name)`: the page to go to. `back_asked` and `lock_asked` are its other buttons."""

    chosen = Signal(str)
    back_asked = Signal()
    lock_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form = Ui_HomeBar()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._by_name = {
            TODAY: self._form.today_button,
            PEOPLE: self._form.people_button,
            LIBRARY: self._form.library_button,
            OWN_PROFILE: self._form.profile_button,
            SETTINGS: self._form.settings_button,
        }
        for button in self._by_name.values():
            button.clicked.connect(self._choose)
        self._form.back_button.clicked.connect(self.back_asked)
        self._form.lock_button.clicked.connect(self.lock_asked)
        self.show_waiting(waits=False)

    def name_coach(self, name: str) -> None:
        """Say whose program this is."""
        self._form.coach_name.setText(name)

    def show_waiting(self, *, waits: bool) -> None:
        """Offer the way back to the session on the table, or not."""
        self._form.back_button.setVisible(waits)

    def mark(self, name: str) -> None:
        """Mark the button of the page that is shown; a person belongs to the people, the backup to the settings."""
        shown = {PERSON: PEOPLE, BACKUP: SETTINGS}.get(name, name)
        for each, button in self._by_name.items():
            button.setChecked(each == shown)

    def focus_marked(self) -> None:
        """Put the focus on the page that is shown."""
        next(button for button in self._by_name.values() if button.isChecked()).setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self, *, narrow: bool) -> None:
        """Take the width and the words of the text size and language of now; `narrow` keeps only the icons."""
        self.setFixedWidth(self._theme.tokens.layout["sidebar_narrow"] if narrow else self._theme.side_width())
        self._form.brand_place.setVisible(not narrow)
        for button, text, keys in self._words():
            set_button_words(button, "" if narrow else text, text, keys)
            set_look(button, narrow="true" if narrow else "false")
        self._theme.fit_icons(self)

    def _choose(self) -> None:
        pressed = self.sender()
        self.chosen.emit(next(name for name, button in self._by_name.items() if button is pressed))

    def _words(self) -> tuple[tuple[QPushButton, str, str], ...]:
        """Return each button with its words and its keys."""
        return (
            (self._form.back_button, self.tr("Naar het gesprek"), ""),
            (self._form.today_button, self.tr("Vandaag"), "Alt+1"),
            (self._form.people_button, self.tr("Mensen"), "Alt+2"),
            (self._form.library_button, self.tr("Bibliotheek"), "Alt+3"),
            (self._form.profile_button, self.tr("Mijn profiel"), "Alt+4"),
            (self._form.settings_button, self.tr("Instellingen"), "Ctrl+,"),
            (self._form.lock_button, self.tr("Vergrendelen"), "Ctrl+L"),
        )
