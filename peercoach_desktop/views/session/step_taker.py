"""Takes a step back or forward: brings the answer or the mark to the session and shows the page it is on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.records import Mark, Rater
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Value
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.page_host import PageHost
from peercoach_desktop.views.session.structure import carried_over
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class StepTaker(QObject):
    """Listens to the steps to undo. What comes back is saved like any other change."""

    def __init__(self, table: Table, navigator: Navigator, host: PageHost, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._navigator = navigator
        self._host = host
        table.undo.answer_back.connect(self._answer_back)
        table.undo.mark_back.connect(self._mark_back)

    def _answer_back(self, stop: Stop, field: Field, away_from: Value, back_to: Value) -> None:
        now = self._table.opened.record.values.get(field.id)
        try:
            self._table.opened.enter(field, carried_over(back_to, away_from, now))
        except StoreError as error:
            self._navigator.failed.emit(error)
        self._show(stop, field)

    def _mark_back(self, stop: Stop, item: str, rater: Rater, mark: Mark | None) -> None:
        self._table.opened.rate(item, rater, mark.level if mark else None, mark.at if mark else None)
        self._show(stop, None)

    def _show(self, stop: Stop, field: Field | None) -> None:
        there = self._table.way.find(Place(stop.step.id, stop.page.id if stop.page else ""))  # a model may have gone with the step
        if there != self._navigator.stop:
            self._navigator.go(there)
        page = self._host.current()
        if page is not None:
            page.refresh()
            page.answered.emit(field)
