"""The scale of the goal as one picture: where the peer is, what is enough, and earlier values."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import DocumentBlock, Entry, PointRole, ScalePicture, ScalePoint
from peercoach_desktop.domain.fields import Field, Scale
from peercoach_desktop.domain.records import Goal, ProgressPoint
from peercoach_desktop.reports.sheet import Sheet

_NOW, _START, _ENOUGH = "goal.progress", "goal.baseline", "goal.target"
_GOAL_TEXT, _TARGET, _PROGRESS = "goal_text", "target", "progress"


def is_scale_of_goal(field: Field) -> bool:
    """Return whether a field is a point on the scale of the goal."""
    return isinstance(field.kind, Scale) and field.record in (_NOW, _START, _ENOUGH)


def scale_blocks(sheet: Sheet, field: Field) -> Iterator[DocumentBlock]:
    """Yield the picture where `field` is the first visible scale of the goal; nothing for the others.

    A session that does not ask for the goal itself (on the ward) shows which goal the scale is about.
    """
    scales = [other for other in sheet.visible.values() if is_scale_of_goal(other)]
    if field.id != scales[0].id:
        return
    goal = _goal(sheet)
    if goal and goal.text.strip() and _lent(sheet, _GOAL_TEXT):
        label = sheet.named(sheet.record.pack.words(sheet.words.language), f"fields.{_GOAL_TEXT}.paper", f"fields.{_GOAL_TEXT}.label")
        yield Entry(label, goal.text.strip(), field.id)
    assert isinstance(field.kind, Scale)
    points = tuple(_points(sheet, {other.record or "": other.id for other in scales}, goal))
    text = " ".join(told for _, told in points)
    title = sheet.words.text("goal.scale")
    yield ScalePicture(title, field.kind.low, field.kind.high, tuple(point for point, _ in points), text, field.id)


def _points(sheet: Sheet, ids: dict[str, str], goal: Goal | None) -> Iterator[tuple[ScalePoint, str]]:
    """Yield each point with the same in words: now first, then what is enough, then the way there."""
    values = {record: sheet.record.values.get(field_id) for record, field_id in ids.items()}
    enough = values.get(_ENOUGH)
    if enough is None and goal and _lent(sheet, _TARGET):
        enough = goal.target
    now, start = values.get(_NOW), values.get(_START)
    if now is None and not _placed(sheet):
        now, start = start, None  # at the start of a goal, that is where the peer is now
    for role, name, value in (
        (PointRole.NOW, "now", now),
        (PointRole.ENOUGH, "enough", enough),
        (PointRole.EARLIER, "start", start),
    ):
        if isinstance(value, int):
            yield ScalePoint(value, sheet.words.text(f"goal.{name}"), role), sheet.words.text(f"goal.{name}_text", value=value)
    for point in _earlier(sheet, goal):
        told = sheet.words.text("goal.earlier_text", day=sheet.words.day(point.day), value=point.value)
        yield ScalePoint(point.value, sheet.words.short_day(point.day), PointRole.EARLIER), told


def _placed(sheet: Sheet) -> bool:
    """Return whether the peer placed the goal on the scale in this session, shown or not."""
    return any(field.record == _NOW and sheet.record.is_answered(field) for _, field in sheet.asked())


def _earlier(sheet: Sheet, goal: Goal | None) -> list[ProgressPoint]:
    if goal is None or not sheet.may_show(_PROGRESS):
        return []
    own = sheet.record.session.id
    days = [point.day for point in sheet.record.progress if point.session_id == own]
    began = sheet.began()
    until = max([*days, *([began.date()] if began else [])], default=sheet.words.today)
    points = [p for p in sheet.record.progress if p.goal_id == goal.id and p.session_id != own and p.day <= until]
    return sorted(points, key=lambda point: point.day)


def _goal(sheet: Sheet) -> Goal | None:
    """Return the goal this session is about: the one worded in it, or placed on the scale in it, or else the newest."""
    goals, own = sheet.record.goals, sheet.record.session.id
    placed = {point.goal_id for point in sheet.record.progress if point.session_id == own}
    worded = sheet.record.values.get(_GOAL_TEXT)
    for goal in goals:
        if goal.text == worded or goal.id in placed:
            return goal
    return goals[-1] if goals else None


def _lent(sheet: Sheet, field_id: str) -> bool:
    """Return whether the goal's own record fills in for a field that this session does not ask."""
    return field_id not in {field.id for _, field in sheet.asked()} and sheet.may_show(field_id)
