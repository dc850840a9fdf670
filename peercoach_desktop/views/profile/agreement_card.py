"""What coach and peer can agree on, by how the peer likes to learn. They tick what they agree on."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.choices import CheckList
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class AgreementCard(Card):
    """`agreed(groups)` when a line was ticked or unticked; `keeping_wanted` to put the ticked lines in the session on the table."""

    agreed = Signal(object)
    keeping_wanted = Signal()

    def __init__(self, lines: Mapping[str, str], chosen: tuple[str, ...], *, in_session: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._heading, self._hint = heading_label(level=2), hint_label()
        self.list = CheckList()
        self.list.set_options(list(lines))
        for group, line in lines.items():
            self.list.set_words(group, line)
        self.list.set_value(chosen)
        self._keep = secondary_button(icon="plus")
        self.list.chosen.connect(self._on_chosen)
        self._keep.clicked.connect(self.keeping_wanted)
        for widget in (self._heading, self._hint, self.list):
            self.column.addWidget(widget)
        row = FlowLayout(spacing=8)
        row.addWidget(self._keep)
        self.column.addLayout(row)
        self._keep.setVisible(in_session)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._heading.setText(self.tr("Zo spreken we het af"))
        self._hint.setText(self.tr("Kies samen wat jullie afspreken. Wat niet past, laat je open."))
        self.list.setAccessibleName(self._heading.text())
        set_button_words(self._keep, self.tr("Zet dit bij de afspraken van dit gesprek"))

    def _on_chosen(self) -> None:
        self.agreed.emit(self.list.value())
