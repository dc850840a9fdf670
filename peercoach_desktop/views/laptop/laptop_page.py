"""The page "what is on this laptop": the same lines as on paper, made by looking while the page is on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.laptop import Laptop
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.beside_keys import BesideKeys
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, set_button_words
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.reading_area import ReadingArea, fill_page
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.summary.block_view import block_view
from peercoach_desktop.views.surroundings import Surroundings


class LaptopPage(QWidget):
    """`left` when the coach goes back, `lock_requested` for Ctrl+L, `paper_wanted(document)` to see it on paper."""

    left = Signal()
    lock_requested = Signal()
    paper_wanted = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._laptop: Laptop | None = None
        self._document: Document | None = None
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back, self._print = quiet_button(icon="arrow-left"), primary_button(icon="printer")
        self._heading, self._when = heading_label(), hint_label()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self._print.clicked.connect(self._on_print)
        BesideKeys(self, leave=self.left, lock=self.lock_requested)
        self._say()
        around.background.run(self._look, self._show, self._on_failed)

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Wat staat er op deze laptop")

    def focus_first(self) -> None:
        """Put the focus on the way to paper."""
        self._print.setFocus()

    def document(self) -> Document | None:
        """Return what is shown, or None while the program still looks."""
        return self._document

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            if self._laptop is not None:
                self._show(self._laptop)
        super().changeEvent(event)

    def _look(self, _: Report) -> Laptop:
        folder: Path = self._around.data_folder
        return self._desk.laptop.look(folder)

    def _show(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._document = self._desk.laptop.document(laptop, self._around.ui.language.code)
        self._when.setText(self._document.subtitle)
        empty(self._lines)
        for block in self._document.blocks:
            self._lines.addWidget(block_view(block))

    def _on_failed(self, error: Exception) -> None:
        self._around.ui.errors.say(error, self._when)

    def _on_print(self) -> None:
        if self._document is not None:
            self.paper_wanted.emit(self._document)

    def _say(self) -> None:
        self._heading.setText(self.title())
        if self._laptop is None:
            self._when.setText(self.tr("Het programma kijkt nu…"))
        set_button_words(self._back, self.tr("Terug"))
        set_button_words(self._print, self.tr("Bekijk en print"))

    def _lay_out(self) -> None:
        area = ReadingArea(self._around.ui.theme.tokens.layout["checklist"])
        column = area.column
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._when)
        column.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._lines)
        column.addStretch(1)
        fill_page(self, area)
