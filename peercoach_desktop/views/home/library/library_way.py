"""From the library to paper, into the session on the table, and to the editor of own material."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.library.item import ItemKind, LibraryItem
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.library.on_paper import paper_of
from peercoach_desktop.services.library.use import can_use, use
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.own_note import OWN_NOTE
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.on_paper.card_preview import paper_preview
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # own material is loaded when it is asked for
    from peercoach_desktop.views.own.own_way import OwnWay

_WHOLE = frozenset({ItemKind.CHECKLIST, ItemKind.GROUP_PHASE})
"""What is made the coach's own with all that is in its pack: a list, and the phases of a meeting in their order."""

OnTable = Callable[[], OpenSession | None]
"""Returns the session that is led now, saved to the last key; None without one."""


class LibraryWay(QObject):
    """`used(place)` when an item went into the session and the coach is to go to `place` (None: where she was).

    `left` when the coach is back from paper, `lock_requested` from there.
    """

    used = Signal(object)
    left = Signal()
    lock_requested = Signal()

    def __init__(
        self, desk: Desk, around: Surroundings, window: MainWindow, page: LibraryPage, on_table: OnTable, own: Callable[[], OwnWay]
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._around = around
        self._window = window
        self._page = page
        self._on_table = on_table
        self._own = own
        self._preview: PreviewPage | None = None
        page.item_shown.connect(self._offer)
        page.use_wanted.connect(self._use)
        page.print_wanted.connect(self._show_paper)
        page.own_wanted.connect(self._write_on)
        page.all_own_wanted.connect(self._show_own)

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
            names = self._desk.library_shelf.names(self._around.ui.language.code)
            place = use(item, opened, names, self._desk.guidance.asked(opened))
            opened.flush()
        except Exception as error:  # noqa: BLE001 - a pack or a store that fails is said where the coach is
            self._around.ui.errors.say(error, self._page)
            return
        if place is None:
            return
        if place.field == OWN_NOTE:  # the coach goes on where she was: she only came for a question
            self.used.emit(None)
            self._window.show_toast(self._said_of_note(item), self.tr("Bekijk de notitie"), partial(self.used.emit, place))
        else:
            self.used.emit(place)
            self._window.show_toast(self._said(item))

    def _said_of_note(self, item: LibraryItem) -> str:
        match item.kind:
            case ItemKind.LISTENING_CARD:
                return self.tr("De luisterkaart staat in je eigen notitie.")
            case ItemKind.ACTIVITY:
                return self.tr("De werkvorm staat in je eigen notitie.")
            case _:
                return self.tr("Gevraagd. Het staat in je eigen notitie.")

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
            case _:
                return self.tr("Geprobeerd. Schrijf nu of later op wat je zag.")

    def _show_paper(self, item: LibraryItem) -> None:
        try:
            paper = paper_of(item, self._desk.library_shelf, self._desk.printed_cards, self._around.ui.language.code)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._page)
            return
        self.close()
        self._preview = paper_preview(paper, self._around)
        self._preview.left.connect(self._leave_paper)
        self._preview.lock_requested.connect(self.lock_requested)
        self._window.show_page(self._preview, self._preview.title())
        self._preview.focus_first()

    def _show_own(self) -> None:
        """Show all own material, on the page that the settings lead to; going back leads to what was looked at here."""
        self._writing.show_page()

    def _write_on(self, item: LibraryItem) -> None:
        """Open the editor: of an own item itself, of a shipped one the copy that is made of it."""
        if is_own(item.pack_id):
            self._writing.visit(item.pack_id)
        else:
            self._writing.visit_copy(item.pack_id, "" if item.kind in _WHOLE else item.id)

    @cached_property
    def _writing(self) -> OwnWay:
        """The way to the editors; coming back from there shows what was written on."""
        way = self._own()
        way.visited.connect(self._page.show_item)
        return way

    def _leave_paper(self) -> None:
        self.left.emit()
        self.close()
