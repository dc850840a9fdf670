"""Where the helper panel is: beside the page, or over it where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.session.advice_tally import AdviceTally
from peercoach_desktop.views.session.aids.aids import Aids
from peercoach_desktop.views.session.helper_panel import HelperPanel
from peercoach_desktop.views.session.models.picture_card import PictureCard, has_room_beside, holds_model, is_last
from peercoach_desktop.views.session.notes import Notes
from peercoach_desktop.views.session.page_host import TOP
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

OVERLAY_MARGIN = 16


class HelperDock(QFrame):
    """Holds the panel in a scroll area. As an overlay it lies at the right of `host` until it is closed."""

    def __init__(self, table: Table, notes: Notes, host: QWidget) -> None:
        super().__init__(host)
        self._table = table
        self.panel = HelperPanel(table, notes)
        self.picture = PictureCard(table, brief=True)
        self.tally = AdviceTally(table, self)
        self.aids = Aids(table, self)
        self.panel.add_first(*self.aids.first())
        self.panel.add_beside(*self.aids.beside())
        self.panel.add_last(*self.aids.last())
        self._host = host
        self._layout = table.ui.theme.tokens.layout
        self._overlay = False
        self._stop: Stop | None = None
        holder = self._holder = QWidget()
        holder.setProperty("role", "clear")
        self._column = QVBoxLayout(holder)
        self._column.addWidget(self.picture)
        self._column.addWidget(self.panel, 1)
        area = self._area = FocusScrollArea(self)
        area.setWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self.tally)  # always in sight, whatever the panel scrolls to
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tops = (self.picture, *self.aids.first())
        for watched in (host, *self._tops):
            watched.installEventFilter(self)
        self.panel.filled.connect(self._settle)
        self.aids.grown.connect(self.panel.filled)
        self.set_overlay(on=False)

    def set_overlay(self, *, on: bool) -> None:
        """Lie over the page (closed at first), or stand beside it."""
        self._overlay = on
        self.panel.set_overlay(on=on)
        self.setProperty("role", "popup" if on else "clear")
        self.style().unpolish(self)
        self.style().polish(self)
        margin = OVERLAY_MARGIN if on else 0
        self._column.setContentsMargins(margin, margin if on else TOP, margin, margin)
        self.setFixedWidth(self._layout["helper"] + (2 * OVERLAY_MARGIN + 12 if on else 14))
        self._show_picture()
        if on:
            self.hide()

    def show_for(self, stop: Stop) -> None:
        """Show what helps at `stop`, and the picture of its model, which is on the last page itself."""
        is_new, self._stop = stop != self._stop, stop
        self.aids.show_for(stop)
        self.panel.show_for(stop)
        self.tally.show_for(stop)
        self._show_picture()
        if is_new:
            self._to_top()

    def has_anything(self) -> bool:
        """Return whether there is anything to show beside the page."""
        return self.panel.has_anything() or self.aids.has_anything() or not self.picture.isHidden()

    def is_overlay(self) -> bool:
        """Return whether it lies over the page when it is open."""
        return self._overlay

    def open(self) -> None:
        """Show the panel and put the focus in it."""
        self._place()
        self.show()
        self.raise_()
        self.panel.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Have everything in its place at once."""
        super().showEvent(event)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the right of the host, and have a card in sight that comes at the top, unless the coach is busy in the panel."""
        if event.type() is QEvent.Type.ShowToParent and watched in self._tops and not self._holds_focus():
            self._to_top()
        elif event.type() is QEvent.Type.Resize and watched is self._host and self._overlay:
            self._place()
        return super().eventFilter(watched, event)

    def _to_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)

    def _holds_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _show_picture(self) -> None:
        stop = self._stop
        beside = not self._overlay and has_room_beside(self._table, self._host)
        self.picture.set_wanted(on=beside and stop is not None and holds_model(stop) and not is_last(self._table, stop))

    def _place(self) -> None:
        if self._overlay:
            self.setGeometry(self._host.width() - self.width(), 0, self.width(), self._host.height())

    def _settle(self) -> None:
        """Lay out all that is in the panel now: left to itself each part would tell the next one up, and the page would jump meanwhile."""
        for _ in range(2):  # the bar to scroll with may come with the first, and takes some width
            for part in (*reversed(self._holder.findChildren(QWidget)), self._holder):
                layout = part.layout()
                if layout is not None:
                    layout.activate()
            QCoreApplication.sendEvent(self._holder, QEvent(QEvent.Type.LayoutRequest))
