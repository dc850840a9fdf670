"""Widgets are only ever destroyed by the thread of the window."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from peercoach_desktop.views.garbage import MainThreadGarbage


class Ring:
    """Something that holds itself, so that only a collection frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[MainThreadGarbage]:
    made = MainThreadGarbage(qapp)
    yield made
    made.close()


def allocate_a_lot() -> None:
    kept = [Ring() for _ in range(5_000)]
    kept.clear()


def test_a_thread_that_allocates_frees_nothing(collector: MainThreadGarbage) -> None:
    ring = weakref.ref(Ring())
    thread = threading.Thread(target=allocate_a_lot)
    thread.start()
    thread.join()
    assert ring() is not None
    collector.look()
    assert ring() is None


def test_little_garbage_waits(collector: MainThreadGarbage) -> None:
    gc.collect()
    ring = weakref.ref(Ring())
    collector.look()
    assert ring() is not None


@pytest.mark.parametrize("was_on", [True, False])
def test_afterwards_collecting_is_as_it_was(qapp: QApplication, was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    collector = MainThreadGarbage(qapp)
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled() == was_on
    gc.disable()
