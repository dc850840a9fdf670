"""Goes into the conversation mode and out of it: what is shown to both, and what waits meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.views.session.field_page import FieldPage
from peercoach_desktop.views.session.frame import Frame
from peercoach_desktop.views.session.shown_long_enough import ShownLongEnough
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class SharedScreen(QObject):
    """`ended` when the coach is back at the page. While it is on, toasts wait and the title of the window says nothing."""

    ended = Signal()

    def __init__(self, table: Table, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._frame = frame
        self._stop: Stop | None = None
        self._order: tuple[str, ...] = ()
        self._long_enough = ShownLongEnough(table.clock, self)
        self._long_enough.asked.connect(frame.dock.panel.ask)
        frame.conversation.shown.connect(self._on_shown)
        frame.conversation.ended.connect(self.end)

    @property
    def is_on(self) -> bool:
        """Whether both look at the screen now."""
        return self._stop is not None

    def begin(self, stop: Stop, question: str = "") -> None:
        """Show a question large ("": what the page itself asks), where the talk goes on and the page has questions for both."""
        if not (isinstance(self._frame.host.current(), FieldPage) and self._table.may_write):
            return
        questions = self._questions(stop)
        if not questions:
            return
        self._stop = stop
        self._order = tuple(questions)
        self._long_enough.begin(question)
        self._table.ui.discretion.share_screen(on=True)
        self._frame.set_conversation(on=True)
        self._frame.conversation.begin(list(questions.values()), self._order.index(question) if question in questions else 0)

    def end(self) -> None:
        """Go back to the page."""
        if self._stop is None:
            return
        self._stop = None
        self._long_enough.end()
        self._frame.set_conversation(on=False)
        self._table.ui.discretion.share_screen(on=False)
        self.ended.emit()

    def retranslate(self) -> None:
        """Show the question in the language of now."""
        if self._stop is not None:
            now = self._questions(self._stop)
            self._frame.conversation.change([now[question] for question in self._order if question in now])

    def _on_shown(self, place: int) -> None:
        self._long_enough.show(self._order[place])

    def _questions(self, stop: Stop) -> dict[str, str]:
        """Return what may be shown: the question of the page if the peer may see what is answered there, then those on offer."""
        offers = {offer.id: offer.text for offer in self._frame.dock.panel.offers().values() if not offer.for_coach}
        heading = self._table.words.heading(stop)
        own = {"": heading} if heading and stop.is_for_both and not self._names_somebody(heading) else {}
        return {**own, **offers}

    def _names_somebody(self, text: str) -> bool:
        return any(name and name in text for name in self._table.words.names.values())
