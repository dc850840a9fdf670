"""Where a question goes that the coach sends to the notes: her own note, for a text of the page may be the peer's own words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from peercoach_desktop.services.own_note import add_to_own_note, own_note_of
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.editors.line import Line
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
        every = [text for text in page.findChildren(GrowingText) if text.isVisibleTo(page) and text.isEnabled()] if page else []
        texts = [text for text in every if not _is_cell(text)]
        if self._last is not None and isValid(self._last) and self._last in texts:
            return self._last
        return next((text for text in texts if not text.is_one_line), next(iter(texts), None))

    def may_put(self) -> bool:
        """Return whether there is a text to put something in, on the page or elsewhere in the talk."""
        if not self._table.may_write:
            return False
        return self.target() is not None or own_note_of(self._table.opened.record) is not None

    def put(self, line: str) -> bool:
        """Write `line` below what stands in the own note, and stay on the page; return whether it fitted.

        A talk that has no own note has it in the text of the page, with the cursor behind it.
        """
        if not self.may_put():
            return False
        if own_note_of(self._table.opened.record) is not None:
            return self._put_in_own_note(line)
        text = self.target()
        if text is None:
            return False
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        return text.add_line(line)

    def _put_in_own_note(self, line: str) -> bool:
        opened, page = self._table.opened, self._host.current()
        if page is not None:
            page.take()
        try:
            place = add_to_own_note(opened, self._table.ui.app_words().get("library.use.asked", title=line))
        except StoreError as error:
            self._table.ui.errors.say(error, self._host)
            return False
        if place is None:
            return False
        if page is not None:
            page.refresh()
        self._host.answered.emit(opened.record.pack.field(place.field))
        shown = partial(self._host.placed.emit, place)
        self._table.ui.toasts.show_toast(self.tr("De vraag staat in je eigen notitie."), self.tr("Bekijk de notitie"), shown)
        return True


def _is_cell(text: QWidget) -> bool:
    """Return whether a text is a cell of a list: a question has no place in it."""
    parent = text.parentWidget()
    while parent is not None and not isinstance(parent, Line):
        parent = parent.parentWidget()
    return parent is not None
