"""Words that go with a number, one or more: "1 minuut", "2 minuten"."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CountWords(QObject):
    """Each method takes a count and returns it with its noun, in the language of the interface.

    A QObject, because `pyside6-lupdate` finds the singular and plural of a text only in a call of `tr`.
    """

    def minutes(self, count: int) -> str:
        """Return a length in minutes."""
        return self.tr("%n minuten", "", count)

    def people(self, count: int) -> str:
        """Return a number of people."""
        return self.tr("%n mensen", "", count)

    def cards(self, count: int) -> str:
        """Return a number of cards."""
        return self.tr("%n kaarten", "", count)

    def empty_cards(self, count: int) -> str:
        """Return a number of cards to write on."""
        return self.tr("%n lege kaarten", "", count)

    def sheets(self, count: int) -> str:
        """Return a number of sheets of paper."""
        return self.tr("%n bladen", "", count)

    def sessions(self, count: int) -> str:
        """Return a number of sessions."""
        return self.tr("%n gesprekken", "", count)

    def answers(self, count: int) -> str:
        """Return a number of answers."""
        return self.tr("%n antwoorden", "", count)

    def open_agreements(self, count: int) -> str:
        """Return a number of agreements that are still open."""
        return self.tr("%n open afspraken", "", count)
