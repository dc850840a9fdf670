"""A card with lines that open, one at a time. Whether the card itself is folded is remembered."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.session.aids.advice_row import AdviceRow
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.table import Table


class AdviceCard(Card):
    """`grown` when it takes more or less room. `name` is what it is called among the hints that the coach folded.

    A `brief` one is folded at first, and then says the least in one line.
    """

    grown = Signal()

    def __init__(self, table: Table, name: str, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__("card", parent)
        self.table = table
        self._name = name
        self._brief = brief
        self._least = hint_label()
        self._open = ""
        self._heading = heading_label(level=2)
        self._fold = InkButton(kind="tiny", icon="chevron-up")
        self._hint = hint_label()
        self._body = QWidget()
        self._body.setProperty("role", "clear")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.column.setContentsMargins(14, 12, 14, 14)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading, 1)
        top.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.below = QVBoxLayout(self._body)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(8)
        self.below.addWidget(self._hint)
        self.below.addLayout(self._rows)
        self.column.addWidget(self._least)
        self.column.addWidget(self._body)
        self._fold.clicked.connect(self._on_fold)
        self.hide()

    def say(self, heading: str, hint: str, least: str = "") -> None:
        """Show the words of the card itself; `least` is what it says when it is folded."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        folded = self.is_folded()
        self._body.setVisible(not folded)
        self._least.setText(least)
        self._least.setVisible(folded and bool(least))
        self._fold.set_icon("chevron-down" if folded else "chevron-up")
        name = self.tr("Toon: {card}") if folded else self.tr("Klap in: {card}")
        self._fold.setAccessibleName(name.format(card=heading))
        self._fold.setToolTip(self._fold.accessibleName())

    def fill(self, rows: Iterable[AdviceRow]) -> None:
        """Show other lines, made only where the card is not folded.

        The one that was open stays open where it is still there, and the focus stays.
        """
        focus = QApplication.focusWidget()
        focused = next((row.ident for row in self.rows() if focus is not None and row.isAncestorOf(focus)), "")
        empty(self._rows)
        for row in () if self.is_folded() else rows:
            row.toggled.connect(self._on_toggled)
            row.asked.connect(self.on_asked)
            row.set_open(on=row.ident == self._open)
            self._rows.addWidget(row)
            row.show()  # now and not an event later: the page would jump
            if row.ident == focused:
                row.chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> tuple[AdviceRow, ...]:
        """Return the lines that are shown now."""
        found = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in found if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, AdviceRow))

    def row(self, ident: str) -> AdviceRow:
        """Return one line. Raises KeyError for another."""
        return {row.ident: row for row in self.rows()}[ident]

    def on_asked(self, ident: str) -> None:
        """Do what the button of an open line says."""

    def is_folded(self) -> bool:
        """Return whether only its heading is shown."""
        return self.table.desk.settings.is_folded(self._name) is not self._brief

    def remember_as(self, name: str, *, brief: bool) -> None:
        """Be called `name` among what the coach folded from now on, and be a `brief` one or not."""
        self._name, self._brief = name, brief

    def refill(self) -> None:
        """Show the words again."""

    def _on_toggled(self, ident: str) -> None:
        self._open = "" if self._open == ident else ident
        for row in self.rows():
            row.set_open(on=row.ident == self._open)
        self.grown.emit()

    def _on_fold(self) -> None:
        self.table.desk.settings.fold(self._name, folded=self.is_folded() is self._brief)
        self.refill()
        self.grown.emit()
