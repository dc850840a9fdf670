"""The program as a user starts it, until its first page answers a key. Arguments: those of the program."""

from __future__ import annotations

import sys


class AtTheWindow:
    """Has the application looked at, from the moment the program comes to its window: what goes before is the program's own."""

    def find_spec(self, name: str, *_: object) -> None:
        """Find nothing; notice which module is asked for."""
        if name == "peercoach_desktop.app":
            sys.meta_path.remove(self)
            _watch_application()


def _watch_application() -> None:
    from PySide6 import QtWidgets

    from tests.bench.moments import FirstMoments, main_window, report

    class WatchedApplication(QtWidgets.QApplication):
        """Looks at the window when the program waits for its first event."""

        def exec(self) -> int:  # type: ignore[override]
            FirstMoments(main_window(), report)
            return super().exec()

    QtWidgets.QApplication = WatchedApplication  # type: ignore[misc]


if __name__ == "__main__":
    sys.meta_path.insert(0, AtTheWindow())
    from peercoach_desktop.__main__ import main

    sys.exit(main())
