"""The cards beside the paper: reading together, what is still open, and what stays with the coach."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.views.editors.days import format_day, format_time
from peercoach_desktop.views.forms.session_summary_page_ui import Ui_SessionSummaryPage
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.summary.block_view import block_view
from peercoach_desktop.views.session.summary.lines import Lines
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class PageLink(InkButton):
    """A link to a page; `followed(stop)` when it is pressed."""

    followed = Signal(object)

    def __init__(self, stop: Stop, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), "arrow-right", "quiet", parent)
        self._stop = stop
        self.clicked.connect(self._follow)

    def _follow(self) -> None:
        self.followed.emit(self._stop)


class SideCards(QObject):
    """Fills the cards of the form. `wanted(stop)` when the coach follows a link to what is still open."""

    wanted = Signal(object)

    def __init__(self, table: Table, form: Ui_SessionSummaryPage, lines: Lines, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._form = form
        self._lines = lines
        self._is_unfolded = False
        form.private_button.clicked.connect(self._toggle_private)

    def refresh(self) -> None:
        """Show the cards as the session is now."""
        self._show_together()
        self._show_open()
        self._show_private()

    def _show_together(self) -> None:
        shown = self._table.opened.record.choices.shown_to_peer
        if shown is None:
            text = self.tr("Lees de kopie samen op dit scherm. De peer kiest welke regels erop staan.")
        else:
            day, time = format_day(shown.date(), self._table.words.language), format_time(shown.time(), self._table.words.language)
            text = self.tr("Samen gelezen op {day} om {time} uur.").format(day=day, time=time)
        self._form.together_text.setText(text)

    def _show_open(self) -> None:
        empty(self._form.open_column)
        pages = self._lines.open_pages()
        self._form.open_card.setVisible(bool(pages) and self._table.may_write)
        self._form.open_text.setText(self.tr("Nog %n onderdelen. Het hoeft niet; je kunt altijd verder.", "", len(pages)))
        for stop, words in pages:
            link = PageLink(stop, words, self._form.open_area)
            link.setAccessibleName(self.tr("Nog open: {page}, {step}").format(page=words, step=self._table.words.step(stop.step)))
            link.followed.connect(self.wanted)
            self._form.open_column.addWidget(link)
            link.show()

    def _show_private(self) -> None:
        names = self._lines.private()
        self._form.private_card.setVisible(bool(names))
        self._form.private_text.setText(self.tr("%n antwoorden komen nooit op de kopie van de peer.", "", len(names)))
        words = self.tr("Verberg de inhoud") if self._is_unfolded else self.tr("Toon de inhoud")
        self._form.private_button.setText(words)
        empty(self._form.private_column)
        for view in self._contents(names) if self._is_unfolded else map(plain_label, names.values()):
            self._form.private_column.addWidget(view)
            view.show()

    def _contents(self, names: dict[str, str]) -> Iterable[QWidget]:
        document: Document = self._table.desk.printing.document(self._table.opened, Level.COACH, self._table.words.language)
        return [block_view(block) for block in document.blocks if getattr(block, "field_id", "") in names]

    def _toggle_private(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._show_private()
