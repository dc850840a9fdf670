"""Lets what is filled in be read, selected and copied, and not be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

_HELD = "held"
"""Marks a control that was closed here, so that one that was closed for another reason stays so."""
_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


def set_read_only(root: QWidget, *, on: bool) -> None:
    """Close all that can be changed in and below `root`, or open what was closed. Texts keep the focus, the cursor and their history."""
    for widget in (root, *root.findChildren(QWidget)):
        match widget:
            case QPlainTextEdit():
                _let_read(widget, on=on)
            case QLineEdit():
                widget.setReadOnly(on)
            case QAbstractButton() | QComboBox() | QAbstractSpinBox():
                _hold(widget, on=on)
            case _:
                pass


def _let_read(text: QPlainTextEdit, *, on: bool) -> None:
    if text.isReadOnly() != on:
        text.setTextInteractionFlags(_READING if on else Qt.TextInteractionFlag.TextEditorInteraction)


def _hold(control: QWidget, *, on: bool) -> None:
    if on and not control.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled):
        control.setProperty(_HELD, True)
        control.setEnabled(False)
    elif not on and control.property(_HELD):
        control.setProperty(_HELD, False)
        control.setEnabled(True)
