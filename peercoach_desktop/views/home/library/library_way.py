"""From the library to paper, and into the session on the table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.library.item import ItemKind, LibraryItem
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.library.use import can_use, use
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.surroundings import Surroundings

OnTable = Callable[[], OpenSession | None]
"""Returns the session that is led now, saved to the last key; None without one."""


class LibraryWay(QObject):
    """`used(place)` when an item went into the session, `left` when the coach is back from paper, `lock_requested` from there."""

    used = Signal(object)
    left = Signal()
    lock_requested = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, page: LibraryPage, on_table: OnTable) -> None:
        super().__init__(page)
        self._desk = desk
        self._around = around
        self._window = window
        self._page = page
        self._on_table = on_table
        self._preview: PreviewPage | None = None
        page.item_shown.connect(self._offer)
        page.use_wanted.connect(self._use)
        page.print_wanted.connect(self._show_paper)

    def close(self) -> None:
        """Let the paper go."""
        if self._preview is not None:
            self._window.drop_page(self._preview)
            self._preview = None

    def _offer(self, item: LibraryItem) -> None:
        opened = self._on_table()
        self._page.offer_use(on=opened is not None and can_use(item, opened))

    def _use(self, item: LibraryItem) -> None:
        opened = self._on_table()
        if opened is None:
            return
        try:
            place = use(item, opened, self._desk.library_shelf.names(self._around.ui.language.code))
            opened.flush()
        except Exception as error:  # noqa: BLE001 - a pack or a store that fails is said where the coach is
            self._around.ui.errors.say(error, self._page)
            return
        if place is not None:
            self.used.emit(place)
            self._window.show_toast(self._said(item))

    def _said(self, item: LibraryItem) -> str:
        match item.kind:
            case ItemKind.MODEL:
                return self.tr("Dit model leidt nu het gesprek. Wat je al schreef, blijft staan.")
            case ItemKind.CHECKLIST:
                return self.tr("Deze lijst hoort nu bij de observatie.")
            case ItemKind.ACTIVITY:
                return self.tr("De werkvorm staat erbij.")
            case ItemKind.KNOWLEDGE:
                return self.tr("Meegegeven. De kaart staat bij de bronnen van de peer.")
            case ItemKind.METHOD:
                return self.tr("Geprobeerd. Schrijf nu of later op wat je zag.")
            case _:
                return self.tr("Gevraagd. Het staat in je eigen notitie.")

    def _show_paper(self, item: LibraryItem) -> None:
        try:
            document = self._desk.library_shelf.document_of(item, self._around.ui.language.code)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._page)
            return
        self.close()
        self._preview = PreviewPage(document, self._around)
        self._preview.left.connect(self._leave_paper)
        self._preview.lock_requested.connect(self.lock_requested)
        self._window.show_page(self._preview, self._preview.title())
        self._preview.focus_first()

    def _leave_paper(self) -> None:
        self.left.emit()
        self.close()
