"""Goes to where a step is typed over from paper, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.paper.page import PaperPage
from peercoach_desktop.views.session.paper.version_page import LEAVE_PAPER
from peercoach_desktop.views.session.table import Table


class PaperDesk(QObject):
    """Listens to the bar and to the pages; a key of the workspace asks too."""

    def __init__(self, table: Table, navigator: Navigator, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._navigator = navigator
        self._frame = frame
        frame.bar.paper_asked.connect(self.ask)
        frame.host.asked.connect(self._on_asked)

    def ask(self) -> None:
        """Ask for the version of the paper of this step; where it is typed over already, go to the field for a code."""
        page = self._frame.host.current()
        if isinstance(page, PaperPage):
            page.focus_code()
            return
        stop = self._table.way.on_paper(self._navigator.stop)
        if stop is not None and not self._navigator.stop.is_on_paper:
            self._navigator.go(stop)

    def _on_asked(self, wish: str) -> None:
        if wish == LEAVE_PAPER:
            self._navigator.leave_paper()
