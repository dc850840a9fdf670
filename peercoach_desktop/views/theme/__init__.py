"""The look: tokens, palette, style sheet, icons and fonts. Everything that is a colour comes from here."""

from peercoach_desktop.views.theme.theme import STYLE, Mode, Theme

__all__ = ["STYLE", "Mode", "Theme"]
