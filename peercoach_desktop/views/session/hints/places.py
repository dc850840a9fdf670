"""Where in the session a text of a document was written, to go back there."""

from __future__ import annotations

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Evidence, ModelChoice, Ratings
from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.domain.privacy_hints.in_document import DocumentHint
from peercoach_desktop.domain.sessions import Place


def place_of(record: SessionRecord, found: DocumentHint) -> Place | None:
    """Return page, field and cursor of what `found` points at; None where it has no field of its own.

    What was written with a model that was swapped since is reached by taking up that model again: then it is the page to choose one.
    """
    field_id, text = found.place.field_id, found.place.text
    for step in record.session.steps:
        for page in record.pages_of(step):
            if any(field.id == field_id for field in page.fields):
                return _in_checklist(record, step, page, text) or _in_field(record, step, page, found)
    is_of_a_model = any(field.id == field_id for form in record.models.forms for field in form.fields())
    return _of_the_choice(record) if is_of_a_model else None


def _of_the_choice(record: SessionRecord) -> Place | None:
    """Return the page on which a model is chosen, if this session has one."""
    for step in record.session.steps:
        for page in record.pages_of(step):
            chosen = next((field for field in page.fields if isinstance(field.kind, ModelChoice)), None)
            if chosen is not None:
                return Place(step.id, page.id, chosen.id)
    return None


def _in_checklist(record: SessionRecord, step: Step, page: Page, text: str) -> Place | None:
    """Return the example in which `text` stands, on the page of a checklist."""
    if record.observation is None or not any(isinstance(field.kind, Ratings | Evidence) for field in page.fields):
        return None
    items = [item for item, note in record.observation.notes.items() if text.strip() and text.strip() in note.seen]
    return Place(step.id, page.id, f"seen:{items[0]}", 0) if items else None


def _in_field(record: SessionRecord, step: Step, page: Page, found: DocumentHint) -> Place:
    answer, text, hint = record.values.get(found.place.field_id), found.place.text, found.hint
    at = answer.find(text[hint.start : hint.end]) if isinstance(answer, str) else -1
    cursor = at + hint.end - hint.start if at >= 0 else 0
    return Place(step.id, page.id, found.place.field_id, cursor)
