"""The shipped content with one more block of 60 fields and a session kind that asks nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from peercoach_desktop.content.library import SESSION_PACK, Library
from peercoach_desktop.resources import resources_folder

FIELDS = 60
KIND = "bench"
PAGES = ("many", "few")


def bench_library(folder: Path) -> Library:
    """Return the shipped packs, copied into `folder`, with the block of 60 fields in the guided session."""
    content = folder / "content"
    shutil.copytree(resources_folder() / "content", content)
    pack = content / SESSION_PACK
    _append(pack / "structure.toml", "\n".join(_structure()))
    for language in ("nl", "en"):
        _append(pack / f"{language}.toml", "\n".join(_words()))
    return Library(content)


def _append(path: Path, more: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + "\n" + more + "\n", encoding="utf-8")


def _structure() -> Iterator[str]:
    yield f'[[kinds]]\nid = "{KIND}"\nminutes = [1, 2]\nsteps = [{{ id = "{KIND}" }}]\naddable = []'
    yield f'[[forms]]\nid = "{KIND}"\nminutes = [1, 2]'
    yield f'[[forms.pages]]\nid = "{PAGES[0]}"'
    for number in range(FIELDS):
        yield f'[[forms.pages.fields]]\nid = "bench_{number}"\n{_kind(number)}'
    yield f'[[forms.pages]]\nid = "{PAGES[1]}"\n[[forms.pages.fields]]\nid = "bench_last"\nkind = "short_text"'


def _kind(number: int) -> str:
    """Return one kind of field in the mix of the guided session: most is text."""
    match number % 6:
        case 0 | 3:
            return 'kind = "short_text"'
        case 5:
            return 'kind = "choice"\noptions = ["yes", "partly", "no"]'
        case _:
            return 'kind = "long_text"'


def _words() -> Iterator[str]:
    yield f'[steps.{KIND}]\ntitle = "Veel velden"\n[forms.{KIND}]\ntitle = "Veel velden"\naim = "Meten."'
    yield f'[kinds.{KIND}]\ntitle = "Meten"\nwhen = "Om te meten."'
    for page in PAGES:
        yield f'[pages.{KIND}.{page}]\nheading = "Wat speelt er nu?"\nhint = "Vraag door."'
    for name in (*map(str, range(FIELDS)), "last"):
        yield f'[fields.bench_{name}]\nlabel = "Vraag {name}: wat gebeurde er?"\nhint = "In eigen woorden."\npaper = "Vraag {name}"'
    for number in range(5, FIELDS, 6):
        yield f'[fields.bench_{number}.options]\nyes = "Ja"\npartly = "Deels"\nno = "Nee"'
