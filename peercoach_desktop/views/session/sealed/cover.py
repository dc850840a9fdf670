"""What covers the questions while the laptop goes from hand to hand: nothing that was filled in can be read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import heading_label, hint_label


class Cover(QWidget):
    """`coach` and `peer` are the buttons of the one who has the laptop now; what they do is up to the page."""

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._heading, self._hint = heading_label(), hint_label()
        self.peer, self.coach = secondary_button(icon="arrow-right"), primary_button(icon="arrow-right")
        self.setProperty("role", "clear")
        for button, words in (
            (self.peer, self.tr("Ik ben {peer}. Ga verder")),
            (self.coach, self.tr("Ik ben {coach}. Ga verder")),
        ):
            set_button_words(button, words.format(**names))
        self._lay_out()

    def say_thanks(self, *, filled: bool) -> None:
        """Ask for the laptop back from a peer who is done; `filled`: anything was filled in."""
        told = self.tr("Dank je wel. Het is bewaard.") if filled else self.tr("Dank je wel. Er is niets ingevuld.")
        self._say(self.tr("Geef de laptop terug aan {coach}"), told)
        self.peer.hide()

    def say_unfinished(self) -> None:
        """Say that the peer was interrupted, and let either of the two go on."""
        self._say(self.tr("{peer} was nog niet klaar"), self.tr("Geef de laptop weer aan {peer}, of ga zelf verder."))
        self.peer.show()

    def focus_first(self) -> None:
        """Put the focus on the button of the coach, who can do no harm with it."""
        self.coach.setFocus()

    def _say(self, heading: str, hint: str) -> None:
        self._heading.setText(heading.format(**self._names))
        self._hint.setText(hint.format(**self._names))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(IconLabel("lock", "accent", em=2.6), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._heading, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        for button in (self.peer, self.coach):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
