"""The second screen of the first start: the recovery code on paper, and the coach's own first name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.forms.start_recovery_page_ui import Ui_StartRecoveryPage
from peercoach_desktop.views.kit.labels import say_problem
from peercoach_desktop.views.start.corner import Corner
from peercoach_desktop.views.start.measure import ColumnMeasure


class RecoveryPage(QWidget):
    """Shows the code. `finished(first name)` once it is kept and the name is given.

    `print_requested` and `pdf_requested` ask for the sheet.
    """

    finished = Signal(str)
    print_requested = Signal()
    pdf_requested = Signal()

    def __init__(self, appearance: Appearance, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_StartRecoveryPage()
        self._form.setupUi(self)
        self._form.code.setText(_in_two_lines(code))
        ColumnMeasure(self._form.middle_column, appearance.theme)
        self._corner = Corner(appearance, self._form.language_button, self._form.theme_button, self)
        self._form.print_button.clicked.connect(self.print_requested)
        self._form.pdf_button.clicked.connect(self.pdf_requested)
        self._form.begin_button.clicked.connect(self._begin)
        self._form.name_edit.returnPressed.connect(self._begin)
        self._form.kept_box.toggled.connect(self._on_kept)
        self._form.name_edit.textEdited.connect(self._on_name)
        self._say_all()
        appearance.theme.dress(self)

    def focus_first(self) -> None:
        """Put the focus on the first thing to do."""
        self._form.print_button.setFocus()

    @property
    def sheet_place(self) -> QWidget:
        """The place of what went wrong with the sheet."""
        return self._form.pdf_button

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say_all()
        super().changeEvent(event)

    def _say_all(self) -> None:
        self._corner.retranslate()
        say_problem(self._form.kept_problem, "")
        say_problem(self._form.name_problem, "")

    def _begin(self) -> None:
        name = self._form.name_edit.text().strip()
        kept = self._form.kept_box.isChecked()
        say_problem(self._form.kept_problem, "" if kept else self.tr("Bewaar eerst de code. Zet dan het vinkje."))
        say_problem(self._form.name_problem, "" if name else self.tr("Vul je voornaam in, of hoe je genoemd wilt worden."))
        if not kept:
            self._form.kept_box.setFocus()
        elif not name:
            self._form.name_edit.setFocus()
        else:
            self.finished.emit(name)

    def _on_kept(self, kept: bool) -> None:
        if kept:
            say_problem(self._form.kept_problem, "")

    def _on_name(self) -> None:
        say_problem(self._form.name_problem, "")


def _in_two_lines(code: str) -> str:
    """Return the code with its groups in two lines, for who copies it by hand."""
    groups = code.replace("-", " ").split()
    half = len(groups) // 2
    return "   ".join(groups[:half]) + "\n" + "   ".join(groups[half:])
