"""Language, theme and text size: changed at once and kept for the next start."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.store.preferences import TEXT_SCALES, read_preferences, write_preferences
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.theme import Theme


class Appearance(QObject):
    """Changes how the window looks and speaks, and who may take a picture of it (`capture_changed`).

    Where the choice cannot be kept, it holds until the program ends.
    """

    capture_changed = Signal(bool)

    def __init__(self, data_folder: Path, theme: Theme, language: LanguageSwitch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = data_folder
        self.theme = theme
        self.language = language

    def set_mode(self, mode: str) -> None:
        """Change to "system", "light" or "dark"."""
        self.theme.set_mode(mode)
        self._keep(theme=mode)

    def set_text_scale(self, percent: int) -> None:
        """Change the text size to one of `TEXT_SCALES`."""
        self.theme.set_text_scale(percent)
        self._keep(text_scale=percent)

    def larger(self) -> None:
        """Take the next larger text size, if there is one."""
        self._step(1)

    def smaller(self) -> None:
        """Take the next smaller text size, if there is one."""
        self._step(-1)

    def usual_size(self) -> None:
        """Take the usual text size."""
        self.set_text_scale(TEXT_SCALES[0])

    def set_language(self, code: str) -> None:
        """Change to "nl" or "en"."""
        self.language.set(code)
        self._keep(language=code)

    @property
    def capture(self) -> bool:
        """Whether other programs may take pictures of the windows."""
        return read_preferences(self._folder).capture

    def set_capture(self, *, allowed: bool) -> None:
        """Let other programs take pictures of the windows, or not."""
        self._keep(capture=allowed)
        self.capture_changed.emit(allowed)

    def _step(self, by: int) -> None:
        place = TEXT_SCALES.index(self.theme.text_scale) + by
        if 0 <= place < len(TEXT_SCALES):
            self.set_text_scale(TEXT_SCALES[place])

    def _keep(self, **changes: str | int) -> None:
        # A folder that cannot be written is told where it matters: when the store is opened.
        with contextlib.suppress(OSError):
            write_preferences(self._folder, replace(read_preferences(self._folder), **changes))  # type: ignore[arg-type]
