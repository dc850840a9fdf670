"""Adding a line to a list of the session, in a step that shows it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Field, Rows
from peercoach_desktop.domain.forms import Form, Page, Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Row, Value
from peercoach_desktop.services.open_session import OpenSession


def field_of(record: SessionRecord, field_id: str) -> Field | None:
    """Return a field of the session; None where its version of the pack has no such field."""
    return next((field for form in record.pack.forms for field in form.fields() if field.id == field_id), None)


def rows_of(record: SessionRecord, field_id: str) -> tuple[Row, ...]:
    """Return the lines of a list, none where it is empty."""
    value = record.values.get(field_id)
    return tuple(row for row in value if isinstance(row, Row)) if isinstance(value, tuple) else ()


def place_of(record: SessionRecord, field_id: str) -> Place | None:
    """Return where a field stands in the steps of the session, or None."""
    for step in record.session.steps:
        if step.id == MODEL_STEP:
            continue
        for page in record.pages_of(step):
            if any(field.id == field_id for field in page.fields):
                return Place(step.id, page.id, field_id)
    return None


def bring(opened: OpenSession, field_id: str) -> Place | None:
    """Return where a field stands; where no step shows it yet, a step with its page alone comes before the closing.

    None where the version of the pack has no such field.
    """
    place = place_of(opened.record, field_id)
    if place is not None:
        return place
    found = _page_with(opened.record, field_id)
    if found is None:
        return None
    form, page = found
    step = Step(page.id.replace(".", "_"), form.id, (page.id,))
    opened.add_step(step)
    return Place(step.id, page.id, field_id)


def add_row(opened: OpenSession, field_id: str, cells: Mapping[str, Value], row_id: str = "") -> Place | None:
    """Add a line with those of `cells` that the list has a column for; return where it is now, or None."""
    field = field_of(opened.record, field_id)
    if field is None or not isinstance(field.kind, Rows):
        return None
    place = bring(opened, field_id)
    known = {column.id for column in field.kind.columns}
    row = Row(row_id or str(uuid.uuid4()), {name: cell for name, cell in cells.items() if name in known})
    opened.enter(field, (*rows_of(opened.record, field_id), row))
    return place


def _page_with(record: SessionRecord, field_id: str) -> tuple[Form, Page] | None:
    for form in record.pack.forms:
        for page in form.pages:
            if any(field.id == field_id for field in page.fields):
                return form, page
    return None
