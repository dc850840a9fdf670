"""How a widget tells the style sheet what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties that the style sheet selects on (such as kind="primary"), and style the widget anew."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is styled when it is first shown
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
    widget.updateGeometry()
