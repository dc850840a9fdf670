"""The first page is there before anything heavy is loaded: the program as it is started, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from peercoach_desktop.store.paths import new_vault_folder
from tests.bench.child import ROOT, run_child
from tests.bench.start import BARE, foreign, heavy_ones


@pytest.fixture(scope="module", params=["first start", "unlocking"])
def first_paint(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("data")
    if request.param == "unlocking":
        _a_store_to_open(folder)
    return run_child("product.window", "--data-dir", folder)


def _a_store_to_open(folder: Path) -> None:
    new_vault_folder(folder).database.write_bytes(b"not opened before the passphrase is there")


def test_the_page_answers_a_key(first_paint: dict[str, Any]) -> None:
    assert first_paint["answering"] > 0


def test_no_tables_keys_or_paper_are_loaded_at_the_first_paint(first_paint: dict[str, Any]) -> None:
    assert heavy_ones(first_paint["modules"]) == set()


def test_hardly_more_is_loaded_than_for_a_bare_window(first_paint: dict[str, Any]) -> None:
    bare = run_child(BARE)
    loaded, allowed = foreign(first_paint["modules"]), 1.25 * len(foreign(bare["modules"]))
    assert len(loaded) <= allowed, sorted(set(loaded) - set(bare["modules"]))


def test_the_page_for_unlocking_and_the_one_for_a_first_start_are_told_apart(
    first_paint: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    unlocking = "unlocking" in request.node.callspec.id
    assert ("peercoach_desktop.views.start.unlock_page" in first_paint["modules"]) is unlocking


_COMES_TO_ITS_WINDOW = """
import linecache, sys

class AtTheWindow:
    def find_spec(self, name, *_):
        if name == "peercoach_desktop.app":
            import peercoach_desktop.domain.people
            print([name for name in linecache.cache if "peercoach_desktop" in name])
            sys.exit()

sys.meta_path.insert(0, AtTheWindow())
from peercoach_desktop.__main__ import main
main()
"""


def test_the_source_of_what_is_loaded_is_not_read_nor_kept() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    call = [sys.executable, "-c", _COMES_TO_ITS_WINDOW]
    read = subprocess.run(call, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    assert read.stdout.strip() == "[]"
