"""What an editor needs to know beside its field and its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from peercoach_desktop.domain.records import Agreement


@dataclass(frozen=True)
class OptionCard:
    """Something to choose from that has a story: a coaching model or a checklist. `minutes` is from-to, or None.

    `caution` and `origin` are told once it is chosen: what to mind, and whose idea it is. `own`: the coach made it.
    """

    id: str
    title: str
    line: str = ""
    minutes: tuple[int, int] | None = None
    caution: str = ""
    origin: str = ""
    own: bool = False


@dataclass(frozen=True)
class EditorContext:
    """The people, the day and the earlier answers around a field.

    `scale_marks` holds earlier points per field id as (value, label), oldest first; `agreements` the ones to
    look back on; `versions` the earlier wordings per field id, oldest first.
    """

    coach_name: str
    peer_name: str
    language: str
    today: date
    scale_marks: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)
    agreements: tuple[Agreement, ...] = ()
    models: tuple[OptionCard, ...] = ()
    checklists: tuple[OptionCard, ...] = ()
    versions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shown_peer_name: str = ""

    @property
    def peer_label(self) -> str:
        """The peer's name as labels say it; another one than `peer_name` while names are hidden."""
        return self.shown_peer_name or self.peer_name
