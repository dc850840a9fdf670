"""What to do at a signal: what it may mean, and a light, a middle and a firm step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import hint_label, plain_label, strong_label

_PARTS = ("light", "middle", "firm", "aim", "pitfall")


class SignalCard(Card):
    """Shows one intervention, from light to firm. It has nothing to press."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("soft_card", parent)
        self.column.setSpacing(4)
        self._signal, self._meaning = plain_label(), hint_label()
        self.column.addWidget(self._signal)
        self.column.addWidget(self._meaning)
        self._parts = {part: (strong_label(), plain_label()) for part in _PARTS}
        for name, text in self._parts.values():
            self.column.addSpacing(4)
            self.column.addWidget(name)
            self.column.addWidget(text)

    def show_signal(self, signal: str, words: Wording, app: Wording) -> None:
        """Show a signal by its id; hidden for "" or one that is not known."""
        key = f"interventions.{signal}"
        self.setVisible(bool(signal and words.get(f"{key}.title")))
        self._signal.setText(words.get(f"{key}.signal"))
        meanings = " · ".join(line.rstrip(".") for line in words.lines(f"{key}.may_mean"))
        self._meaning.setText(f"{app.text('library.parts.may_mean')}: {meanings}")
        for part, (name, text) in self._parts.items():
            name.setText(app.text(f"library.parts.{part}"))
            text.setText(words.get(f"{key}.{part}"))
