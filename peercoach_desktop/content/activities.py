"""Reads activity formats."""

from __future__ import annotations

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.activities import Activity, ActivityPhase, ActivityStep

_SAFETY_LEVELS = (1, 2, 3)


def read_activities(table: Table) -> tuple[Activity, ...]:
    """Return the `activities` of a structure file. Raises PackError."""
    return tuple(_activity(entry) for entry in table.tables("activities"))


def _activity(table: Table) -> Activity:
    name = table.take("id", str)
    key = f"activities.{name}"
    activity = Activity(
        id=name,
        key=key,
        phases=table.members("phases", ActivityPhase),
        minutes=table.needed_span("minutes"),
        group=table.needed_span("group"),
        steps=tuple(ActivityStep(f"{key}.steps.{number}", minutes) for number, minutes in enumerate(table.numbers("steps"), 1)),
        materials=table.texts("materials"),
        safety_level=table.take("safety_level", int, 1),
        model=table.take("model", str, ""),
        skills=table.texts("skills"),
        licence=table.take("licence", str, "free"),
    )
    _check(activity, table.where)
    table.finish()
    return activity


def _check(activity: Activity, where: str) -> None:
    if not activity.phases or not activity.steps:
        raise PackError(f"{where}: no phases or no steps")
    if activity.safety_level not in _SAFETY_LEVELS:
        raise PackError(f"{where}.safety_level: expected one of {_SAFETY_LEVELS}")
    low, high = activity.minutes
    if not low <= sum(step.minutes for step in activity.steps) <= high:
        raise PackError(f"{where}.steps: together not {low} to {high} minutes")
