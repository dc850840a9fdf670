"""Making a backup and seeing that it can be restored."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import Stopped
from peercoach_desktop.store.proof import Proof
from peercoach_desktop.views.background import Task
from peercoach_desktop.views.backup.backup_words import say_backup
from peercoach_desktop.views.backup.files import AskFile, ask_existing, ask_new, count_words, moment_words, with_ending
from peercoach_desktop.views.backup.runs import VerifyRun
from peercoach_desktop.views.backup.secret_dialog import SecretDialog
from peercoach_desktop.views.forms.backup_page_ui import Ui_BackupPage
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.surroundings import Surroundings

_STEPS = 1000


class BackupPage(QWidget):
    """`restore_requested(file)` asks the window to put a backup back over the open store; "" lets the coach look for the file."""

    restore_requested = Signal(str)
    refreshed = Signal()

    def __init__(
        self, desk: Desk, around: Surroundings, parent: QWidget | None = None, new: AskFile = ask_new, existing: AskFile = ask_existing
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._ask_new = new
        self._ask_existing = existing
        self._task: Task | None = None
        self._form = Ui_BackupPage()
        self._form.setupUi(self)
        self._form.make_button.clicked.connect(self.make)
        self._form.stop_button.clicked.connect(self._stop)
        self._form.verify_button.clicked.connect(self._verify)
        self._form.restore_button.clicked.connect(self._restore)
        self._form.proof_card.hide()
        self._show_busy(busy=False)
        self._say("")
        self.refresh()
        around.ui.theme.dress(self)

    def refresh(self) -> None:
        """Show what the last backup is."""
        say_backup(self._form.last_line, self._desk, self._around.clock().date(), self._language())
        self.refreshed.emit()

    def focus_first(self) -> None:
        """Put the focus on the button to make one."""
        self._form.make_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.refresh()
        super().changeEvent(event)

    def make(self) -> None:
        """Ask for a place and write a backup there."""
        chosen = self._ask_new(self.window(), self.tr("Bewaar de reservekopie"))
        if not chosen or self._task is not None:
            return
        target, backups = with_ending(chosen), self._desk.backups
        self._form.proof_card.hide()
        self._show_busy(busy=True)
        self._say(self.tr("De reservekopie wordt gemaakt en daarna teruggelezen…"), "muted")
        self._task = self._around.background.run(lambda report: backups.make(target, report), self._on_made, self._on_failed)
        self._task.progressed.connect(self._show_part)

    def _show_part(self, part: float) -> None:
        self._form.progress.setValue(round(part * _STEPS))

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_made(self, proof: Proof) -> None:
        self._end()
        self._show_proof(proof)
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Stopped):
            self._say(self.tr("Gestopt. Er is geen reservekopie gemaakt."), "muted")
        else:
            self._say(self._around.ui.errors.sentence(error), "danger")
        self._form.make_button.setFocus()

    def _end(self) -> None:
        self._task = None
        self._say("")
        self._show_busy(busy=False)

    def put_in_list(self, widget: QWidget) -> None:
        """Show `widget` above what is done with a file."""
        column = self._form.column
        column.insertWidget(column.indexOf(self._form.check_card), widget)
        tab_as_read(self)

    def _restore(self) -> None:
        self.restore_requested.emit("")

    def _verify(self) -> None:
        chosen = self._ask_existing(self.window(), self.tr("Welke reservekopie wil je controleren?"))
        if not chosen:
            return
        dialog = SecretDialog(VerifyRun(with_ending(chosen), self._around), self._around, self.window())
        if dialog.exec() and isinstance(dialog.result_value, Proof):
            self._show_proof(dialog.result_value)
        dialog.deleteLater()

    def _show_proof(self, proof: Proof) -> None:
        today = moment_words(self._around.clock(), self._language())
        lines = (
            self.tr("Gemaakt op {when}.").format(when=moment_words(proof.made, self._language())),
            self.tr("Inhoud: {counts}.").format(counts=count_words(proof.counts)),
            self.tr("Bestand: {path}").format(path=proof.path),
            self.tr("Proef teruggezet op {when}. Alles is leesbaar.").format(when=today),
        )
        self._form.proof_lines.setText("\n".join(lines))
        self._form.proof_card.show()

    def _show_busy(self, *, busy: bool) -> None:
        self._form.progress.setVisible(busy)
        self._form.progress.setValue(0)
        self._form.stop_button.setVisible(busy)
        for button in (self._form.verify_button, self._form.restore_button):
            button.setDisabled(busy)

    def _say(self, sentence: str, tone: str = "muted") -> None:
        self._form.make_status.setText(sentence)
        self._form.make_status.setVisible(bool(sentence))
        set_look(self._form.make_status, tone=tone)

    def _language(self) -> str:
        return self._around.ui.language.code
