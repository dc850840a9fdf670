"""What a page says when an answer asks for care: a quiet offer to refer on, or a card that helps now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.values import Parts, Value
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.scrolling import keep_visible
from peercoach_desktop.views.session.help_cards import EMERGENCY, NUMBERS, POWERLESS, SELF_CARE, CardFrame
from peercoach_desktop.views.session.table import Table

LOW_ENERGY = 3


def _is_low(value: Value) -> bool:
    return isinstance(value, int) and value <= LOW_ENERGY


def _is_one_of(*options: str) -> Callable[[Value], bool]:
    return lambda value: value in options


def _part(name: str, *options: str) -> Callable[[Value], bool]:
    return lambda value: isinstance(value, Parts) and value.cells.get(name) in options


REFER_ON: Mapping[str, Callable[[Value], bool]] = {
    "energy_now": _is_low,
    "fits_peer_coaching": _is_one_of("partly", "no"),
    "right_person": _is_one_of("not_sure", "no"),
}
"""Fields with the answers at which the page offers to refer on."""

CARDS: Mapping[str, tuple[Callable[[Value], bool], tuple[str, ...]]] = {
    "urgency": (_is_one_of("now"), (EMERGENCY, NUMBERS)),
    "touched_me": (_part("touched", "yes"), (SELF_CARE,)),
    "powerless": (_part("heard", "a_little", "yes"), (POWERLESS,)),
}
"""Fields with the answers at which cards open, and these cards."""


class CareLine(QWidget):
    """Follows the answers of a page. `asked("refer")` when the coach takes the offer."""

    asked = Signal(str)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._notice: Notice | None = None
        self._cards: list[CardFrame] = []
        self._of_field: dict[str, list[CardFrame]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.hide()

    def follow(self, fields: Iterable[Field]) -> None:
        """Look at the answers to `fields`; those that never ask for care change nothing."""
        values = self._table.opened.record.values
        for field in fields:
            value = values.get(field.id)
            if field.id in CARDS:
                asks, _ = CARDS[field.id]
                self._show_cards(field.id, on=asks(value))
            elif field.id in REFER_ON:
                self._show_offer(on=REFER_ON[field.id](value) and self._table.may_write)
        shown = self._notice is not None and not self._notice.isHidden()
        self.setVisible(shown or any(not card.isHidden() for card in self._cards))

    def retranslate(self) -> None:
        """Show the words again."""
        for card in self._cards:
            card.retranslate()
        if self._notice is not None:
            self._say()

    def _show_cards(self, field_id: str, *, on: bool) -> None:
        if on and field_id not in self._of_field:
            _, ids = CARDS[field_id]
            self._of_field[field_id] = made = [CardFrame(self._table, card, self, large=card == EMERGENCY) for card in ids]
            for card in made:
                self._column.addWidget(card)
            self._cards += made
            self._newest = made[0]
            QTimer.singleShot(0, self._bring_into_sight)
        for card in self._of_field.get(field_id, []):
            card.setVisible(on)

    def _bring_into_sight(self) -> None:
        keep_visible(self._newest, self._newest.rect())

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
