"""The preview, the printer and the one file."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.views.error_note import ErrorNote
from peercoach_desktop.views.preview.locked_dialog import LockedDialog
from peercoach_desktop.views.preview.paper import PRINT_DPI
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.ui_context import UiContext
from tests.views.ward import Ward

QUESTION = "Hoe begin ik een overdracht?"


class Dialogs:
    """Stands in for the dialogs of the system."""

    def __init__(self, target: str = "", printer: QPrinter | None = None, passphrase: str = "") -> None:
        self.target = target
        self.passphrase = passphrase
        self.printer = printer
        self.proposed = ""

    def ask_target(self, _parent: QWidget, _title: str, proposal: str) -> str:
        self.proposed = proposal
        return self.target

    def ask_printer(self, _parent: QWidget) -> QPrinter | None:
        return self.printer

    def ask_passphrase(self, _parent: QWidget, _ui: UiContext) -> str:
        return self.passphrase


def shown(ward: Ward, dialogs: Dialogs | None = None, audience: Level = Level.PEER, text: str = QUESTION) -> PreviewPage:
    desk = ward.open()
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    opened.enter(opened.record.pack.field("help_question"), text)
    opened.flush()
    dialogs = dialogs or Dialogs()
    document = desk.printing.document(opened, audience, "nl")
    ask_target, ask_printer, ask_passphrase = dialogs.ask_target, dialogs.ask_printer, dialogs.ask_passphrase
    page = PreviewPage(document, ward.program.around, target=ask_target, printer=ask_printer, passphrase=ask_passphrase)
    ward.program.window.show_page(page, page.title())
    page.focus_first()
    ward.until(lambda: page.sheets() and page.sheets()[0].image())
    return page


def pages_of(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_the_first_page_is_on_white_and_says_for_whom_it_is(ward: Ward) -> None:
    page = shown(ward)
    image = page.sheets()[0].image()
    assert image is not None
    assert image.pixelColor(2, 2) == QColor(Qt.GlobalColor.white)
    assert any(image.pixelColor(x, y) != QColor(Qt.GlobalColor.white) for x in range(0, image.width(), 3) for y in range(0, 300, 3))
    assert "Voor de peer en de coach" in ward.says(page)
    assert "Pagina 1 van" in ward.says(page)


def test_S15_3_the_preview_is_what_is_saved_byte_for_byte(ward: Ward, tmp_path: Path) -> None:
    dialogs = Dialogs(str(tmp_path / "mijn-kopie"))
    page = shown(ward, dialogs)
    ward.press("Bewaar als PDF")
    saved = tmp_path / "mijn-kopie.pdf"
    ward.until(saved.exists)
    ward.until(lambda: "De PDF is bewaard" in ward.says())
    assert saved.read_bytes() == page.pdf()
    assert QUESTION in pages_of(saved.read_bytes()).replace("\n", " ")
    assert "Zoë" not in Path(dialogs.proposed).name
    assert ward.button("Toon map").isVisible()


def test_with_a_passphrase_the_file_opens_with_that_alone(ward: Ward, tmp_path: Path) -> None:
    saved, sentence = tmp_path / "kopie.pdf", "café met é: drie fietsen"
    page = shown(ward, Dialogs(str(saved), passphrase=sentence))
    ward.press("PDF met wachtzin…")
    ward.until(saved.exists)
    ward.until(lambda: "Alleen wie de wachtzin kent" in ward.says())
    content = saved.read_bytes()
    assert b"Peercoach" not in content
    for wrong in ("", "een andere zin, ook lang"):
        reader = PdfReader(io.BytesIO(content))
        assert reader.is_encrypted
        assert not reader.decrypt(wrong)
    for typed in (sentence, unicodedata.normalize("NFD", sentence)):
        with pdfium.PdfDocument(content, password=unicodedata.normalize("NFKC", typed)) as document:
            assert QUESTION in document[0].get_textpage().get_text_bounded()
    assert page.pdf() is not None
    assert QUESTION in pages_of(page.pdf() or b"").replace("\n", " ")


def test_no_passphrase_and_no_file(ward: Ward, tmp_path: Path) -> None:
    shown(ward, Dialogs(str(tmp_path / "kopie.pdf")))
    ward.press("PDF met wachtzin…")
    ward.bot.wait(50)
    assert not (tmp_path / "kopie.pdf").exists()


def test_words_for_a_pdf_are_there_at_once_others_are_made_and_short_ones_refused(ward: Ward) -> None:
    ward.open()
    dialog = LockedDialog(ward.program.around.ui, ward.program.window)
    dialog.show()
    (field,) = dialog.findChildren(QLineEdit)
    first = field.text()
    assert len(first.split()) == 5
    ward.press("Andere woorden", dialog)
    assert field.text() != first
    field.setText("kort")
    ward.press("Kies waar de PDF komt", dialog)
    assert "te kort" in ward.says(dialog)
    assert dialog.isVisible()
    field.setText("lang genoeg voor een ander")
    ward.press("Kies waar de PDF komt", dialog)
    assert dialog.result() == LockedDialog.DialogCode.Accepted
    assert dialog.passphrase() == "lang genoeg voor een ander"


def test_not_choosing_a_file_writes_nothing(ward: Ward, tmp_path: Path) -> None:
    shown(ward)
    before = set(tmp_path.rglob("*"))
    ward.press("Bewaar als PDF")
    ward.bot.wait(50)
    assert set(tmp_path.rglob("*")) == before


def test_what_went_wrong_is_said_beside_the_button(ward: Ward, tmp_path: Path) -> None:
    shown(ward, Dialogs(str(tmp_path / "nergens" / "kopie.pdf")))
    ward.press("Bewaar als PDF")
    window = ward.program.window
    ward.until(lambda: window.findChild(ErrorNote) is not None and ward.part(window, ErrorNote).text())
    note = ward.part(window, ErrorNote)
    assert "niet schrijven" in note.text()
    ward.press("Melding over de fout sluiten")
    assert note.text() == ""


def test_every_page_goes_to_the_printer(ward: Ward, tmp_path: Path) -> None:
    target = tmp_path / "printer.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setResolution(PRINT_DPI)
    page = shown(ward, Dialogs(printer=printer), audience=Level.COACH)
    ward.key(Qt.Key.Key_Space)
    ward.until(lambda: "Haal het papier meteen op" in ward.says())
    printed = PdfReader(target)
    assert len(printed.pages) == len(page.sheets())
    assert all(len(sheet.images) for sheet in printed.pages)


def test_larger_and_smaller_change_the_size_of_the_sheets(ward: Ward) -> None:
    page = shown(ward)
    width = page.sheets()[0].width()
    ward.press("Groter")
    larger = page.sheets()[0].width()
    assert larger > width
    ward.press("Kleiner")
    ward.press("Kleiner")
    assert page.sheets()[0].width() < width
    ward.press("Paginabreedte")
    assert page.sheets()[0].width() == width


def test_a_wider_window_shows_wider_sheets(ward: Ward) -> None:
    page = shown(ward)
    ward.program.window.resize(900, 600)
    ward.until(lambda: page.width() == 900)
    assert page.sheets()[0].width() <= 900


def test_pages_that_are_not_seen_wait(ward: Ward) -> None:
    page = shown(ward, text="Lange tekst. " * 2_000)
    assert len(page.sheets()) > 4
    assert page.sheets()[-1].image() is None
    bar = page._form.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    ward.until(page.sheets()[-1].image)
    ward.until(lambda: f"Pagina {len(page.sheets())} van {len(page.sheets())}" in ward.says(page))


def test_nothing_is_written_for_a_preview(ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "tijdelijk"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    shown(ward)
    assert list(scratch.iterdir()) == []


def test_the_label_of_the_page_reads_no_markup(ward: Ward) -> None:
    page = shown(ward)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
