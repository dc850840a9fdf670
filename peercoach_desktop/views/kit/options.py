"""One option to choose: a segment in a row, or a row of its own whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.icons import ENTER, IconLabel
from peercoach_desktop.views.kit.labels import hint_label, plain_label
from peercoach_desktop.views.kit.looks import set_look

SEGMENT = "segment"
ROW = "row"
_SEGMENT_SIDES = 28
_ROW_MARGINS = 12 + 10 + 12 + 4
_MARKS = {True: ("radio-on", "circle"), False: ("square-check", "square")}


class RowButton(QPushButton):
    """A button as wide as it is given, and as high as the words in its own layout need."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def flowing(self) -> QLayout | None:
        """Return the layout that decides the size, or None where the button's own text does."""
        return self.layout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as the space bar does."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
            return
        super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Say whether the height follows the width."""
        layout = self.flowing()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words need at `width`."""
        layout = self.flowing()
        return layout.totalHeightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size that the layout asks for."""
        layout = self.flowing()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that the layout can do with."""
        layout = self.flowing()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()


class OptionButton(RowButton):
    """An option with its words and, in a row of its own, a second line. `single` makes it one of a set of radio buttons.

    `turned(id, on)` tells that it was ticked or unticked; `again(id)` that a ticked radio button was pressed once more.
    """

    turned = Signal(str, bool)
    again = Signal(str)

    def __init__(self, option: str, *, single: bool, parent: QWidget | None = None) -> None:
        super().__init__(SEGMENT, parent)
        self.option = option
        self._text = ""
        self._marks = _MARKS[single]
        self._mark: IconLabel | None = None
        self._title = plain_label(role="body")
        self._detail = hint_label()
        self._title.setParent(self)
        self._detail.setParent(self)
        self._title.hide()
        self._detail.hide()
        self.setCheckable(True)
        self.setAutoExclusive(single)
        self._was_on = False
        self.toggled.connect(self._tell)
        self.pressed.connect(self._remember)
        self.clicked.connect(self._tell_again)

    def set_words(self, text: str, detail: str = "") -> None:
        """Show `text`, and `detail` below it in a row."""
        self._text = text
        self._title.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail) and self.look() == ROW)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        if self.look() == SEGMENT:
            self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def words(self) -> str:
        """Return the words of the option."""
        return self._text

    def look(self) -> str:
        """Return "segment" or "row"."""
        return str(self.property("look"))

    def segment_width(self) -> int:
        """Return the width that the words need as a segment."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._text) + _SEGMENT_SIDES

    def row_width(self) -> int:
        """Return the width that the words need in a row of their own, on one line."""
        self._title.ensurePolished()
        metrics = self._title.fontMetrics()
        return metrics.horizontalAdvance(self._text) + round(metrics.height() * 1.1) + _ROW_MARGINS

    def set_segment(self, position: str) -> None:
        """Look like a segment; `position` is first, mid, last or only."""
        self._title.hide()
        self._detail.hide()
        if self._mark is not None:
            self._mark.hide()
        set_look(self, look=SEGMENT, segpos=position)
        self.setText(self._text.replace("&", "&&"))

    def set_row(self) -> None:
        """Look like a row of its own."""
        self.setText("")
        set_look(self, look=ROW, segpos="")
        if self.layout() is None:
            self._lay_out()
        self._title.show()
        if self._mark is not None:
            self._mark.show()
        self._detail.setVisible(bool(self._detail.text()))

    def flowing(self) -> QLayout | None:
        """Return the layout of the row, or None for a segment."""
        return self.layout() if self.look() == ROW else None

    def set_single(self, *, on: bool) -> None:
        """Take part in the set of radio buttons, or not for a moment: to be able to clear it."""
        self.setAutoExclusive(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that a group of options has a meaning for to the group. Enter chooses, and never takes a choice back."""
        if event.key() in ENTER and self.isChecked() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._mark = IconLabel(self._marks[1], "control", em=1.05)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addStretch(1)
        row.addLayout(words, 1)
        for label in (self._title, self._detail):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._show_mark(self.isChecked())

    def _remember(self) -> None:
        self._was_on = self.isChecked()

    def _tell_again(self) -> None:
        if self._was_on and self.autoExclusive():
            self.again.emit(self.option)

    def _tell(self, checked: bool) -> None:
        self._show_mark(checked)
        self.turned.emit(self.option, checked)

    def _show_mark(self, checked: bool) -> None:
        if self._mark is not None:
            self._mark.set_icon(self._marks[0] if checked else self._marks[1])
            set_look(self._mark, tone="accent" if checked else "control")
