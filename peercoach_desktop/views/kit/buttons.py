"""Buttons: one primary on a page, others beside it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import plain_tooltip


def primary_button(text: str = "", icon: str = "", parent: QWidget | None = None) -> InkButton:
    """Return the button for the next thing to do."""
    return InkButton(text, icon, "primary", parent)


def secondary_button(text: str = "", icon: str = "", parent: QWidget | None = None) -> InkButton:
    """Return a button with an edge."""
    return InkButton(text, icon, "secondary", parent)


def quiet_button(text: str = "", icon: str = "", parent: QWidget | None = None) -> InkButton:
    """Return a button that looks like a link."""
    return InkButton(text, icon, "quiet", parent)


def danger_button(text: str = "", icon: str = "", parent: QWidget | None = None) -> InkButton:
    """Return the button for what cannot be undone. Its words are the verb."""
    return InkButton(text, icon, "danger", parent)


def icon_button(icon: str, name: str = "", parent: QWidget | None = None) -> InkButton:
    """Return a button with only an icon; `name` is said by a screen reader and shown as a tooltip."""
    button = InkButton("", icon, "icon", parent)
    set_button_words(button, "", name)
    return button


def set_button_words(button: QPushButton, text: str, name: str = "", shortcut: str = "") -> None:
    """Give a button its words, the accessible name where it has no text, and its shortcut (a Qt key sequence) in the tooltip.

    The shortcut is only told; who makes the action connects the key.
    """
    button.setText(text.replace("&", "&&"))
    spoken = name or text
    button.setAccessibleName(spoken)
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
    tip = f"{spoken} ({keys})" if keys else ("" if text else spoken)
    button.setToolTip(plain_tooltip(tip))
