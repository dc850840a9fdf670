"""What is asked before a list ends with sentences open, or with nothing in it: go to the first open one, or stop here."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.inventory_results import HowFull
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.profile.sheet import Sheet


class EndSheet(Sheet):
    """`back_wanted` to fill in what is open, `stop_wanted` to end as it is. `earlier` is the day of the list that came first so far."""

    back_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, widest: int, how_full: HowFull, earlier: date | None, language: str, parent: QWidget | None = None) -> None:
        self._to_open, self._stop = primary_button(), secondary_button()
        super().__init__(widest, "", _heading(how_full), "\n".join(_lines(how_full, earlier, language)), [self._make_buttons()], parent)
        set_button_words(self._to_open, self.tr("Naar de eerste open zin") if how_full.count else self.tr("Naar het begin"))
        set_button_words(self._stop, self.tr("Hier stoppen"))
        self._to_open.clicked.connect(self.back_wanted)
        self._stop.clicked.connect(self.stop_wanted)

    def focus_first(self) -> None:
        """Put the focus on the way back: a key too many ends nothing."""
        self._to_open.setFocus()

    def _make_buttons(self) -> QWidget:
        buttons = QWidget()
        buttons.setProperty("role", "clear")
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self._to_open, self._stop):
            row.addWidget(button)
        row.addStretch(1)
        return buttons


def _heading(how_full: HowFull) -> str:
    if how_full.is_empty:
        return QCoreApplication.translate("EndSheet", "Er is nog niets ingevuld.")
    words = QCoreApplication.translate("EndSheet", "Nog open: {open} van de {count} zinnen.")
    return words.format(open=how_full.open, count=how_full.count)


def _lines(how_full: HowFull, earlier: date | None, language: str) -> list[str]:
    if how_full.is_empty:
        return [QCoreApplication.translate("EndSheet", "Stop je hier, dan wordt er niets bewaard.")]
    lines = [QCoreApplication.translate("EndSheet", "Dat mag. Je kunt ze nog invullen, of hier stoppen.")]
    if earlier is not None:
        words = QCoreApplication.translate("EndSheet", "Er is al een lijst van {day}. Stop je hier, dan staat deze bovenaan.")
        lines.append(words.format(day=day_words(earlier, language)))
    return lines
