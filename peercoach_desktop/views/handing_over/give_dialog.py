"""Hands a trajectory over: first the yes of the peer, then a passphrase for the file alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.handing_over import ENDING
from peercoach_desktop.store import passphrase as passphrases
from peercoach_desktop.store.errors import PassphraseRefused
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label, say_problem, strong_label
from peercoach_desktop.views.saving import ask_where
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 520

AskFile = Callable[[QWidget, str, str], str]


def ask_new(parent: QWidget, title: str, name: str) -> str:
    """Ask where to write the file."""
    return ask_where(parent, title, name, f"*{ENDING}")


class GiveDialog(FittedDialog):
    """`written` is the file, once the dialog is accepted. A no is written down too, and then nothing leaves."""

    def __init__(self, trajectory: Trajectory, desk: Desk, around: Surroundings, parent: QWidget, ask: AskFile = ask_new) -> None:
        super().__init__(parent)
        self.written: Path | None = None
        self._trajectory = trajectory
        self._desk = desk
        self._around = around
        self._ask = ask
        peer = desk.store.people.peer(trajectory.peer_id)
        self._name = around.ui.discretion.name(peer.id, peer.first_name)
        self._yes, self._no = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        self._who_label, self._who = strong_label(), QLineEdit(peer.first_name)
        self._secret_label, self._secret = strong_label(), QLineEdit()
        self._bar, self._status = QProgressBar(), plain_label(role="status")
        self._bar.setMaximum(0)
        self._go, self._cancel, self._words = primary_button(), secondary_button(), quiet_button(icon="refresh-cw")
        self._lay_out()
        self._connect()
        around.ui.theme.dress(self)
        self._yes.setFocus()

    def reject(self) -> None:
        """Close, unless the file is being written."""
        if self._bar.isHidden():
            super().reject()

    def _lay_out(self) -> None:
        title = self.tr("Traject overdragen")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self._say_all()
        answers = QHBoxLayout()
        for button in (self._yes, self._no):
            self._group.addButton(button)
            answers.addWidget(button)
        answers.addStretch(1)
        buttons = FlowLayout(spacing=8)
        for each in (self._go, self._cancel):
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(heading_label(title))
        column.addWidget(plain_label(self.tr("Alles van dit traject gaat in één versleuteld bestand. Ook je eigen aantekeningen.")))
        day = day_words(self._around.clock().date(), self._around.ui.language.code)
        question = self.tr("Vindt {name} dit goed? Het antwoord wordt bewaard met de datum: {day}.")
        column.addWidget(strong_label(question.format(name=self._name, day=day)))
        column.addLayout(answers)
        for widget in (self._who_label, self._who, self._secret_label):
            column.addWidget(widget)
        column.addWidget(hint_label(self.tr("Alleen voor dit bestand. Geef de wachtzin niet samen met het bestand.")))
        for part in (self._secret, self._words, self._bar, self._status):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(buttons)
        self._bar.hide()
        self._say("")

    def _say_all(self) -> None:
        self._yes.setText(self.tr("Ja"))
        self._no.setText(self.tr("Nee"))
        self._who_label.setText(self.tr("Wie gaf dit antwoord?"))
        self._secret_label.setText(self.tr("Wachtzin voor het bestand"))
        set_button_words(self._words, self.tr("Maak 5 woorden"))
        set_button_words(self._go, self.tr("Bewaar het bestand…"))
        set_button_words(self._cancel, self.tr("Annuleren"))
        for label, field in ((self._who_label, self._who), (self._secret_label, self._secret)):
            label.setBuddy(field)
            field.setAccessibleName(label.text())

    def _connect(self) -> None:
        self._words.clicked.connect(self._offer)
        self._go.clicked.connect(self._give)
        self._cancel.clicked.connect(self.reject)
        self._no.toggled.connect(self._on_no)

    def _offer(self) -> None:
        self._secret.setText(passphrases.generate())

    def _on_no(self, no: bool) -> None:
        set_button_words(self._go, self.tr("Bewaar het antwoord") if no else self.tr("Bewaar het bestand…"))
        for widget in (self._secret_label, self._secret, self._words):
            widget.setEnabled(not no)

    def _give(self) -> None:
        if not self._bar.isHidden() or not self._is_answered():
            return
        handing_over, trajectory_id, who, secret = self._desk.handing_over, self._trajectory.id, self._who.text(), self._secret.text()
        given = self._yes.isChecked()
        target = self._target() if given else None
        if given and target is None:
            return

        def give() -> None:
            handing_over.record_answer(trajectory_id, given=given, said_by=who)
            if target is not None:
                handing_over.give(trajectory_id, target, secret)

        self._say("")
        self._bar.show()
        self.written = target
        self._around.background.run(lambda _: give(), self._done, self._fail)

    def _is_answered(self) -> bool:
        if self._group.checkedButton() is None:
            self._say(self.tr("Kies eerst ja of nee."))
        elif not self._who.text().strip():
            self._say(self.tr("Vul in wie het antwoord gaf."))
        elif self._no.isChecked():
            return True
        else:
            try:
                passphrases.check(self._secret.text())
            except PassphraseRefused as error:
                self._say(self._around.ui.errors.sentence(error))
            else:
                return True
        return False

    def _target(self) -> Path | None:
        name = f"traject-{self._around.clock().date().isoformat()}{ENDING}"
        chosen = self._ask(self, self.tr("Waar mag het bestand staan?"), name)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_name(path.name + ENDING)

    def _done(self, _: None) -> None:
        self._bar.hide()
        self._secret.clear()
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._bar.hide()
        self.written = None
        self._say(self._around.ui.errors.sentence(error))

    def _say(self, sentence: str) -> None:
        say_problem(self._status, sentence)
