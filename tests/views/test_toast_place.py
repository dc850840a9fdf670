"""A toast lies over nothing that can be pressed, as far as any place is free; the page keeps its room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.fields import MultiChoice
from peercoach_desktop.views.kit.toast import Toast
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.test_library import led
from tests.views.ward import Ward

SIZE = (1366, 768)


def settle() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def under(toast: Toast, page: QWidget) -> list[str]:
    """Return what can be pressed or typed in, as far as it is on the screen, and has the toast over it."""
    place = QRect(toast.mapToGlobal(QPoint()), toast.size())
    found = []
    for control in page.findChildren(QWidget):
        if not isinstance(control, QAbstractButton | QLineEdit | QPlainTextEdit) or not control.isVisible() or not control.isEnabled():
            continue
        seen, around = QRect(control.mapToGlobal(QPoint()), control.size()), control.parentWidget()
        while around is not None:
            seen = seen.intersected(QRect(around.mapToGlobal(QPoint()), around.size()))
            around = around.parentWidget()
        if seen.intersects(place) and not toast.isAncestorOf(control):
            found.append(control.accessibleName() or type(control).__name__)
    return found


# --- Anywhere


class Host(QStackedWidget):
    """A page of `count` buttons from its lower edge up, each as wide as the page."""

    def __init__(self, count: int, height: int = 40) -> None:
        super().__init__()
        self.setFixedSize(900, 600)
        self.page = QWidget()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        for number in range(count):
            button = QPushButton(f"Knop {number}")
            button.setFixedHeight(height)
            column.addWidget(button)
        self.addWidget(self.page)


def shown(qtbot: QtBot, host: Host) -> Toast:
    qtbot.addWidget(host)
    toast = Toast(host, 64)
    host.show()
    settle()
    return toast


def test_where_nothing_is_in_its_way_it_stands_low_and_in_the_middle(qtbot: QtBot) -> None:
    host = Host(0)
    toast = shown(qtbot, host)
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    assert abs(toast.geometry().center().x() - host.rect().center().x()) <= 1
    assert host.height() - 64 - 20 - 1 == toast.geometry().bottom()


def test_it_stands_above_what_can_be_pressed(qtbot: QtBot) -> None:
    host = Host(4)
    toast = shown(qtbot, host)
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    assert under(toast, host.page) == []
    assert toast.geometry().bottom() < host.height() - 4 * 40
    assert host.page.height() == host.height(), "the page keeps its room"


def test_where_all_is_taken_it_has_its_usual_place_and_the_page_keeps_its_room(qtbot: QtBot) -> None:
    host = Host(14)
    toast = shown(qtbot, host)
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    settle()
    assert host.height() - 64 - 20 - 1 == toast.geometry().bottom()
    assert host.page.height() == host.height()


def test_a_page_that_comes_below_it_is_left_free_too(qtbot: QtBot) -> None:
    host = Host(0)
    toast = shown(qtbot, host)
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    button = QPushButton("Later gekomen", host.page)
    button.setGeometry(toast.geometry())
    button.show()
    assert under(toast, host.page) == ["QPushButton"]
    qtbot.waitUntil(lambda: not under(toast, host.page), timeout=3_000)


def test_it_stands_above_the_page_that_comes_and_its_button_works(qtbot: QtBot) -> None:
    host = Host(0)
    toast = shown(qtbot, host)
    undone: list[bool] = []
    toast.show_toast("Verwijderd.", "Ongedaan maken", lambda: undone.append(True))
    other = QWidget()
    host.addWidget(other)
    host.setCurrentWidget(other)
    settle()
    place = next(button for button in toast.findChildren(QPushButton) if button.text() == "Ongedaan maken")
    at = place.mapTo(host, place.rect().center())
    assert host.childAt(at) is place
    QTest.mouseClick(place, Qt.MouseButton.LeftButton)
    assert undone


def test_it_stays_where_it_is_while_somebody_is_at_it(qtbot: QtBot) -> None:
    host = Host(0)
    toast = shown(qtbot, host)
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    host.activateWindow()
    action = next(button for button in toast.findChildren(QPushButton) if button.text() == "Ongedaan maken")
    action.setFocus()
    qtbot.waitUntil(action.hasFocus)
    button = QPushButton("Later gekomen", host.page)
    before = toast.geometry()
    button.setGeometry(before)
    button.show()
    qtbot.wait(500)
    assert toast.geometry() == before


def test_what_is_only_to_look_at_is_not_in_its_way(qtbot: QtBot) -> None:
    host = Host(14)
    for button in host.page.findChildren(QPushButton):
        button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    toast = shown(qtbot, host)
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    assert host.height() - 64 - 20 - 1 == toast.geometry().bottom()


def test_its_own_buttons_are_not_in_its_way(qtbot: QtBot) -> None:
    host = QWidget()
    host.setFixedSize(900, 600)
    qtbot.addWidget(host)
    host.show()
    toast = Toast(host)
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    before = toast.geometry()
    qtbot.wait(500)
    assert toast.geometry() == before


def test_what_is_scrolled_out_of_sight_takes_no_place(qtbot: QtBot) -> None:
    host = Host(0)
    area = QScrollArea(host.page)
    area.setGeometry(0, 0, 900, 300)
    inner = QWidget()
    inner.setFixedSize(850, 2_000)
    button = QPushButton("Onder de rand", inner)
    button.setGeometry(0, 480, 850, 100)
    area.setWidget(inner)
    toast = shown(qtbot, host)
    toast.show_toast("Verwijderd.")
    assert abs(toast.geometry().center().x() - host.rect().center().x()) <= 1
    assert host.height() - 64 - 20 - 1 == toast.geometry().bottom()


# --- In a talk


@pytest.mark.parametrize("model", ["grow", "starr"])
def test_after_going_over_to_another_model_all_of_its_page_can_be_pressed(ward: Ward, model: str) -> None:
    ward.open()
    window = ward.program.window
    window.setMinimumSize(*SIZE)  # also where the screen itself is smaller
    led(ward, "first")
    opened = ward.desk._opened
    assert opened is not None
    agreed = opened.record.pack.field("confidentiality_agreed")
    assert isinstance(agreed.kind, MultiChoice)
    opened.enter(agreed, agreed.kind.options)
    workspace = ward.page(SessionWorkspace)
    workspace._models.swap(model)
    settle()
    toast = ward.part(window, Toast)
    assert "leidt nu het gesprek" in toast.accessibleName()
    ward.until(lambda: not under(toast, workspace))
    assert window.rect().contains(QRect(toast.mapTo(window, QPoint()), toast.size()))
    ward.button("Zet het terug").click()
    settle()
    assert opened.record.session.model != model
