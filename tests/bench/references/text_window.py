"""A window with one bare QTextEdit."""

from __future__ import annotations

import sys

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

import peercoach_desktop.views  # noqa: F401 - keeps None alive under PySide6 6.12 and Python 3.11, see there
from tests.bench.product.keys import Typist, answer


def main() -> None:
    QApplication(sys.argv[:1])
    window = QMainWindow()
    edit = QTextEdit()
    window.setCentralWidget(edit)
    window.resize(1280, 800)
    window.show()
    edit.setFocus()
    QTest.qWaitForWindowActive(window)
    answer({"key": Typist(edit).type})


if __name__ == "__main__":
    main()
