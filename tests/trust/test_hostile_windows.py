"""Hostile text in every field of every window: nothing is taken for markup, and the file it points at is never opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from peercoach_desktop.content.case import read_case
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.clock import wall_clock
from peercoach_desktop.services.compose import open_desk
from peercoach_desktop.services.demo import lead_case
from peercoach_desktop.views.group_desk import GroupDesk
from tests.builders import shipped
from tests.journeys.rounds import Round
from tests.store.safes import PASSPHRASE
from tests.trust.canary import WORKS_HERE, Canary
from tests.trust.dossier import lead, meet
from tests.trust.form import LONG
from tests.views.conftest import ward
from tests.views.ward import Ward

__all__ = ["ward"]

pytestmark = pytest.mark.skipif(not WORKS_HERE, reason="watching a file needs inotify (Linux)")
KINDS = ("first", "follow_up", "on_ward", "mini", "closing") if LONG else ("on_ward", "closing")
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    """A picture with a short path, watched."""
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(tmp_path / "k.png"))
    watched = Canary(tmp_path / "k.png")
    yield watched
    watched.close()


def hostile(folder: Path) -> str:
    """Return a name and an answer at once: short, as a first name may have 60 signs, with a picture that would be loaded."""
    return f'<img src="{folder}/k.png"><b>&amp;{{0}}%1</b>'


def fill(ward: Ward, word: str) -> None:
    """Make a store in which the word stands in every field of every kind of session, in every name and in every record."""
    ward.make_store()
    access = Access(ward.folder)
    store = access.unlock(PASSPHRASE)
    lead_case(store, shipped(), read_case(resources_folder() / "content", "nl"))
    desk = open_desk(store, shipped(), wall_clock)
    desk.settings.name_coach(word)
    led = lead(desk, word, KINDS)
    desk.handing_over.record_answer(led.trajectory, given=True, said_by=word)
    desk.coaching.plan(led.trajectory, "mini", ward.now)
    meet(desk, word)
    access.close()


class Watcher:
    """Looks at every page: what is taken for markup, which texts a widget would sniff, and how often the canary was opened."""

    def __init__(self, ward: Ward, canary: Canary, word: str) -> None:
        self._ward = ward
        self._canary = canary
        self._word = word
        self.pages: list[str] = []
        self.wrong: list[str] = []
        self.opens = 0
        self.seen = 0

    def look(self, name: str) -> None:
        root = QApplication.activeModalWidget() or self._ward.program.window
        self.pages.append(name)
        QTest.qWait(0)
        shown = [widget for widget in root.findChildren(QWidget) if widget.isVisible()]
        self.wrong += [f"{name}: {fault}" for widget in shown for fault in faults(widget)]
        self.seen += sum(self._word[:12] in text for widget in shown for text in texts(widget))
        self.opens += self._canary.opens()


def faults(widget: QWidget) -> Iterator[str]:
    """Yield how a widget would take what was typed for more than text."""
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        yield f"the label {widget.text()!r} looks for markup"
    if isinstance(widget, QTextEdit):
        yield "an editor takes more than plain text"
    for text in (widget.toolTip(), widget.whatsThis()):
        inner = text.removeprefix("<span>").removesuffix("</span>") if text.startswith("<span>") else text
        if "<" in inner:
            yield f"a tool tip looks for markup: {text!r}"


def texts(widget: QWidget) -> tuple[str, ...]:
    match widget:
        case QLabel() | QLineEdit():
            return (widget.text(),)
        case QPlainTextEdit():
            return (widget.toPlainText(),)
        case _:
            return ()


def paste_and_drop(edit: QPlainTextEdit, word: str) -> str:
    """Paste and drop the word as a page of the web, and return what stands in the editor then."""
    mime = QMimeData()
    mime.setHtml(f"<h1>{word}</h1>")
    mime.setText("alleen tekst")
    mime.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    edit.clear()
    edit.insertFromMimeData(mime)
    place = edit.rect().center().toPointF()
    QApplication.sendEvent(edit.viewport(), QDropEvent(place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NONE))
    return edit.toPlainText()


def everywhere(ward: Ward, watcher: Watcher) -> None:
    """Go past every page and dialog, in the dossier where the word is everywhere."""
    (peer,) = [each.peer for each in ward.desk_services.people.peers() if watcher_word(each.peer.first_name)]
    past = Round(ward, watcher.look)
    past.home()
    past.dialogs()
    ward.desk.shell.show_person(peer.id)
    watcher.look("person of the word")
    for session in ward.desk_services.people.file(peer.id).sessions:
        ward.desk.open_session(session.id)
        all_pages(ward, watcher)
    past.preview()
    watcher.look("preview")
    meetings(ward, watcher)
    rights(ward, watcher, peer.id)


def watcher_word(name: str) -> bool:
    return name.startswith("<img")


def all_pages(ward: Ward, watcher: Watcher) -> None:
    workspace, opened = ward.desk.workspace, ward.desk._opened
    assert workspace is not None
    assert opened is not None
    for step in opened.record.session.steps:
        for page in opened.record.pages_of(step):
            workspace.restore(Place(step.id, page.id))
            watcher.look(f"{opened.record.session.kind} {step.id}: {page.id}")
    workspace.go_to_summary()
    QTest.qWait(120)
    watcher.look(f"{opened.record.session.kind}: summary")


def meetings(ward: Ward, watcher: Watcher) -> None:
    """The meetings of a group, and every step of the one in which the word is everywhere."""
    way = ward.desk.elsewhere.the(GroupDesk).way
    (meeting,) = ward.desk_services.meetings.all()
    way.show_list()
    watcher.look("group meetings")
    way.open(meeting.id)
    assert way.meeting is not None
    for item in way.meeting.side.items():
        way.meeting.go(item.step)
        QTest.qWait(20)
        watcher.look(f"group meeting: {item.step}")
    way.meeting.show_moment(meeting.moments[0].id)
    QTest.qWait(20)
    watcher.look("group meeting: a moment")
    way.close()
    ward.desk.show_home()


def rights(ward: Ward, watcher: Watcher, peer_id: str) -> None:
    """The page of one peer's data with its dialogs."""
    care = ward.program.care
    assert care is not None
    care.rights.show(peer_id)
    page = care.rights._page
    assert page is not None
    ward.until(page.names.is_read)
    watcher.look("rights")

    def leave(name: str) -> Callable[[QDialog], None]:
        def act(dialog: QDialog) -> None:
            QTest.qWait(20)
            watcher.look(name)
            dialog.reject()

        return act

    ward.in_dialog(leave("erase"), lambda: care.erase.peer(peer_id))
    trajectory = ward.desk_services.people.file(peer_id).trajectory
    ward.in_dialog(leave("give"), lambda: care.handover.give(trajectory))


