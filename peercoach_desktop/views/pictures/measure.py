"""Measures the text of a picture as the screen draws it."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from peercoach_desktop.domain.pictures.drawing import SetLine, Voice

_SIZES = {Voice.TITLE: 0.95, Voice.BODY: 0.95, Voice.QUIET: 0.93, Voice.AXIS: 0.88, Voice.NUMBER: 0.88}
"""Of the text of the page."""
_STRONG = (Voice.TITLE, Voice.NUMBER)
_AIR = 1.06
"""Room between lines, for letters with marks above and pictures among the text."""


class ScreenMeasure:
    """Knows every voice in the font of a widget."""

    def __init__(self, font: QFont) -> None:
        self.fonts = {voice: _font(font, voice) for voice in Voice}
        self._leadings = {voice: QFontMetricsF(each).height() * _AIR for voice, each in self.fonts.items()}

    def leading(self, voice: Voice) -> float:
        """Return the height of a line in logical pixels."""
        return self._leadings[voice]

    def lines(self, text: str, voice: Voice, room: float) -> tuple[SetLine, ...]:
        """Return `text` in lines of at most `room` logical pixels."""
        layout = QTextLayout(text, self.fonts[voice])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        to_right = starts_right_to_left(text)
        units = text.encode("utf-16-le")  # Qt counts in halves of what Python counts, for emoji and the like
        found = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            start, length = line.textStart(), line.textLength()
            words = units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace").rstrip(" ")
            found.append(SetLine(words, min(line.naturalTextWidth(), room), to_right))
        layout.endLayout()
        return tuple(found)


def starts_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction runs from right to left."""
    strong = (direction for letter in text if (direction := unicodedata.bidirectional(letter)) in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def _font(base: QFont, voice: Voice) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * _SIZES[voice])
    font.setWeight(QFont.Weight.DemiBold if voice in _STRONG else QFont.Weight.Normal)
    return font
