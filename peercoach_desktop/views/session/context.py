"""What the editors of a session need to know: names, the day, earlier points and wordings, and what there is to choose from."""

from __future__ import annotations

from peercoach_desktop.domain.fields import Field, Scale, Versions
from peercoach_desktop.domain.forms import Form, Pack
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.context import EditorContext, OptionCard
from peercoach_desktop.views.session.models.offered import models_on_offer
from peercoach_desktop.views.session.table import Table

PROGRESS = "goal.progress"


def editor_context(table: Table) -> EditorContext:
    """Return the surroundings of every field of this session, as they are now."""
    record = table.opened.record
    return EditorContext(
        coach_name=record.coach_name,
        peer_name=record.peer.first_name,
        language=table.words.language,
        today=table.clock().date(),
        scale_marks=_scale_marks(table),
        agreements=record.to_review,
        models=_model_cards(table),
        checklists=tuple(_checklist_card(pack, table.words.language) for pack in table.desk.shelf.checklists()),
        versions=_versions(table),
        shown_peer_name=table.words.names["peer"],
    )


def _scale_marks(table: Table) -> dict[str, tuple[tuple[int, str], ...]]:
    """Return the points on the progress scale: where the goal started, the days in between, what is good enough."""
    record = table.opened.record
    fields = {field.record: field for form in record.pack.forms for field in form.fields() if isinstance(field.kind, Scale)}
    progress = fields.get(PROGRESS)
    if progress is None:
        return {}
    earlier = [(point.value, _day(point.day.day, point.day.month)) for point in record.progress if point.session_id != record.session.id]
    return {progress.id: (*_point(table, fields.get("goal.baseline")), *earlier, *_point(table, fields.get("goal.target")))}


def _point(table: Table, field: Field | None) -> tuple[tuple[int, str], ...]:
    value = table.opened.record.values.get(field.id) if field else None
    if field is None or not isinstance(value, int):
        return ()
    words = table.words.of_session()
    return ((value, words.get(f"{field.key}.paper", **table.words.names)),)


def _day(day: int, month: int) -> str:
    return f"{day}-{month}"


def _model_cards(table: Table) -> tuple[OptionCard, ...]:
    return tuple(_model_card(form, words) for form, words in models_on_offer(table))


def _model_card(form: Form, words: Wording) -> OptionCard:
    line = words.get(f"{form.key}.use_when") or words.get(f"{form.key}.aim")
    caution, origin = words.get(f"{form.key}.caution"), words.get(f"{form.key}.origin")
    return OptionCard(form.id, words.get(f"{form.key}.title"), line, form.minutes, caution, origin, own=is_own(form.id))


def _checklist_card(pack: Pack, language: str) -> OptionCard:
    words = pack.words(language)
    return OptionCard(pack.id, words.get("checklist.title"), words.get("checklist.about"), own=is_own(pack.id))


def _versions(table: Table) -> dict[str, tuple[str, ...]]:
    record = table.opened.record
    found = {}
    for form in record.pack.forms:
        for field in form.fields():
            wordings = record.values.get(field.id)
            if isinstance(field.kind, Versions) and isinstance(wordings, tuple):
                found[field.id] = tuple(str(wording) for wording in wordings)
    return found
