"""Opening the store: by passphrase, or by the code from paper."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.access import CoachStore
from peercoach_desktop.services.clock import wall_clock
from peercoach_desktop.store.errors import WrongPassphrase, WrongRecoveryCode
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.dates import near_moment
from peercoach_desktop.views.forms.start_unlock_page_ui import Ui_StartUnlockPage
from peercoach_desktop.views.start.corner import Corner
from peercoach_desktop.views.start.measure import ColumnMeasure
from peercoach_desktop.views.start.next_step import NextStep, next_step
from peercoach_desktop.views.start.patience import Patience
from peercoach_desktop.views.start.reveal import Reveal
from peercoach_desktop.views.ui_context import ErrorVoice

if TYPE_CHECKING:  # most laptops have one coach
    from peercoach_desktop.views.start.coach_choice import CoachChoice


class UnlockPage(QWidget):
    """Asks for the passphrase (`passphrase_given`) or the recovery code (`code_given`).

    `last_saved` is when the store was last written; `example` is the passphrase to tell where this is the example. With several
    coaches the page asks who it is (`coach_chosen`); `other_coach_requested` is for who has no store yet. `folder_requested` and
    `close_requested` are the safe steps after a store that does not open.
    """

    passphrase_given = Signal(str)
    code_given = Signal(str)
    restore_requested = Signal()
    coach_chosen = Signal(object)
    other_coach_requested = Signal()
    folder_requested = Signal()
    close_requested = Signal()

    def __init__(
        self, appearance: Appearance, errors: ErrorVoice, last_saved: datetime | None, example: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._errors = errors
        self._last_saved = last_saved
        self._example = example
        self._by_code = False
        self._patience = Patience()
        self._step = NextStep.TYPE
        self._coaches: CoachChoice | None = None
        self._form = Ui_StartUnlockPage()
        self._form.setupUi(self)
        ColumnMeasure(self._form.middle_column, appearance.theme)
        self._corner = Corner(appearance, self._form.language_button, self._form.theme_button, self)
        self._reveal = Reveal(self._form.show_button, self._form.secret_edit)
        self._wait_timer = QTimer(self)
        self._wait_timer.setInterval(1000)
        self._wait_timer.timeout.connect(self._tick)
        self._form.open_button.clicked.connect(self._open)
        self._form.secret_edit.returnPressed.connect(self._open)
        self._form.code_button.clicked.connect(self._switch)
        self._form.restore_button.clicked.connect(self.restore_requested)
        self._form.step_button.clicked.connect(self._take_step)
        self._form.coach_button.clicked.connect(self.other_coach_requested)
        self._form.coaches_place.hide()
        self._form.coach_row.setVisible(not example)
        self._show_step(NextStep.TYPE)
        self._form.example_card.setVisible(bool(example))
        self._show_busy(busy=False)
        self._say("")
        self._say_all()
        appearance.theme.dress(self)

    def focus_first(self) -> None:
        """Put the focus in the field."""
        self._form.secret_edit.setFocus()

    def show_error(self, error: Exception) -> None:
        """Say why it did not open, with the one safe thing to do next."""
        self._show_busy(busy=False)
        self._say(self._errors.sentence(error))
        if isinstance(error, WrongPassphrase | WrongRecoveryCode):
            self._patience.wrong_try()
            self._form.secret_edit.selectAll()
        self._show_step(next_step(error))
        (self._form.code_button if self._step is NextStep.CODE else self._form.secret_edit).setFocus()
        self._tick()

    def offer_coaches(self, coaches: tuple[CoachStore, ...], chosen: VaultPaths) -> None:
        """Ask who it is; `chosen` is the store that is asked for now."""
        from peercoach_desktop.views.start.coach_choice import CoachChoice

        self._coaches = CoachChoice(coaches, chosen)
        self._coaches.chosen.connect(self._on_coach)
        self._form.coaches_column.addWidget(self._coaches)
        self._form.coaches_place.show()

    def show_last_saved(self, when: datetime) -> None:
        """Tell when the store that is chosen now was last written."""
        self._last_saved = when
        self._say_all()

    def problem(self) -> str:
        """Return what it says is wrong."""
        return self._form.problem.text()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say("")
            self._say_all()
            self._show_step(self._step)
        super().changeEvent(event)

    def _say_all(self) -> None:
        form = self._form
        self._corner.retranslate()
        self._reveal.retranslate()
        form.secret_label.setText(self.tr("Herstelcode") if self._by_code else self.tr("Wachtzin"))
        form.secret_hint.setText(self.tr("De 8 groepen van je papier. Hoofdletters en streepjes maken niet uit.") if self._by_code else "")
        form.secret_hint.setVisible(self._by_code)
        form.code_button.setText(self.tr("Toch met de wachtzin") if self._by_code else self.tr("Herstelcode gebruiken"))
        form.example_words.setText(self.tr("Dit is het voorbeeld. De wachtzin is: {words}").format(words=self._example))
        if self._last_saved is not None:
            when = near_moment(self._last_saved, wall_clock().date(), self._appearance.language.code)
            form.last_saved.setText(self.tr("Laatst opgeslagen: {when}").format(when=when))
        form.last_saved.setVisible(self._last_saved is not None)

    def _switch(self) -> None:
        self._by_code = not self._by_code
        self._form.secret_edit.clear()
        self._say("")
        self._say_all()
        self._form.secret_edit.setFocus()

    def _open(self) -> None:
        secret = self._form.secret_edit.text()
        if self._form.progress.isVisible() or self._patience.seconds_left():
            return
        if not secret.strip():
            self._say(self.tr("Typ eerst de code.") if self._by_code else self.tr("Typ eerst je wachtzin."))
            return
        self._say("")
        self._reveal.hide()
        self._show_busy(busy=True)
        (self.code_given if self._by_code else self.passphrase_given).emit(secret)

    def _on_coach(self, paths: VaultPaths) -> None:
        self._form.secret_edit.clear()
        self._say("")
        self._show_step(NextStep.TYPE)
        self.coach_chosen.emit(paths)

    def _show_step(self, step: NextStep) -> None:
        self._step = step
        words = {
            NextStep.AGAIN: self.tr("Probeer het opnieuw"),
            NextStep.FOLDER: self.tr("Toon de map"),
            NextStep.CLOSE: self.tr("Sluit het programma"),
        }
        self._form.step_button.setText(words.get(step, ""))
        self._form.step_button.setVisible(step in words)
        self._form.restore_button.setVisible(step is NextStep.RESTORE)
        self._form.elsewhere_row.setVisible(step not in (NextStep.TYPE, NextStep.CODE))

    def _take_step(self) -> None:
        match self._step:
            case NextStep.FOLDER:
                self.folder_requested.emit()
            case NextStep.CLOSE:
                self.close_requested.emit()
            case _:
                self._open()

    def _show_busy(self, *, busy: bool) -> None:
        self._form.progress.setVisible(busy)
        self._form.secret_edit.setReadOnly(busy)

    def _tick(self) -> None:
        left = self._patience.seconds_left()
        self._form.open_button.setText(self.tr("Wacht nog %n seconden", "", left) if left else self.tr("Openen"))
        if left and not self._wait_timer.isActive():
            self._wait_timer.start()
        elif not left:
            self._wait_timer.stop()

    def _say(self, sentence: str) -> None:
        self._form.problem.setText(sentence)
        self._form.problem.setVisible(bool(sentence))
