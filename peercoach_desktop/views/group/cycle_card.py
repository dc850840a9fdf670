"""Which phases the next meeting has, and the way to change them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.group.meeting_steps import span_words
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import StatusLabel, heading_label, plain_label
from peercoach_desktop.views.kit.picker import Picker
from peercoach_desktop.views.ui_context import UiContext


class CycleCard(Card):
    """`change_wanted(pack id)`: the coach wants to change these phases."""

    change_wanted = Signal(str)

    def __init__(self, desk: Desk, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._ui = ui
        self._heading, self._phases = heading_label(level=2), plain_label()
        self._origin = StatusLabel(icon="info")
        self.choice = Picker()
        self.change = secondary_button(icon="pencil")
        self.change.clicked.connect(self._change)
        row = FlowLayout(spacing=8)
        row.addWidget(self.change)
        self.column.setContentsMargins(20, 16, 20, 16)
        for widget in (self._heading, self.choice, self._phases, self._origin):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.refresh()
        self.choice.currentIndexChanged.connect(self._choose)

    def refresh(self) -> None:
        """Show the cycles that there are now."""
        language, chosen = self._ui.language.code, self._desk.meetings.cycle().id
        self._heading.setText(self.tr("De fasen van de volgende bijeenkomst"))
        self.choice.setAccessibleName(self._heading.text())
        cycles = self._desk.meetings.cycles()
        titles = {pack.id: pack.words(language).get("pack.title") for pack in cycles}
        example = self.tr("{title} (voorbeeld)")
        self.choice.offer({name: title if is_own(name) else example.format(title=title) for name, title in titles.items()}, chosen)
        self.choice.setVisible(len(cycles) > 1)
        self._say()

    def _say(self) -> None:
        cycle = self._desk.meetings.cycle()
        words = cycle.words(self._ui.language.code)
        each = self.tr("{title} ({minutes} min)")
        lines = [each.format(title=words.get(f"{phase.key}.title"), minutes=span_words(phase.minutes)) for phase in cycle.group_phases]
        self._phases.setText(" · ".join(lines))
        example = self.tr("Dit is een voorbeeld van dit programma. Het komt niet uit een boek.")
        own = self.tr("Dit zijn jouw eigen fasen. Een bijeenkomst houdt de fasen waarmee die begon.")
        self._origin.say(own if is_own(cycle.id) else example)
        set_button_words(self.change, self.tr("Verander de fasen"))

    def _choose(self, _: int) -> None:
        self._desk.meetings.choose_cycle(self.choice.chosen())
        self._say()

    def _change(self) -> None:
        self.change_wanted.emit(self._desk.meetings.cycle().id)
