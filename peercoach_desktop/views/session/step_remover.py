"""Takes a step out of the talk that the coach added to it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.services.added_steps import holds_anything
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.model_swap import ModelSwap
from peercoach_desktop.views.session.navigator import Navigator
from peercoach_desktop.views.session.place_voice import PlaceVoice
from peercoach_desktop.views.session.table import Table


class StepRemover(QObject):
    """A step in which anything stands is not taken out, and that is said. A model that leads no more keeps its answers, as always."""

    def __init__(self, table: Table, navigator: Navigator, frame: Frame, models: ModelSwap, voice: PlaceVoice) -> None:
        super().__init__(frame)
        self._table = table
        self._navigator = navigator
        self._frame = frame
        self._models = models
        self._voice = voice
        self._gone: tuple[Step, int, bool] | None = None
        frame.side.step_removed.connect(self.remove)
        frame.side.rail.removal_asked.connect(self.remove)

    def remove(self, step_id: str) -> None:
        """Take a step out, with a toast to put it back; or say why it stays."""
        opened = self._table.opened
        step = next((step for step in opened.record.session.steps if step.id == step_id), None)
        if step is None or not self._table.may_write:
            return
        if step.id == MODEL_STEP:
            self._models.swap("")
            return
        page = self._frame.host.current()
        if page is not None:
            page.take()
        try:
            filled = holds_anything(opened, self._table.desk.sealing, step)
        except StoreError as error:
            self._table.ui.errors.say(error, self._frame)
            return
        if filled:
            self._say_why(step)
        else:
            self._take_out(step)

    def _say_why(self, step: Step) -> None:
        told = self.tr("In ‘{step}’ staat al iets. Maak de stap eerst leeg. Dan kan de stap weg.")
        self._table.ui.toasts.show_toast(told.format(step=self._table.words.step(step)))

    def _take_out(self, step: Step) -> None:
        opened = self._table.opened
        steps = opened.record.session.steps
        place = steps.index(step)
        self._gone = (step, place, step.id in opened.record.session.done_steps)
        was_here = self._navigator.stop.step.id == step.id
        opened.remove_step(step)
        if was_here:
            self._navigator.go(self._table.way.first(opened.record.session.steps[max(place - 1, 0)]))
        self._voice.show_state()
        told = self.tr("De stap ‘{step}’ is weg.").format(step=self._table.words.step(step))
        self._table.ui.toasts.show_toast(told, self.tr("Zet de stap terug"), self._put_back)

    def _put_back(self) -> None:
        if self._gone is None or not self._table.may_write:
            return
        (step, place, done), self._gone = self._gone, None
        self._table.opened.add_step(step, at=place)
        if done:
            self._table.opened.set_done(step.id, done=True)
        self._voice.show_state()
