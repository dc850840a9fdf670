"""What the library says of what it found: how much, or what to do where there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from peercoach_desktop.views.home.library.shelves import ALL, FAVOURITES, Shelf
from peercoach_desktop.views.kit.empty import EmptyState


class FoundWords(EmptyState):
    """Says it in `line`, and where there are no favourites yet in the middle of the page. `all_wanted` is its button."""

    all_wanted = Signal()

    def __init__(self, line: QLabel) -> None:
        super().__init__("star", verb="arrow-right")
        self._line = line
        self.started.connect(self.all_wanted)
        self.hide()

    def say_reading(self) -> None:
        """Say that there is nothing to look in yet."""
        self._line.setText(self.tr("De bibliotheek wordt gelezen…"))
        self.hide()

    def say(self, count: int, chosen: Shelf, typed: str, *, narrowed: bool) -> None:
        """Say that `count` were found on a shelf, for the words `typed`; `narrowed`: a filter is on."""
        self.set_words(self.tr("Nog geen favorieten. Open iets en kies ‘Maak favoriet’."), self.tr("Bekijk alles"))
        none_yet = not count and chosen.id == FAVOURITES and not typed.strip()
        self.setVisible(none_yet)
        self._line.setText("" if none_yet else self._found(count, chosen, narrowed=narrowed))

    def _found(self, count: int, chosen: Shelf, *, narrowed: bool) -> str:
        if count:
            return self.tr("%n gevonden", "", count)
        advice = [self.tr("Niets gevonden. Typ minder woorden, of alleen het begin van een woord.")]
        if narrowed:
            advice.append(self.tr("Zet een filter terug op de eerste keuze."))
        elif chosen.id != ALL:
            advice.append(self.tr("Kies ‘Alles’ om overal te zoeken."))
        return " ".join(advice)
