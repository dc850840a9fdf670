"""Where a question goes that the coach sends to the notes: the text in use, or else the main text of the page, or else the own note."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from peercoach_desktop.services.own_note import add_to_own_note, own_note_of
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.session.page_host import PageHost
from peercoach_desktop.views.session.table import Table


class Notes(QObject):
    """Follows which text of the page had the focus last."""

    def __init__(self, table: Table, host: PageHost) -> None:
        super().__init__(host)
        self._table = table
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
        """Return whether there is a text to put something in, on the page or elsewhere in the talk."""
        return self.target() is not None or own_note_of(self._table.opened.record) is not None

    def put(self, line: str) -> bool:
        """Write `line` below what stands in the text, with the cursor behind it; return whether it fitted.

        On a page without a text it goes to the coach's own note, and the coach stays where she is.
        """
        text = self.target()
        if text is None:
            return self._put_in_own_note(line)
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        return text.add_line(line)

    def _put_in_own_note(self, line: str) -> bool:
        opened = self._table.opened
        try:
            place = add_to_own_note(opened, self._table.ui.app_words().get("library.use.asked", title=line))
        except StoreError as error:
            self._table.ui.errors.say(error, self._host)
            return False
        if place is None:
            return False
        self._host.answered.emit(opened.record.pack.field(place.field))
        shown = partial(self._host.placed.emit, place)
        self._table.ui.toasts.show_toast(self.tr("De vraag staat in je eigen notitie."), self.tr("Bekijk de notitie"), shown)
        return True
