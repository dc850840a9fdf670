"""One soft reminder when a talk is rounded off without a word on what the coach learned from the peer (row K10)."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import is_filled
from peercoach_desktop.services.give_and_take import COACH_LEARNED
from peercoach_desktop.views.rounding_off import RoundingOff
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

_FORM = "reflection"
_PAGE = "reflection.learned_from_peer"


class LearnedReminder(QObject):
    """Says it once, at the summary of a talk that was rounded off here. Its button opens the talk again and leads to the question."""

    def __init__(self, table: Table, navigator: Navigator, rounding_off: RoundingOff, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._navigator = navigator
        self._rounding_off = rounding_off
        self._is_over = not table.may_write
        navigator.arrived.connect(self._look)

    def _look(self, stop: Stop) -> None:
        if self._is_over or not (stop.is_summary and not self._table.may_write):
            return
        self._is_over = True
        if is_filled(self._table.opened.record.values.get(COACH_LEARNED)):
            return
        words = self.tr("Wat leerde je zelf van {peer}? Eén zin is genoeg.").format(**self._table.words.names)
        self._table.ui.toasts.show_toast(words, self.tr("Weer openen en opschrijven"), self._go)

    def _go(self) -> None:
        if not self._table.may_write:
            self._rounding_off.reopen()
        if not self._is_asked():
            for step in self._table.opened.addable_steps():
                if step.form == _FORM:
                    self._navigator.add_step(step)
        for step in self._table.opened.record.session.steps:
            if step.form == _FORM:
                self._navigator.go(self._table.way.find(Place(step.id, _PAGE)))
                return

    def _is_asked(self) -> bool:
        return any(step.form == _FORM for step in self._table.opened.record.session.steps)

    def _leads_somewhere(self) -> bool:
        return self._is_asked() or any(step.form == _FORM for step in self._table.opened.addable_steps())
