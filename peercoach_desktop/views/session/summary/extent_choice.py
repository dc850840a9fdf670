"""How much goes on the peer's copy: the main things, or all that is shared."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.services.settings import CoachSettings
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.kit.options import OptionButton


class ExtentChoice(QWidget):
    """`changed` when the coach chose otherwise; the choice counts for every copy from then on."""

    changed = Signal()

    def __init__(self, settings: CoachSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._control = SegmentedControl()
        self._control.set_options(tuple(Extent))
        self._control.set_value(self.extent)
        self._control.chosen.connect(self._choose)
        self._signing = hint_label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self._control)
        column.addWidget(self._signing)

    @property
    def extent(self) -> Extent:
        """What the copy holds now."""
        return self._settings.paper_extent

    def button(self, extent: Extent) -> OptionButton:
        """Return the button of a choice."""
        return self._control.button(extent)

    def say_signing(self, *, beyond: bool) -> None:
        """Say that what is to be signed stands only on the whole copy, or say nothing."""
        self._signing.setVisible(beyond)

    def retranslate(self) -> None:
        """Show all words again."""
        self._control.setAccessibleName(self.tr("Hoeveel er op papier komt"))
        self._control.set_words(Extent.MAIN, self.tr("Hoofdzaken"))
        self._control.set_words(Extent.ALL, self.tr("Alles wat jullie delen"))
        self._signing.setText(self.tr("Willen jullie tekenen? Kies dan ‘Alles wat jullie delen’."))

    def _choose(self, extent: str) -> None:
        if not extent:  # pressed again: one of the two always counts
            self._control.set_value(self.extent)
            return
        self._settings.choose_paper_extent(Extent(extent))
        self.changed.emit()
