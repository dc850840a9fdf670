"""The step rail: every step of the session with its state in words, the summary last."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.sessions import SessionState, StepState
from peercoach_desktop.services.added_steps import is_added
from peercoach_desktop.views.kit.rail import CURRENT, DONE, OPEN, RailStep
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import SUMMARY

SHORTCUTS = 9


class StepRail(QWidget):
    """`opened(step id)` when a step is chosen; from its menu `done_changed(step id, done)`, `model_asked` for another model.

    `removal_asked(step id)` when a step that was added is to go.
    """

    opened = Signal(str)
    model_asked = Signal()
    done_changed = Signal(str, bool)
    removal_asked = Signal(str)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._items: list[RailStep] = []
        self._current = ""
        self._narrow = self._slim = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def items(self) -> tuple[RailStep, ...]:
        """Return the steps as they stand on the rail."""
        return tuple(self._items)

    def show_current(self, step_id: str) -> None:
        """Mark a step as the one on the screen."""
        self._current = step_id
        self.refresh()

    def set_narrow(self, *, on: bool) -> None:
        """Show the circles alone."""
        self._narrow = on
        for item in self._items:
            item.set_narrow(on=on)

    def set_slim(self, *, on: bool) -> None:
        """Give each step one line."""
        self._slim = on
        for item in self._items:
            item.set_slim(on=on)

    def current(self) -> RailStep | None:
        """Return the step on the screen, as it stands on the rail."""
        return next((item for item in self._items if item.step == self._current), None)

    def refresh(self) -> None:
        """Show the steps and their states as they are now."""
        steps = self._table.way.steps()
        if [item.step for item in self._items] != [step.id for step in steps]:
            self._build(steps)
        done = [self._progress(step) == DONE for step in steps]
        for place, (item, step) in enumerate(zip(self._items, steps, strict=True)):
            selected = step.id == self._current
            item.set_progress(DONE if done[place] else OPEN, selected=selected)
            item.set_lines(
                above=done[place - 1] if place else None,
                below=done[place] if place + 1 < len(steps) else None,
            )
            item.set_words(self._table.words.step(step), self._state_words(step), self._shortcut(place))

    def state_of(self, step_id: str) -> str:
        """Return the state of a step in words."""
        return next(self._state_words(step) for step in self._table.way.steps() if step.id == step_id)

    def _build(self, steps: tuple[Step, ...]) -> None:
        for item in self._items:
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        self._items = []
        for number, step in enumerate(steps, 1):
            item = RailStep(step.id, number)
            item.set_narrow(on=self._narrow)
            item.set_slim(on=self._slim)
            item.opened.connect(self.opened)
            item.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            item.customContextMenuRequested.connect(self._show_menu)
            self._column.insertWidget(number - 1, item)
            self._items.append(item)

    def _progress(self, step: Step) -> str:
        session = self._table.opened.record.session
        if step == SUMMARY:
            return DONE if session.state is SessionState.DONE else OPEN
        return DONE if step.id in session.done_steps else CURRENT

    def _state_words(self, step: Step) -> str:
        if step == SUMMARY:
            finished = self._table.opened.record.session.state is SessionState.DONE
            return self.tr("Afgerond") if finished else self.tr("Bekijken en printen")
        progress = self._table.opened.record.progress_of(step)
        match progress.state:
            case StepState.DONE:
                return self.tr("Klaar")
            case StepState.NOT_STARTED:
                return self.tr("Nog niet gestart")
            case StepState.STARTED:
                return self.tr("{filled} van {asked} antwoorden").format(filled=progress.filled, asked=progress.asked)

    @staticmethod
    def _shortcut(place: int) -> str:
        keys = QKeySequence(f"Alt+{place + 1}") if place < SHORTCUTS else QKeySequence()
        return keys.toString(QKeySequence.SequenceFormat.NativeText)

    def _show_menu(self, where: QPoint) -> None:
        item = self.sender()
        if not isinstance(item, RailStep) or item.step == SUMMARY.id or not self._table.may_write:
            return
        done = item.step in self._table.opened.record.session.done_steps
        menu = QMenu(item)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Toch niet klaar") if done else self.tr("Deze stap is klaar"))
        action.setData((item.step, not done))
        if item.step == MODEL_STEP:
            menu.addAction(self.tr("Wissel van model")).triggered.connect(self.model_asked)
        if is_added(self._table.opened.record, item.step):
            menu.addAction(self.tr("Haal deze stap weg")).setData((item.step, None))
        menu.triggered.connect(self._menu_chosen)
        menu.popup(item.mapToGlobal(where))

    def _menu_chosen(self, action: object) -> None:
        chosen = action.data()  # type: ignore[attr-defined] # a QAction, made above
        if chosen is None:
            return
        step, done = chosen
        if done is None:
            self.removal_asked.emit(step)
        else:
            self.done_changed.emit(step, done)
