"""Putting a session in the agenda."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtWidgets import QLineEdit, QWidget

from peercoach_desktop.domain.fields import DateField, Field, Precision
from peercoach_desktop.domain.forms import SessionKind
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.day import DateEditor
from peercoach_desktop.views.forms.plan_dialog_ui import Ui_PlanDialog
from peercoach_desktop.views.home.words import HomeWords
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.ui_context import UiContext

_USUAL_TIME = time(14, 0)


class PlanDialog(FittedDialog):
    """Asks for the kind and the moment. `kind` and `moment` hold them once the dialog is accepted."""

    def __init__(self, kinds: tuple[SessionKind, ...], advised: str, words: HomeWords, ui: UiContext, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.moment: datetime | None = None
        self._form = Ui_PlanDialog()
        self._form.setupUi(self)
        for kind in kinds:
            self._form.kind_box.addItem(words.kind(kind.id), kind.id)
        self._form.kind_box.setCurrentIndex(self._form.kind_box.findData(advised))
        kind_of_field = DateField(Precision.MOMENT)
        field = Field("planned", kind_of_field, key="planned")
        wording = Wording(
            words.language,
            {
                "planned.label": self.tr("Wanneer?"),
                "planned.hint": self.tr("Bijvoorbeeld: morgen, vrijdag of 3 maart. Zonder tijd wordt het 14.00 uur."),
            },
        )
        self._when = DateEditor(field, kind_of_field, wording, EditorContext("", "", words.language, today), self)
        self._form.when_column.addWidget(self._when)
        *_, last = (line for line in self._when.findChildren(QLineEdit))
        QWidget.setTabOrder(last, self._form.save_button)
        QWidget.setTabOrder(self._form.save_button, self._form.cancel_button)
        self._form.problem.hide()
        set_look(self._form.problem, tone="danger")
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        ui.theme.dress(self)
        self._form.kind_box.setFocus()

    @property
    def kind(self) -> str:
        """The kind that is chosen."""
        return str(self._form.kind_box.currentData())

    def _save(self) -> None:
        when = self._when.value()
        if isinstance(when, Moment):
            self.moment = datetime.combine(when.day, when.start or _USUAL_TIME)
            self.accept()
        else:
            self._form.problem.setText(self.tr("Kies eerst een dag."))
            self._form.problem.show()
            self._when.focus_at(0)
