"""The widgets of a form alone: a label and an input for each of the 60 fields, in the same style sheet, below one another."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from tests.bench.packs import FIELDS


def plain_form() -> QScrollArea:
    """Return the form, not shown yet."""
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(FIELDS):
        column.addWidget(QLabel(f"Vraag {number}: wat gebeurde er?"))
        column.addWidget(QLabel("In eigen woorden."))
        for widget in _inputs(number):
            column.addWidget(widget)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


def _inputs(number: int) -> list[QWidget]:
    if number % 6 == 5:
        return [QRadioButton(words) for words in ("Ja", "Deels", "Nee")]
    edit = QPlainTextEdit()
    edit.setFixedHeight(40 if number % 3 == 0 else 130)
    return [edit]
