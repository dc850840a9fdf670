"""From the passphrase entered to the latest sessions painted; before and after that, the key derivation alone, in the same process.

Arguments: data folder, passphrase. All is loaded and made by then, as for somebody who types for more than a second.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.start.unlock_page import UnlockPage
from tests.bench.moments import tell
from tests.bench.product.program import build, settle, wait_until
from tests.bench.references.key_derivation import derive_key

_LAST_LOADED = "peercoach_desktop.views.session.workspace"
"""What the program loads last while somebody types."""
_TYPING = 1.0
"""Seconds. Whoever types a passphrase takes longer."""


class PaintedLists(QObject):
    """Notices when a list with sessions in it is painted. Looks at nothing before the store is open: a look at each event costs time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.painted = 0.0
        self._window = window
        QListView().viewport()  # the first time PySide makes many classes for the answer; the program does not ask

    def watch(self) -> None:
        for view in self._window.findChildren(LinesView):
            if view.lines():
                view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.painted:
            QTimer.singleShot(0, self._stamp)
        return False

    def _stamp(self) -> None:
        self.painted = self.painted or time.perf_counter()


def main() -> None:
    folder, passphrase = sys.argv[1:]
    _, program = build(folder)
    assert program.begin()
    page = program.window.current_page()
    assert isinstance(page, UnlockPage)
    wait_until(lambda: _LAST_LOADED in sys.modules)
    settle(program)
    typed = time.monotonic() + _TYPING
    wait_until(lambda: time.monotonic() > typed)
    derive_key(passphrase)
    before = derive_key(passphrase)
    edit = page.focusWidget()
    assert isinstance(edit, QLineEdit)
    edit.setText(passphrase)
    lists = PaintedLists(program.window)
    assert program.door is not None
    program.door.opened.connect(lists.watch)
    began = time.perf_counter()
    edit.returnPressed.emit()
    wait_until(lambda: bool(lists.painted))
    settle(program)
    tell({"product": lists.painted - began, "reference": (before + derive_key(passphrase)) / 2})


if __name__ == "__main__":
    main()
