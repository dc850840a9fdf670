"""Before a step is typed over: which version is the paper? Codes of another version may stand for something else."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.paper_twin import PaperTwin
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.paper.said_line import SaidLine
from peercoach_desktop.views.session.paper.title import title_of
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

LEAVE_PAPER = "leave_paper"
"""What a page asks of the workspace to go back to the step."""
_NUMBER = re.compile(r"(?:versie|version|v)?\s*(\d+)", re.IGNORECASE)


class VersionPage(SessionPage):
    """Asks the number at the bottom of the paper. `wanted(stop)` only where it fits; else nothing is shown or written."""

    is_narrow = True

    def __init__(self, table: Table, stop: Stop, parent: QWidget | None = None) -> None:
        super().__init__(table, stop, parent)
        self._tried = ""
        self._caption, self._heading, self._hint = caption_label(), heading_label(), hint_label()
        self._line = SaidLine(self)
        self._back = quiet_button(icon="arrow-left")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self._caption, self._heading, self._hint):
            column.addWidget(label)
        column.addSpacing(18)
        column.addWidget(self._line)
        column.addSpacing(18)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._line.entered.connect(self._try)
        self._back.clicked.connect(self._leave)
        self.retranslate()

    def line(self) -> SaidLine:
        """Return the field for the number, with what is said about it."""
        return self._line

    def focus_first(self) -> None:
        """Put the focus in the field for the number."""
        self._line.focus_here()

    def refresh(self) -> None:
        """Ask anew: another paper may lie on the table now."""
        self._tried = ""
        self._line.edit.clear()
        self._line.say("")

    def retranslate(self) -> None:
        """Show all words again."""
        twin = self._twin()
        self._caption.setText(self.tr("Typ over van papier"))
        self._heading.setText(self.tr("Welke versie staat onderaan je papier?"))
        hint = self.tr("Onderaan elk blad staat “{title}” met het versienummer erachter. Typ dat nummer en druk op Enter.")
        self._hint.setText(hint.format(title=title_of(self.table, twin)))
        self._line.name(self.tr("Versie"))
        set_button_words(self._back, self.tr("Terug naar de stap"))
        if self._tried and twin is not None:
            self._try(self._tried)

    def set_read_only(self, *, on: bool) -> None:
        """Ask nothing where nothing may be written."""
        self._line.setHidden(on)

    def may_go_on(self) -> bool:
        """Look at the number, as Enter does; the way on leads through the paper."""
        self._try(self._line.edit.text())
        return False

    def _twin(self) -> PaperTwin | None:
        return self.table.way.twin(self.stop)

    def _try(self, text: str) -> None:
        self._tried = text
        found, twin = _NUMBER.fullmatch(text.strip()), self._twin()
        if twin is None:
            self._leave()
        elif found is None:
            self._refuse(self.tr("Typ alleen het nummer dat achter “versie” staat."))
        elif int(found[1]) != twin.version:
            self._refuse(self._refusal(int(found[1]), twin))
        else:
            self._tried = ""
            self.wanted.emit(self.table.way.on_paper(self.stop, twin.version))

    def _refuse(self, sentence: str) -> None:
        """Say why not; another number that is typed now comes in the place of this one."""
        self._line.say(sentence)
        if self.isVisible():
            self._line.focus_here()

    def _refusal(self, on_paper: int, twin: PaperTwin) -> str:
        """Return why the paper does not fit, and what the coach can do: a new print only helps where that is the version of this talk."""
        differs = self.tr(
            "Je papier is versie {paper}. Dit gesprek hoort bij versie {asked}. Een code kan daar iets anders betekenen. "
            "Daarom is er niets overgenomen."
        )
        prints_it = self.table.desk.printed_cards.version_of(twin.pack_id) == twin.version
        helps = (
            self.tr("Vul deze stap vraag voor vraag in. Of print een nieuw formulier: dat is wel versie {asked}.")
            if prints_it
            else self.tr("Vul deze stap vraag voor vraag in. Een formulier dat je nu print, hoort bij een nieuw gesprek.")
        )
        return f"{differs} {helps}".format(paper=on_paper, asked=twin.version)

    def _leave(self) -> None:
        self.asked.emit(LEAVE_PAPER)
