"""The page "Mijn profiel" of home: the coach's own lists, the self-assessment at three moments, and the pairs as seen by others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.inventory_results import FilledBy, MeasuringMoment
from peercoach_desktop.domain.learner_profile import BEHAVIOUR_PAIRS, LEARNING_PREFERENCE, MOTIVATION_PROFILE, SELF_ASSESSMENT, STRENGTHS
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.buttons import primary_button, set_button_words
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.profile.block_column import BlockColumn
from peercoach_desktop.views.profile.inventory_card import InventoryCard
from peercoach_desktop.views.profile.profile_words import ProfileWords
from peercoach_desktop.views.profile.removal import Removal
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings

_WIDEST = 860
OWN_WISHES: dict[str, tuple[Wish, ...]] = {
    STRENGTHS: (Wish(STRENGTHS),),
    SELF_ASSESSMENT: tuple(Wish(SELF_ASSESSMENT, moment=str(moment)) for moment in MeasuringMoment),
    BEHAVIOUR_PAIRS: tuple(Wish(BEHAVIOUR_PAIRS, by=by, unseen=by is not FilledBy.SELF) for by in FilledBy),
    LEARNING_PREFERENCE: (Wish(LEARNING_PREFERENCE),),
    MOTIVATION_PROFILE: (Wish(MOTIVATION_PROFILE),),
}


class OwnPage(QWidget):
    """`wanted(wish)` to fill something in, `paper_wanted("")` to see it on paper. `refreshed`: it shows anew what the store holds."""

    wanted = Signal(object)
    paper_wanted = Signal(object)
    refreshed = Signal()

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self.setProperty("role", "page")
        self._heading, self._hint = heading_label(), hint_label()
        self._print = primary_button(icon="printer")
        self._recovery, self._recovery_hint = QCheckBox(), hint_label()
        self._recovery.setChecked(desk.profiles.with_recovery)
        self._cards, self._others = QVBoxLayout(), QVBoxLayout()
        for cards in (self._cards, self._others):
            cards.setSpacing(10)
        self._blocks = BlockColumn()
        self._lay_out()
        self._print.clicked.connect(self._on_print)
        self._recovery.toggled.connect(self._on_recovery)
        self.refresh()

    def refresh(self) -> None:
        """Show what the store holds now."""
        self._say()
        language = self._around.ui.language.code
        words = ProfileWords(self._desk, language)
        empty(self._cards)
        for pack_id, wishes in OWN_WISHES.items():
            card = InventoryCard(pack_id, words.card(pack_id, None, wishes), words.buttons(wishes, ""))
            card.wanted.connect(self.wanted)
            card.removal_wanted.connect(self._remove)
            self._cards.addWidget(card)
            card.show()
        self._blocks.show_document(self._desk.profiles.coach_document(language))
        self.refreshed.emit()
        tab_as_read(self)

    def put_cards(self, *cards: QWidget) -> None:
        """Show `cards` above what can be filled in."""
        for card in cards:
            self._others.addWidget(card)
            self._around.ui.theme.dress(card)
        tab_as_read(self)

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        item = self._cards.itemAt(0)
        card = item.widget() if item is not None else None
        if isinstance(card, InventoryCard):
            card.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go as it is read, now that the page stands in the window."""
        super().showEvent(event)
        tab_as_read(self)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _say(self) -> None:
        self._heading.setText(self.tr("Mijn profiel"))
        self._hint.setText(self.tr("Dit is van jou. Niemand ziet het, tenzij jij het print of laat zien."))
        set_button_words(self._print, self.tr("Bekijk en print"))
        self._recovery.setText(self.tr("Toon ook de paren over werken met eigen ervaring"))
        self._recovery.setAccessibleName(self._recovery.text())
        self._recovery_hint.setText(self.tr("Zet dit aan als je werkt vanuit eigen herstel. Anders zie je 16 paren."))

    def _on_print(self) -> None:
        self.paper_wanted.emit("")

    def _on_recovery(self, on: bool) -> None:
        try:
            self._desk.profiles.offer_recovery(on=on)
        except StoreError as error:
            self._around.ui.errors.say(error, self._recovery)
        self.refresh()

    def _remove(self, pack_id: str) -> None:
        found = self._desk.inventories.finished(pack_id)
        if not found:
            return
        removal = Removal(self._desk.inventories, found[0].result, self, self.refresh)
        try:
            removal.take_away()
        except StoreError as error:
            self._around.ui.errors.say(error, self._heading)
            return
        self.focus_first()
        self._around.ui.toasts.show_toast(self.tr("Weggehaald."), self.tr("Ongedaan maken"), removal.put_back)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "clear")
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addSpacing(6)
        column.addLayout(self._others)
        column.addSpacing(2)
        column.addLayout(self._cards)
        column.addWidget(self._recovery)
        column.addWidget(self._recovery_hint)
        column.addSpacing(6)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._blocks)
        column.addStretch(1)
        holder = QWidget()
        holder.setProperty("role", "clear")
        row = QHBoxLayout(holder)
        row.setContentsMargins(32, 24, 32, 24)
        row.addWidget(inner, 100)
        row.addStretch(1)
        area = FocusScrollArea()
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
