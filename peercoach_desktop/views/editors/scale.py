"""Editor for a point on a scale."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field, Scale
from peercoach_desktop.domain.values import Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.arrange import Arrangement
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.labels import caption_label
from peercoach_desktop.views.kit.looks import set_look


class _Points(SegmentedControl):
    """The points; a number key chooses one, 0 chooses ten."""

    def __init__(self, kind: Scale) -> None:
        super().__init__(most_segments=kind.high - kind.low + 1, fill=True)
        self.set_options([str(point) for point in range(kind.low, kind.high + 1)])

    def _find_arrangement(self) -> Arrangement:
        return Arrangement.SEGMENTS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number."""
        number = event.text()
        point = "10" if number == "0" and "10" in self._offered() else number
        if point in self._offered() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.focus_option(self._offered().index(point))
            self.choose(point)
        else:
            super().keyPressEvent(event)

    def _offered(self) -> list[str]:
        return [button.option for button in self.buttons()]


class ScaleEditor(FieldEditor):
    """A point from low to high, with words at both ends and earlier points marked. Number keys choose, Backspace clears."""

    def __init__(self, field: Field, kind: Scale, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._points = _Points(kind)
        self._points.chosen.connect(self._on_chosen)
        self._low = caption_label()
        self._high = caption_label()
        self._high.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._earlier = caption_label()
        for button in self._points.buttons():
            button.set_words(button.option)
            self._watch(button)
        self._set_body(self._lay_out())
        self._say_all()

    def value(self) -> Value:
        """Return the point, or None."""
        point = self._points.value()
        return int(point) if point is not None else None

    def set_value(self, value: Value) -> None:
        """Show a point as chosen."""
        self._points.set_value(str(value) if isinstance(value, int) else None)

    def cursor_position(self) -> int:
        """Return the place of the point with the focus."""
        return self._points.focused_option()

    def focus_at(self, cursor: int) -> None:
        """Put the focus on a point."""
        self._points.focus_chosen(cursor)

    def _lay_out(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._points)
        ends = QHBoxLayout()
        ends.setSpacing(24)
        ends.addWidget(self._low, 1)
        ends.addWidget(self._high, 1)
        column.addLayout(ends)
        column.addWidget(self._earlier)
        return body

    def _say_all(self) -> None:
        super()._say_all()
        self._low.setText(self.text("low"))
        self._high.setText(self.text("high"))
        marks = self.context.scale_marks.get(self.field.id, ())
        marked = {str(value) for value, _ in marks}
        for button in self._points.buttons():
            set_look(button, marked="true" if button.option in marked else "false")
        self._earlier.setText(self.tr("Eerder: {points}").format(points=" · ".join(f"{value} ({label})" for value, label in marks)))
        self._earlier.setVisible(bool(marks))

    def _name_parts(self, name: str) -> None:
        self._points.setAccessibleName(name)
        self._points.setAccessibleDescription(f"1 = {self.text('low')}, 10 = {self.text('high')}")

    def _on_chosen(self) -> None:
        self.changed.emit()
