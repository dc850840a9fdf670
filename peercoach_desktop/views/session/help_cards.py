"""The cards to read at any moment: numbers for help, what to do now, my own limits."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from peercoach_desktop.views.forms.session_card_dialog_ui import Ui_SessionCardDialog
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, plain_label
from peercoach_desktop.views.session.table import Table

MY_LIMITS = "my_limits"
EMERGENCY = "emergency_now"
NUMBERS = "help_numbers"
SELF_CARE = "self_care"
POWERLESS = "powerless_options"


def card_title(table: Table, card_id: str) -> str:
    """Return the title of a card."""
    return table.desk.guidance.help_cards().words(table.words.language).text(f"cards.{card_id}.title")


def card_lines(table: Table, card_id: str) -> Iterator[str]:
    """Yield the lines of a card."""
    return table.desk.guidance.help_cards().words(table.words.language).lines(f"cards.{card_id}.lines")


class CardDialog(QDialog):
    """One card, large, over the session. Escape or the button goes back to where the coach was."""

    def __init__(self, table: Table, card_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = Ui_SessionCardDialog()
        self._form.setupUi(self)
        title = card_title(table, card_id)
        self.setWindowTitle(title)
        self._form.heading.setText(title)
        self._form.lines_scroll_column.setSpacing(8)
        for line in card_lines(table, card_id):
            self._form.lines_scroll_column.addWidget(plain_label(line))
        self._form.lines_scroll_column.addStretch(1)
        self._form.close_button.clicked.connect(self.accept)
        self.resize(560, 420)


class CardFrame(Card):
    """A card on a page; `large` for what must be seen at once."""

    def __init__(self, table: Table, card_id: str, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__("card", parent)
        self._table = table
        self._card_id = card_id
        self._role = "field" if large else "body"
        self._heading = heading_label(level=1 if large else 2)
        self._lines: list[QLabel] = []
        self.column.addWidget(self._heading)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the card in the language of now."""
        title = card_title(self._table, self._card_id)
        self._heading.setText(title)
        self.setAccessibleName(title)
        texts = list(card_lines(self._table, self._card_id))
        while len(self._lines) < len(texts):
            self._lines.append(plain_label(role=self._role))
            self.column.addWidget(self._lines[-1])
        for label, text in zip(self._lines, texts, strict=False):
            label.setText(text)
