"""The preview from asking for it to its first page painted, and the report alone. Argument: an empty folder."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from peercoach_desktop.services.printing import render
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.preview.sheet_view import SheetView
from tests.bench.documents import three_pages
from tests.bench.product.keys import answer
from tests.bench.product.room import Room, make_room


class FirstSheet(QObject):
    """Stamps the moment at which the first page is painted with its picture."""

    def __init__(self, page: PreviewPage) -> None:
        super().__init__(page)
        self.painted = 0.0
        self._sheet: SheetView | None = None
        self._page = page

    def look(self) -> bool:
        """Watch the first page as soon as there is one; return whether it was painted."""
        if self._sheet is None and self._page.sheets():
            self._sheet = self._page.sheets()[0]
            self._sheet.installEventFilter(self)
        return bool(self.painted)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._sheet is not None and self._sheet.image() is not None:
            self.painted = time.perf_counter()
        return False


def preview(room: Room) -> float:
    """Return the seconds until page 1 is painted."""
    began = time.perf_counter()
    page = PreviewPage(three_pages(), room.program.around)
    room.window.show_page(page)
    first = FirstSheet(page)
    while not first.look():
        QApplication.processEvents()
        time.sleep(0.0005)
    room.window.show_page(room.workspace)
    room.window.drop_page(page)
    return first.painted - began


def report() -> float:
    """Return the seconds that the report alone takes."""
    began = time.perf_counter()
    render(three_pages())
    return time.perf_counter() - began


def main() -> None:
    room = make_room(Path(sys.argv[1]))
    three_pages()
    answer({"preview": lambda: preview(room), "report": report})


if __name__ == "__main__":
    main()
