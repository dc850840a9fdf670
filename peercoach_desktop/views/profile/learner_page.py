"""The page "Leerprofiel": what a peer filled in, beside what the coach filled in, and what they agree on about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.blackout import in_document
from peercoach_desktop.domain.inventory_results import InventoryResult
from peercoach_desktop.domain.learner_profile import LEARNING_PREFERENCE
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.beside_keys import BesideKeys, add_key
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.profile.agreement_card import AgreementCard
from peercoach_desktop.views.profile.coach_part import CoachPart
from peercoach_desktop.views.profile.inventory_card import InventoryCard
from peercoach_desktop.views.profile.profile_page import ProfilePage
from peercoach_desktop.views.profile.profile_words import PEER_PACKS, ProfileWords
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings


class LearnerPage(ProfilePage):
    """`left` to go back, `paper_wanted` to see it on paper.

    `agreements_wanted(lines)`: put these lines in the session on the table.
    """

    left = Signal()
    lock_requested = Signal()
    paper_wanted = Signal()
    agreements_wanted = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, peer_id: str, *, in_session: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(desk, around, peer_id, parent)
        self.peer_id = peer_id
        self._in_session = in_session
        self._newest: InventoryResult | None = None
        self._lines: dict[str, str] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = quiet_button(icon="arrow-left")
        self._coach_part = CoachPart()
        self._lay_out(self._back, below=self._coach_part)
        self._back.clicked.connect(self.left)
        self._print.clicked.connect(self.paper_wanted)
        around.ui.discretion.names_changed.connect(self._on_names)
        BesideKeys(self, leave=self.left, lock=self.lock_requested)
        add_key(self, "Ctrl+P", self.paper_wanted)
        self.refresh()

    def title(self) -> str:
        """Return what the window's title says, never a name."""
        return self.tr("Leerprofiel")

    def refresh(self) -> None:
        """Show what the store holds now."""
        profile = self._desk.profiles.learner(self.peer_id)
        name = self._around.ui.discretion.name(self.peer_id, profile.peer.first_name)
        self._heading.setText(self.tr("Leerprofiel van {name}").format(name=name))
        self._hint.setText(self.tr("Dit is om samen over te praten. Jullie mogen het allebei zien."))
        set_button_words(self._back, self.tr("Terug"))
        self._say_print()
        self._newest = profile.preferences[0].result if profile.preferences else None
        empty(self._cards)
        words = ProfileWords(self._desk, self._around.ui.language.code)
        for pack_id in PEER_PACKS:
            wishes = [Wish(pack_id, self.peer_id), Wish(pack_id, self.peer_id, unseen=True)]
            self._add(InventoryCard(pack_id, words.card(pack_id, self.peer_id, wishes), words.buttons(wishes, name)))
        if not profile.coach_preferences:
            self._add_own(words)
        self._add_agreements()
        self._show_blocks()
        tab_as_read(self)

    # --- The cards

    def _add_own(self, words: ProfileWords) -> None:
        """Offer the coach to fill in the same list, so that both stand side by side."""
        wishes = [Wish(LEARNING_PREFERENCE)]
        said = words.card(
            LEARNING_PREFERENCE,
            None,
            wishes,
            title=self.tr("Voor jou als coach: {title}"),
            about=self.tr("Vul dezelfde lijst in voor jezelf. Dan staan jullie naast elkaar."),
        )
        self._add(InventoryCard(LEARNING_PREFERENCE, said, words.buttons(wishes, "")))

    def _add_agreements(self) -> None:
        self._lines = {}
        if self._newest is None:
            return
        self._lines = self._desk.profiles.agreement_lines(self._newest, self._around.ui.language.code)
        if self._lines:
            card = AgreementCard(self._lines, self._newest.agreed, in_session=self._in_session)
            card.agreed.connect(self._on_agreed)
            card.keeping_wanted.connect(self._on_keeping)
            self._cards.addWidget(card)
            card.show()

    def _show_blocks(self) -> None:
        profiles, language, hide = self._desk.profiles, self._around.ui.language.code, self._around.ui.discretion.text
        self._blocks.show_document(in_document(profiles.learner_document(self.peer_id, language), hide))
        self._coach_part.show_document(in_document(profiles.for_coach(self.peer_id, language), hide))

    def _on_names(self) -> None:
        if self._around.ui.discretion.hides_names:
            self._coach_part.close_it()
        self.refresh()

    def _on_agreed(self, groups: tuple[str, ...]) -> None:
        for group in self._lines:
            if self._newest is not None and (group in groups) != (group in self._newest.agreed):
                self._newest = self._desk.inventories.agree(self._newest, group, agreed=group in groups)
        self._show_blocks()

    def _on_keeping(self) -> None:
        if self._newest is not None:
            self.agreements_wanted.emit([line for group, line in self._lines.items() if group in self._newest.agreed])
