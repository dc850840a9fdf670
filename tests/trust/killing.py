"""Runs work in a child and kills it without warning."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable

from tests.store.safes import forked

Ack = Callable[[str], None]


def killed(work: Callable[[Ack], object], after: float) -> list[str]:
    """Do `work` in a child, kill it `after` seconds past its first acknowledgement, and return all that it acknowledged before.

    `work` gets a function to call when it has promised something: what was said through it must never be lost.
    """
    reader, writer = os.pipe()
    child = forked()
    if child == 0:
        try:
            work(lambda said: _tell(writer, said))
        finally:
            os._exit(1)
    os.close(writer)
    select.select([reader], [], [], 20)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        return pipe.read().split("\n")[:-1]


def _tell(writer: int, said: str) -> None:
    os.write(writer, f"{said}\n".encode())
