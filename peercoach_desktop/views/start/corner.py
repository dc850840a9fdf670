"""The corner of a start page: language and theme, before there is a settings page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QPushButton, QWidget

from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.kit.labels import plain_tooltip
from peercoach_desktop.views.theme import Mode

_NAMES = {"nl": "Nederlands", "en": "English"}


class Corner(QObject):
    """Gives the two buttons of a page their work. Call `retranslate` when the language changed."""

    def __init__(self, appearance: Appearance, language: QPushButton, theme: QPushButton, page: QWidget) -> None:
        super().__init__(page)
        self._appearance = appearance
        self._language = language
        self._theme = theme
        language.clicked.connect(self._other_language)
        theme.clicked.connect(self._other_theme)
        appearance.theme.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say what the buttons do now."""
        self._language.setText(_NAMES[self._next_language()])
        theme = self._appearance.theme
        self._theme.setProperty("icon_name", "sun" if theme.is_dark else "moon")
        self._theme.setIcon(theme.icon("sun" if theme.is_dark else "moon"))
        if theme.is_dark:
            name = QCoreApplication.translate("Corner", "Licht scherm")
        else:
            name = QCoreApplication.translate("Corner", "Donker scherm")
        self._theme.setAccessibleName(name)
        self._theme.setToolTip(plain_tooltip(name))

    def _next_language(self) -> str:
        return next(code for code in LANGUAGES if code != self._appearance.language.code)

    def _other_language(self) -> None:
        self._appearance.set_language(self._next_language())

    def _other_theme(self) -> None:
        self._appearance.set_mode(Mode.LIGHT if self._appearance.theme.is_dark else Mode.DARK)
