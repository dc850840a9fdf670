"""A widget that shows a picture: as high as its width asks, in the colours of the theme, and in words for who listens."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Property, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from peercoach_desktop.domain.document import DrawnPicture
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, Panel, Shape, Tone, Trace, Voice, Words
from peercoach_desktop.domain.pictures.layout import lay_out
from peercoach_desktop.views.pictures.measure import ScreenMeasure

LEAST_WIDTH = 180
_USUAL_WIDTH = 600
_EDGE = 1.0
"""Half a line at the edge of the widget would be cut off: everything stands this far inside it."""
_THIN, _THICK = 1, 2
_STRAIGHT = 5
"""A line through more points than this is a curve, whose points stay where they are."""


class PictureView(QWidget):
    """Draws itself anew for another width, font or theme; nothing in it moves. `brief`: for a glance, beside a page."""

    def __init__(self, shown: DrawnPicture, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        window = self.palette().color(QPalette.ColorRole.WindowText)
        self._colours = dict.fromkeys(("ink", "quiet", "soft", "strong", "edge", "on_strong", "ground"), window)
        self._shown = shown
        self._brief = brief
        self._drawings: dict[float, Drawing] = {}
        self._measure: ScreenMeasure | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(LEAST_WIDTH)
        self.show_picture(shown)

    def show_picture(self, shown: DrawnPicture) -> None:
        """Show another picture, or the same with other answers."""
        is_new = shown != self._shown
        self._shown = shown
        self.setAccessibleName(shown.text)
        if is_new:
            self._again()

    def picture(self) -> DrawnPicture:
        """Return what is shown."""
        return self._shown

    def drawing(self, width: int = 0) -> Drawing:
        """Return the shapes for a width (0: the width of now)."""
        across = max(width or self.width(), LEAST_WIDTH) - 2 * _EDGE
        if self._measure is None:
            self._measure = ScreenMeasure(self.font())
        if across not in self._drawings:
            self._drawings[across] = lay_out(self._shown.picture, across, self._measure, self._shown.words, brief=self._brief)
        return self._drawings[across]

    def hasHeightForWidth(self) -> bool:
        """Return True: the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all text needs at this width."""
        return round(self.drawing(width).height + 2 * _EDGE + 0.5)

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width."""
        return QSize(LEAST_WIDTH, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure = None
            self._again()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw all shapes."""
        drawing = self.drawing()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_EDGE, _EDGE)
        for shape in drawing.shapes:
            self._draw(painter, shape)

    def _again(self) -> None:
        self._drawings.clear()
        self.updateGeometry()
        self.update()

    def _draw(self, painter: QPainter, shape: Shape) -> None:
        match shape:
            case Panel(x, y, width, height, tone, _, radius):
                thickness = self._set_look(painter, tone)
                corner, end = _on_pixel((x, y), thickness), _on_pixel((x + width, y + height), thickness)
                painter.drawRoundedRect(QRectF(corner, end), radius, radius)
            case Disc(x, y, radius, tone):
                self._set_look(painter, tone)
                painter.drawEllipse(QPointF(x, y), radius, radius)
            case Trace(points, tone, closed):
                colour = self._colours["strong" if tone is Tone.STRONG else "edge"]
                thickness = _THICK if tone is Tone.STRONG and not closed else _THIN
                painter.setPen(QPen(colour, thickness))
                painter.setBrush(colour if closed else Qt.BrushStyle.NoBrush)
                place = _on_pixel if len(points) <= _STRAIGHT else _beside_pixel
                polygon = QPolygonF([place(point, thickness) for point in points])
                (painter.drawPolygon if closed else painter.drawPolyline)(polygon)
            case Words():
                self._write(painter, shape)
            case _:
                assert_never(shape)

    def _write(self, painter: QPainter, words: Words) -> None:
        assert self._measure is not None
        painter.setFont(self._measure.fonts[words.voice])
        painter.setPen(self._ink_of(words.voice))
        right = Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(right if words.line.to_right else Qt.LayoutDirection.LeftToRight)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(words.x, words.y, words.line.width + 1, words.height)
        painter.drawText(place, align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, words.line.text)

    def _ink_of(self, voice: Voice) -> QColor:
        match voice:
            case Voice.TITLE | Voice.BODY:
                return self._colours["ink"]
            case Voice.QUIET | Voice.AXIS:
                return self._colours["quiet"]
            case Voice.NUMBER:
                return self._colours["on_strong"]
            case _:
                assert_never(voice)

    def _set_look(self, painter: QPainter, tone: Tone) -> int:
        """Set edge and ground, and return the thickness of the edge. What was not answered has a dashed edge and no own ground."""
        colours = self._colours
        match tone:
            case Tone.FILLED:
                painter.setPen(QPen(colours["strong"], _THIN))
                painter.setBrush(colours["soft"])
            case Tone.EMPTY:
                painter.setPen(QPen(colours["edge"], _THIN, Qt.PenStyle.DashLine))
                painter.setBrush(colours["ground"])
            case Tone.PLAIN:
                painter.setPen(QPen(colours["edge"], _THICK))
                painter.setBrush(colours["ground"])
            case Tone.STRONG:
                painter.setPen(QPen(colours["strong"], _THIN))
                painter.setBrush(colours["strong"])
            case _:
                assert_never(tone)
        return painter.pen().width()

    def _colour(self, name: str) -> QColor:
        return self._colours[name]

    def _set_colour(self, name: str, colour: QColor) -> None:
        self._colours[name] = colour
        self.update()

    # The style sheet gives the colours, so that they follow the theme.

    ink = Property(QColor, lambda self: self._colour("ink"), lambda self, colour: self._set_colour("ink", colour))
    quiet = Property(QColor, lambda self: self._colour("quiet"), lambda self, colour: self._set_colour("quiet", colour))
    soft = Property(QColor, lambda self: self._colour("soft"), lambda self, colour: self._set_colour("soft", colour))
    strong = Property(QColor, lambda self: self._colour("strong"), lambda self, colour: self._set_colour("strong", colour))
    edge = Property(QColor, lambda self: self._colour("edge"), lambda self, colour: self._set_colour("edge", colour))
    on_strong = Property(QColor, lambda self: self._colour("on_strong"), lambda self, colour: self._set_colour("on_strong", colour))
    ground = Property(QColor, lambda self: self._colour("ground"), lambda self, colour: self._set_colour("ground", colour))


def _beside_pixel(point: tuple[float, float], thickness: int) -> QPointF:
    """Return the place of a point of a curve, in line with what `_on_pixel` makes of whole numbers."""
    shift = 0.5 if thickness % 2 else 0.0
    return QPointF(point[0] + shift, point[1] + shift)


def _on_pixel(point: tuple[float, float], thickness: int) -> QPointF:
    """Return the nearest place where a line of this thickness fills whole pixels, so that it is not blurred."""
    shift = 0.5 if thickness % 2 else 0.0
    return QPointF(round(point[0]) + shift, round(point[1]) + shift)
