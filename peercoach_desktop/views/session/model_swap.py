"""Going over to another coaching model in the middle of a session; what was answered stays, and comes back with its model."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.models.model_part import CHOOSE_MODEL
from peercoach_desktop.views.session.models.picker import ModelDialog
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class ModelSwap(QObject):
    """Lets the coach choose a model from every page, and leads to its first open question."""

    def __init__(self, table: Table, navigator: Navigator, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._navigator = navigator
        self._frame = frame
        self._place = parent
        self._before = ""
        frame.host.asked.connect(self._on_asked)
        frame.side.model_asked.connect(self.ask)
        frame.side.rail.model_asked.connect(self.ask)

    def ask(self) -> None:
        """Let the coach choose, in a talk that goes on."""
        if not self._table.may_write:
            return
        page = self._frame.host.current()
        if page is not None:
            page.take()
        dialog = ModelDialog(self._table, self._place.window())
        if dialog.exec():
            self.swap(dialog.model)
        dialog.deleteLater()

    def swap(self, model: str) -> None:
        """Lead the session by `model` from here on ("" for none), as a step that can be undone."""
        opened, stop = self._table.opened, self._navigator.stop
        number, before = self._table.way.step_number(stop), opened.record.session.model
        if not self._table.may_write:
            return
        if model != before:
            try:
                opened.choose_model(model, after=stop.step.id)
            except StoreError as error:
                self._table.ui.errors.say(error, self._place)
                return
            self._before = before
            self._table.undo.answered(stop, opened.record.pack.field("model"), before or None, model or None)
            self._say(model)
        self._navigator.go(self._first_open() if model else self._stay(stop, number))

    def _on_asked(self, wish: str) -> None:
        if wish == CHOOSE_MODEL:
            self.ask()

    def _first_open(self) -> Stop:
        """Return the first page of the model without an answer, or its first page."""
        record, way = self._table.opened.record, self._table.way
        step = next(step for step in record.session.steps if step.id == MODEL_STEP)
        pages = way.pages(step)
        return Stop(step, next((page for page in pages if not any(map(record.is_answered, page.fields))), pages[0]))

    def _stay(self, stop: Stop, number: int) -> Stop:
        """Return where the coach is, or the step that came next where that was a page of the model that leads no more."""
        if stop.step.id != MODEL_STEP:
            return stop
        steps = self._table.way.steps()
        return self._table.way.first(steps[min(number, len(steps)) - 1])

    def _say(self, model: str) -> None:
        title = self._table.opened.record.models.words(self._table.words.language).get(f"forms.{model}.title")
        told = self.tr("Je gaat verder zonder model. Alle antwoorden blijven bewaard.")
        if model:
            told = self.tr("{model} leidt nu het gesprek. Alle antwoorden blijven bewaard.").format(model=title)
        self._table.ui.toasts.show_toast(told, self.tr("Zet het terug"), self._take_back)

    def _take_back(self) -> None:
        self.swap(self._before)
