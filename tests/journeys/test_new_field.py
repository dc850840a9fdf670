"""A field added to the pack's files is on screen, in the preview and on paper, without a line of code."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.theme import Theme
from peercoach_desktop.views.ui_context import UiContext
from tests.services.samples import sample_value
from tests.store.safes import ROOT
from tests.views.session.conftest import look
from tests.views.session.room import AGREED, Room, SaidErrors, SaidToasts, WardClock, page_of

__all__ = ["look"]

KINDS = {
    "short_text": "",
    "long_text": "",
    "scale": "",
    "count": "",
    "choice": 'options = ["one", "two"]',
    "multi_choice": 'options = ["one", "two"]',
    "pairs": "",
    "date": 'precision = "moment"',
    "person": "",
    "rows": 'columns = [{ id = "what", kind = "short_text" }]',
    "parts": 'parts = [{ id = "what", kind = "short_text" }]',
}
WORDS = 'label = "Label {id}"\npaper = "Papier {id}"\nleft = "Links"\nright = "Rechts"\nlow = "laag"\nhigh = "hoog"\n'
WORDS += 'options = {{ one = "Keuze een", two = "Keuze twee" }}\ncolumns.what.label = "Wat"\nparts.what.label = "Wat"\n'


def new_ids(level: Level) -> list[str]:
    return [f"new_{kind}_{level}" for kind in KINDS]


@pytest.fixture
def own_pack(tmp_path: Path) -> Library:
    """The shipped content with one page for each level, holding a field of every kind."""
    folder = tmp_path / "content"
    shutil.copytree(resources_folder() / "content", folder)
    structure = folder / "guided_session" / "structure.toml"
    start = structure.read_text(encoding="utf-8")
    pages = "".join(page(level) for level in Level)
    marker = "# --- Goal"
    assert start.count(marker) == 1
    structure.write_text(start.replace(marker, f"{pages}\n{marker}"), encoding="utf-8")
    for language in ("nl", "en"):
        file = folder / "guided_session" / f"{language}.toml"
        words = "".join(f"\n[fields.{name}]\n{WORDS.format(id=name)}" for level in Level for name in new_ids(level))
        words += "".join(f'\n[pages.exploration.new_{level}]\nheading = "Nieuw {level}"\nhint = ""\nshort = "Nieuw"\n' for level in Level)
        file.write_text(file.read_text(encoding="utf-8") + words, encoding="utf-8")
    return Library(folder)


def page(level: Level) -> str:
    fields = "".join(
        f'[[forms.pages.fields]]\nid = "new_{kind}_{level}"\nkind = "{kind}"\nsharing = "{level}"\n{extra}\n'
        for kind, extra in KINDS.items()
    )
    return f'\n[[forms.pages]]\nid = "new_{level}"\n{fields}'


@pytest.fixture
def own_room(qtbot: QtBot, look: Theme, tmp_path: Path, own_pack: Library) -> Iterator[Room]:
    (tmp_path / "data" / "a1").mkdir(parents=True)
    store = Store.open(VaultPaths(tmp_path / "data" / "a1"), ROOT)
    clock = WardClock()
    desk = open_desk(store, own_pack, clock)
    toasts, errors = SaidToasts(), SaidErrors()
    language = LanguageSwitch(resources_folder() / "translations", "nl")
    saving = WriterBridge(store)
    yield Room(qtbot, desk, UiContext(look, language, toasts, errors, lambda: own_pack.app_words("nl")), saving, clock, toasts, errors)
    saving.close()
    store.close()


def test_a_field_of_every_kind_and_level_is_on_screen_in_the_file_and_for_the_peer_only_when_shared(own_room: Room) -> None:
    opened = own_room.start("first", "Zoë", **AGREED)
    added: dict[Level, list[Field]] = {level: [opened.record.pack.field(name) for name in new_ids(level)] for level in Level}
    for fields in added.values():
        for field in fields:
            opened.enter(field, sample_value(field))
    opened.flush()
    for level in Level:
        workspace = own_room.lead(opened, f"exploration/exploration.new_{level}")
        shown = {label.text() for label in page_of(workspace).findChildren(QLabel)}
        assert {f"Label {name}" for name in new_ids(level)} <= shown
        workspace.close()
    papers = {audience: paper(own_room, opened.id, audience) for audience in (Level.COACH, Level.PEER)}
    for level in Level:
        for name in new_ids(level):
            assert f"Papier{name}" in papers[Level.COACH], name
            assert (f"Papier{name}" in papers[Level.PEER]) is (level is not Level.COACH), name


def paper(room: Room, session_id: str, audience: Level) -> str:
    document = room.desk.printing.document(room.desk.coaching.open(session_id), audience, "nl", Extent.ALL)
    reader = PdfReader(io.BytesIO(room.desk.printing.pdf(document)))
    return "".join("".join(page.extract_text().split()) for page in reader.pages)
