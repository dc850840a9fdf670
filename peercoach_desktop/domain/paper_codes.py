"""The codes on a blank form: short, the same in every language, in the order of the paper.

They follow from the order in one version of a pack, and that never changes; so a code with the version in the footer means one thing.
"""

from __future__ import annotations

from string import ascii_lowercase, ascii_uppercase

from peercoach_desktop.domain.forms import Checklist, Form


def checklist_codes(checklist: Checklist) -> dict[str, str]:
    """Return the code of each point by its id: a letter per part of the list and a number in it, such as "B3"."""
    return {
        item.id: f"{_letter(number, ascii_uppercase)}{place}"
        for number, section in enumerate(checklist.sections)
        for place, item in enumerate(section.items, 1)
    }


def form_codes(form: Form) -> dict[str, str]:
    """Return the code of each field by its id: the number of its page and its place there, such as "4.2"."""
    return {field.id: f"{number}.{place}" for number, page in enumerate(form.pages, 1) for place, field in enumerate(page.fields, 1)}


def part_code(code: str, place: int) -> str:
    """Return the code of a small part of a field by its place (from 0), such as "4.2b"."""
    return f"{code}{_letter(place, ascii_lowercase)}" if code else ""


def _letter(place: int, letters: str) -> str:
    """Return a, b … z, then aa, ab …: a list of a coach's own may have many parts."""
    more, last = divmod(place, len(letters))
    return (_letter(more - 1, letters) if more else "") + letters[last]
