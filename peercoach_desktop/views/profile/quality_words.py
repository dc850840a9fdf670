"""The words of the quality deck, to pick a strength from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.views.kit.chips import NameChip
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import caption_label


class QualityWords(SoftCard):
    """A chip per word, by family; `picked(word)` when one is pressed."""

    picked = Signal(str)

    def __init__(self, deck: Pack, language: str, parent: QWidget | None = None) -> None:
        super().__init__("list-checks", parent)
        words = deck.words(language)
        self._words: dict[str, str] = {}
        self.set_heading(self.tr("Kies een woord van de kwaliteitskaarten"))
        for family in deck.families:
            self.column.addWidget(caption_label(words.text(f"{family.key}.title")))
            flow = FlowLayout(spacing=6)
            for card in family.cards:
                self._words[card.id] = words.text(f"{card.key}.word")
                chip = NameChip(card.id)
                chip.setText(self._words[card.id])
                chip.setAccessibleName(self._words[card.id])
                chip.setToolTip(words.text(f"{card.key}.behaviour"))
                chip.picked.connect(self._on_picked)
                flow.addWidget(chip)
            self.column.addLayout(flow)

    def _on_picked(self, card: str) -> None:
        self.picked.emit(self._words[card])
