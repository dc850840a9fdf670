"""The blocks of a profile on the screen: the same as on paper."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.session.summary.block_view import block_view


class BlockColumn(QWidget):
    """Shows a document below the cards. A next one takes its place at once, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._card: Card | None = None

    def show_document(self, document: Document) -> None:
        """Show what stands in `document`."""
        card = Card()
        card.column.setContentsMargins(20, 12, 20, 16)
        card.column.setSpacing(6)
        for block in document.blocks:
            card.column.addWidget(block_view(block))
        old, self._card = self._card, card
        self._column.addWidget(card)
        card.show()
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
