"""An item in full, as widgets: facts, sections, steps and what to mind."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from peercoach_desktop.domain.library.item import ItemLine, ItemText, Section, Shape
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label

_DOT = "•"


def facts_row(facts: tuple[str, ...]) -> QWidget:
    """Return the short facts beside one another."""
    place = QWidget()
    place.setProperty("role", "clear")
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    place.setSizePolicy(policy)
    row = FlowLayout(place, 6)
    for fact in facts:
        row.addWidget(plain_label(fact, "version", wrap=False))
    return place


def parts_of(text: ItemText) -> Iterator[QWidget]:
    """Yield the widgets of an item from top to bottom, its title left out."""
    if text.summary:
        yield plain_label(text.summary, "field")
    if text.facts:
        yield facts_row(text.facts)
    for section in text.sections:
        yield _section(section)


def _section(section: Section) -> QWidget:
    place = QWidget()
    place.setProperty("role", "clear")
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(6)
    if section.shape is Shape.CAUTION:
        notice = Notice("triangle-alert", "warn")
        notice.say("\n".join((f"{section.heading}.", *(line.text for line in section.lines))))
        column.addWidget(notice)
        return place
    if section.heading:
        column.addWidget(heading_label(section.heading, 2))
    if section.about:
        column.addWidget(hint_label(section.about))
    match section.shape:
        case Shape.TEXT:
            for line in section.lines:
                column.addWidget(plain_label(line.text))
        case Shape.ORIGIN:
            for line in section.lines:
                column.addWidget(hint_label(line.text))
        case Shape.STEPS | Shape.POINTS | Shape.SKILLS:
            column.addLayout(_list(section))
    return place


def _list(section: Section) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(section.lines):
        mark = plain_label(f"{row + 1}." if section.shape is Shape.STEPS else _DOT, "number", wrap=False)
        grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(_line(line), row, 1)
    return grid


def _line(line: ItemLine) -> QWidget:
    if not line.notes:
        return plain_label(line.text)
    place = QWidget()
    place.setProperty("role", "clear")
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain_label(line.text))
    for note in line.notes:
        column.addWidget(hint_label(note))
    return place
