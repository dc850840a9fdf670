"""The paper over the window: one preview at a time, and the way back from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.views.main_window import MainWindow

if TYPE_CHECKING:  # loaded with the first paper
    from peercoach_desktop.views.preview.preview_page import PreviewPage


class ShownPaper(QObject):
    """`left` when the coach goes back: whoever shows it brings the page behind it and then calls `end`. `lock_requested` for Ctrl+L."""

    left = Signal()
    lock_requested = Signal()

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.page: PreviewPage | None = None

    def show(self, page: PreviewPage) -> None:
        """Show a preview in the place of the one before it."""
        self.end()
        self.page = page
        page.left.connect(self.left)
        page.lock_requested.connect(self.lock_requested)
        self._window.show_page(page, page.title())
        page.focus_first()

    def end(self) -> None:
        """Let the preview go."""
        page, self.page = self.page, None
        if page is not None:
            self._window.drop_page(page)
