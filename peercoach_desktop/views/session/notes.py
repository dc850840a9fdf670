"""Where a question goes that the coach sends to the notes: the text in use, or else the main text of the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.session.page_host import PageHost


class Notes(QObject):
    """Follows which text of the page had the focus last."""

    def __init__(self, host: PageHost) -> None:
        super().__init__(host)
        self._host = host
        self._last: GrowingText | None = None

    def follow(self) -> None:
        """Notice what has the focus now."""
        widget = QApplication.focusWidget()
        if isinstance(widget, GrowingText) and self._host.isAncestorOf(widget):
            self._last = widget

    def target(self) -> GrowingText | None:
        """Return the text a question would go to; None where the page has none."""
        page = self._host.current()
        texts = [text for text in page.findChildren(GrowingText) if text.isVisibleTo(page) and text.isEnabled()] if page else []
        if self._last is not None and isValid(self._last) and self._last in texts:
            return self._last
        return next((text for text in texts if not text.is_one_line), next(iter(texts), None))

    def may_put(self) -> bool:
        """Return whether the page has a text to put something in."""
        return self.target() is not None

    def put(self, line: str) -> bool:
        """Write `line` below what stands in the text, with the cursor behind it; return whether it fitted."""
        text = self.target()
        if text is None:
            return False
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        return text.add_line(line)
