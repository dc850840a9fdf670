"""Asks for what opens a backup, shows what the backup says about itself, and carries the work out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from peercoach_desktop.store.backup import BackupPreview
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.backup.files import count_words, moment_words
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.forms.restore_dialog_ui import Ui_RestoreDialog
from peercoach_desktop.views.kit.labels import say_problem
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.start.reveal import Reveal
from peercoach_desktop.views.surroundings import Surroundings


class BackupRun(Protocol):
    """What is done with the backup once the secret is given."""

    def preview(self) -> BackupPreview:
        """Return what the backup says about itself. Raises StoreError."""

    def job(self, passphrase: str | None, code: str | None) -> Callable[[Report], Any]:
        """Return the work, for a thread."""

    def words(self) -> tuple[str, str, str]:
        """Return the title, what will happen, and the verb on the button."""

    def replaces(self) -> bool:
        """Return whether something that is there now makes room."""


class SecretDialog(FittedDialog):
    """`result_value` is what the work gave, once the dialog is accepted."""

    def __init__(self, run: BackupRun, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.result_value: Any = None
        self._run = run
        self._around = around
        self._by_code = False
        self._form = Ui_RestoreDialog()
        self._form.setupUi(self)
        self._reveal = Reveal(self._form.show_button, self._form.secret_edit)
        self._reveal.retranslate()
        self._say_run()
        self._form.progress.hide()
        self._say("")
        self._form.go_button.clicked.connect(self._go)
        self._form.secret_edit.returnPressed.connect(self._go)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.code_button.clicked.connect(self._switch)
        around.ui.theme.dress(self)
        self._look_inside()
        self._form.secret_edit.setFocus()

    def reject(self) -> None:
        """Close, unless the work is under way: it must not be broken off halfway."""
        if self._form.progress.isHidden():
            super().reject()

    def _say_run(self) -> None:
        title, intro, verb = self._run.words()
        self.setWindowTitle(title)
        self._form.heading.setText(title)
        self._form.intro.setText(intro)
        self._form.go_button.setText(verb)
        self._form.safety.setVisible(self._run.replaces())
        if not self._run.replaces():
            set_look(self._form.go_button, kind="primary", ink="on_accent")
        self._form.cancel_button.setDefault(self._run.replaces())

    def _look_inside(self) -> None:
        """Say what the header tells before anybody types a secret for a file that is not ours."""
        try:
            seen = self._run.preview()
        except Exception as error:  # noqa: BLE001 - said in the dialog, as every error of the store
            self._say(self._around.ui.errors.sentence(error))
            for widget in (
                self._form.facts_card,
                self._form.go_button,
                self._form.secret_edit,
                self._form.show_button,
                self._form.code_button,
            ):
                widget.hide()
            self._form.secret_label.hide()
            return
        made = moment_words(seen.made, self._around.ui.language.code)
        facts = (
            self.tr("Gemaakt op {when}").format(when=made),
            count_words(seen.counts),
            self.tr("{size} MB").format(size=max(seen.size / 1_000_000, 0.1).__format__(".1f")),
        )
        self._form.facts.setText("\n".join(facts))

    def _switch(self) -> None:
        self._by_code = not self._by_code
        self._form.secret_edit.clear()
        self._form.secret_label.setText(self.tr("Herstelcode van papier") if self._by_code else self.tr("Wachtzin van de reservekopie"))
        self._form.code_button.setText(self.tr("Toch met de wachtzin") if self._by_code else self.tr("Herstelcode gebruiken"))
        self._form.secret_edit.setFocus()

    def _go(self) -> None:
        secret = self._form.secret_edit.text()
        if not self._form.progress.isHidden():
            return
        if not secret.strip():
            self._say(self.tr("Typ eerst de wachtzin of de code."))
            return
        self._say("")
        self._form.progress.show()
        job = self._run.job(None if self._by_code else secret, secret if self._by_code else None)
        self._around.background.run(job, self._done, self._fail)

    def _done(self, result: Any) -> None:
        self._form.progress.hide()
        self.result_value = result
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._form.progress.hide()
        self._say(self._around.ui.errors.sentence(error))
        self._form.secret_edit.selectAll()
        self._form.secret_edit.setFocus()

    def _say(self, sentence: str) -> None:
        say_problem(self._form.problem, sentence)
