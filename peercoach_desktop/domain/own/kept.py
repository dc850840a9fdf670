"""Own content as the store keeps it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class OwnPack:
    """One pack of the coach's own. `based_on` names the pack it was copied from, `based_version` the kept number of that; see the table."""

    id: str
    kind: str
    version: int
    changed: datetime
    based_on: str = ""
    based_version: int = 0
    retired: bool = False
    files: Mapping[str, str] = field(default_factory=dict, repr=False)
