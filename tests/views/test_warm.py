"""What is loaded while the passphrase is typed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.fields import Writing
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.views.warm import warm_up
from tests.views.ward import Ward


@pytest.fixture
def _thaw() -> Iterator[None]:
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("_thaw")
def test_K22_the_first_hint_reads_no_file_any_more(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ward.open().store
    library = Library(resources_folder() / "content")
    warm_up(library, "nl")
    loaded = set(sys.modules)

    def nothing_is_read(*_: Any, **__: Any) -> str:
        raise AssertionError("a file was read")

    monkeypatch.setattr(Path, "read_text", nothing_is_read)
    desk = open_desk(store, library)
    assert desk.wording.hints("Heb je gebeld?", "nl", Writing.QUESTION)
    assert desk.privacy.hints("Mevrouw Jansen belde.", "nl", ())
    assert library.app_words("nl").text("privacy_hints.keep")
    assert {name for name in set(sys.modules) - loaded if "hint" in name or "lint" in name} == set()
