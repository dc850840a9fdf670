"""What only the coach reads of a learner profile: behind a button that is closed at first, and closes when the page is left."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.profile.block_column import BlockColumn
from peercoach_desktop.views.session.summary.fold import Fold


class CoachPart(QWidget):
    """Not there where there is nothing to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._fold: Fold | None = None

    def show_document(self, document: Document) -> None:
        """Show what stands in `document`, open or closed as it is now."""
        old, open_now = self._fold, self.is_open()
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
            self._fold = None
        self.setVisible(bool(document.blocks))
        if document.blocks:
            self._fold = Fold(document.title, folded=not open_now)
            blocks = BlockColumn()
            blocks.show_document(document)
            self._fold.column.addWidget(hint_label(self.tr("Dit is alleen voor jou. Klap het dicht als jullie samen kijken.")))
            self._fold.column.addWidget(blocks)
            self._column.addWidget(self._fold)
            self._fold.show()

    def is_open(self) -> bool:
        """Return whether what is for the coach is in sight."""
        return self._fold is not None and not self._fold.is_folded()

    def close_it(self) -> None:
        """Put what is for the coach out of sight."""
        if self._fold is not None:
            self._fold.button.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close: who comes back to the page may have the peer beside them."""
        super().hideEvent(event)
        self.close_it()
