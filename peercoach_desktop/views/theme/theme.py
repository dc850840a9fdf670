"""The theme: light, dark or as the system, and the text size. Built once by the app and passed down."""

from __future__ import annotations

import weakref
from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QWidget
from shiboken6 import isValid

from peercoach_desktop.resources import resources_folder
from peercoach_desktop.views.theme.focus_line import FocusLines
from peercoach_desktop.views.theme.fonts import load_fonts
from peercoach_desktop.views.theme.icons import ICON_THEME, icons_folder, make_icon
from peercoach_desktop.views.theme.palette import make_palette, system_colours
from peercoach_desktop.views.theme.qss import render_qss
from peercoach_desktop.views.theme.tokens import TEXT_SCALES, Tokens, read_tokens

_GAP = 8
STYLE = ("-style", "Fusion")
"""What an application is called with for the style that the look is drawn on. One that is set later is handed to Python first, with
the numbers of every kind of style: a twentieth of the start."""


class Mode(StrEnum):
    """What the coach chose: follow the system, light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {Mode.SYSTEM: Qt.ColorScheme.Unknown, Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}


class Theme(QObject):
    """Gives an application its look and keeps it when the system or the coach changes it.

    `changed` says that colours or sizes are new; widgets that style through the style sheet need not listen.
    """

    changed = Signal()

    def __init__(self, mode: str = Mode.SYSTEM, text_scale: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        styles = resources_folder() / "styles"
        self.tokens: Tokens = read_tokens(styles / "tokens.toml")
        self._ticks = {"light": styles / "tick-light.svg", "dark": styles / "tick-dark.svg"}
        self._template = (styles / "app.qss").read_text(encoding="utf-8")
        self._mode = Mode(mode)
        self._text_scale = text_scale if text_scale in TEXT_SCALES else 100
        self._app: QApplication | None = None
        self._family = ""
        self._dressed: list[weakref.ref[QWidget]] = []
        self._colours: Mapping[str, str] = self.tokens.light

    @property
    def mode(self) -> Mode:
        """What the coach chose."""
        return self._mode

    @property
    def text_scale(self) -> int:
        """The text size in percent, one of `TEXT_SCALES`."""
        return self._text_scale

    @property
    def is_dark(self) -> bool:
        """Whether the look is dark now."""
        return self._system_is_dark() if self._mode is Mode.SYSTEM else self._mode is Mode.DARK

    def apply(self, app: QApplication) -> None:
        """Give `app`, called with `STYLE`, this look, now and whenever the system changes. Call once, before the first window."""
        self._app = app
        QIcon.setThemeSearchPaths([str(icons_folder())])
        QIcon.setThemeName(ICON_THEME)
        self._family = load_fonts(app.font().family())
        self._hints = app.styleHints()
        self._contrast = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._contrast.contrastPreferenceChanged.connect(self._refresh)
        self._hints.setColorScheme(_SCHEMES[self._mode])
        self._refresh()
        FocusLines(app, self.tokens.radius["button"], self)

    def set_mode(self, mode: str) -> None:
        """Change to "system", "light" or "dark"."""
        self._mode = Mode(mode)
        if self._app is not None:
            self._app.styleHints().setColorScheme(_SCHEMES[self._mode])
        self._refresh()

    def set_text_scale(self, percent: int) -> None:
        """Change the text size to one of `TEXT_SCALES`. Raises ValueError for another number."""
        if percent not in TEXT_SCALES:
            raise ValueError(f"not a text size: {percent}")
        self._text_scale = percent
        self._refresh()

    def side_width(self) -> int:
        """Return the width of a side bar in logical pixels, wider for large text."""
        return round(self.tokens.layout["sidebar"] * (1 + (self._text_scale - 100) / 400))

    def colour(self, token: str) -> QColor:
        """Return the colour of `token` as it is now."""
        return QColor(self._colours[token])

    def icon(self, name: str, ink: str = "text", gap: int = 0) -> QIcon:
        """Return icon `name` in the colour of token `ink` as it is now, with `gap` empty pixels at its right."""
        ratio = self._app.devicePixelRatio() if self._app is not None else 1.0
        return make_icon(name, self.colour(ink), self.colour("placeholder"), self._icon_size(), ratio, gap)

    def dress(self, root: QWidget) -> None:
        """Colour the icons of the buttons and actions under `root`, now and on each change; let Enter press the button that has the focus.

        The icon is known by its name in a Designer form. The dynamic property `ink` names another token than
        "text" for it, such as "on_accent" on a primary button.
        """
        self._dressed.append(weakref.ref(root))
        self._dress(root)
        _let_enter_press(root)

    def fit_icons(self, root: QWidget) -> None:
        """Give the icons below `root` the room that their words need now: buttons that got words, or lost them, since."""
        self._dress(root)

    def _system_is_dark(self) -> bool:
        return self._app is not None and self._hints.colorScheme() is Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        app = self._app
        if app is None:
            return
        if self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast:
            app.setPalette(QPalette())
            self._colours = system_colours(app.palette())
        else:
            self._colours = self.tokens.colours(dark=self.is_dark)
            app.setPalette(make_palette(self._colours))
        font = QFont(self._family)
        font.setPointSizeF(self.tokens.type["body"] * self._text_scale / 100)
        app.setFont(font)
        # Without the sheet of before, the new one goes on in a sixth of the time. Nothing is painted in between.
        app.setStyleSheet("")
        app.setStyleSheet(render_qss(self._template, self.tokens, self._colours, self._text_scale, self._family, self._tick()))
        self._dress_all()
        self.changed.emit()

    def _tick(self) -> str:
        """Return the file of the tick that can be seen on the accent: a style sheet takes a picture, and gives it no colour."""
        is_bright = self.colour("on_accent").lightnessF() > 0.5
        return self._ticks["light" if is_bright else "dark"].as_posix()

    def _dress_all(self) -> None:
        alive = [ref for ref in self._dressed if (root := ref()) is not None and isValid(root)]
        self._dressed = alive
        for ref in alive:
            if (root := ref()) is not None:
                self._dress(root)

    def _dress(self, root: QWidget) -> None:
        things: list[QAbstractButton | QAction] = [*root.findChildren(QAbstractButton), *root.findChildren(QAction)]
        for thing in things:
            name = thing.property("icon_name") or thing.icon().name()
            if name:
                thing.setProperty("icon_name", name)
                gap = _GAP if isinstance(thing, QAbstractButton) and thing.text() else 0
                thing.setIcon(self.icon(name, thing.property("ink") or "text", gap))
                if isinstance(thing, QAbstractButton):
                    thing.setIconSize(QSize(self._icon_size() + gap, self._icon_size()))

    def _icon_size(self) -> int:
        return round(self.tokens.heights["icon"] * self._text_scale / 100)


def _let_enter_press(root: QWidget) -> None:
    """Qt leaves Enter to dialogs. One without a button of its own for Enter is left alone: there it chooses from a list."""
    buttons = root.findChildren(QPushButton)
    if not isinstance(root.window(), QDialog) or any(button.isDefault() for button in buttons):
        for button in buttons:
            button.setAutoDefault(True)
