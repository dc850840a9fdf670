"""What was said earlier in a talk and is asked again in other words, so that nobody has to answer it twice.

It is an offer: the coach sees it stand there and can change it.
"""

from __future__ import annotations

import re

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Field, Versions
from peercoach_desktop.domain.forms import Page
from peercoach_desktop.domain.values import Parts, Value, is_filled

_ROLES, _RELATION, _GROUP = "roles", "relation", "peer_group"
_GROUP_OF = {"colleague": "colleague", "career_changer": "career_changer", "starter": "starter"}
"""The group that follows from the relation of the contract. A student may be bol or bbl: that is still asked."""
_RELATION_OF = {
    "bol": "student", "bbl": "student", "career_changer": "career_changer", "starter": "starter", "colleague": "colleague",
    "returner": "colleague", "flex": "colleague",
}  # fmt: skip
"""The relation that follows from the group."""
_WORDS = {
    "bol": r"bol", "bbl": r"bbl", "career_changer": r"zij-?instromer|career changer", "starter": r"starter",
    "colleague": r"collega|colleague", "flex": r"flexkracht|flex worker", "volunteer": r"vrijwilliger|volunteer",
    "informal_carer": r"mantelzorger|informal carer",
}  # fmt: skip
_STUDENT = r"student|leerling|stagiair"
"""The words by which the role that was written with the name tells the group, or that it is a student."""


def known_text(record: SessionRecord, page: Page) -> tuple[Field, str] | None:
    """Return a field of `page` that is still empty, and the words of before that it begins with; None where there are none."""
    by_id = {field.id: field for field in page.fields}
    for field in page.fields:
        if isinstance(field.kind, Versions) and field.kind.of in by_id and not is_filled(record.values.get(field.kind.of)):
            text = record.values.get(field.kind.start)
            if isinstance(text, str) and text.strip():
                return by_id[field.kind.of], text.strip()
    return None


def known_role(record: SessionRecord, page: Page) -> tuple[Field, Value] | None:
    """Return a field of `page` that asks for the role of the peer and is still empty, with what is known of it; None where nothing is."""
    for field in page.fields:
        before = record.values.get(field.id)
        if field.id == _GROUP and not is_filled(before) and (group := _group(record)):
            return field, group
        if field.id == _ROLES and not _relation_in(before) and (relation := _relation(record)):
            cells = before.cells if isinstance(before, Parts) else {}
            return field, Parts({**cells, _RELATION: relation})
    return None


def _group(record: SessionRecord) -> str:
    return _GROUP_OF.get(_relation_in(record.values.get(_ROLES)), "") or _told_group(record.peer.role)


def _relation(record: SessionRecord) -> str:
    group = record.values.get(_GROUP)
    told = str(group) if is_filled(group) else _told_group(record.peer.role)
    return _RELATION_OF.get(told, "") or ("student" if not told and _says(_STUDENT, record.peer.role) else "")


def _relation_in(value: Value) -> str:
    return str(value.cells.get(_RELATION) or "") if isinstance(value, Parts) else ""


def _told_group(role: str) -> str:
    """Return the group that a written role names; "" where it names none, or more than one."""
    found = [group for group, words in _WORDS.items() if _says(words, role)]
    return found[0] if len(found) == 1 else ""


def _says(words: str, role: str) -> bool:
    return re.search(rf"\b(?:{words})\b", role.casefold()) is not None
