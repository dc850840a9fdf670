"""Typing a step over: every field of a printed form, or every point of a checklist, in the order of the paper and with its code."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.paper_twin import RATER_CODE, PaperTwin, spelled
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.paper.coded_words import CodedWords
from peercoach_desktop.views.session.paper.fields import PaperFields
from peercoach_desktop.views.session.paper.points import PaperPoints
from peercoach_desktop.views.session.paper.said_line import SaidLine
from peercoach_desktop.views.session.paper.title import title_of
from peercoach_desktop.views.session.paper.version_page import LEAVE_PAPER
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class PaperPage(SessionPage):
    """Everything is saved as on any other page of the talk. Enter behind a code goes to what has that code on paper."""

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(table, stop, parent)
        twin = table.way.twin(stop)
        assert twin is not None
        self._twin: PaperTwin = twin
        self.is_narrow = not twin.is_checklist
        coded = replace(table, words=CodedWords(table.opened, table.ui, twin))
        self._caption, self._heading, self._hint = caption_label(), heading_label(), hint_label()
        self._code = SaidLine(self)
        self._back = quiet_button(icon="arrow-left")
        self._code.add(self._back)
        self.body: PaperFields | PaperPoints
        self.body = PaperPoints(coded, stop, self) if twin.is_checklist else PaperFields(coded, stop, twin, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._caption, self._heading, self._hint):
            column.addWidget(label)
        column.addSpacing(14)
        column.addWidget(self._code)
        column.addSpacing(18)
        column.addWidget(self.body)
        column.addStretch(1)
        for told, tells in ((self.body.answered, self.answered), (self.body.left, self.left), (self.body.asked, self.asked)):
            told.connect(tells)
        self.body.wanted.connect(self.wanted)
        self._code.entered.connect(self._go_to)
        self._back.clicked.connect(self._leave)
        self._say()

    def code_line(self) -> SaidLine:
        """Return the field for a code, with what is said about it."""
        return self._code

    def focus_code(self) -> None:
        """Put the focus in the field for a code."""
        self._code.focus_here()

    def focus_first(self) -> None:
        """Put the focus on what is not filled in yet."""
        self.body.focus_first()

    def focus_field(self, field_id: str, cursor: int) -> bool:
        """Put the focus in a field at a place in it; return whether the field is here."""
        return self.body.focus_field(field_id, cursor)

    def where(self) -> tuple[str, int]:
        """Return the field with the focus and the place in it."""
        return self.body.where()

    def take(self) -> None:
        """Bring what was typed a moment ago to the session now."""
        self.body.take()

    def refresh(self) -> None:
        """Show what the session holds now."""
        self.body.refresh()

    def set_read_only(self, *, on: bool) -> None:
        """Let what is filled in be read alone, or be changed again."""
        self.body.set_read_only(on=on)

    def retranslate(self) -> None:
        """Show all words again."""
        self._say()
        self._code.say("")
        self.body.retranslate()

    def _say(self) -> None:
        self._caption.setText(self.tr("Typ over van papier · versie {version}").format(version=self._twin.version))
        self._heading.setText(title_of(self.table, self._twin))
        self._hint.setText(self.tr("Alles staat in de volgorde van je papier. Wat al is ingevuld, blijft zo tot je het verandert."))
        self._code.name(self.tr("Ga naar code"))
        set_button_words(self._back, self.tr("Terug naar de stap"))

    def _go_to(self, code: str) -> None:
        if not code.strip():
            self.focus_first()
            return
        problem = self._arrive_at(code)
        self._code.say(problem)
        if problem:
            self._code.focus_here()
        else:
            self._code.edit.clear()

    def _arrive_at(self, code: str) -> str:
        """Go to what has a code; return what is wrong where that cannot be, "" where the focus is there."""
        if isinstance(self.body, PaperPoints):
            found = (RATER_CODE, 0) if spelled(code) == RATER_CODE else self._twin.find(code)
            if found is not None and self.body.focus_code(found[0]):
                return ""
            return self._unknown().format(code=code.strip())
        found = self._twin.find(code)
        if found is None:
            elsewhere = self.tr("Code {code} staat op je papier. Maar in dit gesprek hoort de vraag niet bij deze stap.")
            return (elsewhere if self._twin.is_printed(code) else self._unknown()).format(code=code.strip())
        if self.body.focus_part(*found):
            return ""
        if self.body.is_sealed(found[0]):
            return self.tr("Het antwoord bij code {code} is verzegeld. In de stap zelf lees je hoe het opengaat.").format(code=code.strip())
        waits = self.tr("Code {code} hoort bij een ander antwoord op {other}. Kies daar eerst dat antwoord.")
        return waits.format(code=code.strip(), other=self._other(found[0]))

    def _unknown(self) -> str:
        return self.tr("Code {code} staat niet op je papier. Kijk nog eens welke code er staat.")

    def _other(self, field_id: str) -> str:
        """Return the code of the answer that a field waits for."""
        field = next(field for field in self._twin.fields() if field.id == field_id)
        return self._twin.codes.get(field.when.field, "") if field.when is not None else ""

    def _leave(self) -> None:
        self.asked.emit(LEAVE_PAPER)
