"""The page "Mijn profiel" of home: the coach's own lists, the self-assessment at three moments, and the pairs as seen by others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from peercoach_desktop.domain.inventory_results import FilledBy, MeasuringMoment
from peercoach_desktop.domain.learner_profile import BEHAVIOUR_PAIRS, LEARNING_PREFERENCE, MOTIVATION_PROFILE, SELF_ASSESSMENT, STRENGTHS
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.profile.inventory_card import InventoryCard
from peercoach_desktop.views.profile.profile_page import ProfilePage
from peercoach_desktop.views.profile.profile_words import ProfileWords
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings

OWN_WISHES: dict[str, tuple[Wish, ...]] = {
    STRENGTHS: (Wish(STRENGTHS),),
    SELF_ASSESSMENT: tuple(Wish(SELF_ASSESSMENT, moment=str(moment)) for moment in MeasuringMoment),
    BEHAVIOUR_PAIRS: tuple(Wish(BEHAVIOUR_PAIRS, by=by, unseen=by is not FilledBy.SELF) for by in FilledBy),
    LEARNING_PREFERENCE: (Wish(LEARNING_PREFERENCE),),
    MOTIVATION_PROFILE: (Wish(MOTIVATION_PROFILE),),
}


class OwnPage(ProfilePage):
    """`paper_wanted("")` to see it on paper. `refreshed`: it shows anew what the store holds."""

    paper_wanted = Signal(object)
    refreshed = Signal()

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(desk, around, None, parent)
        self._recovery, self._recovery_hint = QCheckBox(), hint_label()
        self._recovery.setChecked(desk.profiles.with_recovery)
        self._begin_above: Callable[[], None] | None = None
        self._others = QVBoxLayout()
        self._others.setSpacing(10)
        self._lay_out(above_cards=self._others, below_cards=(self._recovery, self._recovery_hint))
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
            self._add(InventoryCard(pack_id, words.card(pack_id, None, wishes), words.buttons(wishes, "")))
        self._blocks.show_document(self._desk.profiles.coach_document(language))
        self.refreshed.emit()
        tab_as_read(self)

    def focus_first(self) -> None:
        """Put the focus where the page begins, also in a card that was put above."""
        begin = self._begin_above or super().focus_first
        begin()

    def put_cards(self, *cards: QWidget, begin: Callable[[], None] | None = None) -> None:
        """Show `cards` above what can be filled in; `begin` puts the focus in them."""
        self._begin_above = begin
        for card in cards:
            self._others.addWidget(card)
            self._around.ui.theme.dress(card)
        tab_as_read(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go as it is read, now that the page stands in the window."""
        super().showEvent(event)
        tab_as_read(self)

    def _say(self) -> None:
        self._heading.setText(self.tr("Mijn profiel"))
        self._hint.setText(self.tr("Dit is van jou. Niemand ziet het, tenzij jij het print of laat zien."))
        self._say_print()
        self._recovery.setText(self.tr("Toon ook de paren over werken vanuit eigen ervaring"))
        self._recovery.setAccessibleName(self._recovery.text())
        self._recovery_hint.setText(self.tr("Werk je vanuit eigen herstel? Zet dit dan aan. Staat het uit? Dan zie je 16 paren."))

    def _on_print(self) -> None:
        self.paper_wanted.emit("")

    def _on_recovery(self, on: bool) -> None:
        try:
            self._desk.profiles.offer_recovery(on=on)
        except StoreError as error:
            self._around.ui.errors.say(error, self._recovery)
        self.refresh()
