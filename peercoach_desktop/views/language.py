"""The language of the interface and the content, switched at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator, Signal

from peercoach_desktop.domain.wording import LANGUAGES

QT_BASE = "qtbase"


class LanguageSwitch(QObject):
    """Holds the language and installs the translators for it.

    `changed(code)` comes after Qt has told every widget by a LanguageChange event, so that words from the packs can follow.
    """

    changed = Signal(str)

    def __init__(self, folder: Path, code: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.code = code if code in LANGUAGES else LANGUAGES[0]
        self._install()

    def set(self, code: str) -> None:
        """Switch to `code` ("nl" or "en"); anything else is refused with ValueError."""
        if code not in LANGUAGES:
            raise ValueError(code)
        if code != self.code:
            self.code = code
            self._install()
            self.changed.emit(code)

    def _install(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators = []
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"{QT_BASE}_{self.code}", qt_folder), (self.code, str(self._folder))):
            translator = QTranslator(self)
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)
