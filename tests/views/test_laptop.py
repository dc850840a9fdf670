"""What is on this laptop, made by looking; and windows kept out of pictures of the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.laptop import Contents
from peercoach_desktop.store.looking import look_at_folder
from peercoach_desktop.store.preferences import read_preferences
from peercoach_desktop.views.discreet.capture import EXCLUDED, NORMAL, CaptureGuard, can_exclude
from peercoach_desktop.views.laptop.cards import CaptureCard
from peercoach_desktop.views.laptop.laptop_page import LaptopPage
from peercoach_desktop.views.preview.preview_page import PreviewPage
from tests.reports.reading import printed, squashed
from tests.views.ward import Ward

NAME = "Quirine"


def open_page(ward: Ward) -> LaptopPage:
    desk = ward.open()
    desk.people.add(NAME)
    desk.automatic_backups.run()
    ward.desk.shell.show_settings()
    ward.press("Kijk wat er staat")
    page = ward.page(LaptopPage)
    ward.until(lambda: page.document() is not None and "kluis.db" in ward.says())
    return page


def test_every_file_is_on_the_page_and_the_stores_are_encrypted(ward: Ward) -> None:
    open_page(ward)
    text = ward.says()
    files = look_at_folder(ward.folder)
    assert {file.purpose for file in files} >= {"store", "keys", "backup"}
    for file in files:
        assert file.path in text
    assert sorted(file.path for file in files) == sorted(
        path.relative_to(ward.folder).as_posix() for path in ward.folder.rglob("*") if path.is_file()
    )
    assert {file.contents for file in files if file.purpose in ("store", "backup")} <= {Contents.ENCRYPTED, Contents.EMPTY}
    assert "Alle gesprekken en reservekopieën in deze map zijn versleuteld" in text
    assert NAME not in text


def test_it_looks_at_what_is_there_and_not_at_the_name(tmp_path: Path, ward: Ward) -> None:
    page = open_page(ward)
    assert page.document() is not None
    (ward.folder / "kluis.db").write_bytes(b"SQLite format 3\0" + bytes(8192))
    (ward.folder / "brief.txt").write_text(f"Gesprek met {NAME}", encoding="utf-8")
    (ward.folder / "leeg.peercoach").touch()
    found = {file.path: file for file in look_at_folder(ward.folder)}
    assert found["kluis.db"].contents is Contents.READABLE
    assert found["brief.txt"].contents is Contents.READABLE
    assert found["brief.txt"].purpose == "other"
    assert found["leeg.peercoach"].contents is Contents.EMPTY
    laptop = ward.desk_services.laptop.look(ward.folder)
    said = str(ward.desk_services.laptop.document(laptop, "nl"))
    assert "is niet versleuteld of niet te openen" in said
    assert "1 bestanden zijn niet van dit programma" in said
    assert tmp_path.exists()


@pytest.mark.parametrize("kind", ["half", "tail"])
def test_a_file_that_is_only_partly_encrypted_is_called_readable(tmp_path: Path, kind: str) -> None:
    noise = bytes(range(256)) * 600
    plain = b"Mevrouw Jansen zat in kamer 12. " * 400
    (tmp_path / "kluis.db").write_bytes(noise + plain if kind == "tail" else noise[:80_000] + plain + noise[:80_000])
    assert look_at_folder(tmp_path)[0].contents is Contents.READABLE


@pytest.mark.parametrize("language", ["nl", "en"])
def test_it_is_printable_and_the_paper_says_the_same(ward: Ward, language: str) -> None:
    open_page(ward)
    laptop = ward.desk_services.laptop.look(ward.folder)
    document = ward.desk_services.laptop.document(laptop, language)
    text = squashed(printed(document)).replace(" ", "").replace("-", "")
    for file in laptop.files:
        assert file.path.replace("-", "") in text
    assert NAME not in text


def test_the_way_to_paper_and_back(ward: Ward) -> None:
    open_page(ward)
    ward.press("Bekijk en print")
    ward.page(PreviewPage)
    ward.key(Qt.Key.Key_Escape)
    ward.page(LaptopPage).focus_first()
    ward.key(Qt.Key.Key_Escape)
    assert ward.title().startswith("Instellingen")


def test_ctrl_l_locks_from_the_page(ward: Ward) -> None:
    open_page(ward)
    ward.ctrl(Qt.Key.Key_L)
    assert ward.program.window.curtain.isVisible()


# --- Pictures of the screen


class System:
    """Remembers what was said about each window."""

    def __init__(self) -> None:
        self.said: dict[int, list[int]] = {}

    def __call__(self, window: int, value: int) -> bool:
        self.said.setdefault(window, []).append(value)
        return True


def test_every_window_is_kept_out_of_pictures_at_every_show(qapp: QApplication, qtbot: QtBot) -> None:
    system, parent = System(), QObject()
    first = QWidget()
    qtbot.addWidget(first)
    first.show()
    guard = CaptureGuard(qapp, parent, allowed=False, affinity=system)
    dialog, menu = QDialog(first), QMenu(first)
    menu.addAction("x")
    dialog.show()
    menu.popup(first.pos())
    for window in (first, dialog, menu):
        assert system.said[int(window.winId())][-1] == EXCLUDED
    before = len(system.said[int(first.winId())])
    first.hide()
    first.show()
    assert system.said[int(first.winId())][before:] == [EXCLUDED]
    guard.set_allowed(allowed=True)
    assert system.said[int(first.winId())][-1] == NORMAL
    dialog.hide()
    dialog.show()
    assert system.said[int(dialog.winId())][-1] == NORMAL
    menu.close()
    qapp.removeEventFilter(guard)


def test_a_part_of_a_window_is_no_window(qapp: QApplication, qtbot: QtBot) -> None:
    system, parent = System(), QObject()
    guard = CaptureGuard(qapp, parent, allowed=False, affinity=system)
    window = QWidget()
    inner = QWidget(window)
    qtbot.addWidget(window)
    window.show()
    inner.hide()
    inner.show()
    assert list(system.said) == [int(window.winId())]
    qapp.removeEventFilter(guard)


def test_only_windows_can_do_it() -> None:
    assert [platform for platform in ("win32", "linux", "darwin") if can_exclude(platform)] == ["win32"]


def test_the_switch_is_in_the_settings_and_says_where_it_works(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_settings()
    card = ward.page(CaptureCard)
    if not can_exclude():
        assert not card.switch.isEnabled()
        assert "Dit werkt alleen op Windows" in ward.says(card)
    appearance = ward.program.around.appearance
    assert not read_preferences(ward.folder).capture, "excluded unless somebody chose otherwise"
    able = CaptureCard(appearance, able=True)
    told: list[bool] = []
    appearance.capture_changed.connect(told.append)
    assert able.switch.isChecked()
    able.switch.setChecked(False)
    appearance.set_mode("dark")
    assert read_preferences(ward.folder).capture
    assert told == [True]
    able.deleteLater()


def test_the_paper_is_a_statement_for_when_the_laptop_is_lost_and_holds_no_content(ward: Ward) -> None:
    desk = ward.open()
    desk.people.add("Quirine")
    for language, words in (("nl", ("AES-256", "Argon2id", "Meld het verlies")), ("en", ("AES-256", "Argon2id", "Report the loss"))):
        document = desk.laptop.document(desk.laptop.look(ward.folder), language)
        said = repr(document)
        assert all(word in said for word in words)
        assert "Quirine" not in said
