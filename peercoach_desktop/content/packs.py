"""Reads a content pack: one structure file and one wording file per language, all TOML.

The same reader serves the shipped folders and the copy of a pack that a store keeps.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.kinds import read_field
from peercoach_desktop.content.pictures import check_picture, read_picture
from peercoach_desktop.content.table import Table
from peercoach_desktop.domain.forms import (
    Card,
    Checklist,
    ChecklistItem,
    ChecklistSection,
    Form,
    Pack,
    PackKind,
    Page,
    Question,
    SessionKind,
    Step,
)
from peercoach_desktop.domain.wording import Wording

STRUCTURE = "structure.toml"
_IN_A_SESSION = {PackKind.SESSION, PackKind.MODELS, PackKind.CHECKLIST, PackKind.QUESTIONS, PackKind.CARDS, PackKind.GROUP_MEETING}
_KIND_LINE = re.compile(r'^kind = "(\w+)"$', re.MULTILINE)
"""The first such line of a structure file is the pack's own: those of fields come after it."""


def read_folder(folder: Path) -> Pack:
    """Return the pack in `folder`. Raises PackError if a file is missing or says something else than a pack may."""
    try:
        files = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.toml"))}
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(f"{folder.name}: {type(error).__name__}") from error
    return read_files(files, folder.name)


def kind_of(folder: Path) -> PackKind:
    """Return the kind of the pack in `folder` without reading the rest of it. Raises PackError."""
    try:
        found = _KIND_LINE.search((folder / STRUCTURE).read_text(encoding="utf-8"))
        return PackKind(found.group(1) if found else "")
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise PackError(f"{folder.name}.kind: {type(error).__name__}") from error


def read_files(files: Mapping[str, str], name: str) -> Pack:
    """Return the pack made of `files` (name to text); `name` is for error texts. Raises PackError."""
    if STRUCTURE not in files:
        raise PackError(f"{name}: no {STRUCTURE}")
    table = Table(_parse(files[STRUCTURE], f"{name}/{STRUCTURE}"), name)
    try:
        kind = PackKind(table.take("kind", str))
    except ValueError as error:
        raise PackError(f"{name}.kind: {error}") from error
    wordings = Wordings(files, name)
    if "nl" not in wordings:
        raise PackError(f"{name}: no nl.toml")
    prefix = kind in (PackKind.MODELS, PackKind.COACH_LOG)
    pack = Pack(
        id=table.take("id", str),
        kind=kind,
        version=table.take("version", int),
        wordings=wordings,
        source=table.take("source", str, ""),
        licence=table.take("licence", str, "free"),
        forms=tuple(_form(form, own_fields=prefix) for form in table.tables("forms")),
        kinds=tuple(_session_kind(entry) for entry in table.tables("kinds")),
        checklist=_checklist(table) if kind is PackKind.CHECKLIST else None,
        questions=tuple(_question(entry) for entry in table.tables("questions")),
        cards=tuple(_card(entry) for entry in table.tables("cards")),
        anchors=table.texts("anchors"),
        local_protocol=table.take("local_protocol", bool, False),
        files=dict(files),
    )
    if kind not in _IN_A_SESSION:
        from peercoach_desktop.content.library_parts import with_library_parts

        pack = with_library_parts(pack, table)
    table.finish()
    return pack


