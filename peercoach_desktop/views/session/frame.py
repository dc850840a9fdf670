"""What stands where: side bar, top bar, page, helper panel and action bar, at every width of the window."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.gates import Gate
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.views.session.action_bar import ActionBar
from peercoach_desktop.views.session.conversation import Conversation
from peercoach_desktop.views.session.field_page import FieldPage
from peercoach_desktop.views.session.finished_talk import FinishedTalk
from peercoach_desktop.views.session.helper_dock import HelperDock
from peercoach_desktop.views.session.notes import Notes
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.page_host import PageHost
from peercoach_desktop.views.session.pause_cover import PauseCover
from peercoach_desktop.views.session.regions import focus_next_region, put_in_turn
from peercoach_desktop.views.session.side_bar import SideBar
from peercoach_desktop.views.session.summary.page import SummaryPage
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.top_bar import TopBar
from peercoach_desktop.views.session.way import Stop

UNLIMITED = 16_777_215
"""Qt's own largest width."""


class Frame(QWidget):
    """Holds the parts of the workspace and fits them to the width. Who made it connects them."""

    def __init__(self, table: Table, talk_number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._layout = table.ui.theme.tokens.layout
        # With its parent at once: what gets another one later is styled again, with all that is in it.
        self._body = QWidget(self)
        self.side = SideBar(table, talk_number, self._body)
        self.top = TopBar(table, self._body)
        self._middle = QWidget(self._body)
        self.host = PageHost(table, self._middle)
        self.notes = Notes(table, self.host)
        self.dock = HelperDock(table, self.notes, self._middle)
        self.dock.panel.note_chosen.connect(self.close_overlay)
        self.dock.panel.filled.connect(self.order_tabs)
        self.dock.tally.counted.connect(self._on_counted)
        self.host.answered.connect(self.dock.tally.refresh)
        self.dock.aids.wanted.connect(self._show_wanted)
        self.dock.aids.wrote.connect(self._show_written)
        self.host.answered.connect(self.dock.aids.follow)
        self.bar = ActionBar(table, self._body)
        self.finished = FinishedTalk(table, self._body)
        self._lay_out()
        self.top.set_taking_back(on=table.may_write)
        self.cover = PauseCover(table.ui, self)
        table.ui.theme.changed.connect(self._fit)
        self.conversation = Conversation(table.ui, self)

    def show_page(self, stop: Stop, gate: Gate | None) -> SessionPage:
        """Show a page, with the panel beside it where the page has one."""
        page = self.host.show_page(stop, gate)
        if isinstance(page, FieldPage):
            self.dock.show_for(stop)
        self._fit()
        self.order_tabs()
        return page

    def follow_writing(self) -> None:
        """Let everything be written in, or read alone, as is so now."""
        self.host.follow_writing()
        self.finished.refresh()
        self.top.set_taking_back(on=self._table.may_write)
        self._fit()

    def settle_focus(self) -> None:
        """Put the focus on what goes on where a page is only read and nothing on it takes the focus."""
        if not (self._table.may_write or self.host.has_focus_inside()):
            self.bar.focus_next()

    def order_tabs(self) -> None:
        """Let Tab go from the line above the page to the page, to the panel beside it and then to the bar below.

        Of the pages only the one that is shown, as each gets its turn when it is shown: to go past all that are kept took longer.
        """
        put_in_turn(self.finished, self.host.currentWidget() or self.host, self.dock, self.bar)

    def audience(self) -> str:
        """Return for whom the summary shows the paper now."""
        page = self.host.current()
        return page.audience if isinstance(page, SummaryPage) else Level.PEER

    def regions(self) -> tuple[QWidget, ...]:
        """Return the parts to go through with F6, in reading order."""
        parts = (self.side, self.top, self.finished, self.host, self.dock, self.bar)
        return tuple(part for part in parts if part.isVisibleTo(self))

    def next_region(self) -> None:
        """Put the focus in the next part."""
        focus_next_region(self.regions())

    def is_covered(self) -> bool:
        """Return whether the talk is hidden: behind the pause, or behind a large question."""
        return self._body.isHidden()

    def set_covered(self, *, on: bool) -> None:
        """Hide everything behind the pause cover, or show it again."""
        self._body.setVisible(not on)
        if on:
            self.cover.cover()

    def set_conversation(self, *, on: bool) -> None:
        """Hide everything behind a large question, or show it again; `conversation` itself says what is asked."""
        self._body.setVisible(not on)
        self.conversation.setVisible(on)

    def ask_on(self) -> None:
        """Go to the questions to go on with, beside the page or over it."""
        if self._may_ask():
            self.dock.open()

    def close_overlay(self) -> bool:
        """Close the panel if it lies over the page; return whether it did."""
        if self.dock.is_overlay() and self.dock.isVisible():
            self.dock.hide()
            return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the parts to the width."""
        super().resizeEvent(event)
        self._fit()

    def _on_counted(self, _: object) -> None:
        """Let a page that shows the number show it anew, and the rail how far its step is."""
        page = self.host.current()
        if page is not None:
            page.refresh()
            page.asked.emit("state")

    def _show_wanted(self, stop: Stop) -> None:
        self.close_overlay()
        self.host.wanted.emit(stop)

    def _show_written(self, field: Field | None) -> None:
        """Show on the page what a card beside it wrote."""
        page = self.host.current()
        if page is not None:
            page.refresh()
        self.host.answered.emit(field)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self._middle)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.host, 100)
        self._row.addWidget(self.dock)
        self._row.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(self.finished)
        right.addWidget(self._middle, 1)
        right.addWidget(self.bar)
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addLayout(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)

    def _fit(self) -> None:
        width = self.width()
        narrow = width < self._layout["sidebar_from"]
        roomy = width >= self._layout["all_from"]
        asking = self._may_ask() and self.dock.has_anything()
        self.side.set_narrow(on=narrow)
        self.top.set_narrow(on=narrow)
        self.bar.set_asking(on=asking and not roomy)
        self._place_panel(roomy=roomy, asking=asking)

    def _may_ask(self) -> bool:
        """Return whether the page has a panel beside it; beside what is only read there is nothing to ask."""
        return isinstance(self.host.current(), FieldPage) and self._table.may_write

    def _place_panel(self, *, roomy: bool, asking: bool) -> None:
        if roomy and self.dock.is_overlay():
            self.dock.set_overlay(on=False)
            self._row.insertWidget(1, self.dock)
        elif not roomy and not self.dock.is_overlay():
            self._row.removeWidget(self.dock)
            self.dock.set_overlay(on=True)
        if roomy:
            self.dock.setVisible(asking)
        elif not asking:
            self.dock.hide()
        self.host.setMaximumWidth(self.host.wide_enough() if roomy and asking else UNLIMITED)
