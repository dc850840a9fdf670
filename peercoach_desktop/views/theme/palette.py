"""The palette from the colours, so that menus, dialogs and date pickers follow the same look."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole
_ROLES: Mapping[QPalette.ColorRole, str] = {
    _Role.Window: "bg",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "placeholder",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "danger",
    _Role.Light: "raised",
    _Role.Midlight: "sunken",
    _Role.Mid: "border",
    _Role.Dark: "control",
    _Role.Shadow: "border",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "on_selection",
    _Role.Link: "accent_text",
    _Role.LinkVisited: "accent_text",
    _Role.Accent: "accent",
}
_DISABLED = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.PlaceholderText)


def make_palette(colours: Mapping[str, str]) -> QPalette:
    """Return a palette with every role set from `colours` ("#RRGGBB" by token)."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(colours[token]))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["placeholder"]))
    return palette


_FROM_SYSTEM: Mapping[QPalette.ColorRole, tuple[str, ...]] = {
    _Role.Window: ("bg", "sidebar", "accent_soft", "success_soft", "warn_soft", "danger_soft"),
    _Role.WindowText: ("text", "muted", "accent_text", "success", "warn", "danger", "border", "control", "placeholder"),
    _Role.Base: ("surface", "raised", "sunken"),
    _Role.Highlight: ("selection", "accent", "accent_hover", "accent_press", "focus"),
    _Role.HighlightedText: ("on_selection", "on_accent"),
}


def system_colours(palette: QPalette) -> dict[str, str]:
    """Return the tokens as the system's own palette has them, for who set the system to high contrast."""
    return {token: palette.color(role).name() for role, tokens in _FROM_SYSTEM.items() for token in tokens}
