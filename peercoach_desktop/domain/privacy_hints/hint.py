"""What a hint is, and mending a text by it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HintKind(StrEnum):
    """What a text gives away. The order is that of weight: where hints overlap, the first kind names them."""

    CITIZEN_SERVICE_NUMBER = "citizen_service_number"
    CLIENT_NUMBER = "client_number"
    BIRTH_DATE = "birth_date"
    CARE_RECIPIENT_NAME = "care_recipient_name"
    ADDRESS = "address"
    E_MAIL = "e_mail"
    PHONE = "phone"
    ROOM_NUMBER = "room_number"
    DIAGNOSIS = "diagnosis"


@dataclass(frozen=True)
class Hint:
    """A place in a text, from `start` up to `end` (in characters), and what could stand there instead.

    An empty `suggestion` means: only leaving it out fits.
    """

    kind: HintKind
    start: int
    end: int
    suggestion: str


def mend(text: str, hint: Hint) -> str:
    """Return `text` with the suggestion of `hint` in its place; where it is left out, one space less stays behind."""
    head, tail = text[: hint.start], text[hint.end :]
    if not hint.suggestion:
        if tail[:1] in ("", " ", ".", ",", ";", ":", "?", "!", ")", "\n"):
            head = head.rstrip(" ")
        if not head or head.endswith("\n"):
            tail = tail.lstrip(" ")
    return head + hint.suggestion + tail
