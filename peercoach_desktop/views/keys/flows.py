"""What a coach does with keys, from the settings and from Today."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.keys.new_key_page import NewKeyPage
from peercoach_desktop.views.keys.paper_dialog import PaperDialog
from peercoach_desktop.views.keys.sheet_dialog import SheetDialog
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.surroundings import Surroundings


class KeyFlows(QObject):
    """`checked`: the paper was proved. `store_replaced` and `afresh_requested` are those of the desk's care."""

    checked = Signal()
    store_replaced = Signal()
    afresh_requested = Signal()

    def __init__(self, paper: PaperKey, open_desk: OpenDesk, around: Surroundings, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        self._open_desk = open_desk
        self._around = around
        self._window = window
        self._page: NewKeyPage | None = None

    def check_paper(self) -> None:
        """Ask for two groups of the paper."""
        dialog = PaperDialog(self._paper, self._around.ui, self._window)
        right, wants_sheet = bool(dialog.exec()), dialog.wants_sheet
        dialog.deleteLater()
        if right:
            self._tell_checked()
        elif wants_sheet:
            self.new_sheet()

    def new_sheet(self) -> None:
        """Make a new sheet for the same key."""
        dialog = SheetDialog(self._paper, self._around, self._window)
        if dialog.exec():
            self._tell_checked()
        dialog.deleteLater()

    def new_key(self) -> None:
        """Show the page of a new key, over all that is open."""
        try:
            self._open_desk.flush()
        except StoreError as error:
            self._around.ui.errors.say(error, self._window)
            return
        page = self._page = NewKeyPage(self._paper, self._around)
        page.left.connect(self._go_back)
        page.begins.connect(self.store_replaced)
        page.finished.connect(self.afresh_requested)
        self._window.show_page(page, self.tr("Nieuwe sleutel"))
        page.focus_first()

    def _go_back(self) -> None:
        if self._page is not None:
            self._open_desk.show_settings()
            self._window.drop_page(self._page)
            self._page = None

    def _tell_checked(self) -> None:
        self._around.ui.toasts.show_toast(self.tr("Je blad met de herstelcode klopt. Over een jaar vraagt het programma het weer."))
        self.checked.emit()
