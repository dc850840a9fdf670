"""Where the coach is in the session, and going from there: every page, in any order, with three gates."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.domain.gates import Gate
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.services.open_session import REFERRAL_STEP
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class Navigator(QObject):
    """`leaving` comes before a page is left, `arrived(stop, gate)` when another is to be shown (gate: None where nothing is closed)."""

    leaving = Signal()
    arrived = Signal(object, object)
    failed = Signal(object)

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.stop: Stop = table.way.find(Place())
        self._latest: dict[str, Stop] = {}

    def go(self, stop: Stop) -> None:
        """Leave this page, which saves it, and go to `stop` or to the gate before it."""
        self.leave()
        self.stop = stop
        if not stop.is_on_paper:
            self._latest[stop.step.id] = stop
        self.arrived.emit(stop, self.gate())

    def leave(self) -> None:
        """Save what is on this page."""
        self.leaving.emit()
        if self.stop.page is not None:
            try:
                self._table.opened.leave_page(self.stop.page)
            except StoreError as error:
                self.failed.emit(error)

    def gate(self) -> Gate | None:
        """Return what keeps the coach from this page, or None."""
        if self.stop.is_summary:
            return None
        gate = self._table.opened.gate(self.stop.step)
        if gate is None and self.stop.holds_ratings and not self._table.opened.may_rate():
            return Gate.OBSERVATION_CONSENT
        return gate

    def next(self) -> None:
        """Go to the next page on the way."""
        self.go(self._table.way.next(self.stop))

    def previous(self) -> None:
        """Go to the page before; from where a step is typed over, back to where the coach was in that step."""
        if self.stop.is_on_paper:
            self.leave_paper()
        else:
            self.go(self._table.way.previous(self.stop))

    def leave_paper(self) -> None:
        """Go back to where the coach was in the step that is typed over."""
        step = self.stop.step
        latest = self._latest.get(step.id)
        self.go(latest if latest is not None and latest.page in self._table.way.pages(step) else self._table.way.first(step))

    def open_step(self, step_id: str) -> None:
        """Go to where the coach was in a step; the first time, and from within the step, to where it begins.

        A step that is not on the rail changes nothing.
        """
        for step in self._table.way.steps():
            if step.id == step_id:
                self.go(self._where_in(step))

    def _where_in(self, step: Step) -> Stop:
        """Return where the coach was in another step, if that page is still on its way, or where the step begins."""
        latest = self._latest.get(step.id)
        is_there = latest is not None and latest.page in self._table.way.pages(step)
        return latest if latest is not None and is_there and step.id != self.stop.step.id else self._table.way.first(step)

    def open_number(self, number: int) -> None:
        """Go to the step at a place on the rail, counting from 1; beyond its end nothing changes."""
        steps = self._table.way.steps()
        if 1 <= number <= len(steps):
            self.open_step(steps[number - 1].id)

    def open_offered(self, page: Page) -> None:
        """Take up an offered page of this step and go there."""
        self._table.way.open_offered(page, after=self.stop.page)
        self.go(Stop(self.stop.step, page))

    def add_step(self, step: Step) -> None:
        """Add a step to the session and go there."""
        if not self._table.may_write:
            return
        self._table.opened.add_step(step)
        self.open_step(step.id)

    def refer(self) -> None:
        """Open the referral. In a talk that is only read it is opened where it is there already."""
        if self._table.may_write:
            self._table.opened.refer()
        self.open_step(REFERRAL_STEP.id)

    def leads_to(self) -> Step | None:
        """Return the step that comes next where the next page is in another one, else None."""
        step = self._table.way.next(self.stop).step
        return step if step.id != self.stop.step.id else None

    def is_first(self) -> bool:
        """Return whether nothing comes before this page."""
        return self._table.way.previous(self.stop) == self.stop
