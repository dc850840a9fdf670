"""The sheet with the recovery code, printed or saved before anything else is there."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.ui_context import UiContext


class Sheet(QObject):
    """Makes the sheet in the background and hands it to the printer or to a file; what goes wrong is said at `place`."""

    def __init__(self, code: str, ui: UiContext, background: Background, page: QWidget, place: QWidget) -> None:
        super().__init__(page)
        self._code = code
        self._ui = ui
        self._background = background
        self._page = page
        self._place = place

    def print(self) -> None:
        """Print the sheet."""
        self._background.run(self._make, self._print_made, self._fail)

    def save(self) -> None:
        """Save the sheet as a PDF."""
        self._background.run(self._make, self._save_made, self._fail)

    def _make(self, _report: Report) -> tuple[bytes, str]:
        from peercoach_desktop.services.clock import wall_clock
        from peercoach_desktop.services.compose import shipped_library
        from peercoach_desktop.services.printing import recovery_sheet_document, render

        document = recovery_sheet_document(shipped_library(), wall_clock, self._code, self._ui.language.code)
        return render(document), document.file_name

    def _print_made(self, made: tuple[bytes, str]) -> None:
        from peercoach_desktop.views.preview.paper import Paper

        Paper(self._ui, self._background, self._page).print(made[0], self._place)

    def _save_made(self, made: tuple[bytes, str]) -> None:
        from peercoach_desktop.views.preview.paper import Paper

        Paper(self._ui, self._background, self._page).save(*made, self._place)

    def _fail(self, error: Exception) -> None:
        self._ui.errors.say(error, self._place)
