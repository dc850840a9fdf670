"""Knowledge that fits the theme of the help question, to read together or to give."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.advice.knowledge import SOURCES, KnowledgeText, give_card, is_given
from peercoach_desktop.services.advice.rows import field_of
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.aids.advice_card import AdviceCard
from peercoach_desktop.views.session.aids.advice_row import AdviceRow
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

_STEPS = ("exploration", "goal", "reflection", "closing")
"""The forms in which knowledge is of use: not before there is a question."""


class KnowledgeCards(AdviceCard):
    """`wrote(field)` when a card was given, `wanted(field id)` when the coach wants to see the list."""

    wrote = Signal(object)
    wanted = Signal(object)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(table, "knowledge_cards", parent)
        self._stop: Stop | None = None
        self._cards: dict[str, KnowledgeText] = {}

    def show_for(self, stop: Stop) -> None:
        """Show the cards for the theme, in the steps where they are of use."""
        self._stop = stop
        self.refill()

    def refill(self) -> None:
        """Follow the theme and the words."""
        advice, language = self.table.desk.advice.knowledge, self.table.words.language
        record = self.table.opened.record
        here = self._stop is not None and self._stop.step.form in _STEPS
        theme = advice.theme(record) if here else ""
        self._cards = {card.id: card for card in advice.cards(theme, language)} if theme else {}
        self.setVisible(bool(self._cards))
        if self._cards:
            name = self.table.words.of_session().get(f"fields.theme.options.{theme}")
            self.say(self.tr("Kennis om mee te geven"), self.tr("Thema: {theme}").format(theme=name))
            self.fill(self._lines())

    def on_asked(self, ident: str) -> None:
        """Give this card to the peer, with the day."""
        card = self._cards[ident]
        try:
            give_card(self.table.opened, card.title, card.source)
        except StoreError as error:
            self.table.ui.errors.say(error, self)
            return
        self.refill()
        self.wrote.emit(field_of(self.table.opened.record, SOURCES))
        said = self.tr("Meegegeven. De kaart staat bij de bronnen van de peer.")
        self.table.ui.toasts.show_toast(said, self.tr("Bekijk de bronnen"), self._show_sources)

    def _lines(self) -> Iterator[AdviceRow]:
        record = self.table.opened.record
        for card in self._cards.values():
            row = AdviceRow(card.id, card.title)
            row.add_lines(*card.lines)
            if card.caution:
                row.add_part(self.tr("Let op"), card.caution)
            row.add_part(self.tr("Vraag verder"), card.ask)
            if is_given(record, card.title):
                row.add_lines(self.tr("Je hebt dit meegegeven in dit gesprek."), role="strong")
            elif field_of(record, SOURCES) is not None:
                row.add_action(self.tr("Geef mee"))
            yield row

    def _show_sources(self) -> None:
        self.wanted.emit(SOURCES)
