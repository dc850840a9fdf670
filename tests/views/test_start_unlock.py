"""Opening the store at a later start."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from peercoach_desktop.services.access import Access
from peercoach_desktop.views.start import elsewhere
from peercoach_desktop.views.start.patience import LONGEST, Patience
from peercoach_desktop.views.start.unlock_page import UnlockPage
from tests.store.safes import OTHER, PASSPHRASE
from tests.views.ward import Ward

HEAVY = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "reportlab", "pypdfium2", "cryptography", "sqlcipher3", "asyncio"}
FIRST_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from peercoach_desktop.app import Processes, build, read_start
import os
app = QApplication([])
program = build(app, read_start(["--data-dir", sys.argv[1]], os.environ), Processes(print, app.quit))
program._warm = lambda: None
program.begin()
program.window.repaint()
assert type(program.window.current_page()).__name__ == "UnlockPage"
print(" ".join(sorted({name.split(".")[0] for name in sys.modules})))
print(sum(not name.startswith("peercoach_desktop") for name in sys.modules))
"""
HOME_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from peercoach_desktop.app import Processes, build, read_start
import os
app = QApplication([])
program = build(app, read_start(["--data-dir", sys.argv[1]], os.environ), Processes(print, app.quit))
program._open(program.around.access.unlock(sys.argv[2]))
program.window.show_fitting()
program.window.repaint()
assert type(program.window.current_page()).__name__ == "HomeShell"
print(" ".join(sorted(sys.modules)))
"""
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLineEdit())
window.show()
window.repaint()
print(len(sys.modules))
"""


def test_the_passphrase_opens_by_keyboard_alone(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    assert isinstance(ward.focus_in(QLineEdit), QLineEdit)
    ward.unlock()
    assert "Dag Mirthe" in ward.says()


def test_a_wrong_passphrase_says_so_and_can_be_typed_over(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    ward.write(OTHER)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: ward.page(UnlockPage).problem())
    assert "past niet" in ward.page(UnlockPage).problem()
    ward.unlock()
    assert ward.program.desk is not None


def test_damage_has_other_words_and_offers_a_backup(ward: Ward) -> None:
    ward.make_store()
    paths = Access(ward.folder).the_vault()
    content = bytearray(paths.database.read_bytes())
    content[1_000] ^= 1
    paths.database.write_bytes(content)
    ward.start()
    ward.write(PASSPHRASE)
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: ward.page(UnlockPage).problem())
    assert "beschadigd" in ward.page(UnlockPage).problem()
    assert "past niet" not in ward.page(UnlockPage).problem()
    assert ward.button("Reservekopie terugzetten").isVisible()


def test_an_empty_field_is_no_try(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    ward.key(Qt.Key.Key_Return)
    assert ward.page(UnlockPage).problem() == "Typ eerst je wachtzin."


def test_the_code_from_paper_opens_and_asks_for_a_new_passphrase(ward: Ward) -> None:
    code = ward.make_store()
    ward.start()
    ward.press("Herstelcode gebruiken")
    ward.write(code.lower().replace(" ", "-"))

    def choose(dialog: QDialog) -> None:
        for name in ("new_edit", "repeat_edit"):
            field = dialog.findChild(QLineEdit, name)
            assert isinstance(field, QLineEdit)
            field.setText(OTHER)
        ward.press("Wijzig de wachtzin", dialog)
        ward.until(lambda: not dialog.isVisible())

    def open_it() -> None:
        ward.key(Qt.Key.Key_Return)
        ward.until(lambda: ward.program.desk is not None)
        ward.bot.wait(50)

    ward.in_dialog(choose, open_it)
    ward.program.window.close()
    ward.start()
    ward.unlock(OTHER)


def test_a_wrong_code_says_so(ward: Ward) -> None:
    code = ward.make_store()
    ward.start()
    ward.press("Herstelcode gebruiken")
    ward.write(code[:-1] + ("A" if code[-1] != "A" else "B"))
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: ward.page(UnlockPage).problem())
    assert "herstelcode klopt niet" in ward.page(UnlockPage).problem()


def test_after_three_wrong_tries_the_button_counts_down(ward: Ward) -> None:
    ward.make_store()
    ward.start()
    page = ward.page(UnlockPage)
    for _ in range(3):
        ward.write(OTHER)
        ward.key(Qt.Key.Key_Return)
        ward.until(lambda: page.problem() and not ward.part(page, QLineEdit, "secret_edit").isReadOnly())
    assert ward.button("Wacht nog 2 seconden").isVisible()
    ward.write(PASSPHRASE)
    ward.key(Qt.Key.Key_Return)
    assert ward.program.desk is None
    ward.until(lambda: ward.button("Openen").isVisible())
    ward.key(Qt.Key.Key_Return)
    ward.until(lambda: ward.program.desk is not None)


def test_waiting_doubles_up_to_half_a_minute() -> None:
    now = [100.0]
    patience = Patience(lambda: now[0])
    waits = []
    for _ in range(9):
        patience.wrong_try()
        waits.append(patience.seconds_left())
    assert waits == [0, 0, 2, 4, 8, 16, LONGEST, LONGEST, LONGEST]
    now[0] += LONGEST
    assert patience.seconds_left() == 0


def test_the_page_tells_when_the_store_was_last_written(ward: Ward) -> None:
    ward.make_store()
    for file in ward.folder.rglob("*"):
        os.utime(file)  # it is a copy of a store that was made before, perhaps before midnight
    ward.start()
    assert "Laatst opgeslagen: vandaag" in ward.says()


def test_a_second_start_brings_the_first_window_forward(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    ward.open()
    first = ward.program
    said: list[str] = []
    came: list[bool] = []
    monkeypatch.setattr(elsewhere, "tell_and_go", said.append)
    monkeypatch.setattr(first.window, "raise_", lambda: came.append(True))
    programs, ward._programs = ward._programs, []
    assert not ward.start()
    ward._programs += programs
    assert ward.program.exit_code == 7
    assert "al open" in said[0]
    ward.until(lambda: came)


def run(code: str, *arguments: object) -> list[str]:
    """Return what a process of its own says."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code, *map(str, arguments)], env=environ, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_before_the_first_paint_nothing_heavy_is_loaded(ward: Ward) -> None:
    ward.make_store()
    names, count = run(FIRST_PAINT, ward.folder)
    assert not HEAVY & set(names.split())
    assert int(count) <= 1.25 * int(run(BARE)[0])


def test_before_home_is_painted_nothing_is_loaded_that_a_session_needs(ward: Ward) -> None:
    desk = ward.open()
    desk.coaching.start(desk.people.add("Zoë").id, "mini").flush()
    ward.end()
    loaded = set(run(HOME_PAINT, ward.folder, PASSPHRASE)[0].split())
    assert not {"sqlalchemy", "uuid", "peercoach_desktop.services.open_session", "peercoach_desktop.domain.dossier"} & loaded
