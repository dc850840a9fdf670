"""How often somebody is named, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject


class _Words(QObject):
    """A QObject, because `pyside6-lupdate` finds singular and plural only in a call of `tr`."""

    def times(self, count: int) -> str:
        """Return a number of times."""
        return self.tr("%n keer", "", count)


def times_words(count: int) -> str:
    """Return "1 keer", "2 keer", in the language of the interface."""
    return _Words().times(count)
