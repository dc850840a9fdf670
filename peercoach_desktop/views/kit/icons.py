"""Widgets with an icon. Its colour, `ink`, comes from the style sheet and so follows the theme."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from peercoach_desktop.views.theme.icons import icon_pixmap, make_icon
from peercoach_desktop.views.theme.inked import Inked

_GAP = 4
"""Logical pixels between icon and words, beside the 4 that Qt keeps."""

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_SIZE_CHANGES = (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange)


class IconLabel(Inked):
    """An icon beside words. `tone` picks its colour in the style sheet; `em` is its size in line heights."""

    def __init__(self, icon: str, tone: str = "text", em: float = 1.1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._em = em
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text size."""
        side = round(self.fontMetrics().height() * self._em)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in its ink."""
        painter = QPainter(self)
        side = min(self.width(), self.height())
        painter.drawPixmap(0, 0, icon_pixmap(self._icon, self._ink, side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Take the size that fits the text size."""
        if event.type() in _SIZE_CHANGES:
            self.updateGeometry()
        super().changeEvent(event)


class InkButton(QPushButton):
    """A button whose icon has the colour that the style sheet gives it."""

    def __init__(self, text: str = "", icon: str = "", kind: str = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name = icon
        self._drawn: tuple[str, int, int, bool, float] | None = None
        self._ink = self.palette().color(QPalette.ColorRole.ButtonText)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._draw_icon()

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink
        self._draw_icon()

    ink = Property(QColor, _get_ink, _set_ink)

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none ("")."""
        self._icon_name = icon
        self._draw_icon()

    def setText(self, text: str) -> None:
        """Show `text`, with some room between icon and words."""
        super().setText(text)
        self._draw_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as the space bar does, wherever it stands and whenever it came there."""
        if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.click()
            return
        super().keyPressEvent(event)

    def _draw_icon(self) -> None:
        if not self._icon_name:
            self._drawn = None
            self.setIcon(QIcon())
            return
        side = round(self.fontMetrics().height() * 1.1)
        drawn = (self._icon_name, self._ink.rgb(), side, bool(self.text()), self.devicePixelRatioF())
        if drawn == self._drawn:
            return
        self._drawn = drawn
        disabled = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        gap = _GAP if self.text() else 0
        self.setIconSize(QSize(side + gap, side))
        self.setIcon(make_icon(self._icon_name, self._ink, disabled, side, self.devicePixelRatioF(), gap))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again when its size is another."""
        if event.type() in _SIZE_CHANGES:
            self._draw_icon()
        super().changeEvent(event)
