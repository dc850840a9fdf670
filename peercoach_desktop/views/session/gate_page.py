"""A gate: the three places where something has to be agreed before going on, each explained in two sentences."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.gates import GATE_FIELDS, Gate
from peercoach_desktop.views.forms.session_gate_page_ui import Ui_SessionGatePage
from peercoach_desktop.views.session.field_list import FieldList
from peercoach_desktop.views.session.gate_words import GateWords
from peercoach_desktop.views.session.page import SessionPage
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

ASKED_IN = {Gate.ASSESSOR: Step("contract", "contract"), Gate.CONFIDENTIALITY: Step("contract", "contract")}
"""Where a gate's fields have their words; consent to observe is asked in the observation itself."""


class GatePage(SessionPage):
    """Shows just the fields that open a gate, and what each answer leads to. Once it is open, Verder goes on to the page itself."""

    is_narrow = True

    def __init__(self, table: Table, stop: Stop, gate: Gate, parent: QWidget | None = None) -> None:
        super().__init__(table, stop, parent)
        self.gate = gate
        self._words = GateWords(table, gate, self)
        self._pressed = False
        self._form = Ui_SessionGatePage()
        self._form.setupUi(self)
        fields = [table.opened.record.pack.field(name) for name in GATE_FIELDS[gate]]
        self._fields = FieldList(table, Stop(ASKED_IN.get(gate, stop.step), stop.page), fields, self)
        self._form.fields_column.addWidget(self._fields)
        self._fields.answered.connect(self._on_answered)
        self._fields.left.connect(self.left)
        self._form.refer_button.clicked.connect(self._refer)
        self._form.skip_button.clicked.connect(self._skip)
        self._form.finish_button.clicked.connect(self._finish)
        self.retranslate()

    def is_open(self) -> bool:
        """Return whether the gate lets through now."""
        opened = self.table.opened
        if self.gate is Gate.OBSERVATION_CONSENT:
            return opened.may_rate()
        return opened.gate(self.stop.step) is not self.gate

    def may_go_on(self) -> bool:
        """Say what is still needed when Verder is pressed too early."""
        self._pressed = True
        self._show_outcome()
        return self.is_open()

    def focus_first(self) -> None:
        """Put the focus in the first field of the gate."""
        self._fields.lines()[0].focus_end()

    def focus_field(self, field_id: str, cursor: int) -> bool:
        """Put the focus in a field of the gate; return whether it is one."""
        line = self._fields.line(field_id)
        if line is not None:
            line.editor.focus_at(cursor)
        return line is not None

    def where(self) -> tuple[str, int]:
        """Return the field with the focus."""
        line = self._fields.line_at(QApplication.focusWidget())
        return (line.field.id, line.editor.cursor_position()) if line else ("", 0)

    def take(self) -> None:
        """Bring what was typed a moment ago to the session now."""
        self._fields.take()

    def refresh(self) -> None:
        """Show what the session holds now."""
        self._fields.refresh()
        self._show_outcome()

    def retranslate(self) -> None:
        """Show all words again."""
        self._form.retranslateUi(self)
        self._form.caption.setText(self.tr("Eerst dit"))
        self._form.heading.setText(self._words.heading())
        self._form.why.setText(self._words.why())
        self._fields.show_again()
        self._show_outcome()

    def _on_answered(self, field: Field) -> None:
        self._show_outcome()
        self.answered.emit(field)

    def _show_outcome(self) -> None:
        """Say what the answers lead to: the way of the assessor gate at once, what is missing only after Verder."""
        outcome = self._words.outcome(is_open=self.is_open(), asked=self._pressed)
        self._form.outcome.setVisible(bool(outcome.text))
        self._form.outcome_text.setText(outcome.text)
        self._form.refer_button.setVisible(outcome.may_refer)
        self._form.skip_button.setVisible(outcome.may_skip)
        self._form.finish_button.setVisible(outcome.may_finish)
        self._form.outcome_buttons.setVisible(outcome.may_refer or outcome.may_skip or outcome.may_finish)

    def _refer(self) -> None:
        self.asked.emit("refer")

    def _skip(self) -> None:
        self.asked.emit("skip")

    def _finish(self) -> None:
        self.asked.emit("finish")
