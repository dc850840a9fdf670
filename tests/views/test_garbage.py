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
    was_on = gc.isenabled()
    made = MainThreadGarbage(qapp)
    yield made
    made.close()
    if not was_on:
        gc.disable()


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


def test_python_collects_again_afterwards(qapp: QApplication) -> None:
    was_on = gc.isenabled()
    collector = MainThreadGarbage(qapp)
    assert not gc.isenabled()
    collector.close()
    assert gc.isenabled()
    if not was_on:
        gc.disable()
