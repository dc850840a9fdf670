"""All cards of advice beside a page. They follow the page, the answers and the language."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.motivation import GAUGES
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.services.advice.activity_time import TIME_FIELDS
from peercoach_desktop.services.advice.demonstration import TURN_FIELDS
from peercoach_desktop.services.advice.knowledge import SOURCES, THEME
from peercoach_desktop.services.advice.lens import LENS_FIELD
from peercoach_desktop.services.advice.motivation import TRIED
from peercoach_desktop.services.advice.rows import bring
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.aids.advice_card import AdviceCard
from peercoach_desktop.views.session.aids.knowledge_card import KnowledgeCards
from peercoach_desktop.views.session.aids.lens_card import LensCard
from peercoach_desktop.views.session.aids.methods_card import MethodsCard
from peercoach_desktop.views.session.aids.timer_card import TimerCard
from peercoach_desktop.views.session.aids.turn_card import TurnCard
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class Aids(QObject):
    """`grown` when they take more or less room, `wrote(field)` when one wrote into the talk, `wanted(stop)` when a page is to be shown."""

    grown = Signal()
    wrote = Signal(object)
    wanted = Signal(object)

    def __init__(self, table: Table, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self.turn, self.methods, self.timer = TurnCard(table), MethodsCard(table), TimerCard(table)
        self.knowledge, self.lens = KnowledgeCards(table), LensCard(table)
        self._watched: tuple[tuple[TurnCard | AdviceCard | TimerCard, Collection[str]], ...] = (
            (self.turn, TURN_FIELDS),
            (self.methods, (*GAUGES, TRIED)),
            (self.timer, TIME_FIELDS),
            (self.knowledge, (THEME, SOURCES)),
            (self.lens, (LENS_FIELD,)),
        )
        for card in (self.methods, self.knowledge, self.lens):
            card.grown.connect(self.grown)
            card.wanted.connect(self._show)
        for writer in (self.methods, self.knowledge, self.turn):
            writer.wrote.connect(self.wrote)

    def first(self) -> tuple[QWidget, ...]:
        """Return the cards that are of use at this very moment, to stand above the others."""
        return (self.turn, self.timer, self.methods)

    def beside(self) -> tuple[QWidget, ...]:
        """Return the cards that stand beside every step."""
        return (self.lens,)

    def last(self) -> tuple[QWidget, ...]:
        """Return the cards to look up."""
        return (self.knowledge,)

    def has_anything(self) -> bool:
        """Return whether a card is shown."""
        return any(not card.isHidden() for card in (*self.first(), *self.beside(), *self.last()))

    def show_for(self, stop: Stop) -> None:
        """Show what helps at `stop`."""
        self.turn.show_for(stop)
        self.methods.show_for(stop)
        self.knowledge.show_for(stop)
        self.timer.refill()
        self.lens.refill()

    def follow(self, field: Field | None) -> None:
        """Follow an answer that a card looks at; None: anything may have changed."""
        name = field.id if field is not None else ""
        cards = [card for card, fields in self._watched if not name or name in fields]
        for card in cards:
            card.refill()
        if cards:
            self.grown.emit()

    def _show(self, field_id: str) -> None:
        """Show the page with a field, in a step of its own where the talk has none for it."""
        try:
            place = bring(self._table.opened, field_id)
        except StoreError as error:
            self._table.ui.errors.say(error, self.lens)
            return
        if place is not None:
            self.wanted.emit(self._table.way.find(Place(place.step, place.page, field_id)))
