"""From what a pack says about a picture, and the answers, to the picture itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import assert_never

from peercoach_desktop.domain.fields import Field, Scale
from peercoach_desktop.domain.forms import Form, Page
from peercoach_desktop.domain.picture_plan import PartPlan, PictureKind, PicturePlan
from peercoach_desktop.domain.pictures.picture import (
    Axes,
    Balance,
    Cycle,
    Ladder,
    Layers,
    Matrix,
    Part,
    Picture,
    Point,
    Rings,
    Tracks,
    Window,
)
from peercoach_desktop.domain.pictures.shortening import in_one_line

Answers = Mapping[str, tuple[str, ...]]
"""What was answered, in words, by field id: several texts for a list."""

WordOf = Callable[[str], str]
"""Gives the words of an id, "" where there are none."""


def picture_of(form: Form, answers: Answers, points: Mapping[str, int], word: WordOf) -> Picture | None:
    """Return the picture of `form`, or None where it has none.

    `answers` and `points` (chosen values on a scale) hold what may be shown and nothing else.
    """
    plan = form.picture
    if plan is None:
        return None
    parts = tuple(_part(form, part, answers, points, word) for part in plan.parts)
    return _of_kind(form, plan, parts, word)


def _of_kind(form: Form, plan: PicturePlan, parts: tuple[Part, ...], word: WordOf) -> Picture:
    match plan.kind:
        case PictureKind.CYCLE:
            return Cycle(parts)
        case PictureKind.LADDER:
            return Ladder(parts)
        case PictureKind.LAYERS:
            return Layers(parts)
        case PictureKind.SCALE:
            return Tracks(parts)
        case PictureKind.WINDOW:
            return Window(_four(parts), _axes(form, word))
        case PictureKind.MATRIX:
            return Matrix(_four(parts), _axes(form, word))
        case PictureKind.RINGS:
            first, second, third = parts
            return Rings((first, second, third))
        case PictureKind.BALANCE:
            left, right, *below = parts
            return Balance(left, right, tuple(below))
        case _:
            assert_never(plan.kind)


def _four(parts: tuple[Part, ...]) -> tuple[Part, Part, Part, Part]:
    first, second, third, fourth = parts
    return first, second, third, fourth


def _axes(form: Form, word: WordOf) -> Axes:
    return Axes(*(word(f"{form.key}.picture.{side}") for side in ("left", "right", "top", "bottom")))


def _part(form: Form, plan: PartPlan, answers: Answers, points: Mapping[str, int], word: WordOf) -> Part:
    page = _page(form, plan.page)
    fields = {field.id: field for field in form.fields()}
    items = tuple(item for name in plan.fields for item in _items(fields[f"{form.id}.{name}"], plan, answers, word))
    point = _point(fields[f"{form.id}.{plan.scale}"], points, word) if plan.scale else None
    return Part(word(f"{page.key}.short"), word(f"{page.key}.heading"), items, point)


def _page(form: Form, name: str) -> Page:
    return next(page for page in form.pages if page.id == f"{form.id}.{name}")


def _items(field: Field, plan: PartPlan, answers: Answers, word: WordOf) -> Iterator[str]:
    for answer in answers.get(field.id, ()):
        text = in_one_line(answer)
        if text:
            yield f"{word(f'{field.key}.label')}: {text}" if plan.named else text


def _point(field: Field, points: Mapping[str, int], word: WordOf) -> Point:
    kind = field.kind
    assert isinstance(kind, Scale), field.id
    return Point(kind.low, kind.high, points.get(field.id), word(f"{field.key}.low"), word(f"{field.key}.high"))
