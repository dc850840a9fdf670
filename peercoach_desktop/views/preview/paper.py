"""Hands a PDF to the printer or to one file. Nothing is kept anywhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.printing import locked, page_count, page_image, save_file
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.preview.images import to_image
from peercoach_desktop.views.saving import ask_where, with_ending
from peercoach_desktop.views.ui_context import UiContext

PRINT_DPI = 300

AskTarget = Callable[[QWidget, str, str], str]
"""Gets the window, the title of the dialog and the proposed path; returns the path chosen, or ""."""
AskPrinter = Callable[[QWidget], "QPrinter | None"]


def ask_target(parent: QWidget, title: str, proposal: str) -> str:
    """Ask where to save a PDF, with the dialog of the system."""
    return ask_where(parent, title, proposal, "PDF (*.pdf)")


def ask_printer(parent: QWidget, duplex: QPrinter.DuplexMode = QPrinter.DuplexMode.DuplexNone) -> QPrinter | None:
    """Ask for a printer, with the dialog of the system; `duplex` is what it first proposes. None: the coach thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(PRINT_DPI)
    printer.setFullPage(True)
    printer.setDocName("Peercoach")
    printer.setDuplex(duplex)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


class Paper(QObject):
    """Prints and saves, with the dialogs of the system. In tests the dialogs are given."""

    def __init__(
        self, ui: UiContext, background: Background, parent: QWidget, target: AskTarget = ask_target, printer: AskPrinter = ask_printer
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._background = background
        self._window = parent
        self._ask_target = target
        self._ask_printer = printer
        self._place: QWidget = parent
        self._saved: Path | None = None

    def print(self, pdf: bytes, place: QWidget) -> None:
        """Print `pdf` on a printer the coach chooses; what goes wrong is said at `place`."""
        self._place = place
        printer = self._ask_printer(self._window)
        if printer is not None:
            self._background.run(lambda report: paint_pages(pdf, printer, report), self._on_printed, self._fail)

    def save(self, pdf: bytes, name: str, place: QWidget, passphrase: str = "") -> None:
        """Save `pdf` where the coach says, first proposed as `name` among the documents; with a passphrase it opens with that alone."""
        self._place = place
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chosen = self._ask_target(self._window, self.tr("Bewaar als PDF"), str(Path(folder) / name))
        if not chosen:
            return
        target = Path(chosen)
        self._saved = with_ending(target, ".pdf")
        saved = self._saved
        if passphrase:
            self._background.run(lambda _: save_file(locked(pdf, passphrase), saved), self._on_locked, self._fail)
        else:
            self._background.run(lambda _: save_file(pdf, saved), self._on_saved, self._fail)

    def _on_printed(self, _: None) -> None:
        self._ui.toasts.show_toast(self.tr("De print is onderweg. Haal het papier meteen op."))

    def _on_saved(self, _: None) -> None:
        self._say_saved(self.tr("De PDF is bewaard. Iedereen met dit bestand kan de PDF lezen."))

    def _on_locked(self, _: None) -> None:
        self._say_saved(self.tr("De PDF is bewaard. Alleen wie de wachtzin kent, kan de PDF lezen."))

    def _say_saved(self, sentence: str) -> None:
        self._ui.toasts.show_toast(sentence, self.tr("Toon map"), self._show_folder)

    def _show_folder(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _fail(self, error: Exception) -> None:
        self._ui.errors.say(error, self._place)


def paint_pages(pdf: bytes, printer: QPrinter, report: Report) -> None:
    """Paint all pages of `pdf` on `printer`, each as large as the sheet, until `report` says stop."""
    pages = page_count(pdf)
    painter = QPainter(printer)
    try:
        for index in range(pages):
            if index:
                printer.newPage()
            image = to_image(page_image(pdf, index, PRINT_DPI))
            painter.drawImage(_fitting(image, printer), image)
            if not report((index + 1) / pages):
                return
    finally:
        painter.end()


def _fitting(image: QImage, printer: QPrinter) -> QRectF:
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    factor = min(sheet.width() / image.width(), sheet.height() / image.height())
    place = QRectF(0, 0, image.width() * factor, image.height() * factor)
    place.moveCenter(sheet.center())
    return place
