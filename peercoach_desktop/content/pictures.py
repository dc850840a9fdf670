"""Reads what a pack says about the picture of a form, and holds it against the form."""

from __future__ import annotations

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.fields import Scale
from peercoach_desktop.domain.forms import Form
from peercoach_desktop.domain.picture_plan import PartPlan, PictureKind, PicturePlan

_COUNTS = {
    PictureKind.CYCLE: (3, 8),
    PictureKind.LADDER: (2, 8),
    PictureKind.LAYERS: (2, 8),
    PictureKind.SCALE: (1, 8),
    PictureKind.WINDOW: (4, 4),
    PictureKind.MATRIX: (4, 4),
    PictureKind.RINGS: (3, 3),
    PictureKind.BALANCE: (2, 4),
}
"""How many parts each picture can have, from and to."""


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
    least, most = _COUNTS[plan.kind]
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


def _part(table: Table) -> PartPlan:
    part = PartPlan(table.take("page", str), table.texts("fields"), table.take("scale", str, ""), table.take("named", bool, False))
    table.finish()
    return part
