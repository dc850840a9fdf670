"""From the settings to what is on this laptop, to paper, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.document import Document
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.laptop.cards import CaptureCard, LaptopCard
from peercoach_desktop.views.laptop.laptop_page import LaptopPage
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.preview.shown_paper import ShownPaper
from peercoach_desktop.views.settings.settings_page import SettingsPage
from peercoach_desktop.views.surroundings import Surroundings


class LaptopWay(QObject):
    """Puts its cards on the settings. `lock_requested` from its pages; `left` when the coach is back at the settings."""

    lock_requested = Signal()
    left = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, settings: SettingsPage) -> None:
        super().__init__(settings)
        self._desk = desk
        self._around = around
        self._window = window
        self._page: LaptopPage | None = None
        self._paper = ShownPaper(window, self)
        self._paper.left.connect(self._leave_paper)
        self._paper.lock_requested.connect(self.lock_requested)
        card, capture = LaptopCard(), CaptureCard(around.appearance)
        card.asked.connect(self.show_page)
        settings.put_last(card)
        settings.put_last(capture)

    def show_page(self) -> None:
        """Show what is on this laptop now."""
        self._page = LaptopPage(self._desk, self._around)
        self._page.left.connect(self._leave)
        self._page.lock_requested.connect(self.lock_requested)
        self._page.paper_wanted.connect(self._show_paper)
        self._show()

    def close(self) -> None:
        """Let the pages go."""
        self._paper.end()
        if self._page is not None:
            self._window.drop_page(self._page)
            self._page = None

    def _show_paper(self, document: Document) -> None:
        self._paper.show(PreviewPage(document, self._around))

    def _leave_paper(self) -> None:
        self._show()
        self._paper.end()

    def _leave(self) -> None:
        self.left.emit()
        self.close()

    def _show(self) -> None:
        if self._page is not None:
            self._window.show_page(self._page, self._page.title())
            self._page.focus_first()
