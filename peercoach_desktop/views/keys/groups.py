"""Asks for two groups of the recovery code, from paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.kit.enter_order import EnterOrder
from peercoach_desktop.views.kit.labels import hint_label, plain_label, say_problem, strong_label

_LONGEST = 12


class GroupsQuestion(QWidget):
    """Two short fields. `answer` says whether they are right; `entered` when Enter is pressed in the last."""

    entered = Signal()

    def __init__(self, paper: PaperKey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = paper
        self._numbers = paper.ask()
        self._hint = hint_label()
        self._problem = plain_label(role="status")
        self._labels = [strong_label() for _ in self._numbers]
        self._fields = [QLineEdit() for _ in self._numbers]
        row = QHBoxLayout()
        row.setSpacing(16)
        for label, field in zip(self._labels, self._fields, strict=True):
            field.setMaxLength(_LONGEST)
            label.setBuddy(field)
            place = QVBoxLayout()
            place.addWidget(label)
            place.addWidget(field)
            row.addLayout(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._hint)
        column.addLayout(row)
        column.addWidget(self._problem)
        EnterOrder(*self._fields, parent=self).complete.connect(self.entered)
        self._say_all()
        self._say("")

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self._fields[0].setFocus()

    def answer(self) -> bool:
        """Return whether both groups are as on the right paper; if not, say so calmly, and keep what was typed."""
        texts = [field.text().strip() for field in self._fields]
        if not all(texts):
            self._say(self.tr("Typ allebei de groepen over van het papier."))
        elif self._paper.is_right(dict(zip(self._numbers, texts, strict=True))):
            self._say("")
            return True
        else:
            self._say(self.tr("Dit is niet het goede blad, of er zit een typfout in. Kijk nog eens rustig."))
        return False

    def numbers(self) -> tuple[int, int]:
        """Return which groups are asked for."""
        return self._numbers

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _say_all(self) -> None:
        self._hint.setText(self.tr("Op het papier staan 8 groepen van 4 tekens. Tel van links naar rechts."))
        for number, label, field in zip(self._numbers, self._labels, self._fields, strict=True):
            label.setText(self.tr("Groep {number}").format(number=number))
            field.setAccessibleName(label.text())

    def _say(self, sentence: str) -> None:
        say_problem(self._problem, sentence)
