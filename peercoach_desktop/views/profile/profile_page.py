"""What the learner profile and the coach's own profile share: cards to fill in, the paper they make, and taking one away again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.buttons import primary_button, set_button_words
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.reading_area import ReadingArea, fill_page
from peercoach_desktop.views.profile.block_column import BlockColumn
from peercoach_desktop.views.profile.inventory_card import InventoryCard
from peercoach_desktop.views.profile.removal import Removal
from peercoach_desktop.views.surroundings import Surroundings


class ProfilePage(QWidget):
    """`wanted(wish)` to fill something in. `peer_id` is None for the coach."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, peer_id: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whose = peer_id
        self._desk = desk
        self._around = around
        self.setProperty("role", "page")
        self._heading, self._hint = heading_label(), hint_label()
        self._print = primary_button(icon="printer")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        self._blocks = BlockColumn()

    def refresh(self) -> None:
        """Show what the store holds now."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        item = self._cards.itemAt(0)
        card = item.widget() if item is not None else None
        if isinstance(card, InventoryCard):
            card.focus_first()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _say_print(self) -> None:
        set_button_words(self._print, self.tr("Bekijk en print"))

    def _add(self, card: InventoryCard) -> None:
        card.wanted.connect(self.wanted)
        card.removal_wanted.connect(self._remove)
        self._cards.addWidget(card)
        card.show()

    def _remove(self, pack_id: str) -> None:
        found = self._desk.inventories.finished(pack_id, self._whose)
        if not found:
            return
        removal = Removal(self._desk.inventories, found[0].result, self, self.refresh)
        try:
            removal.take_away()
        except StoreError as error:
            self._around.ui.errors.say(error, self._heading)
            return
        self.focus_first()
        self._around.ui.toasts.offer_undo(self.tr("Verwijderd."), removal.put_back)

    def _lay_out(
        self,
        above: QWidget | None = None,
        above_cards: QVBoxLayout | None = None,
        below_cards: tuple[QWidget, ...] = (),
        below: QWidget | None = None,
    ) -> None:
        """Put everything below one another: `above` the heading, `above_cards` other cards, `below_cards` what belongs to all of them.

        `below` comes after all that is said.
        """
        area = ReadingArea(self._around.ui.theme.tokens.layout["checklist"], top=20 if above is not None else 24)
        column = area.column
        if above is not None:
            column.addWidget(above, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addSpacing(6)
        if above_cards is not None:
            column.addLayout(above_cards)
            column.addSpacing(2)
        column.addLayout(self._cards)
        for widget in below_cards:
            column.addWidget(widget)
        if below_cards:
            column.addSpacing(6)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._blocks)
        if below is not None:
            column.addWidget(below)
        column.addStretch(1)
        fill_page(self, area)
