"""The words of paper outside the packs, and dates and times in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from peercoach_desktop.domain.values import Moment
from peercoach_desktop.domain.wording import Wording


@dataclass(frozen=True)
class ReportWords:
    """What a builder needs to speak: the language, the app's words in it, and the day the document is made."""

    language: str
    app: Wording
    today: date

    def text(self, key: str, **names: object) -> str:
        """Return the words `paper.key`. Raises KeyError for an id that has none."""
        return self.app.text(f"paper.{key}", **names)

    def day(self, day: date) -> str:
        """Return a day such as "3 maart 2026"."""
        return self.text("day", day=day.day, month=self.text(f"months.{day.month}"), year=day.year)

    def short_day(self, day: date) -> str:
        """Return a day without its year, such as "3 maart"."""
        return self.text("short_day", day=day.day, month=self.text(f"months.{day.month}"))

    def clock(self, moment: time) -> str:
        """Return a time such as "14.30 uur"."""
        return self.text("time", hour=f"{moment.hour:02}", minute=f"{moment.minute:02}")

    def when(self, moment: datetime) -> str:
        """Return a day with its time, such as "3 maart 2026, 14.30 uur"."""
        return f"{self.day(moment.date())}, {self.clock(moment.time())}"

    def moment(self, moment: Moment) -> str:
        """Return a day with the times it has, such as "3 maart 2026, 14.30 tot 15.15 uur"."""
        if moment.start is None:
            return self.day(moment.day)
        if moment.end is None:
            return f"{self.day(moment.day)}, {self.clock(moment.start)}"
        span = self.text(
            "span",
            from_hour=f"{moment.start.hour:02}",
            from_minute=f"{moment.start.minute:02}",
            hour=f"{moment.end.hour:02}",
            minute=f"{moment.end.minute:02}",
        )
        return f"{self.day(moment.day)}, {span}"

    def level(self, level: str, *, short: bool = False) -> str:
        """Return the words of a rating level."""
        return self.app.text(f"levels.short.{level}" if short else f"levels.{level}")

    def role(self, role: str) -> str:
        """Return the words of a role the program knows (coach, peer), or the role as it was written."""
        return self.app.get(f"owners.{role}") or role
