"""The picture of a copied model, as far as what it is drawn from is still there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from peercoach_desktop.domain.own.drafts import FieldKind, ModelDraft
from peercoach_desktop.domain.picture_plan import PART_COUNTS, PartPlan, PictureKind, PicturePlan

_SIDES = 2
_FIRST_PARTS: Mapping[PictureKind, int] = {
    PictureKind.BALANCE: _SIDES,
    PictureKind.RINGS: PART_COUNTS[PictureKind.RINGS][0],
    PictureKind.WINDOW: PART_COUNTS[PictureKind.WINDOW][0],
    PictureKind.MATRIX: PART_COUNTS[PictureKind.MATRIX][0],
}
"""How many parts, from the first on, have a place of their own: without one of them the others would stand in the wrong place."""


def kept_picture(draft: ModelDraft) -> PicturePlan | None:
    """Return the picture of a model with the parts that can still be drawn; None where too few are left, or it never had one."""
    plan = draft.picture
    if plan is None:
        return None
    parts = [_left_of(part, draft) for part in plan.parts]
    kept = tuple(part for part in parts if part is not None)
    least, _ = PART_COUNTS[plan.kind]
    if len(kept) < least or None in parts[: _FIRST_PARTS.get(plan.kind, 0)]:
        return None
    return PicturePlan(plan.kind, kept)


def _left_of(part: PartPlan, draft: ModelDraft) -> PartPlan | None:
    """Return a part with the fields that are still there; None where its page went, or all that was drawn in it."""
    kinds = {field.id: field.kind for field in draft.fields()}
    if part.page not in {phase.id for phase in draft.phases}:
        return None
    fields = tuple(name for name in part.fields if name in kinds)
    scale = part.scale if kinds.get(part.scale) is FieldKind.SCALE else ""
    return replace(part, fields=fields, scale=scale) if fields or scale else None
