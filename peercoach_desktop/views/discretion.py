"""What must not be read by who walks by: asked for here, from wherever the coach is."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QObject, Signal


class Discretion(QObject):
    """`cover_asked`: everything is to be covered now. `names_changed`: names are hidden from now on, or shown again.

    `screen_shared(on)`: coach and peer look at the screen together, and nothing may come over the page.

    Placeholders have a number and nothing of the name. Who has which number is only kept in memory.
    """

    cover_asked = Signal()
    names_changed = Signal()
    screen_shared = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hides = False
        self._numbers: dict[str, int] = {}
        self._names: dict[str, str] = {}

    @property
    def hides_names(self) -> bool:
        """Whether names are hidden now."""
        return self._hides

    def ask_cover(self) -> None:
        """Cover everything now."""
        self.cover_asked.emit()

    def share_screen(self, *, on: bool) -> None:
        """Say that two people look at the screen from now on, or no longer."""
        self.screen_shared.emit(on)

    def toggle_names(self) -> None:
        """Hide the names, or show them again."""
        self._hides = not self._hides
        self.names_changed.emit()

    def name(self, peer_id: str, first_name: str) -> str:
        """Return what may stand on the screen for a peer."""
        number = self._numbers.setdefault(peer_id, len(self._numbers) + 1)
        self._names[peer_id] = first_name
        return QCoreApplication.translate("Discretion", "Peer {number}").format(number=number) if self._hides else first_name

    def text(self, written: str) -> str:
        """Return what may stand on the screen of a text: each name known by now as its placeholder."""
        if not self._hides:
            return written
        for peer_id, first_name in self._names.items():
            if first_name.strip():
                pattern = rf"(?<!\w){re.escape(first_name.strip())}(?!\w)"
                written = re.sub(pattern, self.name(peer_id, first_name), written, flags=re.IGNORECASE)
        return written
