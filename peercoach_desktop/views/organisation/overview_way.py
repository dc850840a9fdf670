"""From the settings to the overview for the organisation, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.document import Document
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.organisation.overview_card import OverviewCard
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.preview.shown_paper import ShownPaper
from peercoach_desktop.views.settings.settings_page import SettingsPage
from peercoach_desktop.views.surroundings import Surroundings


class OverviewWay(QObject):
    """Puts its card on the settings. `lock_requested` from the preview; `left` when the coach is back at the settings."""

    lock_requested = Signal()
    left = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, settings: SettingsPage) -> None:
        super().__init__(settings)
        self._desk = desk
        self._around = around
        self._settings = settings
        self._paper = ShownPaper(window, self)
        self._paper.left.connect(self._leave)
        self._paper.lock_requested.connect(self.lock_requested)
        card = OverviewCard(around.clock().year)
        card.asked.connect(self.show_year)
        around.ui.theme.dress(card)
        settings.put_last(card)

    def show_year(self, year: int) -> None:
        """Show what would go to the organisation about a year."""
        overview, language = self._desk.organisation, self._around.ui.language.code
        self._around.background.run(lambda _: overview.document(year, language), self._on_document, self._fail)

    def close(self) -> None:
        """Let the preview go."""
        self._paper.end()

    def _on_document(self, document: Document) -> None:
        if self._settings.isVisible():  # else the coach went elsewhere, or the window was locked
            self._paper.show(PreviewPage(document, self._around))

    def _leave(self) -> None:
        self.left.emit()
        self.close()

    def _fail(self, error: Exception) -> None:
        self._around.ui.errors.say(error, self._settings)
