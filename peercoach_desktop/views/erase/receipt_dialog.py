"""The receipt of an erasing: read it, print it, keep it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.document import Document, EntryList, Heading, Paragraph
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.breaking import breakable
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 560


class ReceiptDialog(FittedDialog):
    """Shows the same words as stand on paper."""

    def __init__(self, document: Document, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._around = around
        self._print, self._save, self._close = secondary_button(icon="printer"), secondary_button(icon="save"), primary_button()
        self._lay_out()
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self._close.clicked.connect(self.accept)
        around.ui.theme.dress(self)
        self._close.setDefault(True)
        self._close.setFocus()

    def _lay_out(self) -> None:
        self.setWindowTitle(self._document.title)
        self.setMinimumWidth(_WIDTH)
        set_button_words(self._print, self.tr("Print"))
        set_button_words(self._save, self.tr("Bewaar als PDF"))
        set_button_words(self._close, self.tr("Klaar"))
        buttons = FlowLayout(spacing=8)
        for button in (self._close, self._print, self._save):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(heading_label(self._document.title))
        column.addWidget(hint_label(self._document.subtitle))
        for block in self._document.blocks:
            match block:
                case Heading():
                    column.addWidget(heading_label(block.text, 2))
                case Paragraph():
                    column.addWidget(hint_label(block.text) if block.quiet else plain_label(block.text))
                case EntryList():
                    column.addWidget(plain_label(breakable("\n".join(block.lines))))
        column.addSpacing(6)
        column.addLayout(buttons)

    def _on_print(self) -> None:
        self._around.background.run(self._make, self._print_made, self._fail)

    def _on_save(self) -> None:
        self._around.background.run(self._make, self._save_made, self._fail)

    def _make(self, _report: Report) -> bytes:
        from peercoach_desktop.services.printing import render

        return render(self._document)

    def _print_made(self, pdf: bytes) -> None:
        from peercoach_desktop.views.preview.paper import Paper

        Paper(self._around.ui, self._around.background, self).print(pdf, self._print)

    def _save_made(self, pdf: bytes) -> None:
        from peercoach_desktop.views.preview.paper import Paper

        Paper(self._around.ui, self._around.background, self).save(pdf, self._document.file_name, self._save)

    def _fail(self, error: Exception) -> None:
        self._around.ui.errors.say(error, self._print)
