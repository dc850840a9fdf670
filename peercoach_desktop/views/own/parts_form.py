"""What the editors of material with parts have in common: phases, steps or sections in an order, more or fewer of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import Draft
from peercoach_desktop.views.own.draft_form import DraftForm, fitting, moved, with_part, without

_Draft = TypeVar("_Draft", bound=Draft)
_Part = TypeVar("_Part")
_Box = TypeVar("_Box", bound=QWidget)


class PartsForm(DraftForm, Generic[_Draft, _Part, _Box]):
    """Holds a box per part of the draft and a button that adds one. The boxes tell by their place what happens to their part."""

    def __init__(self, draft: _Draft, add: QPushButton, parent: QWidget | None = None, *, spacing: int = 12) -> None:
        super().__init__(parent)
        self._draft = draft
        self._boxes: list[_Box] = []
        self._box_column = QVBoxLayout()
        self._box_column.setSpacing(spacing)
        self._add = add
        self._add.clicked.connect(self._add_last)

    # --- What an editor says of its parts

    def parts(self) -> tuple[_Part, ...]:
        """Return the parts of the draft as it is now."""
        raise NotImplementedError

    def with_parts(self, parts: Sequence[_Part]) -> _Draft:
        """Return the draft with these parts."""
        raise NotImplementedError

    def new_part(self) -> _Part:
        """Return a part to add."""
        raise NotImplementedError

    def make_box(self, place: int) -> _Box:
        """Return a box for the part at `place`, connected."""
        raise NotImplementedError

    def focus_box(self, place: int, way: int = 0) -> None:
        """Put the focus in a box; `way` is where its part was moved to."""
        raise NotImplementedError

    def gone(self) -> str:
        """Return what is said when a part was removed."""
        raise NotImplementedError

    # --- What all of them do

    def box(self, place: int) -> _Box:
        """Return a box by its place."""
        return self._boxes[place]

    def put_parts(self) -> None:
        """Put the boxes and the button below what stands in the form already."""
        self.column.addLayout(self._box_column)
        self.column.addWidget(self._add)

    def fit(self) -> bool:
        """Make as many boxes as there are parts; return whether there were more or fewer."""
        return fitting(self._boxes, len(self.parts()), self.make_box, self._box_column)

    def tell(self, draft: _Draft, key: str = "") -> None:
        """Show a changed draft and tell it."""
        self.show_draft(draft)
        self.edited.emit(draft, key)

    def take_part(self, place: int, part: _Part, key: str = "") -> None:
        """Put another part at `place`."""
        self.tell(self.with_parts(with_part(self.parts(), place, part)), f"{place}.{key}" if key else "")

    def move_part(self, place: int, way: int) -> None:
        """Move a part one up or down; at the end nothing happens."""
        parts = moved(self.parts(), place, way)
        if parts != self.parts():
            self.tell(self.with_parts(parts))
            self.focus_box(place + way, way)

    def remove_part(self, place: int) -> None:
        """Take a part out; the focus goes to its neighbour, or to the button where none is left."""
        self.removed.emit(self.gone())
        self.tell(self.with_parts(without(self.parts(), place)))
        if self._boxes:
            self.focus_box(min(place, len(self._boxes) - 1))
        else:
            self._add.setFocus()

    def add_after(self, place: int) -> None:
        """Add a part below the one at `place`."""
        parts = self.parts()
        self.tell(self.with_parts((*parts[: place + 1], self.new_part(), *parts[place + 1 :])))
        self.focus_box(place + 1)

    def _add_last(self) -> None:
        self.add_after(len(self._boxes) - 1)
