"""What every test stands on: no screen is needed, and the forms are compiled before anything imports them.

Garbage is collected between tests only, as the program collects it between events: in the middle of a slot, or in the
thread that saves, a page whose widgets hold one another would be destroyed under the feet of Qt.

What is shipped is read once in a run of tests, as it is once in a run of the program: packs cannot be changed.
"""

from __future__ import annotations

import gc
import itertools
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from compile_qt import compile_all

from peercoach_desktop.content import library
from peercoach_desktop.content.packs import read_folder
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.resources import resources_folder
from tests.figures import figure, pytest_configure, pytest_sessionfinish, pytest_terminal_summary, pytest_testnodedown

__all__ = ["figure", "pytest_configure", "pytest_sessionfinish", "pytest_terminal_summary", "pytest_testnodedown"]

compile_all()
gc.disable()

_OLDEST_EVERY = 25
"""Tests between two looks at the oldest generation."""

_FREEZE_EVERY = 250
"""Tests after which what is left counts as there to stay. What it holds by chance is never freed, so not after each look."""

_LONGEST = ("test_every_page.py", "test_hostile_windows.py", "test_whole_session.py")
"""Where tests of half a minute and more are. They begin first, so that no worker is left with one while the others are done."""

_ended = itertools.count(1)
_read_folder = read_folder
_read_once = cache(_read_folder)


@pytest.fixture(scope="session", autouse=True)
def _shipped_once() -> Iterator[None]:
    content = resources_folder() / "content"

    def read(folder: Path) -> Pack:
        return (_read_once if folder.parent == content else _read_folder)(folder)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library, "read_folder", read)
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest first; all else keeps its order, as the workers compare theirs."""
    items.sort(key=lambda item: item.path.name not in _LONGEST)


def pytest_collection_finish() -> None:
    """Leave the tests themselves out of every later look: there are thousands, and to pass them by took a second each time."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    yield
    gc.collect(1)


def pytest_runtest_logfinish() -> None:
    """Look at the oldest generation now and then, once pytest itself has let go of what the test held.

    What was imported or read once is left out of the looks that come: to go past it took longer than many a test.
    """
    ended = next(_ended)
    if ended % _OLDEST_EVERY == 0:
        gc.collect()
    if ended % _FREEZE_EVERY == 0:
        gc.freeze()
