"""One trajectory that must go, on Today: close it, keep it longer or erase it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.retention import Due, RetentionLine
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.care.line import CareLine
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.surroundings import Surroundings

LONGEST = "12_months"


class RetentionNotice(CareLine):
    """`erase_requested(trajectory)`: asking comes after it. `settled` after anything changed."""

    erase_requested = Signal(object)
    settled = Signal()

    def __init__(self, line: RetentionLine, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__("clock", "warn" if line.due is Due.OVER else "accent_text", parent)
        self._line = line
        self._desk = desk
        self._around = around
        self._say()

    def _say(self) -> None:
        line = self._line
        name = self._around.ui.discretion.name(line.trajectory.peer_id, line.peer_name)
        day = day_words(line.keep_until, self._around.ui.language.code)
        if line.due is Due.OVER:
            words = self.tr("De bewaartijd van het traject met {name} was om op {day}. Wis het, of spreek een langere tijd af.")
        else:
            words = self.tr("Wis het traject met {name} uiterlijk op {day}.")
        goes = self.tr("Dan gaan gesprekken, doelen en afspraken weg. Papier en losse bestanden blijven.")
        self.say(f"{words.format(name=name, day=day)} {goes}")
        erase, later = self.add_action(), self.add_later()
        set_button_words(erase, self.tr("Definitief wissen…"), self.tr("Traject met {name} wissen").format(name=name))
        erase.clicked.connect(self._on_erase)
        if not line.is_closed:
            close = later
            later = self.add_later()
            set_button_words(close, self.tr("Traject afsluiten"), self.tr("Traject met {name} afsluiten").format(name=name))
            close.clicked.connect(self._on_close)
        later.setVisible(line.trajectory.storage_period != LONGEST)
        set_button_words(later, self.tr("Bewaar 12 maanden"), self.tr("Traject met {name} 12 maanden bewaren").format(name=name))
        later.clicked.connect(self._on_keep)

    def _on_erase(self) -> None:
        self.erase_requested.emit(self._line.trajectory)

    def _on_close(self) -> None:
        self._try(lambda: self._desk.people.close(self._line.trajectory))

    def _on_keep(self) -> None:
        self._try(lambda: self._desk.retention.keep_for(self._line.trajectory, LONGEST))

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except StoreError as error:
            self._around.ui.errors.say(error, self)
        else:
            self.settled.emit()