def test_row10_hostile_text_in_every_field_of_every_window(
    ward: Ward, canary: Canary, tmp_path: Path, figure: Callable[[str, str], None]
) -> None:
    word = hostile(tmp_path)
    fill(ward, word)
    ward.open()
    watcher = Watcher(ward, canary, word)
    everywhere(ward, watcher)
    assert watcher.wrong == []
    assert watcher.opens == 0
    assert watcher.seen > 200
    figure(
        "hostile text in every window",
        f"{len(watcher.pages)} pages and dialogs, the text {watcher.seen} times on them, 0 rendered as markup, 0 canary opens",
    )


def test_row10_a_label_that_sniffs_for_markup_is_caught(
    ward: Ward, canary: Canary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = QLabel.setTextFormat

    def sniffing(label: QLabel, format_: Qt.TextFormat) -> None:
        plain(label, Qt.TextFormat.AutoText if format_ is Qt.TextFormat.PlainText else format_)

    monkeypatch.setattr(QLabel, "setTextFormat", sniffing)
    word = hostile(tmp_path)
    desk = ward.open()
    peer = desk.people.add("Zoë", word).peer_id
    watcher = Watcher(ward, canary, word)
    ward.desk.shell.show_person(peer)
    QTest.qWait(50)
    watcher.look("person")
    assert watcher.wrong
    assert watcher.opens > 0


def test_row10_what_is_pasted_or_dropped_comes_in_as_plain_text(ward: Ward, canary: Canary, tmp_path: Path) -> None:
    ward.open()
    ward.talk()
    edit = ward.focus_in(QPlainTextEdit)
    told = paste_and_drop(edit, hostile(tmp_path))
    assert told.replace("alleen tekst", "") == ""
    assert told
    assert canary.opens() == 0
