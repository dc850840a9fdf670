"""Pages of a PDF as pictures for the screen and the printer."""

from __future__ import annotations

from PySide6.QtGui import QImage

from peercoach_desktop.reports.pages import PageImage


def to_image(page: PageImage) -> QImage:
    """Return a page as a picture that owns its pixels."""
    image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return image.copy()
