"""What the coach looks up beside the talk: what this step is for, and the own limits."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.session.help_cards import MY_LIMITS, CardDialog
from peercoach_desktop.views.session.help_dialog import HelpDialog
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.top_bar import TopBar


class HelpDesk(QObject):
    """Opens the dialogs over `place`."""

    def __init__(self, table: Table, navigator: Navigator, top: TopBar, place: QWidget) -> None:
        super().__init__(place)
        self._table = table
        self._navigator = navigator
        self._place = place
        top.limits_asked.connect(self.show_limits)
        top.help_asked.connect(self.show_help)

    def show_limits(self) -> None:
        """Show what the coach is for and where that ends."""
        CardDialog(self._table, MY_LIMITS, self._place).open()

    def show_help(self) -> None:
        """Show what the step on the screen is for, and the keys."""
        words, step = self._table.words.of_session(), self._navigator.stop.step
        HelpDialog(words.get(f"forms.{step.form}.aim"), self._place).open()
