"""A key in a session page, idle and while another thread saves without a pause. Argument: an empty folder."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from tests.bench.product.keys import Typist, answer
from tests.bench.product.room import Room, make_room


class Saver:
    """Saves answers of this session without a pause, as the writer does it."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._save)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _save(self) -> None:
        number = 0
        store, session = self._room.desk.store, self._room.opened.id
        while not self._end.is_set():
            number += 1
            value = f"wat er nu speelt {number} " * 8
            store.writer.change(("bench",), lambda store, value=value: store.answers.write(session, "bench_last", value))  # type: ignore[misc]
            store.writer.flush()


def main() -> None:
    room = make_room(Path(sys.argv[1]))
    typist = Typist(room.text_field())

    def idle() -> float:
        room.desk.store.writer.flush()
        return typist.type()

    def saving() -> float:
        with Saver(room):
            return typist.type()

    answer({"idle": idle, "saving": saving})


if __name__ == "__main__":
    main()
