"""A reminder for the coach while listening: one card at a time, which can be folded away."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import heading_label, plain_label
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.table import Table

LISTENING = "listening"
"""The cards, in the list of hints the coach folded away."""


class ListeningCard(Card):
    """Shows the cards in the order of the pack. Whether it is folded is remembered."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._table = table
        self._number = 0
        self._heading = heading_label(level=2)
        self._fold = InkButton(kind="tiny", icon="chevron-up")
        self._body = QWidget()
        self._body.setProperty("role", "clear")
        self._title = plain_label(role="strong")
        self._lines = QVBoxLayout()
        self._next = quiet_button(icon="refresh-cw")
        self._lay_out()
        self._fold.clicked.connect(self._on_fold)
        self._next.clicked.connect(self.turn)
        self.retranslate()

    def turn(self) -> None:
        """Show the next card; after the last comes the first."""
        self._number = (self._number + 1) % len(self._table.desk.guidance.listening_cards().cards)
        self.retranslate()

    def texts(self) -> list[str]:
        """Return the title and the lines that are shown."""
        return [label.text() for label in self._body.findChildren(QLabel)]

    def is_folded(self) -> bool:
        """Return whether only its heading is shown."""
        return self._table.desk.settings.is_folded(LISTENING)

    def retranslate(self) -> None:
        """Show the card in the language of now."""
        pack = self._table.desk.guidance.listening_cards()
        card, words = pack.cards[self._number], pack.words(self._table.words.language)
        folded = self.is_folded()
        self._heading.setText(self.tr("Luisterkaart"))
        self._title.setText(words.text(f"{card.key}.title"))
        empty(self._lines)
        for line in words.lines(f"{card.key}.lines"):
            self._lines.addWidget(plain_label(line, "hint"))
        self._body.setVisible(not folded)
        self._fold.set_icon("chevron-down" if folded else "chevron-up")
        self._fold.setAccessibleName(self.tr("Toon de luisterkaart") if folded else self.tr("Klap de luisterkaart in"))
        self._fold.setToolTip(self._fold.accessibleName())
        set_button_words(self._next, self.tr("Volgende kaart"))
        self.setAccessibleName(self._heading.text())

    def _lay_out(self) -> None:
        self.column.setContentsMargins(14, 12, 14, 14)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading, 1)
        top.addWidget(self._fold)
        self.column.addLayout(top)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(self._title)
        self._lines.setSpacing(4)
        body.addLayout(self._lines)
        body.addWidget(self._next)
        self.column.addWidget(self._body)

    def _on_fold(self) -> None:
        self._table.desk.settings.fold(LISTENING, folded=not self.is_folded())
        self.retranslate()
