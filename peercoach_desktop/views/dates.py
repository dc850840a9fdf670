"""Days and times in words, in the language of the interface."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_LOCALES = {"nl": QLocale("nl_NL"), "en": QLocale("en_GB")}


def day_words(day: date, language: str) -> str:
    """Return a day as "3 maart 2026"."""
    return _words(day, language, "d MMMM yyyy")


def weekday_words(day: date, language: str) -> str:
    """Return a day as "dinsdag 3 maart 2026"."""
    return _words(day, language, "dddd d MMMM yyyy")


def time_words(moment: time, language: str) -> str:
    """Return a time as "14.32 uur", in English as "14:32"."""
    return moment.strftime("%H.%M uur") if language == "nl" else moment.strftime("%H:%M")


def near_day(day: date, today: date, language: str) -> str:
    """Return a day as "vandaag", "gisteren", "morgen", a weekday within the coming week, or the whole date."""
    if day == today:
        return QCoreApplication.translate("Dates", "vandaag")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Dates", "gisteren")
    if day == today + timedelta(days=1):
        return QCoreApplication.translate("Dates", "morgen")
    return _words(day, language, "d MMMM" if day.year == today.year else "d MMMM yyyy")


def near_moment(moment: datetime, today: date, language: str) -> str:
    """Return a moment as "vandaag 14.32 uur"; only the day where it is not near."""
    near = abs((moment.date() - today).days) <= 1
    day = near_day(moment.date(), today, language)
    return f"{day} {time_words(moment.time(), language)}" if near else day


def _words(day: date, language: str, form: str) -> str:
    return _LOCALES[language].toString(QDate(day.year, day.month, day.day), form)
