"""The program as a user starts it, until its first page answers a key. Arguments: those of the program."""

from __future__ import annotations

import sys

from PySide6 import QtWidgets

from tests.bench.moments import FirstMoments, main_window, report


class WatchedApplication(QtWidgets.QApplication):
    """Looks at the window when the program waits for its first event."""

    def exec(self) -> int:  # type: ignore[override]
        FirstMoments(main_window(), report)
        return super().exec()


if __name__ == "__main__":
    QtWidgets.QApplication = WatchedApplication  # type: ignore[misc]
    from peercoach_desktop.__main__ import main

    sys.exit(main())
