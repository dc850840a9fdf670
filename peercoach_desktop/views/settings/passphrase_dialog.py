"""Changing the passphrase."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peercoach_desktop.store import passphrase as passphrases
from peercoach_desktop.store.errors import PassphraseRefused
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.forms.passphrase_dialog_ui import Ui_PassphraseDialog
from peercoach_desktop.views.kit.enter_order import EnterOrder
from peercoach_desktop.views.kit.labels import say_problem
from peercoach_desktop.views.start.reveal import Reveal
from peercoach_desktop.views.surroundings import Surroundings


class PassphraseDialog(FittedDialog):
    """Asks for the passphrase of now (unless the store was opened by the recovery code) and twice for the new one."""

    def __init__(self, around: Surroundings, parent: QWidget, *, ask_old: bool) -> None:
        super().__init__(parent)
        self._around = around
        self._ask_old = ask_old
        self._form = Ui_PassphraseDialog()
        self._form.setupUi(self)
        form = self._form
        self._reveal = Reveal(form.show_button, form.new_edit, form.repeat_edit)
        self._reveal.retranslate()
        for widget in (form.old_label, form.old_edit):
            widget.setVisible(ask_old)
        if not ask_old:
            form.heading.setText(self.tr("Kies een nieuwe wachtzin"))
        form.progress.hide()
        self._say("")
        EnterOrder(form.old_edit, form.new_edit, form.repeat_edit, parent=self).complete.connect(self._save)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        form.offer_button.clicked.connect(self._offer)
        around.ui.theme.dress(self)
        (form.old_edit if ask_old else form.new_edit).setFocus()

    def reject(self) -> None:
        """Close, unless the passphrase is being changed at this moment."""
        if self._form.progress.isHidden():
            super().reject()

    def _offer(self) -> None:
        words = passphrases.generate()
        self._form.new_edit.setText(words)
        self._form.repeat_edit.setText(words)
        self._form.show_button.setChecked(True)

    def _save(self) -> None:
        if not self._form.progress.isHidden():
            return
        form, access = self._form, self._around.access
        old = form.old_edit.text() if self._ask_old else None
        new = form.new_edit.text()
        try:
            passphrases.check(new, old=old)
        except PassphraseRefused as error:
            self._fail(error)
            form.new_edit.setFocus()
            return
        if new != form.repeat_edit.text():
            self._say(self.tr("De twee nieuwe wachtzinnen zijn niet hetzelfde."))
            form.repeat_edit.setFocus()
            return
        self._say("")
        form.progress.show()
        self._around.background.run(lambda _: access.change_passphrase(old, new), self._done, self._fail)

    def _done(self, _: None) -> None:
        self._form.progress.hide()
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._form.progress.hide()
        self._say(self._around.ui.errors.sentence(error))

    def _say(self, sentence: str) -> None:
        say_problem(self._form.problem, sentence)
