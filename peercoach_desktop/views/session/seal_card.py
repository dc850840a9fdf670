"""On the pages that can be answered unseen: where both are, and the one next step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Page
from peercoach_desktop.domain.records import Rater
from peercoach_desktop.services.sealing import COACH_FIELDS, Topic, is_coach_side, topic_of
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.buttons import quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.session.safety_note import SafetyNote
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

PASSING = "pass_"
"""Before the topic, in what a page asks of the workspace."""


class SealCard(Card):
    """`asked("pass_<topic>")`: the laptop goes to the peer. `wanted(stop)`: to the coach's own side. `changed`: sealed or opened.

    Who has it, what is sealed and what is still to be done stands in one line.
    """

    asked = Signal(str)
    wanted = Signal(object)
    changed = Signal()

    def __init__(self, table: Table, fields: tuple[Field, ...], topic: Topic, parent: QWidget | None = None) -> None:
        super().__init__("row_card", parent)
        self._table = table
        self._topic = topic
        self._coach_side = is_coach_side(topic, fields)
        self._both = topic is Topic.OBSERVATION
        self._state = table.desk.sealing.state(table.opened.id, topic)
        self._words, self._met = hint_label(), hint_label()
        self._pass, self._seal = secondary_button(icon="log-out"), secondary_button(icon="lock")
        self._back, self._go = quiet_button(icon="undo-2"), quiet_button(icon="arrow-right")
        self.note = SafetyNote(table) if topic is not Topic.OBSERVATION and not self._coach_side else None
        self._lay_out()
        self._pass.clicked.connect(self._ask)
        self._seal.clicked.connect(self._on_seal)
        self._back.clicked.connect(self._on_back)
        self._go.clicked.connect(self._on_go)

    def hides_fields(self) -> bool:
        """Return whether what belongs on this page is sealed now, so that nobody can read or change it."""
        mine = self._state.coach if self._coach_side else self._state.peer
        return mine is not None

    def holds_column(self, rater: Rater) -> bool:
        """Return whether this column of the checklist is sealed now: the coach's seal closes both, the peer's the own one."""
        return self._state.coach is not None or (rater is Rater.PEER and self.waits_for_coach())

    def waits_for_coach(self) -> bool:
        """Return whether the peer is done, so that all opens as soon as the coach seals the own side."""
        return self._state.peer is not None

    def refresh(self) -> None:
        """Show where both are."""
        before, state = self._state, self._table.desk.sealing.state(self._table.opened.id, self._topic)
        if before.opened != state.opened:  # what came in is the peer's: no step of the coach from before may take it back
            self._table.undo.forget()
        self._state = state
        sides = bool(COACH_FIELDS[self._topic])
        peer_done, coach_done = state.peer is not None, state.coach is not None
        self._words.setText(self._sentence(peer_done=peer_done, coach_done=coach_done).format(**self._table.words.names))
        self._say_met()
        writing = self._table.may_write
        self._pass.setVisible(writing and not peer_done and (self._both or not self._coach_side or coach_done))
        self._seal.setVisible(writing and sides and not coach_done and self._coach_side and (peer_done or state.opened is None))
        self._back.setVisible(writing and coach_done and self._coach_side)
        self._go.setVisible(writing and peer_done and sides and not self._coach_side)
        again = state.opened is not None and not state.begun
        set_button_words(self._pass, self.tr("Geef de laptop nog een keer door") if again else self.tr("Geef de laptop door"))
        set_button_words(self._seal, self.tr("Verzegel wat ik schreef"))
        set_button_words(self._back, self.tr("Haal mijn zegel weg"))
        set_button_words(self._go, self.tr("Naar wat ik schrijf"))
        self.setVisible(writing or self._state.begun or peer_done or coach_done or state.opened is not None)
        if self.note is not None:
            self.note.follow()

    def focus_first(self) -> None:
        """Put the focus on the next step, if there is one."""
        for button in (self._go, self._seal, self._pass, self._back):
            if not button.isHidden():
                button.setFocus()
                return

    def _sentence(self, *, peer_done: bool, coach_done: bool) -> str:
        if not self._table.may_write and (peer_done or coach_done or self._state.begun):
            return self.tr("Hier is iets verzegeld. Het kan open als het gesprek weer open is en jullie allebei klaar zijn.")
        if peer_done:
            return self.tr("{peer} is klaar, en dat is verzegeld. Het gaat open als jij verzegelt wat je zelf schreef.")
        if self._state.begun and (self._both or not self._coach_side or coach_done):
            return self.tr("{peer} was nog niet klaar. Geef de laptop weer door, of ga zelf verder.")
        if coach_done:
            return self.tr("Jouw kant is verzegeld. Geef nu de laptop door. Alles gaat open als {peer} klaar is.")
        if self._state.opened is not None:
            return self._open_sentence()
        if not COACH_FIELDS[self._topic]:
            return self.tr("Laat {peer} dit zelf kiezen, zonder dat je meekijkt.")
        if self._coach_side and not self._both:
            return self.tr("Verzegel dit als je klaar bent. Je leest elkaars antwoorden pas als jullie allebei klaar zijn.")
        return self.tr("Laat {peer} dit invullen zonder dat je meekijkt. Je leest het als jullie allebei klaar zijn.")

    def _open_sentence(self) -> str:
        if not COACH_FIELDS[self._topic]:
            return self.tr("{peer} koos dit zelf, zonder dat je meekeek. Praat er samen over.")
        return self.tr("{peer} en jij zijn allebei klaar. Alles is nu open. Bekijk het samen.")

    def _say_met(self) -> None:
        """Say what became of what the coach had filled in in the same places."""
        told = self.tr("Hier stond al iets. Nu staat er wat {peer} koos.")
        if self._topic is Topic.FEEDBACK:
            told = self.tr("Hier stond al iets. Die tekst staat er nu onder. Bij een cijfer staat wat {peer} koos.")
        self._met.setText(told.format(**self._table.words.names))
        self._met.setVisible(
            self._state.met and (self._both or not self._coach_side) and not self._state.begun and self._state.peer is None
        )

    def _ask(self) -> None:
        self.asked.emit(f"{PASSING}{self._topic}")

    def _on_seal(self) -> None:
        sealing = self._table.desk.sealing
        if not sealing.may_seal(self._table.opened.record, self._topic):
            self._words.setText(self.tr("Schrijf eerst zelf iets op. Daarna kun je het verzegelen."))
            return
        try:
            sealing.seal_coach(self._table.opened, self._topic)
        except StoreError as error:
            self._table.ui.errors.say(error, self)
        self._tell()

    def _on_back(self) -> None:
        self._table.desk.sealing.take_back(self._table.opened.id, self._topic)
        self._tell()

    def _on_go(self) -> None:
        stop = coach_stop(self._table, self._topic)
        if stop is not None:
            self.wanted.emit(stop)

    def _tell(self) -> None:
        """Let the page follow, put the focus on what comes next, and say to a screen reader what is so now."""
        self.refresh()
        self.changed.emit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel("lock", "accent_text"))
        top.addWidget(self._words, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._pass, self._seal, self._back, self._go):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(top)
        self.column.addWidget(self._met)
        self.column.addLayout(row)
        if self.note is not None:
            self.column.addWidget(self.note)


def seal_card(table: Table, page: Page | None, parent: QWidget) -> SealCard | None:
    """Return the card for a page; None where nothing is answered unseen."""
    topic = topic_of(page.fields) if page is not None else None
    return SealCard(table, page.fields, topic, parent) if page is not None and topic is not None else None


def coach_stop(table: Table, topic: Topic) -> Stop | None:
    """Return where the coach writes the own side of `topic`."""
    for step in table.opened.record.session.steps:
        for page in table.opened.record.pages_of(step):
            if is_coach_side(topic, page.fields):
                if page.offered:
                    table.way.open_offered(page, after=None)
                return Stop(step, page)
    return None
