"""How much of what the peer may have goes on the paper that is taken home: the main things, or all of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from itertools import chain

from peercoach_desktop.domain.fields import Evidence, Field, Ratings


class Extent(StrEnum):
    """The main things of a talk, or all that is shared of it."""

    MAIN = "main"
    ALL = "all"

    def holds(self, field: Field, drawn: Collection[str] = ()) -> bool:
        """Return whether a field is part of this extent; `drawn` are the fields in the picture of the model that leads the talk."""
        return self is Extent.ALL or field.id in _MAIN or field.id in drawn or isinstance(field.kind, Ratings | Evidence)


MAIN_SECTIONS: Mapping[str, tuple[str, ...]] = {
    "question": ("help_question",),
    "discussed": ("peer_summary",),
    "goal": ("goal_text", "visible_when", "baseline", "target", "progress", "first_step", "review_date"),
    "feedback": ("peer_takes", "to_peer"),
    "agreements": ("agreements",),
    "next": ("next_appointment",),
}
"""The main things by the heading they stand under, in the order of a talk. What was seen and the picture come with them."""

_MAIN = frozenset(chain.from_iterable(MAIN_SECTIONS.values()))
