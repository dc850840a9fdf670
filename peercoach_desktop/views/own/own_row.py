"""One thing of the coach's own in the list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.services.own_material import OwnEntry
from peercoach_desktop.views.kit.buttons import quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label
from peercoach_desktop.views.own.own_words import OwnWords

EDIT, COPY, PACK, FHIR, AWAY, BACK = "edit", "copy", "pack", "fhir", "away", "back"


class OwnRow(Card):
    """`wished(what, id)`: one of the wishes above. `twin_on` is today for one with the name of another: it says when it was changed."""

    wished = Signal(str, str)

    def __init__(self, entry: OwnEntry, words: OwnWords, parent: QWidget | None = None, *, twin_on: date | None = None) -> None:
        super().__init__("row_card", parent)
        self.entry = entry
        self._words = words
        self._twin_on = twin_on
        self._kind, self._title, self._state = caption_label(), heading_label(level=2), hint_label()
        self._first, self._more, self._away = secondary_button(icon="pencil"), quiet_button(icon="ellipsis"), quiet_button(icon="archive")
        self._first.clicked.connect(self._wish_first)
        self._more.clicked.connect(self._offer_more)
        self._away.clicked.connect(self._wish_away)
        buttons = FlowLayout(spacing=8)
        for button in (self._first, self._more, self._away):
            buttons.addWidget(button)
        for widget in (self._kind, self._title, self._state):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self._more.setVisible(not entry.retired)
        self._away.setVisible(not entry.retired)
        self.say()

    def say(self) -> None:
        """Show all words in the language of now."""
        entry, title = self.entry, self.title()
        copied = self.tr("{kind}, begonnen als kopie").format(kind=self._words.kind(entry.kind))
        kind = copied if entry.is_copy else self._words.kind(entry.kind)
        if self._twin_on is not None:
            when = self._words.moment(entry.changed, self._twin_on)
            kind = self.tr("{kind} · deze naam komt vaker voor, veranderd {when}").format(kind=kind, when=when)
        self._kind.setText(kind)
        self._title.setText(title)
        away = self.tr("Weggezet: niet te kiezen in een gesprek.")
        self._state.setText(away if entry.retired else self._words.missing(entry.missing, entry.kind))
        verb = self.tr("Haal terug") if entry.retired else self.tr("Bewerk")
        self._first.set_icon("undo-2" if entry.retired else "pencil")
        set_button_words(self._first, verb, f"{verb}: {title}")
        set_button_words(self._more, self.tr("Meer"), self.tr("Meer: {title}").format(title=title))
        set_button_words(self._away, self.tr("Zet weg"), self.tr("Zet weg: {title}").format(title=title))

    def title(self) -> str:
        """Return what it is called."""
        return self.entry.title or self._words.untitled(self.entry.kind)

    def focus_first(self) -> None:
        """Put the focus on its first button."""
        self._first.setFocus()

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Kopie maken")).setData(COPY)
        menu.addAction(self.tr("Bewaar als pakket")).setData(PACK)
        if self.entry.kind is PackKind.CHECKLIST:
            menu.addAction(self.tr("Bewaar als FHIR-vragenlijst")).setData(FHIR)
        menu.triggered.connect(self._wish)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _wish(self, action: QAction) -> None:
        self.wished.emit(str(action.data()), self.entry.id)

    def _wish_first(self) -> None:
        self.wished.emit(BACK if self.entry.retired else EDIT, self.entry.id)

    def _wish_away(self) -> None:
        self.wished.emit(AWAY, self.entry.id)
