"""A button that shows what is typed in secret fields, and hides it again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit, QPushButton


class Reveal(QObject):
    """Connects a checkable button to one or more secret fields."""

    def __init__(self, button: QPushButton, *fields: QLineEdit) -> None:
        super().__init__(button)
        self._button = button
        self._fields = fields
        button.toggled.connect(self._show)

    def hide(self) -> None:
        """Hide what is typed."""
        self._button.setChecked(False)

    def retranslate(self) -> None:
        """Say what the button does now."""
        on = self._button.isChecked()
        self._button.setText(QCoreApplication.translate("Reveal", "Verberg") if on else QCoreApplication.translate("Reveal", "Toon"))

    def _show(self, on: bool) -> None:
        for field in self._fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.retranslate()
