"""A list pasted from a document or a spreadsheet: shown as it would become, then taken in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import ChecklistDraft
from peercoach_desktop.domain.own.pasted import MOST_LETTERS, MOST_LINES, PastedList, read_pasted
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label, strong_label
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.own.incoming_view import list_text, scrolled
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 720
_HEIGHT = 190
_MOST_PASTED = 400_000
_SHOWN = 300
"""Letters of a text that does not come along: enough to find it again."""


class PasteDialog(FittedDialog):
    """`draft` is the list once the dialog is accepted. Text that is on the clipboard is there from the start."""

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = ChecklistDraft()
        self._note = desk.library.app_words(around.ui.language.code).get("own.note")
        self._pasted = PastedList(())
        self._label = strong_label(self.tr("Plak of typ hier de lijst"))
        self.text = GrowingText(6, 6, _MOST_PASTED)
        self.text.setAccessibleName(self._label.text())
        self._label.setBuddy(self.text)
        self._count, self._more = plain_label(), hint_label()
        holder = QWidget()
        self._lines = QVBoxLayout(holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._shown = scrolled(holder, height=_HEIGHT, name=self.tr("Zo wordt de lijst"))
        self._take, self._cancel = primary_button(), secondary_button()
        set_button_words(self._take, self.tr("Neem over"))
        set_button_words(self._cancel, self.tr("Annuleren"))
        self._lay_out()
        self.text.edited.connect(self._read)
        self._take.clicked.connect(self._accept_list)
        self._cancel.clicked.connect(self.reject)
        clipboard = QGuiApplication.clipboard().text()
        if clipboard.strip() and len(clipboard) <= _MOST_PASTED:
            self.text.set_text(clipboard)
        self._read()
        around.ui.theme.dress(self)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        """Show what the list becomes."""
        self._pasted = pasted = read_pasted(self.text.text())
        points, parts = self.tr("%n punten", "", pasted.points), self.tr("%n delen", "", len(pasted.sections))
        none = self.tr("Hier staat nog geen lijst.")
        self._count.setText(self.tr("{points} in {parts}.").format(points=points, parts=parts) if pasted.points else none)
        lines = []
        if pasted.headers:
            lines.append(self.tr("Dit zijn namen van kolommen. Dit komt niet mee: {what}").format(what="; ".join(pasted.headers)))
        if pasted.rest:
            words = self.tr("Een tekst heeft ruimte voor {most} tekens. Dit komt niet mee: {what}")
            lines.append(words.format(most=MOST_LETTERS, what="; ".join(map(_begin, pasted.rest))))
        if pasted.more:
            lines.append(self.tr("Een punt heeft ruimte voor twee kijktips. Dit komt niet mee: {what}").format(what="; ".join(pasted.more)))
        if pasted.cut:
            words = self.tr("Een lijst heeft ruimte voor {most} regels. Dit komt niet mee: {what}")
            lines.append(words.format(most=MOST_LINES, what="; ".join(pasted.cut)))
        self._more.setText("\n".join(lines))
        self._more.setVisible(bool(lines))
        empty(self._lines)
        self._lines.addWidget(list_text(pasted.sections))

    def _accept_list(self) -> None:
        if not self._pasted.points:
            self.text.setFocus()
            return
        self.draft = ChecklistDraft(note=self._note, sections=self._pasted.sections)
        self.accept()

    def _lay_out(self) -> None:
        title = self.tr("Plak een lijst")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(heading_label(title))
        lines = self.tr("Elke regel wordt een punt. Een kopje wordt een deel.")
        columns = self.tr("In een tabel mogen de kopjes in de eerste kolom staan. Kolommen na het punt worden kijktips.")
        column.addWidget(hint_label(f"{lines} {columns}"))
        for widget in (self._label, self.text, self._count, self._more, strong_label(self.tr("Zo wordt de lijst")), self._shown):
            column.addWidget(widget)
        buttons = FlowLayout(spacing=8)
        for button in (self._take, self._cancel):
            buttons.addWidget(button)
        column.addLayout(buttons)


def _begin(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
