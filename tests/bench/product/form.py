"""The page of 60 fields: built, returned to, typed in; and its widgets alone. Argument: an empty folder."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.session.page_host import PageHost
from tests.bench.product.keys import Painted, Typist, answer
from tests.bench.product.room import Room, make_room
from tests.bench.references.plain_form import plain_form


class Forms:
    """Shows forms in the window of the program, one at a time."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._table = room.workspace._table
        self._stop = room.workspace._navigator.stop
        stack = room.window.centralWidget()
        assert stack is not None
        self._painted = Painted(stack)

    def build(self) -> float:
        """Return the seconds to build the page and to paint it."""
        host: list[QWidget] = []

        def make() -> None:
            pages = PageHost(self._table)
            host.append(pages)
            self._room.window.show_page(pages)
            pages.show_page(self._stop, None)

        return self._measured(make, host)

    def widgets(self) -> float:
        """Return the seconds for the widgets alone."""
        host: list[QWidget] = []

        def make() -> None:
            host.append(plain_form())
            self._room.window.show_page(host[0])

        return self._measured(make, host)

    def back(self) -> float:
        """Return the seconds to go back to the page that was built before."""
        host = self._room.workspace._frame.host
        self._room.go("few")
        return Painted(host).after(lambda: host.show_page(self._stop, None))

    def _measured(self, make: object, host: list[QWidget]) -> float:
        assert callable(make)
        took = self._painted.after(make)
        self._room.window.show_page(self._room.workspace)
        self._room.window.drop_page(host[0])
        return took


def main() -> None:
    room = make_room(Path(sys.argv[1]))
    forms = Forms(room)
    typist = Typist(room.text_field())
    answer({"key": typist.type, "build": forms.build, "widgets": forms.widgets, "return": forms.back})


if __name__ == "__main__":
    main()
