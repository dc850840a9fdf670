"""What a gate says: why it is there, and what the answers lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QObject

from peercoach_desktop.domain.gates import Gate
from peercoach_desktop.views.session.table import Table


@dataclass(frozen=True)
class Outcome:
    """What the answers lead to, with what can be done about it."""

    text: str = ""
    may_refer: bool = False
    may_skip: bool = False
    may_finish: bool = False


class GateWords(QObject):
    """Words of one gate, in the language of now."""

    def __init__(self, table: Table, gate: Gate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._gate = gate

    def heading(self) -> str:
        """Return the heading of the gate."""
        match self._gate:
            case Gate.ASSESSOR:
                return self.tr("Coach je iemand die je ook beoordeelt?")
            case Gate.CONFIDENTIALITY:
                return self.tr("Spreek eerst af wat tussen jullie blijft")
            case Gate.OBSERVATION_CONSENT:
                return self.tr("Vraag eerst of je mag meekijken")
            case _:
                assert_never(self._gate)

    def why(self) -> str:
        """Return two sentences on why this comes first."""
        match self._gate:
            case Gate.ASSESSOR:
                words = self.tr("Praten gaat makkelijker met iemand die je niet beoordeelt. Kies daarom samen hoe jullie dit oplossen.")
            case Gate.CONFIDENTIALITY:
                words = self.tr("Dan weet {peer} wat er met het verhaal gebeurt. Lees de regels samen en vink aan wat jullie afspreken.")
            case Gate.OBSERVATION_CONSENT:
                words = self.tr(
                    "Meekijken kan alleen als iedereen zich daar goed bij voelt. Vraag het aan {peer} en aan de bewoner of cliënt."
                )
            case _:
                assert_never(self._gate)
        return words.format(**self._table.words.names)

    def outcome(self, *, is_open: bool, asked: bool) -> Outcome:
        """Return what the answers lead to. `asked`: Verder was pressed, so what is missing may be said."""
        values = self._table.opened.record.values
        match self._gate:
            case Gate.ASSESSOR:
                return self._assessor(values.get("assessor_role"), values.get("assessor_way"), asked=asked)
            case Gate.CONFIDENTIALITY:
                return Outcome(self.tr("Vink elke regel aan. Dan kunnen jullie verder.") if asked and not is_open else "")
            case Gate.OBSERVATION_CONSENT:
                answers = (values.get("asked_peer"), values.get("asked_care_recipient"))
                if "no" in answers:
                    return Outcome(self.tr("Kijk deze keer niet mee. Napraten over het werk kan wel."), may_skip=True)
                missing = self.tr("Zeggen allebei ja? Dan kun je beginnen. Anders sla je het meekijken over.")
                return Outcome(missing, may_skip=True) if asked and not is_open else Outcome()
            case _:
                assert_never(self._gate)

    def _assessor(self, role: object, way: object, *, asked: bool) -> Outcome:
        if role not in ("yes", "unsure"):
            return Outcome()
        match way:
            case "other_coach":
                words = self.tr("Vraag samen een andere coach. Rond dit gesprek af of verwijs door; wat er al staat, blijft bewaard.")
                return Outcome(words, may_refer=True, may_finish=True)
            case "stop":
                words = self.tr("Dan stoppen jullie hier. Bedank elkaar en rond dit gesprek af; wat er al staat, blijft bewaard.")
                return Outcome(words, may_finish=True)
            case "split_roles":
                return Outcome(self.tr("Schrijf bij ‘Zo kennen we elkaar’ op wie wat beoordeelt. Daarna gaan jullie verder."))
            case _:
                return Outcome(self.tr("Kies een van de drie oplossingen. Dan weten jullie allebei waar je aan toe bent.") if asked else "")
