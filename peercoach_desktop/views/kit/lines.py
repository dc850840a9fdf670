"""A list of short lines to choose from, drawn without a widget per line, so that fifty cost no more than five."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.kit.line_painter import LINE, LinePainter, StandingPainter
from peercoach_desktop.views.kit.scrolling import keep_visible
from peercoach_desktop.views.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LinesModel(QAbstractListModel):
    """Holds the lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> Line:
        """Return a line by its place."""
        return self._lines[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the painter, the keyboard search and a screen reader ask for."""
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken()
            case _ if role == LINE:
                return line
        return None


class LinesView(QListView):
    """Shows the lines at full height, for a page that scrolls. `chosen(id)` on a click, Enter or space.

    With `look_first` a click only walks to a line, for who shows more about it, and a double click chooses.
    With `stands` the current line is seen while the keys are elsewhere, such as in the field that is searched by.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, look_first: bool = False, stands: bool = False) -> None:
        super().__init__(parent)
        self._model = LinesModel(self)
        self.setModel(self._model)
        self.setItemDelegate(StandingPainter(theme, self) if stands else LinePainter(theme, self))
        self.setProperty("look", "lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        (self.doubleClicked if look_first else self.clicked).connect(self._choose)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the line with the same id stays the current one."""
        current = self.current_id()
        self._model.set_lines(lines)
        places = [row for row, line in enumerate(lines) if line.id == current]
        if lines:
            self.setCurrentIndex(self._model.index(places[0] if places else 0))
        self.updateGeometry()

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return tuple(self._model.line(row) for row in range(self._model.rowCount()))

    def current_id(self) -> str:
        """Return the id of the line the keys are on; "" without lines."""
        index = self.currentIndex()
        return self._model.line(index.row()).id if index.isValid() else ""

    def choose_current(self) -> None:
        """Choose the line the keys are on."""
        self._choose(self.currentIndex())

    def sizeHint(self) -> QSize:
        """Return the height of all lines together."""
        rows = self._model.rowCount()
        height = self.sizeHintForRow(0) * rows if rows else 0
        return QSize(200, height + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the height of all lines together: the page scrolls, not the list."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or space; leave arrows past the end to the page."""
        if event.key() in _CHOOSING:
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Keep the current line in sight."""
        super().currentChanged(current, previous)
        if self.hasFocus():
            keep_visible(self, self.visualRect(current))

    def changeEvent(self, event: QEvent) -> None:
        """Take the height that fits the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _choose(self, index: _Index) -> None:
        if index.isValid():
            self.chosen.emit(self._model.line(index.row()).id)
