"""What both sides wrote in a part of a hand-over file where they differ, to show it side by side. Plain text only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from peercoach_desktop.domain.hand_over import Compared
from peercoach_desktop.domain.sharing import SEALED, UNCLEAR
from peercoach_desktop.services.handing_over import Incoming
from peercoach_desktop.store.store import Store

LONGEST = 400


@dataclass(frozen=True)
class TwoSides:
    """One thing that differs: its field id (or name in the peer or trajectory), and what each side has; "" is nothing."""

    name: str
    ours: str
    theirs: str


def two_sides(store: Store, incoming: Incoming, part: Compared) -> tuple[TwoSides, ...]:
    """Return what differs in a part, in the order of the file. What is longer than 400 signs is cut.

    What is under a seal stays under it.
    """
    match part.part:
        case "session":
            ours, theirs = store.answers.read(part.id), _answers(incoming.data, part.id)
        case "peer":
            ours, theirs = vars(store.people.peer(part.id)), incoming.data["peer"]
        case _:
            ours, theirs = vars(store.people.trajectory(part.id)), incoming.data["trajectory"]
    names = [name for name in dict.fromkeys([*ours, *theirs]) if not name.startswith((SEALED, UNCLEAR))]
    sides = (TwoSides(name, _text(ours.get(name)), _text(theirs.get(name))) for name in names)
    return tuple(side for side in sides if side.ours != side.theirs)


def _answers(data: Any, session_id: str) -> dict[str, Any]:
    import json

    rows = next(each["rows"].get("answer", []) for each in data["sessions"] if each["session"]["id"] == session_id)
    return {row["field_id"]: json.loads(row["value"]) for row in rows}


def _text(plain: Any) -> str:
    text = "\n".join(_leaves(plain))
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _leaves(plain: Any) -> Iterator[str]:
    match plain:
        case dict():
            for name, part in plain.items():
                yield from _leaves(part) if name != "id" else ()
        case list() | tuple():
            for part in plain:
                yield from _leaves(part)
        case None | "":
            return
        case _:
            yield str(plain)
