"""What the paper is called that is typed over."""

from __future__ import annotations

from peercoach_desktop.domain.paper_twin import PaperTwin
from peercoach_desktop.views.session.table import Table


def title_of(table: Table, twin: PaperTwin | None) -> str:
    """Return the name at the bottom of the paper, "" where there is none."""
    if twin is None:
        return ""
    record = table.opened.record
    packs = (record.checklist_pack,) if twin.is_checklist else (record.pack, record.models)
    names = {"peer": table.words.names["peer"], "coach": table.words.names["coach"]}
    found = (pack.words(table.words.language).get(twin.title_key, **names) for pack in packs if pack is not None)
    return next(filter(None, found), "")
