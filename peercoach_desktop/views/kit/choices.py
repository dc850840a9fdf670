"""A set of options of which one, or any number, is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QGroupBox, QSizePolicy, QWidget

from peercoach_desktop.views.kit.arrange import MOST_SEGMENTS, Arrangement, arrange
from peercoach_desktop.views.kit.options import OptionButton

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_CLEAR_KEYS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class OptionSet(QGroupBox):
    """Options that show themselves so that no word is ever cut. Base of `SegmentedControl` and `CheckList`.

    It is a group box without a frame, because a screen reader says the name of a group box with its options;
    the room that the style keeps for the frame is taken away again.
    """

    def __init__(self, *, single: bool, most_segments: int = MOST_SEGMENTS, fill: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "options")
        self._single = single
        self._most_segments = most_segments
        self._fill = fill
        self._silent = False
        self._buttons: list[OptionButton] = []
        self._arrangement: Arrangement | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, options: Sequence[str]) -> None:
        """Offer the options with these ids, in this order. Call once; `set_words` gives them their words."""
        for option in options:
            button = OptionButton(option, single=self._single, parent=self)
            button.turned.connect(self._turned)
            button.again.connect(self._again)
            self._buttons.append(button)

    def set_words(self, option: str, text: str, detail: str = "") -> None:
        """Show `text` for an option, and `detail` below it where each option has a row."""
        self.button(option).set_words(text, detail)
        self._arrange_again()

    def button(self, option: str) -> OptionButton:
        """Return the button of an option. Raises KeyError for an id that is not offered."""
        return {button.option: button for button in self._buttons}[option]

    def buttons(self) -> tuple[OptionButton, ...]:
        """Return the buttons in their order."""
        return tuple(self._buttons)

    def arrangement(self) -> Arrangement | None:
        """Return how the options stand now; None before they have a place."""
        return self._arrangement

    def focus_option(self, index: int) -> None:
        """Put the focus on an option by its place, or on the nearest that there is."""
        if self._buttons:
            self._buttons[max(0, min(index, len(self._buttons) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def focused_option(self) -> int:
        """Return the place of the option that has the focus; 0 where none has."""
        return next((place for place, button in enumerate(self._buttons) if button.hasFocus()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the arrangement for the new width."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Find the arrangement for another text size."""
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self._arrangement is not None:
            self._arrange_again()

    def minimumSizeHint(self) -> QSize:
        """Return a width that never pushes the page wider than it is; the options rearrange instead."""
        return QSize(120, super().minimumSizeHint().height())

    def _arrange_again(self) -> None:
        self._arrangement = None
        if self.width() > 0:
            self._arrange()

    def _arrange(self) -> None:
        if not self._buttons:
            return
        found = self._find_arrangement()
        if found is self._arrangement:
            return
        self._arrangement = found
        for button in self._buttons:
            self._grid.removeWidget(button)
        self._grid.setSpacing(0 if found is Arrangement.SEGMENTS else 6)
        for place, button in enumerate(self._buttons):
            self._put(place, button, found)
        self._stretch(segments=found is Arrangement.SEGMENTS)
        self.updateGeometry()

    def _find_arrangement(self) -> Arrangement:
        return arrange(self._buttons, self.width(), most_segments=self._most_segments)

    def _stretch(self, *, segments: bool) -> None:
        """Segments keep their width unless they fill the row; lists take the whole width."""
        for column in range(max(len(self._buttons), 2)):
            self._grid.setColumnStretch(column, int(self._fill if segments else column < 2))
        self._grid.setColumnStretch(max(len(self._buttons), 2), int(segments and not self._fill))

    def _put(self, place: int, button: OptionButton, arrangement: Arrangement) -> None:
        match arrangement:
            case Arrangement.SEGMENTS:
                button.set_segment(segment_position(place, len(self._buttons)))
                self._grid.addWidget(button, 0, place)
            case Arrangement.LIST:
                button.set_row()
                self._grid.addWidget(button, place, 0, 1, 2)
            case Arrangement.COLUMNS:
                button.set_row()
                self._grid.addWidget(button, place // 2, place % 2)

    def _turned(self, option: str, on: bool) -> None:
        """Answer to an option that was ticked or unticked."""

    def _again(self, option: str) -> None:
        """Answer to the chosen option that was pressed once more."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the options with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        if self._arrangement is Arrangement.COLUMNS and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step *= 2
        self._move(step)

    def _move(self, step: int) -> None:
        self.focus_option((self.focused_option() + step) % len(self._buttons))


class SegmentedControl(OptionSet):
    """One of a few options; a screen reader says radio buttons. Arrow keys choose, Backspace or a click on the chosen one clears.

    `chosen(id)` comes when the coach chooses ("" for cleared), never from `set_value`.
    """

    chosen = Signal(str)

    def __init__(self, *, most_segments: int = MOST_SEGMENTS, fill: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(single=True, most_segments=most_segments, fill=fill, parent=parent)
        self._value: str | None = None

    def value(self) -> str | None:
        """Return the id that is chosen; None for none. An id that is not offered is kept until another is chosen."""
        return self._value

    def set_options(self, options: Sequence[str]) -> None:
        """Offer the options with these ids, in this order."""
        super().set_options(options)
        self.set_value(None)

    def set_value(self, value: str | None) -> None:
        """Show `value` as chosen, without a signal."""
        self._value = value or None
        self._silent = True
        for button in self._buttons:
            button.set_single(on=False)
            button.setChecked(button.option == self._value)
        for button in self._buttons:
            button.set_single(on=True)
        self._silent = False
        self._set_tab_stop()

    def choose(self, value: str | None) -> None:
        """Choose as the coach does, with the signal."""
        if (value or None) != self._value:
            self.set_value(value)
            self.chosen.emit(self._value or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear with Backspace or Delete."""
        if event.key() in _CLEAR_KEYS and self._value is not None:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def focus_chosen(self, index: int) -> None:
        """Put the focus on the chosen option; where there is none, on an option by its place."""
        places = [place for place, button in enumerate(self._buttons) if button.isChecked()]
        self.focus_option(places[0] if places else index)

    def _move(self, step: int) -> None:
        super()._move(step)
        self.choose(self._buttons[self.focused_option()].option)

    def _turned(self, option: str, on: bool) -> None:
        if on and not self._silent:
            self.choose(option)

    def _again(self, option: str) -> None:
        if option == self._value:
            self.choose(None)

    def _set_tab_stop(self) -> None:
        """Let Tab stop once at the whole set: at the chosen option, or the first."""
        stop = next((button for button in self._buttons if button.isChecked()), self._buttons[0] if self._buttons else None)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)


class CheckList(OptionSet):
    """Any of a few options. `chosen` comes when the coach ticks or unticks, never from `set_value`."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(single=False, most_segments=0, parent=parent)
        self._unknown: tuple[str, ...] = ()

    def value(self) -> tuple[str, ...]:
        """Return the ticked ids in the order of the options, after those that are not offered (they are kept)."""
        return self._unknown + tuple(button.option for button in self._buttons if button.isChecked())

    def set_value(self, value: Sequence[str]) -> None:
        """Tick these ids, without a signal."""
        offered = {button.option for button in self._buttons}
        self._unknown = tuple(option for option in value if option not in offered)
        self._silent = True
        for button in self._buttons:
            button.setChecked(button.option in value)
        self._silent = False

    def _turned(self, _option: str, _on: bool) -> None:
        if not self._silent:
            self.chosen.emit()


def segment_position(place: int, count: int) -> str:
    """Return how the segment at `place` of `count` meets its neighbours: first, mid, last or only."""
    if count == 1:
        return "only"
    return "first" if place == 0 else "last" if place == count - 1 else "mid"
