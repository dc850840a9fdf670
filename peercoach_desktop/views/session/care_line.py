"""What a page says when an answer asks for care: a quiet offer to refer on, or the emergency card."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.scrolling import keep_visible
from peercoach_desktop.views.session.help_cards import EMERGENCY, NUMBERS, CardFrame
from peercoach_desktop.views.session.table import Table

LOW_ENERGY = 3


class CareLine(QWidget):
    """Follows the answers of a page. `asked("refer")` when the coach takes the offer."""

    asked = Signal(str)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._notice: Notice | None = None
        self._cards: list[CardFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def follow(self, fields: Iterable[Field]) -> None:
        """Look at the answers to `fields`; those that never ask for care change nothing."""
        values = self._table.opened.record.values
        for field in fields:
            value = values.get(field.id)
            match field.id:
                case "urgency":
                    self._show_cards(on=value == "now")
                case "energy_now":
                    self._show_offer(on=isinstance(value, int) and value <= LOW_ENERGY)
                case "fits_peer_coaching":
                    self._show_offer(on=value in ("partly", "no"))
        shown = self._notice is not None and not self._notice.isHidden()
        self.setVisible(shown or any(not card.isHidden() for card in self._cards))

    def retranslate(self) -> None:
        """Show the words again."""
        for card in self._cards:
            card.retranslate()
        if self._notice is not None:
            self._say()

    def _show_cards(self, *, on: bool) -> None:
        if on and not self._cards:
            self._cards = [CardFrame(self._table, EMERGENCY, self, large=True), CardFrame(self._table, NUMBERS, self)]
            for card in self._cards:
                self._column.addWidget(card)
            QTimer.singleShot(0, self._bring_into_sight)
        for card in self._cards:
            card.setVisible(on)

    def _bring_into_sight(self) -> None:
        card = self._cards[0]
        keep_visible(card, card.rect())

    def _show_offer(self, *, on: bool) -> None:
        if on and self._notice is None:
            self._notice = Notice("life-buoy")
            self._refer = quiet_button()
            self._refer.clicked.connect(self._on_refer)
            self._notice.add_button(self._refer)
            self._column.addWidget(self._notice)
            self._say()
        if self._notice is not None:
            self._notice.setVisible(on)

    def _say(self) -> None:
        assert self._notice is not None
        self._notice.say(self.tr("Kan iemand anders hier beter bij helpen? Zoek samen wie dat is."))
        set_button_words(self._refer, self.tr("Samen doorverwijzen"))

    def _on_refer(self) -> None:
        self.asked.emit("refer")
