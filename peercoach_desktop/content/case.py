"""Reads the fictional demo case: who, which sessions, what was said in them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from peercoach_desktop.content.packs import read_wording
from peercoach_desktop.domain.wording import Wording

CASE_FOLDER = "demo_case"


@dataclass(frozen=True)
class CasePeer:
    """A fictional peer."""

    id: str
    first_name: str
    role: str


@dataclass(frozen=True)
class CaseSession:
    """One fictional session with its raw answers by field id, texts already in the language asked for.

    `later` holds answers given at another moment; `wordings` the versions a question went through; `outcomes`
    how agreements went, by their text; `marks` per checklist point: level of the coach, of the peer, what was seen.
    """

    peer: str
    kind: str
    at: datetime
    minutes: int
    from_paper: bool
    model: str
    finish: bool
    done: tuple[str, ...]
    answers: Mapping[str, Any]
    later: tuple[tuple[datetime, Mapping[str, Any]], ...]
    wordings: Mapping[str, list[str]]
    outcomes: Mapping[str, list[str]]
    marks: Mapping[str, list[str]]


@dataclass(frozen=True)
class CaseInventory:
    """An inventory that somebody filled in; `peer` is "" for the coach."""

    peer: str
    pack: str
    at: datetime
    moment: str
    answers: Mapping[str, Any]


@dataclass(frozen=True)
class Case:
    """The whole fictional case."""

    coach: str
    peers: tuple[CasePeer, ...]
    sessions: tuple[CaseSession, ...]
    inventories: tuple[CaseInventory, ...] = ()


def read_case(content_folder: Path, language: str) -> Case:
    """Return the demo case below `content_folder` in `language` ("nl" or "en")."""
    folder = content_folder / CASE_FOLDER
    words = read_wording((folder / f"{language}.toml").read_text(encoding="utf-8"), language, f"{CASE_FOLDER}/{language}.toml")
    data = _worded(tomllib.loads((folder / "case.toml").read_text(encoding="utf-8")), words)
    peers = tuple(CasePeer(peer["id"], peer["first_name"], peer["role"]) for peer in data["peers"])
    inventories = tuple(
        CaseInventory(entry.get("peer", ""), entry["pack"], entry["at"], entry.get("moment", ""), entry["answers"])
        for entry in data.get("inventories", ())
    )
    return Case(data["coach"], peers, tuple(_session(entry) for entry in data["sessions"]), inventories)


def _session(entry: Mapping[str, Any]) -> CaseSession:
    return CaseSession(
        peer=entry["peer"],
        kind=entry["kind"],
        at=entry["at"],
        minutes=entry["minutes"],
        from_paper=entry.get("source") == "paper",
        model=entry.get("model", ""),
        finish=entry.get("finish", False),
        done=tuple(entry.get("done", ())),
        answers=entry["answers"],
        later=tuple((later["at"], later["answers"]) for later in entry.get("later", ())),
        wordings=entry.get("wordings", {}),
        outcomes=entry.get("outcomes", {}),
        marks=entry.get("marks", {}),
    )


def _worded(data: Any, words: Wording) -> Any:
    """Replace every "@id" by its words, in keys as well."""
    match data:
        case str():
            return words.text(data[1:]) if data.startswith("@") else data
        case dict():
            return {_worded(name, words): _worded(value, words) for name, value in data.items()}
        case list():
            return [_worded(item, words) for item in data]
        case _:
            return data
