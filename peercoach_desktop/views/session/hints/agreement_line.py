"""A quiet line below agreements: what they still leave open. Nothing is refused, and it can be left as it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.agreement_hints import AgreementHint, Gap
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.values import Row
from peercoach_desktop.views.kit.labels import StatusLabel
from peercoach_desktop.views.session.table import Table

AGREEMENTS = "agreement.rows"
"""The record behind the field that holds agreements."""


def agreement_line(table: Table, fields: Sequence[Field], parent: QWidget) -> AgreementLine | None:
    """Return the line for a page with agreements; None for another page."""
    field = next((field for field in fields if field.record == AGREEMENTS), None)
    return AgreementLine(table, field, parent) if field is not None else None


class AgreementLine(StatusLabel):
    """Follows the agreements as they are written down."""

    def __init__(self, table: Table, field: Field, parent: QWidget) -> None:
        super().__init__("muted", "info", parent=parent)
        self._table = table
        self._field = field
        self.follow()

    def follow(self) -> None:
        """Say what the agreements leave open now."""
        value = self._table.opened.record.values.get(self._field.id)
        rows = [row for row in value if isinstance(row, Row)] if isinstance(value, tuple) else []
        hints = self._table.desk.wording.agreements(rows, self._table.words.language) if rows else ()
        self.say("\n".join(self._sentence(hint, several=len(rows) > 1) for hint in hints))
        self.setVisible(bool(hints))

    def _sentence(self, hint: AgreementHint, *, several: bool) -> str:
        words = {
            Gap.WHO: self.tr("Wie doet dit?"),
            Gap.WHAT: self.tr("Wat spreken jullie af?"),
            Gap.WHEN: self.tr("Op welke dag?"),
            Gap.VAGUE: self.tr("Hier staat ‘{words}’. Kan het preciezer?").format(words=hint.words),
        }[hint.gap]
        return self.tr("Afspraak {number}: {words}").format(number=hint.number, words=words) if several else words
