"""The library: search, shelves and filters above, what was found at the left, the item itself at the right or below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.item import LibraryItem
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.library.names import Names
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.forms.library_page_ui import Ui_LibraryPage
from peercoach_desktop.views.home.library.drawing import Drawing
from peercoach_desktop.views.home.library.filter_row import FilterRow
from peercoach_desktop.views.home.library.found_words import FoundWords
from peercoach_desktop.views.home.library.item_card import ItemCard
from peercoach_desktop.views.home.library.results import ResultList
from peercoach_desktop.views.home.library.shelf_row import ShelfRow
from peercoach_desktop.views.home.library.shelves import ALL, DRAWN_FROM, FAVOURITES, ICONS, SHELVES, Shelf, shelf
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.surroundings import Surroundings

_SHOW_AFTER = 60
"""Milliseconds after the last key that the item at the right follows the list."""
_GAP = 16
_STACKED_BELOW = 840
"""Logical pixels at 100 %; larger letters need more."""


class LibraryPage(QWidget):
    """`print_wanted(item)`, `use_wanted(item)`, `own_wanted(item)` and `all_own_wanted` ask for what lies outside.

    `item_shown(item)` says what is read now. Whoever leads a session says by `offer_use` whether that item can be used in it.
    """

    print_wanted = Signal(object)
    use_wanted = Signal(object)
    own_wanted = Signal(object)
    all_own_wanted = Signal()
    item_shown = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = desk.library_shelf
        self._around = around
        self._ui = around.ui
        self._ready = False
        self._wanted = ""
        self._kept: dict[str, str] = {}
        self._usable = False
        self._item: LibraryItem | None = None
        self._favourites: frozenset[str] = frozenset()
        self._form = Ui_LibraryPage()
        self._form.setupUi(self)
        self._shelves, self._filters = ShelfRow(), FilterRow()
        self._list = ResultList(around.ui.theme, self._line)
        self._list_card = Card()
        self._list_card.column.setContentsMargins(6, 6, 6, 6)
        self._list_card.column.addWidget(self._list)
        self._card = ItemCard()
        self._words = FoundWords(self._form.found_line)
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._drawing = Drawing()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHOW_AFTER)
        self._lay_out()
        self._connect()
        around.ui.theme.dress(self)
        self.refresh()
        around.background.run(self._read, self._on_read, self._on_failed)

    # --- For the shell

    def refresh(self) -> None:
        """Show what is kept now, in the language of now."""
        self._list.setAccessibleName(self.tr("Gevonden in de bibliotheek"))
        if self._ready and not self._shelf.is_read():
            self._ready = False
            self._around.background.run(self._read, self._on_read, self._on_failed)
        if self._ready:
            self._filters.show_for(self._chosen(), self._shelf.index.items, self._names())
            self._search_and_keep(self._item.ref if self._item is not None else "")
            self._show_current()
        else:
            self._words.say_reading()
            for part in (self._list_card, self._card, self._filters, self._form.draw_button):
                part.hide()

    def focus_first(self) -> None:
        """Put the focus in the search field."""
        self._form.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.search_edit.selectAll()

    def show_item(self, ref: str) -> None:
        """Show the item with this ref (`LibraryItem.ref`), or the one in this pack of the coach's own, as soon as the library is read."""
        self._wanted = ref
        if self._ready and not self._shelf.is_read():
            self.refresh()
        else:
            self._show_wanted()

    def place(self) -> dict[str, str]:
        """Return what is looked at, in words for `restore`."""
        item = self._item.ref if self._item is not None else ""
        return {"shelf": self._shelves.shelf_id(), "search": self._form.search_edit.text(), "item": item}

    def restore(self, place: dict[str, str]) -> None:
        """Show again what `place` returned, as soon as the library is read."""
        self._kept = place
        self._restore_kept()

    def offer_use(self, *, on: bool) -> None:
        """Offer to use the item that is shown in the session on the table, or not."""
        self._usable = on

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.refresh()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the item below the list where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search field into the list with Down, and empty the field with Escape."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers():
            if event.key() == Qt.Key.Key_Down and self._list.items():
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self._form.search_edit.text():
                self._form.search_edit.clear()
                self._search()
                return True
        return super().eventFilter(watched, event)

    # --- Reading and searching

    def _read(self, _report: Report) -> object:
        return self._shelf.index

    def _on_read(self, _index: object) -> None:
        self._ready = True
        self.refresh()
        tab_as_read(self)
        self._restore_kept()
        self._show_wanted()

    def _restore_kept(self) -> None:
        if not self._ready or not self._kept:
            return
        place, self._kept = self._kept, {}
        if place.get("shelf") in {each.id for each in SHELVES}:
            self._shelves.choose(place["shelf"])
        self._form.search_edit.setText(place.get("search", ""))
        self._search_and_keep(place.get("item", ""))
        self._show_current()

    def _show_wanted(self) -> None:
        """Find the item that was asked for by the title it has: the list then shows it first, and it is open."""
        if not self._ready or not self._wanted:
            return
        item = next((each for each in self._shelf.index.items if self._wanted in (each.ref, each.pack_id)), None)
        if item is not None:
            self._wanted = ""
            self._shelves.choose(ALL)
            self._form.search_edit.setText(item.text(self._ui.language.code).title)
            self._search_and_keep(item.ref)
            self._show_current()

    def _on_failed(self, error: Exception) -> None:
        self._ui.errors.say(error, self._form.found_line)

    def _names(self) -> Names:
        return self._shelf.names(self._ui.language.code)

    def _chosen(self) -> Shelf:
        return shelf(self._shelves.shelf_id())

    def _show_all(self) -> None:
        self._shelves.choose(ALL)
        self.refresh()
        self.focus_first()

    def _type(self, text: str) -> None:
        self._form.search_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.search_edit.insert(text)
        self._search()

    def _search(self) -> None:
        self._search_and_keep("")

    def _search_and_keep(self, ref: str) -> None:
        if not self._ready:
            return
        chosen = self._chosen()
        filters = self._filters.narrowed(chosen, Filters(chosen.kinds, favourites=chosen.id == FAVOURITES))
        try:
            found = self._shelf.find(self._form.search_edit.text(), filters)
        except StoreError as error:
            self._ui.errors.say(error, self._form.found_line)
            return
        self._favourites = self._shelf.favourites.refs()
        self._list.set_items(found, ref)
        self._words.say(len(found), chosen, self._form.search_edit.text(), narrowed=self._filters.is_narrowing(chosen))
        for part in (self._list_card, self._card):
            part.setVisible(bool(found))
        self._form.draw_button.setVisible(chosen.id in DRAWN_FROM and len(found) > 1)
        if not found:
            self._item = None

    def _line(self, item: LibraryItem) -> Line:
        text = item.text(self._ui.language.code)
        kind = "" if len(self._chosen().kinds) == 1 else self._names().kind(item.kind)
        detail = self._shelf.index.found_in(item, self._form.search_edit.text(), self._ui.language.code) or text.summary
        own = self.tr("Van jou") if is_own(item.pack_id) else ""
        note = self.tr("Favoriet") if item.ref in self._favourites else ""
        return Line(item.ref, text.title, " · ".join(part for part in (own, kind, detail) if part), note, ICONS[item.kind], "accent_text")

    # --- The item

    def _show_soon(self, item: LibraryItem) -> None:
        if item is not self._item:
            self._soon.start()

    def _show_current(self) -> None:
        self._soon.stop()
        item = self._list.current()
        if item is None:
            return
        self._item = item
        self._usable = False
        self.item_shown.emit(item)
        self._card.show_item(item, self._names(), favourite=item.ref in self._favourites, usable=self._usable)
        tab_as_read(self)

    def _open(self, _item: LibraryItem) -> None:
        self._show_current()
        self._card.focus_text()
        if self._is_stacked():
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self._form.scroll.verticalScrollBar().setValue(self._card.mapTo(self._form.scroll_content, QPoint(0, -_GAP)).y())

    def _open_first(self) -> None:
        if self._list.items():
            self._open(self._list.items()[0])

    def _draw(self) -> None:
        """Let chance choose among what is found, and show it."""
        item = self._drawing.draw(self._list.items())
        if item is not None:
            self._list.set_items(self._list.items(), item.ref)
            self._show_current()

    def _star(self) -> None:
        if self._item is not None:
            self._toggle(self._item)

    def _toggle(self, item: LibraryItem) -> None:
        on = item.ref not in self._favourites
        try:
            self._shelf.favourites.mark(item.ref, on=on)
        except StoreError as error:
            self._ui.errors.say(error, self._card)
            return
        self._favourites = self._shelf.favourites.refs()
        self._list.set_items(self._list.items(), item.ref)
        if self._item is not None and self._item.ref == item.ref:
            self._card.show_favourite(on=on)

    def _use(self) -> None:
        if self._item is not None:
            self.use_wanted.emit(self._item)

    def _make_own(self) -> None:
        if self._item is not None:
            self.own_wanted.emit(self._item)

    def _print(self) -> None:
        if self._item is not None:
            self.print_wanted.emit(self._item)

    # --- Layout

    def _lay_out(self) -> None:
        form = self._form
        form.shelf_column.addWidget(self._shelves)
        form.filter_column.addWidget(self._filters)
        self._panes.setSpacing(_GAP)
        self._panes.addWidget(self._list_card, 2)
        self._panes.addWidget(self._card, 3)
        form.panes_column.addLayout(self._panes)
        form.panes_column.addWidget(self._words)
        form.search_edit.installEventFilter(self)

    def _is_stacked(self) -> bool:
        return self.width() < _STACKED_BELOW * self._ui.theme.text_scale / 100

    def _fit(self) -> None:
        stacked = self._is_stacked()
        self._panes.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._list.set_few(on=stacked)
        self._card.area.set_whole(on=stacked)

    def _connect(self) -> None:
        form, card, found = self._form, self._card, self._list
        form.search_edit.textEdited.connect(self._search)
        form.search_edit.returnPressed.connect(self._open_first)
        form.draw_button.clicked.connect(self._draw)
        form.own_button.clicked.connect(self.all_own_wanted)
        self._shelves.chosen.connect(self.refresh)
        self._shelves.typed.connect(self._type)
        self._words.all_wanted.connect(self._show_all)
        self._filters.changed.connect(self._search)
        found.pointed.connect(self._show_soon)
        found.opened.connect(self._open)
        found.starred.connect(self._toggle)
        found.left.connect(self.focus_first)
        self._soon.timeout.connect(self._show_current)
        card.star_asked.connect(self._star)
        card.use_asked.connect(self._use)
        card.own_asked.connect(self._make_own)
        card.print_asked.connect(self._print)
        card.left.connect(found.setFocus)
