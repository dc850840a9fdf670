"""One page of the preview."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.printing import page_image
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.preview.images import to_image

_A4 = 297 / 210


class SheetView(QWidget):
    """White paper until the picture of the page is there. `failed(exception)` when it cannot be drawn."""

    failed = Signal(object)

    def __init__(self, index: int, background: Background, pdf: bytes) -> None:
        super().__init__()
        self.index = index
        self._background = background
        self._pdf = pdf
        self._image: QImage | None = None
        self._dpi = 0

    def set_width(self, width: int) -> None:
        """Be `width` wide, and as high as the paper then is."""
        self.setFixedSize(width, round(width * _A4))

    def draw(self, dpi: float) -> None:
        """Draw the page at `dpi` dots per inch, if it is not drawn so already."""
        wanted = round(dpi)
        if wanted == self._dpi:
            return
        self._dpi = wanted
        pdf, index = self._pdf, self.index

        def paint(_: Report) -> QImage:
            return to_image(page_image(pdf, index, wanted))

        self._background.run(paint, self._show, self._fail)

    def image(self) -> QImage | None:
        """Return the picture of the page, or None before it is drawn."""
        return self._image

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page on white: paper is white in the dark look too."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.rect(), self._image)

    def _show(self, image: QImage) -> None:
        self._image = image
        self.update()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
