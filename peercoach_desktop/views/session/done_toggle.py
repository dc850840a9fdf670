"""On the last page of a step: is this step done? Only the coach says so."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class DoneToggle(QCheckBox):
    """Ticked when the coach calls the step of `stop` done; shown on its last page alone."""

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._stop = stop
        self.toggled.connect(self._keep)

    def refresh(self) -> None:
        """Show the tick as it is now, on the last page of the step."""
        number, count = self._table.way.position(self._stop)
        self.setVisible(number == count)
        self.setText(self.tr("Deze stap is klaar"))
        self.setAccessibleName(self.text())
        done = self._stop.step.id in self._table.opened.record.session.done_steps
        if done != self.isChecked():
            self.blockSignals(True)
            self.setChecked(done)
            self.blockSignals(False)

    def _keep(self, done: bool) -> None:
        self._table.opened.set_done(self._stop.step.id, done=done)
