"""Adding somebody, or giving somebody another name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.forms.person_dialog_ui import Ui_PersonDialog
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.ui_context import UiContext


class PersonDialog(FittedDialog):
    """Asks for a first name and a role. With `name`, asks only for another name."""

    def __init__(self, ui: UiContext, parent: QWidget, name: str = "") -> None:
        super().__init__(parent)
        self._form = Ui_PersonDialog()
        self._form.setupUi(self)
        self._form.problem.hide()
        set_look(self._form.problem, tone="danger")
        if name:
            self._ask_name_only(name)
        self._form.save_button.clicked.connect(self._save)
        self._form.cancel_button.clicked.connect(self.reject)
        ui.theme.dress(self)
        self._form.name_edit.setFocus()

    def name(self) -> str:
        """Return the name."""
        return self._form.name_edit.text().strip()

    def role(self) -> str:
        """Return the role; "" where none was given."""
        return self._form.role_edit.text().strip()

    def _ask_name_only(self, name: str) -> None:
        self.setWindowTitle(self.tr("Naam wijzigen"))
        self._form.heading.setText(self.tr("Naam wijzigen"))
        self._form.save_button.setText(self.tr("Bewaar de naam"))
        self._form.name_edit.setText(name)
        self._form.name_edit.selectAll()
        for widget in (self._form.role_label, self._form.role_hint, self._form.role_edit):
            widget.hide()

    def _save(self) -> None:
        if self.name():
            self.accept()
        else:
            self._form.problem.setText(self.tr("Vul een voornaam of roepnaam in."))
            self._form.problem.show()
            self._form.name_edit.setFocus()
