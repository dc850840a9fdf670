"""One pack in one file: a line that says what it is, with a checksum, and then the files of the pack as JSON.

    PEERCOACH-PAKKET 1 <sha256 of what follows, as hex>
    {"nl.toml": "…", "structure.toml": "…"}

Only the names structure.toml, nl.toml and en.toml can be in it, so no name in it can become a path. It holds text and nothing that runs.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping

from peercoach_desktop.content.draft_reader import read_draft
from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.lists.errors import DamagedList, ListTooLarge, NewerList, NoListFile, RefusedList
from peercoach_desktop.content.lists.hostile_json import read_json
from peercoach_desktop.content.lists.limits import MOST_BYTES, MOST_LETTERS, MOST_POINTS
from peercoach_desktop.content.pack_writer import write_pack
from peercoach_desktop.content.packs import STRUCTURE, read_kept
from peercoach_desktop.domain.fields import TEXT_HARD_LIMIT
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.own.drafts import OWN_KINDS
from peercoach_desktop.domain.own.ids import ID
from peercoach_desktop.domain.own.incoming import IncomingPack

MAGIC = b"PEERCOACH-PAKKET"
VERSION = 1
NAMES = (STRUCTURE, "nl.toml", "en.toml")
_HEAD = re.compile(rb"PEERCOACH-PAKKET (\d{1,6}) ([0-9a-f]{64})\r?\n")
_MOST_WORDS = 20_000
_NESTING = re.compile(r"[\[{]{12,}|(?:\.[\w\"' -]{1,200}){12,}")


def write_pack_file(files: Mapping[str, str]) -> bytes:
    """Return a pack as one file."""
    kept = {name: files[name] for name in sorted(files) if name in NAMES}
    body = json.dumps(kept, ensure_ascii=False, indent=1).encode()
    return MAGIC + f" {VERSION} {hashlib.sha256(body).hexdigest()}\n".encode() + body


def read_pack_file(content: bytes) -> IncomingPack:
    """Return the pack in a file. Raises NewerList, DamagedList, ListTooLarge or RefusedList; nothing else comes out of it."""
    body = _body(content)
    files = read_json(body)
    if not isinstance(files, dict) or not files.keys() <= set(NAMES) or not all(isinstance(text, str) for text in files.values()):
        raise RefusedList("names")
    if any(_NESTING.search(text) for text in files.values()):
        raise ListTooLarge("nesting")
    try:
        pack = read_kept(files, "pack")
        _check(pack)
        draft = read_draft(files)
        rewritten = write_pack(draft, pack.id, pack.version, [files])
        read_kept(rewritten, "pack")
    except PackError as error:
        raise error if isinstance(error, DamagedList | ListTooLarge | RefusedList) else DamagedList("pack") from error
    except (RecursionError, ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise DamagedList(type(error).__name__) from error
    return IncomingPack(draft, pack.id, rewritten)


def _body(content: bytes) -> bytes:
    """Return what follows the first line, if that line is right."""
    if not content.startswith(MAGIC):
        raise NoListFile("magic")
    if len(content) > MOST_BYTES:
        raise ListTooLarge("bytes")
    head = _HEAD.match(content)
    if head is None:
        raise DamagedList("head")
    if int(head.group(1)) > VERSION:
        raise NewerList(head.group(1).decode())
    body = content[head.end() :]
    if hashlib.sha256(body).hexdigest().encode() != head.group(2):
        raise DamagedList("checksum")
    return body


def _check(pack: Pack) -> None:
    """Refuse what an own pack cannot be."""
    if pack.kind not in OWN_KINDS or not ID.fullmatch(pack.id) or not 0 <= pack.version < 1_000_000:
        raise RefusedList("kind")
    for words in pack.wordings.values():
        if len(words.words) > _MOST_WORDS or any(len(text) > TEXT_HARD_LIMIT for text in words.words.values()):
            raise ListTooLarge("words")
    ids = list(_ids(pack))
    if len(ids) > 4 * MOST_POINTS:
        raise ListTooLarge("points")
    if not all(ID.fullmatch(each) for each in ids):
        raise RefusedList("ids")
    if len(pack.source) > MOST_LETTERS or len(pack.licence) > MOST_LETTERS:
        raise ListTooLarge("source")


def _ids(pack: Pack) -> Iterator[str]:
    """Yield every id in a pack. Raises RefusedList where one is there twice."""
    if pack.checklist is not None:
        points = [item.id for item in pack.checklist.items()]
        parts = [section.id for section in pack.checklist.sections]
        if len(set(points)) < len(points) or len(set(parts)) < len(parts):
            raise RefusedList("twice")
        yield from (*points, *parts, *(context for item in pack.checklist.items() for context in item.contexts))
    for form in pack.forms:
        fields = [field.id for field in form.fields()]
        if len(set(fields)) < len(fields):
            raise RefusedList("twice")
        yield from (
            form.id,
            *(part for page in form.pages for part in page.id.split(".")),
            *(part for each in fields for part in each.split(".")),
        )
    yield from (activity.id for activity in pack.activities)
    yield from (question.id for question in pack.questions)
