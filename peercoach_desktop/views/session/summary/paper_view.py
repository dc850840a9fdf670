"""The document as it will be on paper, with a switch beside each line that may be left out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.document import Document, DocumentBlock, DrawnPicture, Heading
from peercoach_desktop.views.kit.buttons import icon_button, set_button_words
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label, plain_label
from peercoach_desktop.views.session.summary.block_view import block_view
from peercoach_desktop.views.session.summary.fold import Fold


class LineSwitch(QWidget):
    """A line with its switch. `switched(field id, on)` when the coach presses it."""

    switched = Signal(str, bool)

    def __init__(self, field_id: str, name: str, content: QWidget, *, on: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field_id = field_id
        self.button = icon_button("eye" if on else "eye-off")
        self.button.setCheckable(True)
        self.button.setChecked(on)
        words = self.tr("Op de kopie: {line}") if on else self.tr("Niet op de kopie: {line}")
        set_button_words(self.button, "", words.format(line=name))
        self.button.toggled.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(content, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _tell(self, on: bool) -> None:
        self.switched.emit(self.field_id, on)


class PaperView(QWidget):
    """`switched(field id, on)` when a line is put on the copy or left out."""

    switched = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._content: QWidget | None = None

    def show_document(
        self, document: Document, switchable: dict[str, str], left_out: Iterable[tuple[str, str]], beyond: Iterable[str] = ()
    ) -> None:
        """Show `document`. `switchable` are the lines that may be left out, by field id with their names; `left_out` those that are.

        `beyond` names what is shared and stands on the whole copy alone.
        """
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (caption_label(document.sharing_label), heading_label(document.title), hint_label(document.subtitle)):
            column.addWidget(label)
        seen: set[str] = set()
        into: QVBoxLayout = column
        for block in document.blocks:
            if isinstance(block, Heading):
                fold = Fold(block.text, folded=not switchable) if block.foldable else None
                column.addWidget(fold or self._line(block, switchable, seen))
                into = fold.column if fold else column
            else:
                into.addWidget(self._line(block, switchable, seen))
            if isinstance(block, DrawnPicture):
                drawn = dict.fromkeys(name for name, _ in document.only_drawn(block))
                self._add_drawn(into, [(name, switchable[name]) for name in drawn if name in switchable])
        self._add_left_out(column, list(left_out))
        self._add_beyond(column, list(beyond))
        self._replace(content)

    def switches(self) -> dict[str, LineSwitch]:
        """Return the switches by field id."""
        return {line.field_id: line for line in self.findChildren(LineSwitch)}

    def _line(self, block: DocumentBlock, switchable: dict[str, str], seen: set[str]) -> QWidget:
        view = block_view(block)
        field_id = getattr(block, "field_id", "")
        if field_id not in switchable or field_id in seen:
            return view
        seen.add(field_id)
        return self._switch(field_id, switchable[field_id], view, on=True)

    def _add_drawn(self, column: QVBoxLayout, lines: list[tuple[str, str]]) -> None:
        """Add a switch for each answer that stands in a picture and nowhere else."""
        for field_id, name in lines:
            words = self.tr("In de tekening: {line}").format(line=name)
            column.addWidget(self._switch(field_id, name, plain_label(words, "hint"), on=True))

    def _add_beyond(self, column: QVBoxLayout, names: list[str]) -> None:
        if names:
            column.addSpacing(10)
            column.addWidget(heading_label(self.tr("Alleen bij ‘Alles wat jullie delen’"), level=2))
            column.addWidget(hint_label(" · ".join(names)))

    def _add_left_out(self, column: QVBoxLayout, lines: list[tuple[str, str]]) -> None:
        if lines:
            column.addSpacing(10)
            column.addWidget(heading_label(self.tr("Niet op deze kopie"), level=2))
        for field_id, name in lines:
            column.addWidget(self._switch(field_id, name, plain_label(name, "hint"), on=False))

    def _switch(self, field_id: str, name: str, view: QWidget, *, on: bool) -> LineSwitch:
        line = LineSwitch(field_id, name, view, on=on)
        line.switched.connect(self.switched)
        return line

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            self._content.hide()
            self._column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
        content.show()
