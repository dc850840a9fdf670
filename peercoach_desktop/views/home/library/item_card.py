"""The card with one item: what it is, what to do with it, and all of its words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from peercoach_desktop.domain.library.item import ItemText, LibraryItem
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.services.library.names import Names
from peercoach_desktop.services.library.on_paper import prints_a_deck
from peercoach_desktop.views.home.library.item_text import parts_of
from peercoach_desktop.views.home.library.reading_area import ReadingArea
from peercoach_desktop.views.home.library.shelves import OWN_KINDS
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import caption_label, heading_label

_RING = 2
"""Pixels between ring and words: the ring of focus lies outside the line where all words of the card begin."""


class ItemCard(Card):
    """`star_asked`, `use_asked`, `own_asked` and `print_asked` are its buttons; `left` when the coach goes back to the list."""

    star_asked = Signal()
    use_asked = Signal()
    own_asked = Signal()
    print_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        around = self.column.contentsMargins()
        self.column.setContentsMargins(around.left() - 2 * _RING, around.top(), around.right(), around.bottom())
        self.column.setSpacing(6)
        self._is_favourite = self._is_own = self._is_deck = False
        self._kind, self._title = caption_label(), heading_label()
        self._use, self._star = primary_button(), secondary_button(icon="star")
        self._own, self._print = secondary_button(), secondary_button(icon="printer")
        self._body = QWidget()
        self._body.setProperty("role", "clear")
        self._words = QVBoxLayout(self._body)
        self._words.setContentsMargins(_RING, 4, 10, 8)
        self._words.setSpacing(10)
        self.area = ReadingArea(self._body)
        head = QVBoxLayout()
        head.setContentsMargins(2 * _RING, 0, 0, 0)
        for widget in (self._kind, self._title, self._buttons()):
            head.addWidget(widget)
        self.column.addLayout(head)
        self.column.addWidget(self.area, 1)
        self._use.clicked.connect(self.use_asked)
        self._star.clicked.connect(self.star_asked)
        self._own.clicked.connect(self.own_asked)
        self._print.clicked.connect(self.print_asked)
        self.area.left.connect(self.left)
        self._say()

    def show_item(self, item: LibraryItem, names: Names, *, favourite: bool, usable: bool) -> None:
        """Show all of an item."""
        text = item.text(names.language)
        self._is_own, self._is_deck = is_own(item.pack_id), prints_a_deck(item)
        kind = names.kind(item.kind)
        self._kind.setText(self.tr("{kind} · van jou").format(kind=kind) if self._is_own else kind)
        self._title.setText(text.title)
        self.setAccessibleName(text.title)
        self.area.setAccessibleName(text.title)
        self._use.setVisible(usable)
        self._own.setVisible(item.kind in OWN_KINDS)
        self._own.set_icon("pencil" if self._is_own else "copy")
        self.show_favourite(on=favourite)
        self.area.verticalScrollBar().setValue(0)
        self._fill(text)

    def show_favourite(self, *, on: bool) -> None:
        """Say whether the item is a favourite."""
        self._is_favourite = on
        self._say()

    def focus_text(self) -> None:
        """Put the keys on the text, to read on."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say the words of the buttons in the language of now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _buttons(self) -> QWidget:
        place = QWidget()
        place.setProperty("role", "clear")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        place.setSizePolicy(policy)
        row = FlowLayout(place, 8)
        for button in (self._use, self._star, self._own, self._print):
            row.addWidget(button)
        return place

    def _say(self) -> None:
        set_button_words(self._use, self.tr("Gebruik in dit gesprek"))
        set_button_words(self._star, self.tr("Geen favoriet meer") if self._is_favourite else self.tr("Maak favoriet"))
        set_button_words(self._own, self.tr("Bewerken") if self._is_own else self.tr("Maak er mijn eigen van"))
        set_button_words(self._print, self.tr("Print alle kaarten") if self._is_deck else self.tr("Print"))

    def _fill(self, text: ItemText) -> None:
        """Put all words in their place at once: shown one event later, they would first be squeezed into what was there."""
        self.area.setUpdatesEnabled(False)
        self._empty()
        for part in parts_of(text):
            self._words.addWidget(part)
            part.show()
        self._words.addStretch(1)
        self._words.activate()
        self.area.fit()
        self.area.setUpdatesEnabled(True)

    def _empty(self) -> None:
        while (item := self._words.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
