"""Reads what a pack says about the picture of a form, and holds it against the form."""

from __future__ import annotations

from typing import Any

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.fields import Scale
from peercoach_desktop.domain.forms import Form
from peercoach_desktop.domain.picture_plan import PART_COUNTS, PartPlan, PictureKind, PicturePlan


def read_picture(table: Table) -> PicturePlan:
    """Return the plan of a picture. Raises PackError."""
    plan = PicturePlan(table.member("kind", PictureKind), tuple(_part(part) for part in table.tables("parts")))
    table.finish()
    return plan


def check_picture(form: Form, where: str) -> None:
    """Raise PackError where the picture of a form asks for a page or field that is not there, or has a part too many or too few."""
    plan = form.picture
    if plan is None:
        return
    least, most = PART_COUNTS[plan.kind]
    if not least <= len(plan.parts) <= most:
        raise PackError(f"{where}.picture: {plan.kind} with {len(plan.parts)} parts")
    for part in plan.parts:
        _check_part(form, part, f"{where}.picture")


def _check_part(form: Form, part: PartPlan, where: str) -> None:
    fields = {field.id: field for field in form.fields()}
    if f"{form.id}.{part.page}" not in {page.id for page in form.pages}:
        raise PackError(f"{where}: no page {part.page}")
    if missing := [name for name in part.fields if f"{form.id}.{name}" not in fields]:
        raise PackError(f"{where}: no field {', '.join(missing)}")
    scale = fields.get(f"{form.id}.{part.scale}")
    if part.scale and not (scale and isinstance(scale.kind, Scale)):
        raise PackError(f"{where}: no scale {part.scale}")


def written_picture(plan: PicturePlan) -> dict[str, Any]:
    """Return a plan as the table that `read_picture` reads it from."""
    return {"kind": str(plan.kind), "parts": [_written(part) for part in plan.parts]}


def _written(part: PartPlan) -> dict[str, Any]:
    further = {name: value for name, value in (("scale", part.scale), ("named", part.named)) if value}
    return {"page": part.page, "fields": list(part.fields)} | further


def _part(table: Table) -> PartPlan:
    part = PartPlan(table.take("page", str), table.texts("fields"), table.take("scale", str, ""), table.take("named", bool, False))
    table.finish()
    return part
