"""What quiet hints stand on: whose texts are looked at, which names may stand in them, and the words of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Evidence, Writing
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.session.hints.words import allowed_names
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.ui_context import UiContext


@dataclass(frozen=True)
class HintGround:
    """`id` is the session or the meeting. `names` may stand in a text; `examples` is what the examples of a checklist are for."""

    desk: Desk
    ui: UiContext
    id: str
    names: Callable[[], tuple[str, ...]]
    examples: Callable[[], Writing | None]


def ground_of(table: Table) -> HintGround:
    """Return what the hints of a session stand on."""
    opened = table.opened
    return HintGround(table.desk, table.ui, opened.id, lambda: allowed_names(opened.record), lambda: evidence_writing(opened.record))


def evidence_writing(record: SessionRecord) -> Writing | None:
    """Return what the examples at the points of a checklist are for."""
    fields = (field for form in record.pack.forms for field in form.fields())
    return next((field.writing for field in fields if isinstance(field.kind, Evidence)), None)
