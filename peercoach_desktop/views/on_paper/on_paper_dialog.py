"""Choosing what to have on paper."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QWidget

from peercoach_desktop.domain.paper_cards import Sides
from peercoach_desktop.services.paper_menu import ALL, TWO_SIDED, PaperKind, PaperMenu, PaperWish
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.forms.on_paper_dialog_ui import Ui_OnPaperDialog
from peercoach_desktop.views.on_paper.words import kind_words, print_words, sides_words
from peercoach_desktop.views.ui_context import UiContext

_COUNTS = (9, 18, 27, 45)


class OnPaperDialog(FittedDialog):
    """Asks for a kind of paper and what belongs to it. `wish` is what was chosen once the dialog is accepted."""

    def __init__(self, menu: PaperMenu, ui: UiContext, parent: QWidget, first: PaperWish | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._language = ui.language.code
        self._form = Ui_OnPaperDialog()
        self._form.setupUi(self)
        form = self._form
        _fill(form.kind_box, ((kind, kind_words(kind)) for kind in PaperKind))
        _fill(form.sides_box, ((sides, sides_words(sides)) for sides in Sides))
        _fill(form.phase_box, [(ALL, self.tr("Elke stap")), *menu.phases(self._language)])
        _fill(form.theme_box, [(ALL, self.tr("Elk thema")), *menu.themes(self._language)])
        _fill(form.count_box, [*((str(count), str(count)) for count in _COUNTS), ("0", self.tr("Allemaal"))])
        if first is not None:
            form.kind_box.setCurrentIndex(form.kind_box.findData(first.kind))
            form.sides_box.setCurrentIndex(form.sides_box.findData(first.sides))
        self._show_kind()
        form.kind_box.currentIndexChanged.connect(self._show_kind)
        for box in (form.phase_box, form.theme_box, form.count_box, form.sides_box):
            box.currentIndexChanged.connect(self._say)
        form.look_button.clicked.connect(self._accept)
        form.cancel_button.clicked.connect(self.reject)
        ui.theme.dress(self)
        form.kind_box.setFocus()

    def wish(self) -> PaperWish:
        """Return what is chosen now."""
        form = self._form
        kind = PaperKind(form.kind_box.currentData())
        asks = kind is PaperKind.QUESTIONS
        return PaperWish(
            kind=kind,
            item=str(form.item_box.currentData() or ALL),
            phase=str(form.phase_box.currentData()) if asks else ALL,
            theme=str(form.theme_box.currentData()) if asks else ALL,
            count=int(form.count_box.currentData()) if asks else 0,
            sides=Sides(form.sides_box.currentData()) if kind in TWO_SIDED else Sides.LONG_EDGE,
        )

    def _show_kind(self) -> None:
        """Ask only what belongs to the kind that is chosen."""
        form = self._form
        kind = PaperKind(form.kind_box.currentData())
        items = list(self._menu.items(kind, self._language))
        if kind is PaperKind.INTERVENTIONS:
            items.insert(0, (ALL, self.tr("Alle kaarten")))
        form.item_box.clear()
        _fill(form.item_box, items)
        for widgets, shown in (
            ((form.item_label, form.item_box), bool(items)),
            ((form.phase_label, form.phase_box, form.theme_label, form.theme_box), kind is PaperKind.QUESTIONS),
            ((form.count_label, form.count_box), kind is PaperKind.QUESTIONS),
            ((form.sides_label, form.sides_box), kind in TWO_SIDED),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        self._say()

    def _say(self) -> None:
        """Say how many questions there are, and how to print."""
        wish = self.wish()
        told = []
        if wish.kind is PaperKind.QUESTIONS:
            fitting = self._menu.question_ids(wish.phase, wish.theme)
            told.append(self.tr("Er passen %n vragen bij deze keuze.", "", len(fitting)) if fitting else self._nothing())
        if wish.kind in TWO_SIDED or wish.kind in (PaperKind.LISTENING, PaperKind.HELP):
            told.append(print_words(wish.sides, two_sided=wish.kind in TWO_SIDED))
        self._form.hint.setText(" ".join(told))
        self._form.hint.setVisible(bool(told))

    def _nothing(self) -> str:
        return self.tr("Hierbij past geen vraag. Kies een andere stap of een ander thema.")

    def _accept(self) -> None:
        wish = self.wish()
        if wish.kind is PaperKind.QUESTIONS and not self._menu.question_ids(wish.phase, wish.theme):
            self._form.theme_box.setFocus()
            return
        self.accept()


def _fill(box: QComboBox, choices: Iterable[tuple[str, str]]) -> None:
    for ident, words in choices:
        box.addItem(words, str(ident))
