"""From the settings to cards and forms on paper, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.paper_menu import PaperWish
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.on_paper.card import OnPaperCard
from peercoach_desktop.views.on_paper.card_preview import paper_preview
from peercoach_desktop.views.on_paper.on_paper_dialog import OnPaperDialog
from peercoach_desktop.views.preview.shown_paper import ShownPaper
from peercoach_desktop.views.settings.settings_page import SettingsPage
from peercoach_desktop.views.surroundings import Surroundings


class OnPaperWay(QObject):
    """Puts its card on the settings. `lock_requested` from the preview; `left` when the coach is back at the settings."""

    lock_requested = Signal()
    left = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, settings: SettingsPage) -> None:
        super().__init__(settings)
        self._desk = desk
        self._around = around
        self._window = window
        self._paper = ShownPaper(window, self)
        self._paper.left.connect(self._leave)
        self._paper.lock_requested.connect(self.lock_requested)
        self._last: PaperWish | None = None
        card = OnPaperCard()
        card.asked.connect(self.choose)
        settings.put_last(card)

    def choose(self) -> None:
        """Let the coach choose what to have on paper, first what was chosen last."""
        dialog = OnPaperDialog(self._desk.paper_menu, self._around.ui, self._window, self._last)
        if dialog.exec():
            self._last = dialog.wish()
            self.show_paper(self._desk.paper_menu.make(self._last, self._around.ui.language.code))
        dialog.deleteLater()

    def show_paper(self, paper: Printable) -> None:
        """Show the preview of cards, a sheet or a form."""
        self._paper.show(paper_preview(paper, self._around))

    def close(self) -> None:
        """Let the preview go."""
        self._paper.end()

    def _leave(self) -> None:
        self.left.emit()
        self.close()
