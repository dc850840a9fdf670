"""Editor for a few small fields that belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field, PartsField
from peercoach_desktop.domain.values import Parts, Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import BELOW, FieldEditor, Unclear, below
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.line import CURSOR_STEP, MakeEditor

_PLACE_STEP = CURSOR_STEP * 10_000


class PartsEditor(FieldEditor):
    """The parts below one another, each with its own label."""

    def __init__(
        self, field: Field, kind: PartsField, make: MakeEditor, words: Wording, context: EditorContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(field, words, context, parent)
        self._kind = kind
        self._extras: dict[str, Value] = {}
        body = QWidget(self)
        self._parts = tuple(make(part, words, context, body) for part in kind.parts)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(16)
        for part in self._parts:
            column.addWidget(part)
            part.nested = True
            part.changed.connect(self.changed)
            part.left.connect(self._maybe_left)
            part.removed.connect(self.removed)
            part.drafted.connect(self.drafted)
        if any(part.privacy_line() for part in self._parts):
            for part in self._parts:
                part.show_privacy(on=False)
            self.show_privacy()
        self._set_body(body)
        self._say_all()

    def value(self) -> Value:
        """Return the answers by part, or None where nothing is filled in."""
        cells = {part.id: editor.value() for part, editor in zip(self._kind.parts, self._parts, strict=True)}
        filled = {**self._extras, **{name: value for name, value in cells.items() if value is not None}}
        return Parts(filled) if filled else None

    def set_value(self, value: Value) -> None:
        """Show the answers. An answer to a part that is not there is kept."""
        cells = value.cells if isinstance(value, Parts) else {}
        ids = [part.id for part in self._kind.parts]
        self._extras = {name: cell for name, cell in cells.items() if name not in ids}
        for part, editor in zip(self._kind.parts, self._parts, strict=True):
            editor.set_value(cells.get(part.id))

    def unclear(self) -> Unclear:
        """Return what was typed in the parts and is no value."""
        parts = zip(self._kind.parts, self._parts, strict=True)
        return {f"{part.id}{BELOW}{inner}": texts for part, editor in parts for inner, texts in editor.unclear().items()}

    def show_unclear(self, texts: Unclear) -> None:
        """Show what was typed in the parts."""
        for part, editor in zip(self._kind.parts, self._parts, strict=True):
            editor.show_unclear(below(texts, part.id))

    def cursor_position(self) -> int:
        """Return part and cursor as one number."""
        for place, editor in enumerate(self._parts):
            if editor.has_focus_inside():
                return place * _PLACE_STEP + editor.cursor_position()
        return 0

    def focus_at(self, cursor: int) -> None:
        """Put the focus in a part."""
        place, inner = divmod(max(cursor, 0), _PLACE_STEP)
        self._parts[min(place, len(self._parts) - 1)].focus_at(inner)

    def focus_part(self, place: int) -> None:
        """Put the focus in a part by its place, counting from 0."""
        self.focus_at(place * _PLACE_STEP)

    def retranslate(self, words: Wording, context: EditorContext) -> None:
        """Show all words again, those of the parts too."""
        for part in self._parts:
            part.retranslate(words, context)
        super().retranslate(words, context)

    def _name_parts(self, name: str) -> None:
        for part in self._parts:
            part.set_name(part.name() or name)
