"""Help at this step: what the step is for, and every key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from peercoach_desktop.views.forms.session_help_dialog_ui import Ui_SessionHelpDialog
from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.session.shortcuts import KEYS, shown_keys


class HelpDialog(QDialog):
    """Shows `aim`, what this step is for, and the keys of the workspace and of the checklist."""

    def __init__(self, aim: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = Ui_SessionHelpDialog()
        self._form.setupUi(self)
        self._form.aim_text.setText(aim)
        self._form.aim_text.setVisible(bool(aim))
        self._form.close_button.clicked.connect(self.accept)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        self._form.keys_scroll_column.addLayout(grid)
        self._form.keys_scroll_column.addStretch(1)
        for row, (keys, words) in enumerate(self.lines()):
            grid.addWidget(plain_label(keys, "strong", wrap=False), row, 0)
            grid.addWidget(plain_label(words), row, 1)
        self.resize(600, 560)

    def lines(self) -> list[tuple[str, str]]:
        """Return every key with what it does."""
        words = {
            "next": self.tr("Verder"),
            "previous": self.tr("Vorige"),
            "region": self.tr("Naar het volgende deel van het scherm"),
            "undo": self.tr("Ongedaan maken"),
            "redo": self.tr("Opnieuw doen"),
            "ask_on": self.tr("Naar de vragen om door te vragen"),
            "large": self.tr("Toon één vraag groot, voor jullie allebei"),
            "model": self.tr("Kies een gespreksmodel, of wissel van model"),
            "paper": self.tr("Typ een stap over van papier. Ben je daar al: ga naar een code"),
            "advice": self.tr("Tel dat je advies gaf"),
            "limits": self.tr("Mijn grenzen"),
            "pause": self.tr("Pauze: verberg alles en zet de klok stil"),
            "curtain": self.tr("Bedek het scherm; een toets of klik brengt alles terug"),
            "names": self.tr("Verberg de namen, of toon ze weer"),
            "lock": self.tr("Vergrendelen"),
            "help": self.tr("Hulp en sneltoetsen"),
            "escape": self.tr("Sluit wat over de pagina ligt"),
        }
        keys = [(" / ".join(shown_keys(sequence) for sequence in key.sequences), words[key.name]) for key in KEYS]
        steps = (f"{shown_keys('Alt+1')} … {shown_keys('Alt+9')}", self.tr("Naar stap 1 tot en met 9"))
        find = (shown_keys("Ctrl+K"), self.tr("Zoek een persoon of een tekst"))
        return [*keys[:2], steps, find, *keys[2:], *self._checklist_lines()]

    def _checklist_lines(self) -> list[tuple[str, str]]:
        return [
            ("1 2 3 4", self.tr("Observatie: nog niet, met hulp, zelfstandig, voorbeeld")),
            ("0", self.tr("Observatie: niet gezien")),
            ("9", self.tr("Observatie: niet van toepassing")),
            (shown_keys("Backspace"), self.tr("Observatie: maak het kijkpunt leeg")),
            ("N", self.tr("Observatie: schrijf een voorbeeld op")),
            ("↑ ↓", self.tr("Observatie: naar een ander kijkpunt")),
        ]
