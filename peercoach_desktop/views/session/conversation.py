"""The conversation mode: one large question on a calm screen that both can look at. Nothing private can be read (row K22)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.forms.session_conversation_ui import Ui_SessionConversation
from peercoach_desktop.views.kit.large_text import LargeText
from peercoach_desktop.views.ui_context import UiContext

_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
_ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class Conversation(QWidget):
    """Lies over `host`. `ended` when the coach goes back to the talk. It shows the questions it is given and nothing else.

    `shown(place)`: the question at that place stands there now.
    """

    ended = Signal()
    shown = Signal(int)

    def __init__(self, ui: UiContext, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._ui = ui
        self._questions: Sequence[str] = ()
        self._at = 0
        self._form = Ui_SessionConversation()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._large = LargeText()
        self._form.question_column.addWidget(self._large)
        ui.theme.dress(self)
        self._form.previous_button.clicked.connect(self.go_back)
        self._form.next_button.clicked.connect(self.go_on)
        self._form.back_button.clicked.connect(self.ended)
        host.installEventFilter(self)
        for button in (self._form.previous_button, self._form.next_button, self._form.back_button):
            button.installEventFilter(self)
        self.hide()

    def begin(self, questions: Sequence[str], at: int = 0) -> None:
        """Show one of the questions; the others come with the keys and buttons."""
        self._questions = questions
        self._at = at
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self._say()
        self.shown.emit(at)
        self._form.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self, questions: Sequence[str]) -> None:
        """Show the same question in other words, as in another language."""
        if len(questions) == len(self._questions):
            self._questions = questions
            self._say()

    def question(self) -> str:
        """Return the question on the screen."""
        return self._large.words()

    def large(self) -> LargeText:
        """Return what shows the question."""
        return self._large

    def go_on(self) -> None:
        """Show the next question; after the last comes the first."""
        self._turn(1)

    def go_back(self) -> None:
        """Show the question before; before the first comes the last."""
        self._turn(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the questions with the arrows too."""
        if not self._walks(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the host; and go through the questions where a button would take an arrow to go to the next button."""
        # The kind of event comes first: while a talk goes away there are others, when nothing of this is left on the side of Python.
        if event.type() is QEvent.Type.Resize and watched is self._host and self.isVisible():
            self.setGeometry(self._host.rect())
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is not self._host and self._walks(event):
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
        super().changeEvent(event)

    def _walks(self, event: QKeyEvent) -> bool:
        if event.key() in _ON:
            self.go_on()
        elif event.key() in _BACK:
            self.go_back()
        else:
            return False
        return True

    def _turn(self, step: int) -> None:
        self._at = (self._at + step) % max(len(self._questions), 1)
        self._say()
        self.shown.emit(self._at)

    def _say(self) -> None:
        self._large.say(self._questions[self._at])
        several = len(self._questions) > 1
        self._form.previous_button.setVisible(several)
        self._form.next_button.setVisible(several)
