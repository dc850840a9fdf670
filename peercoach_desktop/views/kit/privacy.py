"""The reminder under free text not to name care recipients."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import IconLabel, InkButton
from peercoach_desktop.views.kit.labels import plain_label


class PrivacyLine(QFrame):
    """A calm amber bar. After the first reading it can be folded to its icon and two words.

    `folded_by_hand` tells that the coach folded it (True) or opened it again (False), for the page to remember.
    """

    folded_by_hand = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "privacy")
        self._folded = False
        self._of = ""
        self._words = plain_label(role="privacy")
        self._fold = InkButton(kind="tiny", icon="chevron-up")
        self._fold.setProperty("tone", "warn")
        self._fold.clicked.connect(self._toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.setSpacing(8)
        row.addWidget(IconLabel("shield-alert", "warn", em=1.0))
        row.addWidget(self._words, 1)
        row.addWidget(self._fold)
        self.retranslate()

    def set_folded(self, *, on: bool) -> None:
        """Show the bar folded or in full."""
        self._folded = on
        self.retranslate(self._of)

    def is_folded(self) -> bool:
        """Return whether it is folded."""
        return self._folded

    def retranslate(self, of: str = "") -> None:
        """Show the words again in the language of now; `of` is the field it belongs to, for who hears the page."""
        self._of = of
        full = self.tr("Noem geen bewoners of cliënten bij naam. Schrijf ‘een bewoner’.")
        self._words.setText(self.tr("Geen namen") if self._folded else full)
        self._fold.set_icon("chevron-down" if self._folded else "chevron-up")
        name = self.tr("Toon de herinnering over namen") if self._folded else self.tr("Klap de herinnering over namen in")
        self._fold.setAccessibleName(f"{name}: {of}" if of else name)
        self._fold.setToolTip(name)

    def _toggle(self) -> None:
        self.set_folded(on=not self._folded)
        self.folded_by_hand.emit(self._folded)
