"""What narrows the shelf that is shown: only what means something for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from peercoach_desktop.domain.library.filters import Filters
from peercoach_desktop.domain.library.item import LibraryItem
from peercoach_desktop.services.library.names import Names
from peercoach_desktop.views.counts import CountWords
from peercoach_desktop.views.home.library.shelves import ACTIVITIES, LEVEL, MINUTES, PEOPLE, PHASE, THEME, Shelf
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import strong_label
from peercoach_desktop.views.kit.pick_box import PickBox

_TIMES = (5, 10, 15, 20, 30, 45, 60, 90)
_GROUPS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16)
_LEVELS = (1, 2, 3)


class FilterBox(QWidget):
    """A choice below its label; the first option narrows nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = strong_label()
        self._label.setWordWrap(False)
        self._box = PickBox()
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._label.setBuddy(self._box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._box)
        self._box.currentIndexChanged.connect(self.changed)

    def offer(self, label: str, every: str, options: Iterable[tuple[object, str]]) -> None:
        """Offer `options` (what they stand for, and their words) after `every`; what was chosen stays chosen where it is still there."""
        before = self._box.currentData()
        self._box.blockSignals(True)
        self._box.clear()
        self._label.setText(label)
        self._box.setAccessibleName(label)
        self._box.addItem(every, None)
        for value, words in options:
            self._box.addItem(words, value)
        self._box.setCurrentIndex(max(self._box.findData(before), 0) if before is not None else 0)
        self._box.blockSignals(False)
        self.updateGeometry()

    def value(self) -> object:
        """Return what the chosen option stands for, None for all."""
        return self._box.currentData()

    def clear_choice(self) -> None:
        """Narrow nothing."""
        self._box.setCurrentIndex(0)

    def forget(self) -> None:
        """Narrow nothing, without a signal: what shows now has no use for it."""
        self._box.blockSignals(True)
        self.clear_choice()
        self._box.blockSignals(False)

    def box(self) -> QComboBox:
        """Return the choice itself."""
        return self._box


class FilterRow(QWidget):
    """`changed` when another filter is set. Each filter shows on the shelves that it means something for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, 12)
        self._boxes = {name: FilterBox(self) for name in (PHASE, THEME, MINUTES, PEOPLE, LEVEL)}
        for box in self._boxes.values():
            box.changed.connect(self.changed)
            row.addWidget(box)

    def show_for(self, shelf: Shelf, items: Sequence[LibraryItem], names: Names) -> None:
        """Offer what narrows `shelf`, whose items are `items`, in the words of `names`."""
        found = [item for item in items if item.kind in shelf.kinds]
        for name, box in self._boxes.items():
            box.setVisible(name in shelf.narrowed_by)
            if name not in shelf.narrowed_by:
                box.forget()
        phases = names.in_order(phase for item in found for phase in item.phases)
        themes = dict.fromkeys(theme for item in found for theme in item.themes)
        levels = "activity_levels" if shelf.id == ACTIVITIES else "question_levels"
        count = CountWords()
        moment = self.tr("Waarvoor") if shelf.id == ACTIVITIES else self.tr("Moment")
        boxes = self._boxes
        boxes[PHASE].offer(
            moment,
            self.tr("Alle momenten") if shelf.id != ACTIVITIES else self.tr("Alle doelen"),
            [(phase, names.phase(phase)) for phase in phases],
        )
        boxes[THEME].offer(self.tr("Thema"), self.tr("Alle thema’s"), [(theme, names.theme(theme)) for theme in themes])
        boxes[MINUTES].offer(self.tr("Tijd die je hebt"), self.tr("Elke tijd"), [(time, count.minutes(time)) for time in _TIMES])
        boxes[PEOPLE].offer(self.tr("Met hoeveel"), self.tr("Elk aantal"), [(size, count.people(size)) for size in _GROUPS])
        boxes[LEVEL].offer(self.tr("Niveau"), self.tr("Alle niveaus"), [(level, names.of(f"{levels}.{level}")) for level in _LEVELS])
        self.setVisible(bool(shelf.narrowed_by))
        self.updateGeometry()

    def narrowed(self, shelf: Shelf, filters: Filters) -> Filters:
        """Return `filters` with what is set here and means something for `shelf`."""
        text = {name: str(self._boxes[name].value() or "") for name in (PHASE, THEME) if name in shelf.narrowed_by}
        numbers = {name: self._number(name) for name in (MINUTES, PEOPLE, LEVEL) if name in shelf.narrowed_by}
        return replace(
            filters,
            phase=text.get(PHASE, ""),
            theme=text.get(THEME, ""),
            minutes=numbers.get(MINUTES),
            people=numbers.get(PEOPLE),
            level=numbers.get(LEVEL),
        )

    def _number(self, name: str) -> int | None:
        value = self._boxes[name].value()
        return value if isinstance(value, int) else None

    def is_narrowing(self, shelf: Shelf) -> bool:
        """Return whether anything that shows is set."""
        return any(self._boxes[name].value() is not None for name in shelf.narrowed_by)

    def clear_all(self) -> None:
        """Narrow nothing."""
        for box in self._boxes.values():
            box.clear_choice()

    def box(self, name: str) -> FilterBox:
        """Return one of the filters by its name."""
        return self._boxes[name]
