"""What the rows of the checklist say."""

from __future__ import annotations

from PySide6.QtCore import QObject

from peercoach_desktop.domain.forms import ChecklistSection
from peercoach_desktop.domain.records import Mark, Rater, RatingLevel
from peercoach_desktop.views.editors.days import format_time
from peercoach_desktop.views.session.observation.marks import Marks
from peercoach_desktop.views.session.table import Table


class RowWords(QObject):
    """Words from the checklist's pack, and quiet lines about a mark, in the language of now."""

    def __init__(self, table: Table, marks: Marks, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._marks = marks

    def section(self, section: ChecklistSection) -> str:
        """Return the title of a part of the list."""
        return self._text(f"{section.key}.title")

    def behaviour(self, item: str) -> str:
        """Return what to look for."""
        return self._text(f"items.{item}.behaviour")

    def look_for(self, item: str) -> str:
        """Return the hints what to look or listen for, on one line."""
        words = self._table.words.of_checklist()
        return " · ".join(words.lines(f"items.{item}.look_for")) if words else ""

    def note(self) -> str:
        """Return what the list says about itself: that it is no exam."""
        return self._text("checklist.note")

    def levels(self) -> dict[str, str]:
        """Return the short words of all six levels, each with a capital."""
        words = self._table.ui.app_words()
        return {level: _capital(words.text(f"levels.short.{level}")) for level in RatingLevel}

    def about(self, item: str, rater: Rater, *, beside: bool) -> tuple[str, str]:
        """Return the quiet line under a point and the tooltip of its levels. `beside`: the other's level may be told."""
        mark = self._marks.mark(item, rater)
        parts = [self._time(mark)] if mark else []
        if mark and rater is Rater.COACH and not self._marks.note(item).seen.strip():
            parts.append(self.tr("zonder voorbeeld"))
        if beside:
            parts.append(self._other(item, Rater.PEER if rater is Rater.COACH else Rater.COACH))
        return " · ".join(part for part in parts if part), self._tip(mark)

    def _time(self, mark: Mark) -> str:
        return self.tr("{time} uur").format(time=format_time(mark.at.time(), self._table.words.language))

    def _tip(self, mark: Mark | None) -> str:
        if mark is None:
            return self.tr("Toetsen: 1 tot en met 4, 0 niet gezien, 9 niet van toepassing, N voorbeeld")
        seconds = self._marks.elapsed(mark.at)
        level = self._table.ui.app_words().text(f"levels.{mark.level}")
        if seconds is None:
            return self.tr("{level}, om {time}").format(level=level, time=self._time(mark))
        return self.tr("{level}, om {time}, na %n minuten", "", seconds // 60).format(level=level, time=self._time(mark))

    def _other(self, item: str, other: Rater) -> str:
        mark = self._marks.mark(item, other)
        level = self._table.ui.app_words().text(f"levels.{mark.level if mark else RatingLevel.NOT_OBSERVED}")
        words = self.tr("{peer} zelf: {level}") if other is Rater.PEER else self.tr("{coach}: {level}")
        return words.format(level=level, **self._table.words.names)

    def _text(self, key: str) -> str:
        words = self._table.words.of_checklist()
        return words.get(key) if words else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
