"""Who may see what: three levels, one rule.

Everything that shows, prints or exports an answer asks `may_see`. Nothing goes out by default.
Source: content-map section 0 (report codes) and the decision on the levels of sharing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

SEALED = "sealed."
"""Stands before the id of a field whose answer is closed until both are done: nobody sees, prints, exports or finds it before."""

UNCLEAR = "unclear."
"""Stands before the id of a field in which something was typed that is no answer: it is kept for who wrote it, and nowhere else shown."""


class Level(StrEnum):
    """The widest circle an answer may ever reach (its ceiling), and the circle a document is for."""

    COACH = "coach"
    PEER = "peer"
    ORGANISATION = "organisation"


@dataclass(frozen=True)
class SharingChoices:
    """What coach and peer chose for one session.

    `shown_to_peer` is when the peer read the summary on this screen (None: not yet); `lines` holds the
    lines that were switched by hand: (field id, audience) to on or off.
    """

    shown_to_peer: datetime | None = None
    lines: Mapping[tuple[str, Level], bool] = field(default_factory=dict)


def may_see(ceiling: Level, field_id: str, audience: Level, choices: SharingChoices) -> bool:
    """Return whether `audience` may see the answer to `field_id`, whose widest circle is `ceiling`.

    The coach sees all that is in the coach's own file. The peer sees what the ceiling allows and nobody
    switched off. The organisation sees only a line that was ticked, one by one.
    """
    match audience:
        case Level.COACH:
            return True
        case Level.PEER:
            return ceiling is not Level.COACH and choices.lines.get((field_id, audience), True)
        case Level.ORGANISATION:
            return ceiling is Level.ORGANISATION and choices.lines.get((field_id, audience), False)
