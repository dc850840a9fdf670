"""Builds each page at its first visit and keeps the latest, so that going back is quick and text fields keep their history."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from peercoach_desktop.domain.gates import Gate
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.session.field_page import FieldPage
from peercoach_desktop.views.session.gate_page import GatePage
from peercoach_desktop.views.session.observation.page import ObservationPage
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.paper.page import PaperPage
from peercoach_desktop.views.session.paper.version_page import VersionPage
from peercoach_desktop.views.session.summary.page import SummaryPage
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

SIDE = 32
TOP = 24
KEPT = 12
"""Pages that are kept. All forty of a long talk would take four seconds to dress anew for another look, and much memory."""


class PageHost(QStackedWidget):
    """Shows one page at a time, each in a scroll area of its own. The signals are those of `SessionPage`."""

    answered = Signal(object)
    left = Signal()
    wanted = Signal(object)
    placed = Signal(object)
    asked = Signal(str)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._pages: dict[tuple[str, ...], SessionPage] = {}
        self._areas: dict[SessionPage, FocusScrollArea] = {}
        self._names: dict[SessionPage, dict[str, str]] = {}
        self._current: SessionPage | None = None

    def show_page(self, stop: Stop, gate: Gate | None) -> SessionPage:
        """Show the page at `stop`, or the gate before it, as the session is now."""
        key = self._key(stop, gate)
        page = self._pages.pop(key, None)
        if page is None:
            page = self._build(stop, gate)
        else:
            self._say_names_again(page)
            page.refresh()
        self._pages[key] = page  # the latest is the last
        self._names[page] = self._table.words.names
        self._current = page
        self._let_write(page)
        self.setCurrentWidget(self._areas[page])
        self._let_go_of_the_oldest()
        return page

    def current(self) -> SessionPage | None:
        """Return the page on the screen."""
        return self._current

    def follow_writing(self) -> None:
        """Let the page on the screen be written in or read alone, as is so now; each other page follows when it is shown."""
        if self._current is not None:
            self._current.refresh()
            self._let_write(self._current)

    def retranslate(self) -> None:
        """Show the words of every page again."""
        for page in self._pages.values():
            page.retranslate()
            self._let_write(page)

    def wide_enough(self) -> int:
        """Return the width beyond which the page on the screen leaves room empty."""
        page = self._current
        return (page.maximumWidth() if page else 0) + 2 * SIDE

    def has_focus_inside(self) -> bool:
        """Return whether something on the page that is shown has the focus, or will have it once the window is active."""
        now: QWidget | None = self.window().focusWidget()
        return bool(now and now.isEnabled() and self._current and self._current.isAncestorOf(now))

    def _let_write(self, page: SessionPage) -> None:
        reading = not self._table.may_write
        page.set_read_only(on=reading)
        self._areas[page].let_read(on=reading, name=self._table.words.step(page.stop.step))

    def _let_go_of_the_oldest(self) -> None:
        for key in list(self._pages)[:-KEPT]:
            page = self._pages.pop(key)
            area = self._areas.pop(page)
            self._names.pop(page, None)
            self.removeWidget(area)
            area.deleteLater()

    def _say_names_again(self, page: SessionPage) -> None:
        """Let a page that was built before the peer got another name say the new one."""
        if self._names.get(page) != self._table.words.names:
            page.retranslate()

    def _key(self, stop: Stop, gate: Gate | None) -> tuple[str, ...]:
        record = self._table.opened.record
        own = ""
        if stop.holds_ratings:
            own = record.observation.checklist if record.observation else ""
        return (stop.step.id, stop.page.id if stop.page else "", gate or "", own)

    def _build(self, stop: Stop, gate: Gate | None) -> SessionPage:
        # From the outside in: a full page that is given a parent later has all its widgets styled once more.
        area = FocusScrollArea()
        holder = QWidget()
        holder.setProperty("role", "clear")
        area.setWidget(holder)
        self.addWidget(area)
        page = self._make(stop, gate, holder)
        layout = self._table.ui.theme.tokens.layout
        page.setMaximumWidth(layout["column"] if page.is_narrow else layout["checklist"])
        row = QHBoxLayout(holder)
        row.setContentsMargins(SIDE, TOP, SIDE, TOP)
        row.addWidget(page, 1)
        row.addStretch(0)
        self._areas[page] = area
        page.answered.connect(self.answered)
        page.left.connect(self.left)
        page.wanted.connect(self.wanted)
        page.placed.connect(self.placed)
        page.asked.connect(self.asked)
        return page

    def _make(self, stop: Stop, gate: Gate | None, parent: QWidget) -> SessionPage:
        if gate is not None:
            return GatePage(self._table, stop, gate, parent)
        if stop.is_summary:
            return SummaryPage(self._table, stop, parent)
        if stop.is_on_paper:
            return VersionPage(self._table, stop, parent) if stop.asks_version else PaperPage(self._table, stop, parent)
        if stop.holds_ratings:
            return ObservationPage(self._table, stop, parent)
        return FieldPage(self._table, stop, parent)
