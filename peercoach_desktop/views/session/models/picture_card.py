"""The picture of the model of now, on a card that follows the answers."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import caption_label
from peercoach_desktop.views.pictures.view import PictureView
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

LATER_MS = 150
"""How long the picture may lag behind typing: it is made once for a few letters."""


class PictureCard(Card):
    """Made when it is first shown. A `brief` one stands beside the page, for a glance."""

    def __init__(self, table: Table, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__("card", parent)
        self._table = table
        self._brief = brief
        self._wanted = False
        self._view: PictureView | None = None
        self._title = caption_label()
        self._place = QVBoxLayout()
        self.column.addWidget(self._title)
        self.column.addLayout(self._place)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self.refresh)
        self.hide()

    def set_wanted(self, *, on: bool) -> None:
        """Show the picture here, where the model has one, or leave it to another place."""
        self._wanted = on
        self.refresh()

    def is_wanted(self) -> bool:
        """Return whether this is the place for the picture now."""
        return self._wanted

    def follow(self) -> None:
        """Show the answers of now in a moment."""
        if self._wanted and not self._later.isActive():
            self._later.start()

    def refresh(self) -> None:
        """Show the answers of now."""
        shown = self._table.desk.printing.picture(self._table.opened, self._table.words.language) if self._wanted else None
        self.setVisible(shown is not None)
        if shown is None:
            return
        self._title.setText(self.tr("Je antwoorden in beeld"))
        if self._view is None:
            self._view = PictureView(shown, brief=self._brief)
            self._place.addWidget(self._view)
        self._view.show_picture(shown)

    def view(self) -> PictureView | None:
        """Return the picture, once it was shown."""
        return self._view


def holds_model(stop: Stop) -> bool:
    """Return whether a page belongs to the model that leads the session."""
    return stop.step.form == MODEL_STEP and stop.page is not None


def has_room_beside(table: Table, place: QWidget) -> bool:
    """Return whether a window with `place` in it has room for a picture beside the page, questions included: larger text needs more."""
    theme = table.ui.theme
    return place.window().width() >= theme.tokens.layout["all_from"] * theme.text_scale / 100


def is_last(table: Table, stop: Stop) -> bool:
    """Return whether a page is the last one of its step."""
    number, count = table.way.position(stop)
    return number == count