class Wordings(Mapping[str, Wording]):
    """The words of a pack by language, each read when it is first asked for: most people never ask for a second one.

    Asking raises PackError for words that cannot be read.
    """

    def __init__(self, files: Mapping[str, str], name: str) -> None:
        self._files = {file.removesuffix(".toml"): text for file, text in files.items() if file != STRUCTURE}
        self._name = name
        self._read: dict[str, Wording] = {}

    def __getitem__(self, language: str) -> Wording:
        if language not in self._read:
            self._read[language] = read_wording(self._files[language], language, f"{self._name}/{language}.toml")
        return self._read[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def read_kept(files: Mapping[str, str], name: str) -> Pack:
    """Return a pack of the coach's own, or one that a store kept: a word that a language lacks is said in Dutch. Decided here alone.

    Raises PackError.
    """
    pack = read_files(files, name)
    dutch = pack.wordings["nl"]
    return replace(pack, wordings={language: words.over(dutch) for language, words in pack.wordings.items()})


def read_wording(text: str, language: str, where: str) -> Wording:
    """Return the words of one language; nested tables become dotted ids. Raises PackError."""
    words: dict[str, str] = {}
    _flatten(_parse(text, where), "", words, where)
    return Wording(language, words)


def _parse(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PackError(f"{where}: {error}") from error


def _flatten(data: Mapping[str, Any], prefix: str, words: dict[str, str], where: str) -> None:
    for name, value in data.items():
        key = f"{prefix}{name}"
        if isinstance(value, dict):
            _flatten(value, f"{key}.", words, where)
        elif isinstance(value, list):
            words.update({f"{key}.{number}": str(line) for number, line in enumerate(value, 1)})
        elif isinstance(value, str):
            words[key] = value.strip()
        else:
            raise PackError(f"{where}: {key} is not text")


def _form(table: Table, *, own_fields: bool) -> Form:
    name = table.take("id", str)
    field_prefix = f"{name}." if own_fields else ""
    form = Form(
        id=name,
        pages=tuple(_page(page, name, field_prefix) for page in table.tables("pages")),
        key=f"forms.{name}",
        minutes=table.span("minutes"),
        skills=table.texts("skills"),
        level=table.take("level", int, 1),
        picture=read_picture(table.table("picture")) if table.has("picture") else None,
        about_peer=table.take("about_peer", bool, False),
        open_until=f"{field_prefix}{table.take('open_until', str)}" if table.has("open_until") else "",
    )
    check_picture(form, table.where)
    for ignored in ("licence", "origin"):  # notes for writers; their words are in the wording files
        table.take(ignored, str, "")
    table.finish()
    return form


def _page(table: Table, form: str, field_prefix: str) -> Page:
    name = table.take("id", str)
    key = f"fields.{field_prefix}".rstrip(".")
    page = Page(
        id=f"{form}.{name}",
        fields=tuple(read_field(entry, key, field_prefix) for entry in table.tables("fields")),
        key=f"pages.{form}.{name}",
        offered=table.take("offered", bool, False),
        from_talk=table.take("from_talk", int, 0),
    )
    table.finish()
    return page


def _session_kind(table: Table) -> SessionKind:
    minutes = table.span("minutes")
    if minutes is None:
        raise PackError(f"{table.where}: no minutes")
    kind = SessionKind(
        id=table.take("id", str),
        minutes=minutes,
        steps=tuple(_step(step) for step in table.tables("steps")),
        addable=tuple(_step(step) for step in table.tables("addable")),
    )
    table.finish()
    return kind


def _step(table: Table) -> Step:
    name = table.take("id", str)
    form = table.take("form", str, name)
    pages = tuple(f"{form}.{page}" for page in table.texts("pages")) if table.has("pages") else None
    table.finish()
    return Step(name, form, pages)


def _checklist(table: Table) -> Checklist:
    sections = []
    for section in table.tables("sections"):
        name = section.take("id", str)
        items = []
        for item in section.tables("items"):
            item_id = item.take("id", str)
            items.append(ChecklistItem(item_id, f"items.{item_id}", item.texts("contexts")))
            item.finish()
        sections.append(ChecklistSection(name, f"sections.{name}", tuple(items)))
        section.finish()
    return Checklist(table.take("id", str), "checklist", tuple(sections))


def _question(table: Table) -> Question:
    name = table.take("id", str)
    question = Question(
        id=name,
        key=f"questions.{name}",
        kind=table.take("kind", str),
        phases=table.texts("phases"),
        pages=table.texts("pages"),
        themes=table.texts("themes"),
        tone=table.take("tone", str, "neutral"),
        level=table.take("level", int, 1),
        audience=table.texts("audience"),
        follow_ups=table.texts("follow_ups"),
        avoid_when=table.texts("avoid_when"),
    )
    table.finish()
    return question


def _card(table: Table) -> Card:
    name = table.take("id", str)
    table.finish()
    return Card(name, f"cards.{name}")
