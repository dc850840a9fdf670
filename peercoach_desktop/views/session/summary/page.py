"""The summary page: the paper at the left, and at the right what goes with it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from peercoach_desktop.domain.privacy_hints.in_document import DocumentHint
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.views.forms.session_summary_page_ui import Ui_SessionSummaryPage
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.session.hints.document_card import DocumentCard
from peercoach_desktop.views.session.hints.document_check import DocumentCheck
from peercoach_desktop.views.session.hints.places import place_of
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.summary.extent_choice import ExtentChoice
from peercoach_desktop.views.session.summary.lines import Lines
from peercoach_desktop.views.session.summary.paper_view import PaperView
from peercoach_desktop.views.session.summary.side_cards import SideCards
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

BESIDE_FROM = 880
"""Logical pixels; on a narrower page the cards come below the paper, which needs its room for a checklist."""
QWIDGETSIZE_MAX = 16_777_215


class SummaryPage(SessionPage):
    """Shows what will be on paper, made after the page itself is on the screen."""

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(table, stop, parent)
        self._form = Ui_SessionSummaryPage()
        self._form.setupUi(self)
        table.ui.theme.dress(self)
        self._lines = Lines(table)
        self._audiences = SegmentedControl()
        self._audiences.set_options((Level.PEER, Level.COACH))
        self._audiences.set_value(Level.PEER)
        self._form.audience_row.addWidget(self._audiences)
        self._extents = ExtentChoice(table.desk.settings)
        self._form.document_side_column.insertWidget(self._form.document_side_column.indexOf(self._form.audience_place) + 1, self._extents)
        self.paper = PaperView()
        self._form.paper_column.addWidget(self.paper)
        self._side_width = table.ui.theme.tokens.layout["helper"]
        self._cards = SideCards(table, self._form, self._lines, self)
        self._told_too_much = DocumentCard(table.ui.app_words)
        self._told_too_much.wanted.connect(self.placed)
        self._form.side_column.insertWidget(0, self._told_too_much)
        self._check = DocumentCheck(table.desk, self)
        self._check.found.connect(self._show_hints)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_paper)
        self._audiences.chosen.connect(self._choose_audience)
        self._extents.changed.connect(self._show_paper)
        self.paper.switched.connect(self._switch_line)
        self._cards.wanted.connect(self.wanted)
        self._form.together_button.clicked.connect(self._read_together)
        self.retranslate()

    @property
    def audience(self) -> str:
        """For whom the paper is shown now: "peer" or "coach"."""
        return self._audiences.value() or Level.PEER

    def focus_first(self) -> None:
        """Put the focus on the choice for whom the paper is."""
        self._audiences.focus_option([Level.PEER, Level.COACH].index(Level(self.audience)))

    def refresh(self) -> None:
        """Show the session as it is now."""
        self._cards.refresh()
        self._soon.start(0)

    def retranslate(self) -> None:
        """Show all words again."""
        self._form.retranslateUi(self)
        self._form.caption.setText(self.table.words.kind())
        self._form.hint.setText(self.tr("Dit komt op papier. Zet een regel uit als {peer} dat wil.").format(**self.table.words.names))
        self._audiences.setAccessibleName(self.tr("Voor wie"))
        self._audiences.set_words(Level.PEER, self.tr("Voor {peer}").format(**self.table.words.names))
        self._audiences.set_words(Level.COACH, self.tr("Mijn dossier"))
        self._extents.retranslate()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cards to the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the cards below the paper where there is no room beside it, as for a checklist in large text."""
        needed = self._form.document_side.minimumSizeHint().width() + self._form.columns.spacing() + self._side_width
        beside = self.width() >= max(BESIDE_FROM, needed)
        self._form.side.setMinimumWidth(self._side_width if beside else 0)
        self._form.side.setMaximumWidth(self._side_width if beside else QWIDGETSIZE_MAX)
        self._form.columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the paper once the page is on the screen."""
        super().showEvent(event)
        self._soon.start(0)

    def _show_paper(self) -> None:
        if not self.isVisible():
            return
        document = self.table.desk.printing.document(self.table.opened, Level(self.audience), self.table.words.language)
        for_peer = self.audience == Level.PEER
        if for_peer:
            self._check.look_at(document, self.table.opened.record)
        else:
            self._told_too_much.hide()
        self._form.hint.setVisible(for_peer)
        self._extents.setVisible(for_peer)
        if for_peer:
            self.paper.show_document(document, self._lines.shareable(), self._lines.left_out(), self._lines.beyond(self._extents.extent))
            self._extents.say_signing(beyond=self._lines.signs_beyond(self._extents.extent))
        else:
            self.paper.show_document(document, {}, [])
        self._fit()
        tab_as_read(self)

    def _show_hints(self, hints: tuple[DocumentHint, ...]) -> None:
        record = self.table.opened.record
        self._told_too_much.show_hints([(hint, place_of(record, hint)) for hint in hints] if self.audience == Level.PEER else [])

    def _choose_audience(self, audience: str) -> None:
        if not audience:
            self._audiences.set_value(Level.PEER)
        self._show_paper()

    def _switch_line(self, field_id: str, on: bool) -> None:
        self.table.opened.set_line(field_id, Level.PEER, allowed=on)
        self._show_paper()
        switch = self.paper.switches().get(field_id)
        if switch is not None:
            switch.button.setFocus()

    def _read_together(self) -> None:
        self.table.opened.shown_to_peer()
        self._cards.refresh()
