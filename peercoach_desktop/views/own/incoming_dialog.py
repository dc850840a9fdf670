"""Shows what a file holds and all that would be left out of it; nothing is stored before the coach says so."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import ChecklistDraft
from peercoach_desktop.domain.own.incoming import IncomingList, IncomingPack
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, plain_label, strong_label
from peercoach_desktop.views.own.incoming_view import left_out_text, scrolled, shown_list
from peercoach_desktop.views.own.own_words import OwnWords
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 720
_HEIGHT = 200


class IncomingDialog(FittedDialog):
    """Accepted when the coach takes it in; who opened it then stores it."""

    def __init__(self, incoming: IncomingList | IncomingPack, desk: Desk, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._incoming = incoming
        self._words = OwnWords(desk, around.ui, self)
        take, cancel = primary_button(), secondary_button()
        set_button_words(take, self.tr("Neem over"))
        set_button_words(cancel, self.tr("Annuleren"))
        take.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        title = self._words.title(incoming.draft)
        self.setWindowTitle(self.tr("Dit staat in het bestand"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(heading_label(title))
        if isinstance(incoming.draft, ChecklistDraft):
            column.addWidget(plain_label(self._count(incoming.draft)))
            name = self.tr("Wat meekomt")
            column.addWidget(strong_label(name))
            column.addWidget(scrolled(shown_list(incoming.draft), height=_HEIGHT, name=name))
        else:
            column.addWidget(plain_label(self.tr("Dit pakket komt helemaal mee.")))
        if incoming.left_out:
            name = self.tr("Wat niet of anders meekomt")
            column.addWidget(strong_label(name))
            left = left_out_text(incoming.left_out, around.ui.app_words())
            column.addWidget(scrolled(left, height=_HEIGHT, name=name))
        elif isinstance(incoming.draft, ChecklistDraft):
            column.addWidget(plain_label(self.tr("Alles komt mee.")))
        buttons = FlowLayout(spacing=8)
        for button in (take, cancel):
            buttons.addWidget(button)
        column.addLayout(buttons)
        around.ui.theme.dress(self)
        take.setFocus()

    def _count(self, draft: ChecklistDraft) -> str:
        points = self.tr("%n punten", "", len(list(draft.items())))
        parts = self.tr("%n delen", "", len(draft.sections))
        left = len(self._incoming.left_out)
        lines = self.tr("%n dingen komen niet of anders mee.", "", left) if left else ""
        return self.tr("{points} in {parts}.").format(points=points, parts=parts) + (f" {lines}" if lines else "")
