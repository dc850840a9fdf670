"""Reads inventories."""

from __future__ import annotations

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.inventories import InventoryGroup, InventoryItem, InventoryPart, Pole, Scoring


def read_inventory(table: Table) -> tuple[InventoryPart, ...]:
    """Return the `parts` of a structure file. Raises PackError, also where a part could not be scored."""
    return tuple(_part(entry) for entry in table.tables("parts"))


def _part(table: Table) -> InventoryPart:
    name = table.take("id", str)
    low, high = table.needed_span("scale")
    part = InventoryPart(
        id=name,
        key=f"parts.{name}",
        low=low,
        high=high,
        minutes=table.take("minutes", int),
        scoring=table.member("scoring", Scoring),
        items=tuple(_item(entry) for entry in table.tables("items")),
        groups=tuple(InventoryGroup(group, f"groups.{group}") for group in table.texts("groups")),
    )
    _check(part, table.where)
    table.finish()
    return part


def _item(table: Table) -> InventoryItem:
    name = table.take("id", str)
    group = table.take("group", str, "")
    pole = table.member("pole", Pole) if table.has("pole") else None
    table.finish()
    return InventoryItem(name, f"items.{name}", group, pole)


def _check(part: InventoryPart, where: str) -> None:
    if part.scoring is Scoring.NONE:
        return
    if {item.group for item in part.items} != {group.id for group in part.groups}:
        raise PackError(f"{where}: the groups of the items are not those of the part")
    for group in part.groups:
        sides = [item.pole for item in part.items_of(group.id)]
        if part.scoring is Scoring.BALANCE and (None in sides or sides.count(Pole.A) != sides.count(Pole.B)):
            raise PackError(f"{where}: {group.id} does not have as many items on each side")
