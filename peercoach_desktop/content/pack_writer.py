"""Writes a draft as the files of a pack: `structure.toml` and the words of the coach in `nl.toml`.

The coach writes in one language. Those words stand in nl.toml, the language that every pack has; a reader that asks for another
language gets them where it has none of its own (`content.packs.read_kept` decides that). Words in English that came with the list, or
with the shipped pack it was copied from, stay as long as the words they belong to stay.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from typing import Any, assert_never

import tomlkit

from peercoach_desktop.content.packs import STRUCTURE
from peercoach_desktop.content.pictures import written_picture
from peercoach_desktop.domain.own.drafts import (
    ActivityDraft,
    ChecklistDraft,
    CycleDraft,
    Draft,
    FieldDraft,
    FieldKind,
    ModelDraft,
    QuestionDraft,
    kind_of_draft,
)
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.domain.own.kept_picture import kept_picture

_Tables = tuple[dict[str, Any], dict[str, Any]]
"""Structure, and words."""


def write_pack(
    draft: Draft, pack_id: str, version: int, earlier: Iterable[Mapping[str, str]] = (), copied_part: str = ""
) -> dict[str, str]:
    """Return the files of a pack with `draft` in it.

    `earlier` are files of the same pack, or of the one it was copied from, whose words in other languages may stay. `copied_part` is
    the id that the draft has there, where it was one of many.
    """
    head = {"id": pack_id, "kind": str(kind_of_draft(draft)), "version": version, "source": draft.source, "licence": draft.licence}
    match draft:
        case ChecklistDraft():
            structure, words = _checklist(draft)
        case QuestionDraft():
            structure, words = _question(draft, pack_id)
        case ActivityDraft():
            structure, words = _activity(draft, pack_id)
        case ModelDraft():
            structure, words = _model(draft, pack_id)
        case CycleDraft():
            structure, words = _cycle(draft)
        case _:
            assert_never(draft)
    files = {STRUCTURE: tomlkit.dumps(head | structure), "nl.toml": tomlkit.dumps(words)}
    return files | _other_languages(words, earlier, {copied_part: pack_id} if copied_part else {})


def _checklist(draft: ChecklistDraft) -> _Tables:
    structure: dict[str, Any] = {"local_protocol": True} if draft.local_protocol else {}
    structure |= {
        "sections": [
            {"id": section.id, "items": [{"id": item.id, "contexts": list(item.contexts)} for item in section.items]}
            for section in draft.sections
        ]
    }
    words = {
        "checklist": {"title": draft.title, "about": draft.about, "note": draft.note},
        "sections": {section.id: {"title": section.title} for section in draft.sections},
        "items": {item.id: {"behaviour": item.behaviour, "look_for": _filled(item.look_for)} for item in draft.items()},
    }
    return structure, words


def _question(draft: QuestionDraft, pack_id: str) -> _Tables:
    entry = {
        "id": pack_id,
        "kind": draft.kind,
        "phases": list(draft.phases),
        "pages": list(draft.pages),
        "themes": list(draft.themes),
        "tone": draft.tone,
        "level": draft.level,
        "audience": list(draft.audience),
        "avoid_when": list(draft.avoid_when),
        "follow_ups": list(draft.follow_ups),
    }
    return {"questions": [entry]}, {"questions": {pack_id: draft.text}}


def _activity(draft: ActivityDraft, pack_id: str) -> _Tables:
    materials: dict[str, str] = {}
    for line in _filled(draft.materials):
        materials[unique_id(line, materials, "material")] = line
    entry = {
        "id": pack_id,
        "phases": list(draft.phases),
        "minutes": list(draft.span),
        "group": list(draft.group),
        "steps": [step.minutes for step in draft.steps],
        "materials": list(materials),
        "safety_level": draft.safety_level,
        "model": draft.model,
        "skills": list(draft.skills),
        "licence": draft.licence,
    }
    words: dict[str, Any] = {"title": draft.title, "aim": draft.aim, "origin": draft.origin}
    words |= {"steps": [step.text for step in draft.steps], "variants": _filled(draft.variants), "tips": _filled(draft.tips)}
    words |= {name: text for name, text in (("caution", draft.safety), ("roles", draft.roles), ("look_back", draft.look_back)) if text}
    return {"activities": [entry]}, {"materials": materials, "activities": {pack_id: words}}


def _model(draft: ModelDraft, pack_id: str) -> _Tables:
    pages = [{"id": phase.id, "fields": [_field(field) for field in phase.fields]} for phase in draft.phases]
    form = {"id": pack_id, "minutes": list(draft.minutes), "skills": list(draft.skills), "licence": draft.licence, "level": draft.level}
    picture = kept_picture(draft)
    form |= ({"picture": written_picture(picture)} if picture else {}) | {"pages": pages}
    said: dict[str, Any] = {"title": draft.title, "aim": draft.aim, "origin": draft.origin}
    said |= {"use_when": draft.use_when, "caution": draft.caution} | ({"picture": dict(draft.sides)} if draft.sides else {})
    words = {
        "pack": {"title": draft.title},
        "forms": {pack_id: said | {"next": draft.title}},
        "pages": {
            pack_id: {phase.id: {"heading": phase.heading, "hint": phase.hint, "short": phase.short} for phase in draft.phases},
        },
        "fields": {pack_id: {field.id: _field_words(field) for field in draft.fields()}},
    }
    return {"forms": [form]}, words


def _cycle(draft: CycleDraft) -> _Tables:
    structure = {"phases": [{"id": phase.id, "minutes": list(phase.minutes)} for phase in draft.phases]}
    said = {
        phase.id: {"title": phase.title, "aim": phase.aim, "role": phase.role, "questions": _filled(phase.questions)}
        for phase in draft.phases
    }
    return structure, {"pack": {"title": draft.title}, "phases": said}


def _field(field: FieldDraft) -> dict[str, Any]:
    kept = dict(field.structure)
    kind = kept.pop("kind", "") if field.kind is FieldKind.KEPT else str(field.kind)
    sharing = kept.pop("sharing", "peer") if field.shared else "coach"
    return {"id": field.id, "kind": kind, "sharing": sharing} | kept


def _field_words(field: FieldDraft) -> dict[str, Any]:
    words = {"label": field.label, "hint": field.hint} | dict(field.words)
    if field.kind is FieldKind.SCALE:
        words |= {"low": field.low, "high": field.high}
    return words | {"paper": words.get("paper") or field.label}


def _filled(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line.strip()]


def _other_languages(words: Mapping[str, Any], earlier: Iterable[Mapping[str, str]], names: Mapping[str, str]) -> dict[str, str]:
    """Return the words of other languages that still say what the Dutch says. `names` gives ids of now for those of earlier."""
    dutch = _flat(words)
    kept: dict[str, dict[tuple[str, ...], Any]] = {}
    for files in earlier:
        before = _renamed(_flat(tomllib.loads(files.get("nl.toml", ""))), names)
        for name in files.keys() - {STRUCTURE, "nl.toml"}:
            other = _renamed(_flat(tomllib.loads(files[name])), names)
            same = {path: text for path, text in other.items() if path in dutch and dutch[path] == before.get(path)}
            kept[name] = same | kept.get(name, {})
    return {name: tomlkit.dumps(_nested(found)) for name, found in kept.items() if found}


def _renamed(flat: Mapping[tuple[str, ...], Any], names: Mapping[str, str]) -> dict[tuple[str, ...], Any]:
    """Return words with other ids where they stand second: forms.grow.title, questions.notes_how."""
    return {(path[0], *(names.get(name, name) for name in path[1:2]), *path[2:]): text for path, text in flat.items()}


def _flat(table: Mapping[str, Any], path: tuple[str, ...] = ()) -> dict[tuple[str, ...], Any]:
    flat: dict[tuple[str, ...], Any] = {}
    for name, value in table.items():
        flat |= _flat(value, (*path, name)) if isinstance(value, dict) else {(*path, name): value}
    return flat


def _nested(flat: Mapping[tuple[str, ...], Any]) -> dict[str, Any]:
    nested: dict[str, Any] = {}
    for path, value in flat.items():
        table = nested
        for name in path[:-1]:
            table = table.setdefault(name, {})
        table[path[-1]] = value
    return nested
