"""Icons: the Lucide drawings, coloured by a token and drawn as sharp as the screen can."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from peercoach_desktop.resources import resources_folder

ICON_THEME = "lucide"
_STROKE = 'stroke-width="2"'
_THINNER = 'stroke-width="1.8"'


def icons_folder() -> Path:
    """Return the folder with the icon themes; a Designer form finds its icons here by name."""
    return resources_folder() / "icons"


@cache
def _drawing(name: str) -> str:
    return (icons_folder() / ICON_THEME / "scalable" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=1024)
def _draw(name: str, colour: str, size: int, ratio: float, gap: int) -> QPixmap:
    pixmap = QPixmap(round((size + gap) * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    svg = _drawing(name).replace("currentColor", colour).replace(_STROKE, _THINNER)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float, gap: int = 0) -> QPixmap:
    """Return icon `name` in `colour`, `size` logical pixels square, drawn for a screen with device pixel `ratio`.

    `gap` logical pixels stay empty at its right, for words beside it.
    Raises FileNotFoundError for a name that is not in the folder.
    """
    return _draw(name, colour.name(), size, ratio, gap)


def make_icon(name: str, colour: QColor, disabled: QColor, size: int, ratio: float, gap: int = 0) -> QIcon:
    """Return an icon for buttons and actions, with its own colour for the disabled state."""
    icon = QIcon(icon_pixmap(name, colour, size, ratio, gap))
    icon.addPixmap(icon_pixmap(name, disabled, size, ratio, gap), QIcon.Mode.Disabled)
    return icon
