"""The preview: the same pages as on paper, and the two ways out of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.beside_keys import BesideKeys, add_key
from peercoach_desktop.views.forms.preview_page_ui import Ui_PreviewPage
from peercoach_desktop.views.preview.locked_dialog import ask_passphrase
from peercoach_desktop.views.preview.paper import AskPrinter, AskTarget, Paper, ask_printer, ask_target
from peercoach_desktop.views.preview.sheet_view import SheetView
from peercoach_desktop.views.surroundings import Surroundings
from peercoach_desktop.views.ui_context import UiContext

AskPassphrase = Callable[[QWidget, UiContext], str]
"""Gets the window; returns what the PDF is to open with, or ""."""

_A4_INCHES = 210 / 25.4
_MARGIN = 80
_ZOOM_STEP = 1.25
_LEAST, _MOST = 0.4, 3.0
_WIDEST = 900


class PreviewPage(QWidget):
    """Shows a document page by page, drawn in memory. `left` when the coach goes back; `lock_requested` for Ctrl+L."""

    left = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        document: Printable,
        around: Surroundings,
        parent: QWidget | None = None,
        *,
        target: AskTarget = ask_target,
        printer: AskPrinter = ask_printer,
        passphrase: AskPassphrase = ask_passphrase,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._around = around
        self._paper = Paper(around.ui, around.background, self, target, printer)
        self._ask_passphrase = passphrase
        self._pdf: bytes | None = None
        self._sheets: list[SheetView] = []
        self._zoom = 1.0
        self._form = Ui_PreviewPage()
        self._form.setupUi(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(120)
        self._settle.timeout.connect(self._draw_seen)
        # Always there: one that comes and goes would change the width of the pages.
        self._form.scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._connect()
        self._say_all()
        around.ui.theme.dress(self)
        around.background.run(self._make, self._on_made, self._on_failed)

    def focus_first(self) -> None:
        """Put the focus on the printer."""
        self._form.print_button.setFocus()

    def title(self) -> str:
        """Return what the window's title says: the kind of paper, never a name."""
        return self.tr("Voorbeeld op papier")

    def put_above(self, widget: QWidget) -> None:
        """Put a widget between the bar at the top and the paper."""
        self._form.page_column.insertWidget(1, widget)

    def pdf(self) -> bytes | None:
        """Return the PDF, or None while it is being made."""
        return self._pdf

    def sheets(self) -> tuple[SheetView, ...]:
        """Return the pages as they are shown."""
        return tuple(self._sheets)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now; the paper keeps the language it was made in."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say_all()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width."""
        super().resizeEvent(event)
        self._form.note.setVisible(self.width() >= self._around.ui.theme.tokens.layout["all_from"])
        self._fit()

    def _connect(self) -> None:
        form = self._form
        form.back_button.clicked.connect(self.left)
        form.print_button.clicked.connect(self._print)
        form.save_button.clicked.connect(self._save)
        form.lock_button.clicked.connect(self._save_locked)
        form.smaller_button.clicked.connect(self._smaller)
        form.larger_button.clicked.connect(self._larger)
        form.fit_button.clicked.connect(self._fit_width)
        form.scroll.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        BesideKeys(self, leave=self.left, lock=self.lock_requested)
        add_key(self, "Ctrl+P", self._print)

    def _say_all(self) -> None:
        self._form.audience.setText(f"{self._document.kind_label} – {self._document.sharing_label}")
        self._say_page()

    # --- The paper

    def _make(self, _report: Report) -> tuple[bytes, int]:
        from peercoach_desktop.services.printing import page_count, render

        pdf = render(self._document)
        return pdf, page_count(pdf)

    def _on_made(self, made: tuple[bytes, int]) -> None:
        self._pdf, count = made
        for index in range(count):
            sheet = SheetView(index, self._around.background, self._pdf)
            sheet.setAccessibleName(self.tr("Pagina {page} van {pages}").format(page=index + 1, pages=count))
            sheet.failed.connect(self._on_failed)
            self._form.sheets.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self._sheets.append(sheet)
        self._fit()
        self._draw_seen()

    def _on_failed(self, error: Exception) -> None:
        self._around.ui.errors.say(error, self._form.audience)

    def _print(self) -> None:
        if self._pdf is not None:
            self._paper.print(self._pdf, self._form.print_button)

    def _save(self) -> None:
        if self._pdf is not None:
            self._paper.save(self._pdf, self._document.file_name, self._form.save_button)

    def _save_locked(self) -> None:
        if self._pdf is None:
            return
        passphrase = self._ask_passphrase(self, self._around.ui)
        if passphrase:
            self._paper.save(self._pdf, self._document.file_name, self._form.lock_button, passphrase)

    # --- Its size

    def _smaller(self) -> None:
        self._set_zoom(self._zoom / _ZOOM_STEP)

    def _larger(self) -> None:
        self._set_zoom(self._zoom * _ZOOM_STEP)

    def _fit_width(self) -> None:
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._fit()

    def _fit(self) -> None:
        width = min(self._form.scroll.viewport().width() - _MARGIN, _WIDEST) * self._zoom
        for sheet in self._sheets:
            sheet.set_width(round(width))
        self._settle.start()

    def _on_scrolled(self) -> None:
        self._say_page()
        self._settle.start()

    def _draw_seen(self) -> None:
        """Draw the pages in sight and the one after; the others wait until they are scrolled to."""
        seen = [sheet for sheet in self._sheets if not sheet.visibleRegion().isEmpty()] or self._sheets[:1]
        last = seen[-1].index if seen else 0
        self._say_page()
        for sheet in self._sheets:
            if sheet in seen or sheet.index == last + 1:
                sheet.draw(sheet.width() * self.devicePixelRatioF() / _A4_INCHES)

    def _say_page(self) -> None:
        if not self._sheets:
            self._form.page_line.setText(self.tr("De pagina’s worden gemaakt…") if self._pdf is None else "")
            return
        middle = self._form.scroll.verticalScrollBar().value() + self._form.scroll.viewport().height() // 2
        placed = [sheet.y() for sheet in self._sheets if sheet.index == 0 or sheet.y() > 0]
        page = sum(top <= middle for top in placed) or 1
        self._form.page_line.setText(self.tr("Pagina {page} van {pages}").format(page=page, pages=len(self._sheets)))
