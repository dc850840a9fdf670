"""Everything by keyboard, with names for screen readers and plain text everywhere, on every page."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from peercoach_desktop.views.home.library.results import ResultList
from peercoach_desktop.views.home.people_page import PeoplePage
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from peercoach_desktop.views.settings.settings_page import SettingsPage
from tests.views.ward import Ward


def welcome(ward: Ward) -> None:
    ward.start()


def own_words(ward: Ward) -> None:
    ward.start()
    ward.press("Zelf een wachtzin kiezen")


def recovery(ward: Ward) -> None:
    ward.start()
    ward.key(Qt.Key.Key_Space)
    ward.until(lambda: "Bewaar je herstelcode" in ward.says())


def unlock(ward: Ward) -> None:
    ward.make_store()
    ward.start()


def today(ward: Ward) -> None:
    filled(ward)
    ward.desk.shell.show_today()


def people(ward: Ward) -> None:
    filled(ward)
    ward.desk.shell.show_people()


def person(ward: Ward) -> None:
    peer_id = filled(ward)
    ward.desk.shell.show_person(peer_id)


def library(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_library()
    ward.until(lambda: ward.page(ResultList).items())


def settings(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_settings()


def backup(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_backup()


def preview(ward: Ward) -> None:
    peer_id = filled(ward)
    ward.desk._preview_by_id(ward.desk_services.people.file(peer_id).sessions[0].id)
    ward.until(lambda: ward.desk.preview is not None and ward.desk.preview.pdf())


PAGES = [welcome, own_words, recovery, unlock, today, people, person, library, settings, backup, preview]


def filled(ward: Ward) -> str:
    desk = ward.open()
    trajectory = desk.people.add("<b>Zoë</b>", "leerling")
    opened = desk.coaching.start(trajectory.id, "first")
    opened.enter(opened.record.pack.field("help_question"), "Hoe begin ik?")
    opened.flush()
    return trajectory.peer_id


def focusable(ward: Ward) -> list[QWidget]:
    page = ward.program.window
    return [w for w in page.findChildren(QWidget) if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def without_a_name_of_its_own(ward: Ward) -> list[str]:
    """Widgets that take the focus without a name, or with the name of another."""
    names = Counter(spoken(widget) for widget in focusable(ward))
    return [name for name, count in names.items() if count > 1 or not name]


def called_otherwise(ward: Ward) -> list[str]:
    """Buttons and lines with another name than what is read: whoever speaks to the computer says what is read."""
    found = []
    for widget in focusable(ward):
        name = spoken(widget)
        if isinstance(widget, QAbstractButton) and not name.startswith(widget.text().replace("&&", "&")):
            found.append(name)
        if isinstance(widget, QLineEdit):
            labels = [label.text() for label in ward.program.window.findChildren(QLabel) if label.buddy() is widget]
            found += [] if labels == [name] else [name]
    return found


def marked_up(ward: Ward) -> list[str]:
    """Labels that would take a sign for mark-up."""
    labels = ward.program.window.findChildren(QLabel)
    assert labels
    return [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]


def named_in_the_title(ward: Ward) -> list[str]:
    """People who stand in the title of the window."""
    assert ward.title().endswith("Peercoach Desktop")
    return [name for name in ("Zoë", "Mirthe") if name in ward.title()]


def out_of_order(ward: Ward) -> list[str]:
    """Widgets to which Tab goes back up."""
    page = ward.program.window.current_page()
    assert page is not None
    way = [widget for widget in stops(page) if not in_side(widget)]
    heights = [widget.mapTo(page, widget.rect().center()).y() for widget in way]
    steps = zip(way[1:], itertools.pairwise(heights), strict=True)
    return [spoken(widget) for widget, (earlier, later) in steps if later <= earlier - 24]


def stops(page: QWidget) -> list[QWidget]:
    """Return where Tab stops on a page, in its order."""
    found = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        by_tab = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if by_tab and page.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def too_small(ward: Ward) -> list[str]:
    """Buttons that are hard to hit."""
    small = [w for w in focusable(ward) if isinstance(w, QAbstractButton) and (w.width() < 24 or w.height() < 24)]
    return [spoken(widget) for widget in small]


AUDITS = (without_a_name_of_its_own, called_otherwise, marked_up, named_in_the_title, out_of_order, too_small)


@pytest.mark.parametrize("lead", PAGES, ids=lambda lead: lead.__name__)
def test_every_page_can_be_read_aloud_and_led_by_keys(ward: Ward, lead: Callable[[Ward], None]) -> None:
    lead(ward)
    assert focusable(ward)
    assert {audit.__name__: found for audit in AUDITS if (found := audit(ward))} == {}


def test_each_of_these_faults_is_found(ward: Ward) -> None:
    ward.start()
    page = ward.program.window.current_page()
    assert page is not None
    for text, top in (("Onder", 90), ("Boven", 10)):
        button = QPushButton(text, page)
        button.setGeometry(0, top, 20, 20)
        button.setAccessibleName("<b>anders</b>")
        button.show()
    QLabel("<b>vet</b>", page)
    ward.program.window.set_title("Gesprek met Zoë")
    assert {audit.__name__ for audit in AUDITS if audit(ward)} == {audit.__name__ for audit in AUDITS}


def in_side(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if parent.objectName() in ("HomeBar", "top_bar", "corner"):
            return True
        parent = parent.parentWidget()
    return False


def test_the_pages_have_keys(ward: Ward) -> None:
    ward.open()
    ward.alt(Qt.Key.Key_2)
    assert ward.page(PeoplePage).isVisible()
    assert ward.title().startswith("Mensen")
    ward.alt(Qt.Key.Key_1)
    assert ward.page(TodayPage).isVisible()
    ward.ctrl(Qt.Key.Key_Comma)
    assert ward.page(SettingsPage).isVisible()
    ward.alt(Qt.Key.Key_1)
    ward.alt(Qt.Key.Key_3)
    assert ward.title().startswith("Bibliotheek")
    ward.alt(Qt.Key.Key_4)
    assert ward.title().startswith("Mijn profiel")
    ward.alt(Qt.Key.Key_5)
    assert ward.title().startswith("Instellingen")


def test_f6_goes_between_side_bar_and_page(ward: Ward) -> None:
    ward.open()
    start = ward.program.window.focusWidget()
    ward.key(Qt.Key.Key_F6)
    assert ward.program.window.focusWidget() is ward.button("Vandaag")
    ward.key(Qt.Key.Key_F6)
    assert ward.program.window.focusWidget() is start


def test_f1_tells_the_keys(ward: Ward) -> None:
    ward.open()

    def read(dialog: QDialog) -> None:
        assert "Ctrl+K" in ward.says(dialog)
        assert "vergrendel nu" in ward.says(dialog)
        ward.key(Qt.Key.Key_Return)

    ward.in_dialog(read, lambda: ward.key(Qt.Key.Key_F1))


def test_settings_from_a_session_and_back_to_the_same_field(ward: Ward) -> None:
    desk = ward.open()
    session_id = ward.talk()
    ward.write("Hoe")
    ward.ctrl(Qt.Key.Key_Comma)
    assert ward.page(SettingsPage).isVisible()
    ward.press("Naar het gesprek")
    assert ward.page(SessionWorkspace)._opened is ward.desk._opened
    ward.write(" dan")
    ward.desk.flush()
    assert "Hoe dan" in str(desk.store.answers.read(session_id))


def test_another_session_saves_the_one_that_waits(ward: Ward) -> None:
    desk = ward.open()
    second = desk.coaching.start(desk.people.add("Idris").id, "mini")
    first = ward.talk()
    ward.write("Hoe dan")
    ward.ctrl(Qt.Key.Key_Comma)
    ward.desk.open_session(second.id)
    assert "Hoe dan" in str(desk.store.answers.read(first))
    assert desk.store.answers.read(second.id) == {}


def test_the_side_bar_keeps_its_words_for_screen_readers_when_it_is_narrow(ward: Ward) -> None:
    ward.open()
    ward.program.window.resize(920, 600)
    ward.until(lambda: ward.desk.shell.width() < 960)
    button = ward.button("Mensen")
    assert button.text() == ""
    assert "Mensen" in button.toolTip()


def test_the_language_changes_everywhere_at_once(ward: Ward) -> None:
    person(ward)
    ward.program.around.appearance.set_language("en")
    ward.until(lambda: "Goals" in ward.says())
    words = ward.says()
    assert "Started on 17 March 2026" in words
    assert "1. First session" in words
    assert ward.button("Start a session").isVisible()
    assert ward.title() == "Person – Peercoach Desktop"
    assert ward.button("Lock").isVisible()
