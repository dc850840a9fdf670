"""A card per inventory: when it was filled in, and what can be done with it now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.profile.wish import Wish


@dataclass(frozen=True)
class CardWords:
    """What a card says: its name, what it is for, when it was filled in, and the words to take the latest away ("" for no button)."""

    title: str
    about: str
    when: str
    remove: str = ""


class WishButton(InkButton):
    """`wished(wish)` when it is pressed."""

    wished = Signal(object)

    def __init__(self, wish: Wish, words: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", "log-out" if wish.unseen else "pencil", "secondary", parent)
        self.wish = wish
        set_button_words(self, words, f"{words}: {title}")
        self.setToolTip("")
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.wished.emit(self.wish)


class InventoryCard(Card):
    """`wanted(wish)`: fill it in now, or go on. `removal_wanted(pack id)`: take the latest one away."""

    wanted = Signal(object)
    removal_wanted = Signal(str)

    def __init__(self, pack_id: str, words: CardWords, wishes: Sequence[tuple[Wish, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._pack_id = pack_id
        self._buttons = [WishButton(wish, said, words.title) for wish, said in wishes]
        row = FlowLayout(spacing=8)
        for button in self._buttons:
            button.wished.connect(self.wanted)
            row.addWidget(button)
        if words.remove:
            remove = quiet_button(icon="trash-2")
            set_button_words(remove, words.remove, f"{words.remove}: {words.title}")
            remove.setToolTip("")
            remove.clicked.connect(self._on_remove)
            row.addWidget(remove)
        self.column.setSpacing(6)
        self.column.addWidget(heading_label(words.title, level=2))
        for line in (words.about, words.when):
            if line:
                self.column.addWidget(hint_label(line))
        self.column.addLayout(row)

    def focus_first(self) -> None:
        """Put the focus on what can be done next."""
        if self._buttons:
            self._buttons[0].setFocus()

    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._pack_id)
