"""What every page of the workspace can do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.editors.day import DateEditor
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class SessionPage(QWidget):
    """A page at a stop of the session.

    `answered(field)`: the coach changed an answer (None: something that is no field). `left`: a field lost the focus.
    `wanted(stop)`: the coach asked for another page; `placed(place)` for a field on it.
    `asked(name)`: the coach asked for what the workspace can do,
    by name ("refer", "finish", "next").
    """

    answered = Signal(object)
    left = Signal()
    wanted = Signal(object)
    placed = Signal(object)
    asked = Signal(str)
    is_narrow = False
    """Whether its lines are as long as a text is read best; a page with columns is wider."""

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.stop = stop

    def focus_first(self) -> None:
        """Put the focus where the work of this page begins."""
        raise NotImplementedError

    def focus_field(self, _field_id: str, _cursor: int) -> bool:
        """Put the focus in a field at a place in it; return whether the field is on this page."""
        return False

    def where(self) -> tuple[str, int]:
        """Return the field with the focus and the place in it; ("", 0) where no field has it."""
        return "", 0

    def take(self) -> None:
        """Bring what was typed a moment ago to the session now. A page that takes each key at once has nothing to bring."""

    def unclear_days(self) -> Sequence[DateEditor]:
        """Return the dates of the page that were typed but are not clear: they are no answers."""
        return [day for day in self.findChildren(DateEditor) if day.is_unclear() and day.isVisibleTo(self)]

    def refresh(self) -> None:
        """Show what the session holds now."""
        raise NotImplementedError

    def set_read_only(self, *, on: bool) -> None:
        """Let what is filled in be read alone, or be changed again. A page that writes no answers has nothing to close."""

    def retranslate(self) -> None:
        """Show all words again in the language of now; values and focus stay."""
        raise NotImplementedError

    def may_go_on(self) -> bool:
        """Return whether Verder leads on. A page that says no says why, or shows what comes first."""
        return True


def is_within(outer: QObject, inner: QObject | None) -> bool:
    """Return whether `inner` is `outer` or lies below it."""
    while inner is not None and inner is not outer:
        inner = inner.parent()
    return inner is outer
