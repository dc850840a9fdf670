"""The cheapest window: PySide6, one line to type in, nothing else."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from tests.bench.moments import FirstMoments, report


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    edit = QLineEdit()
    window.setCentralWidget(edit)
    window.resize(1280, 800)
    edit.setFocus()
    window.show()
    FirstMoments(window, report)
    app.exec()


if __name__ == "__main__":
    main()
