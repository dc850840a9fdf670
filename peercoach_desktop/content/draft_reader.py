"""Reads the files of a pack as a draft: what an editor changes. A half-finished own pack reads as well as a shipped one.

Nothing is checked here beyond the types: that a draft can be used is `domain.own.missing`, that a pack is one is `content.packs`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.packs import STRUCTURE
from peercoach_desktop.content.pictures import read_picture
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import (
    ActivityDraft,
    ChecklistDraft,
    CycleDraft,
    CyclePhaseDraft,
    Draft,
    FieldDraft,
    FieldKind,
    ItemDraft,
    ModelDraft,
    PhaseDraft,
    QuestionDraft,
    SectionDraft,
    StepDraft,
)
from peercoach_desktop.domain.own.ids import unique_id

_FIELD_WORDS = ("label", "hint", "low", "high")


def read_draft(files: Mapping[str, str], part: str = "", language: str = "nl") -> Draft:
    """Return the draft behind `files`, or of the one `part` (a question, an activity, a model) of a pack that holds many.

    Its words are those of `language`, and Dutch where that has none. Raises PackError.
    """
    try:
        structure = tomllib.loads(files[STRUCTURE])
        words = _Words(files, language)
        kind = PackKind(structure["kind"])
        read: Callable[[Mapping[str, Any], _Words, str], Draft] = _READERS[kind]
        return read(structure, words, part)
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, AttributeError, IndexError) as error:
        raise PackError(f"draft: {type(error).__name__}") from error


class _Words:
    """The words of one language by dotted path, with Dutch below them. Spaces at the ends are kept: somebody may be typing there."""

    def __init__(self, files: Mapping[str, str], language: str) -> None:
        names = [f"{name}.toml" for name in dict.fromkeys((language, "nl"))]
        self._tables = [tomllib.loads(files[name]) for name in names if name in files]

    def text(self, *path: str) -> str:
        found = self._find(path)
        return found if isinstance(found, str) else ""

    def lines(self, *path: str) -> tuple[str, ...]:
        found = self._find(path)
        return tuple(str(line) for line in found) if isinstance(found, list) else ()

    def table(self, *path: str) -> dict[str, Any]:
        found = self._find(path)
        return found if isinstance(found, dict) else {}

    def _find(self, path: Iterable[str]) -> Any:
        for table in self._tables:
            found: Any = table
            for name in path:
                found = found.get(name) if isinstance(found, dict) else None
            if found is not None:
                return found
        return None


def _the(entries: Iterable[Mapping[str, Any]], part: str) -> Mapping[str, Any]:
    """Return the entry with this id, or the first."""
    listed = list(entries)
    return next((entry for entry in listed if entry["id"] == part), listed[0]) if not part else {e["id"]: e for e in listed}[part]


def _checklist(structure: Mapping[str, Any], words: _Words, _: str) -> ChecklistDraft:
    return ChecklistDraft(
        title=words.text("checklist", "title"),
        about=words.text("checklist", "about"),
        note=words.text("checklist", "note"),
        sections=tuple(
            SectionDraft(
                section["id"],
                words.text("sections", section["id"], "title"),
                tuple(
                    ItemDraft(
                        item["id"],
                        words.text("items", item["id"], "behaviour"),
                        words.lines("items", item["id"], "look_for"),
                        tuple(item.get("contexts", ())),
                    )
                    for item in section.get("items", ())
                ),
            )
            for section in structure.get("sections", ())
        ),
        local_protocol=structure.get("local_protocol", False),
        **_credit(structure),
    )


def _question(structure: Mapping[str, Any], words: _Words, part: str) -> QuestionDraft:
    entry = _the(structure["questions"], part)
    return QuestionDraft(
        text=words.text("questions", entry["id"]),
        kind=entry["kind"],
        phases=tuple(entry.get("phases", ())),
        pages=tuple(entry.get("pages", ())),
        themes=tuple(entry.get("themes", ())),
        tone=entry.get("tone", "neutral"),
        level=entry.get("level", 1),
        audience=tuple(entry.get("audience", ())),
        avoid_when=tuple(entry.get("avoid_when", ())),
        follow_ups=tuple(entry.get("follow_ups", ())),
        **_credit(structure),
    )


def _activity(structure: Mapping[str, Any], words: _Words, part: str) -> ActivityDraft:
    entry = _the(structure["activities"], part)
    at = ("activities", entry["id"])
    minutes, steps = list(entry.get("steps", ())), words.lines(*at, "steps")
    low, high = entry["minutes"]
    return ActivityDraft(
        title=words.text(*at, "title"),
        aim=words.text(*at, "aim"),
        group=(entry["group"][0], entry["group"][1]),
        steps=tuple(StepDraft(steps[place] if place < len(steps) else "", each) for place, each in enumerate(minutes)),
        materials=tuple(words.text("materials", name) for name in entry.get("materials", ())),
        safety=words.text(*at, "caution"),
        safety_level=entry.get("safety_level", 1),
        roles=words.text(*at, "roles"),
        look_back=words.text(*at, "look_back"),
        phases=tuple(entry.get("phases", ())),
        origin=words.text(*at, "origin"),
        variants=words.lines(*at, "variants"),
        tips=words.lines(*at, "tips"),
        model=entry.get("model", ""),
        skills=tuple(entry.get("skills", ())),
        less=max(0, sum(minutes) - low),
        more=max(0, high - sum(minutes)),
        **_credit(structure, entry),
    )


def _model(structure: Mapping[str, Any], words: _Words, part: str) -> ModelDraft:
    form = _the(structure["forms"], part)
    at = ("forms", form["id"])
    low, high = form.get("minutes", (15, 30))
    return ModelDraft(
        title=words.text(*at, "title"),
        aim=words.text(*at, "aim"),
        use_when=words.text(*at, "use_when"),
        caution=words.text(*at, "caution"),
        origin=words.text(*at, "origin"),
        minutes=(low, high),
        phases=tuple(_phase(form["id"], page, words) for page in form.get("pages", ())),
        skills=tuple(form.get("skills", ())),
        level=form.get("level", 1),
        picture=read_picture(Table(form["picture"], f"{form['id']}.picture")) if "picture" in form else None,
        sides={side: str(text) for side, text in words.table(*at, "picture").items()},
        **_credit(structure, form),
    )


def _cycle(structure: Mapping[str, Any], words: _Words, _: str) -> CycleDraft:
    return CycleDraft(
        title=words.text("pack", "title"),
        phases=tuple(
            CyclePhaseDraft(
                id=phase["id"],
                title=words.text("phases", phase["id"], "title"),
                aim=words.text("phases", phase["id"], "aim"),
                role=words.text("phases", phase["id"], "role"),
                questions=words.lines("phases", phase["id"], "questions"),
                minutes=(phase["minutes"][0], phase["minutes"][1]),
            )
            for phase in structure.get("phases", ())
        ),
        **_credit(structure),
    )


def _phase(form: str, page: Mapping[str, Any], words: _Words) -> PhaseDraft:
    at = ("pages", form, page["id"])
    return PhaseDraft(
        id=page["id"],
        heading=words.text(*at, "heading"),
        hint=words.text(*at, "hint"),
        short=words.text(*at, "short"),
        fields=tuple(_field(form, field, words) for field in page.get("fields", ())),
    )


def _field(form: str, field: Mapping[str, Any], words: _Words) -> FieldDraft:
    name = field["id"]
    known = {kind.value for kind in FieldKind} - {FieldKind.KEPT}
    said = words.table("fields", form, name)
    scale = field["kind"] == FieldKind.SCALE
    own_words = {*(_FIELD_WORDS if scale else _FIELD_WORDS[:2]), *(["paper"] if said.get("paper") == said.get("label") else [])}
    return FieldDraft(
        id=name,
        kind=FieldKind(field["kind"]) if field["kind"] in known else FieldKind.KEPT,
        label=str(said.get("label", "")),
        hint=str(said.get("hint", "")),
        low=str(said.get("low", "")) if scale else "",
        high=str(said.get("high", "")) if scale else "",
        shared=field.get("sharing", "coach") != "coach",
        structure={key: value for key, value in field.items() if key not in ("id", "sharing") and not (key == "kind" and value in known)},
        words={key: value for key, value in said.items() if key not in own_words},
    )


def _credit(structure: Mapping[str, Any], entry: Mapping[str, Any] | None = None) -> dict[str, str]:
    licence = (entry or {}).get("licence", structure.get("licence", "free"))
    return {"source": str(structure.get("source", "")), "licence": str(licence)}


_READERS: dict[PackKind, Any] = {
    PackKind.CHECKLIST: _checklist,
    PackKind.QUESTIONS: _question,
    PackKind.ACTIVITIES: _activity,
    PackKind.MODELS: _model,
    PackKind.GROUP_CYCLE: _cycle,
}


def fresh_ids(draft: ChecklistDraft) -> ChecklistDraft:
    """Return a list whose parts and points have ids made from their words, none twice: for what comes from outside."""
    parts: set[str] = set()
    points: set[str] = set()
    sections = []
    for section in draft.sections:
        parts.add(part := unique_id(section.title, parts, "part"))
        items = []
        for item in section.items:
            points.add(point := unique_id(item.behaviour, points, "point"))
            items.append(ItemDraft(point, item.behaviour, item.look_for, item.contexts))
        sections.append(SectionDraft(part, section.title, tuple(items)))
    return replace(draft, sections=tuple(sections))
