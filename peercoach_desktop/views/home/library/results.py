"""The list of what was found, drawn without a widget per line and worded only where it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from peercoach_desktop.domain.library.item import LibraryItem
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.kit.line_painter import LINE, StandingPainter
from peercoach_desktop.views.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
Tell = Callable[[LibraryItem], Line]
"""Words an item as a line of the list."""
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_FEW = 5


class ResultsModel(QAbstractListModel):
    """Holds the items; a line is made when somebody looks at it."""

    def __init__(self, tell: Tell, parent: QWidget) -> None:
        super().__init__(parent)
        self._tell = tell
        self._items: Sequence[LibraryItem] = ()
        self._lines: dict[int, Line] = {}

    def set_items(self, items: Sequence[LibraryItem]) -> None:
        """Show other items, or the same in other words."""
        self.beginResetModel()
        self._items = items
        self._lines = {}
        self.endResetModel()

    def items(self) -> Sequence[LibraryItem]:
        """Return what is shown."""
        return self._items

    def line(self, row: int) -> Line:
        """Return the line at a place."""
        if row not in self._lines:
            self._lines[row] = self._tell(self._items[row])
        return self._lines[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many items there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the painter and a screen reader ask for."""
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self.line(index.row()).title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.line(index.row()).spoken()
            case _ if role == LINE:
                return self.line(index.row())
        return None


class ResultList(QListView):
    """`pointed(item)` for the item the keys are on, `opened(item)` on Enter, space or a click.

    `starred(item)` on F; `left` on Escape, and on Up at the top.
    """

    pointed = Signal(object)
    opened = Signal(object)
    starred = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, tell: Tell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(tell, self)
        self._whole = False
        self.setModel(self._model)
        self.setItemDelegate(StandingPainter(theme, self))
        self.setProperty("look", "lines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    def set_items(self, items: Sequence[LibraryItem], keep: str = "") -> None:
        """Show other items. The keys go to the one with the ref `keep`, or to the first."""
        self._model.set_items(items)
        places = [row for row, item in enumerate(items) if item.ref == keep]
        if items:
            self.setCurrentIndex(self._model.index(places[0] if places else 0))
            self.scrollTo(self.currentIndex())
        self.updateGeometry()

    def items(self) -> Sequence[LibraryItem]:
        """Return what is shown."""
        return self._model.items()

    def line(self, row: int) -> Line:
        """Return a line as it stands on the screen."""
        return self._model.line(row)

    def current(self) -> LibraryItem | None:
        """Return the item the keys are on."""
        index = self.currentIndex()
        return self._model.items()[index.row()] if index.isValid() else None

    def set_few(self, *, on: bool) -> None:
        """Show a few lines alone, where the item stands below the list."""
        self._whole = on
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for a few lines."""
        return QSize(320, max(self.sizeHintForRow(0), 40) * min(_FEW, max(self._model.rowCount(), 1)) + 6)

    def minimumSizeHint(self) -> QSize:
        """Return room for three lines, or for all that `set_few` shows."""
        return QSize(240, self.sizeHint().height() if self._whole else max(self.sizeHintForRow(0), 40) * 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, star, or go back to the search field."""
        current = self.current()
        at_top = event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0
        if event.key() == Qt.Key.Key_Escape or at_top:
            self.left.emit()
        elif event.key() in _OPENING and current is not None:
            self.opened.emit(current)
        elif event.key() == Qt.Key.Key_F and not event.modifiers() and current is not None:
            self.starred.emit(current)
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which item the keys are on."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.pointed.emit(self._model.items()[current.row()])

    def changeEvent(self, event: QEvent) -> None:
        """Take the height that fits the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def _open(self, index: _Index) -> None:
        if index.isValid():
            self.opened.emit(self._model.items()[index.row()])
