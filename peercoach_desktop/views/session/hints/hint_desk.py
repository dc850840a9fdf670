"""Follows the focus through the fields of a session or a meeting and has each of them looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.views.background import Background
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.session.hints.field_hints import FieldHints
from peercoach_desktop.views.session.hints.ground import HintGround
from peercoach_desktop.views.session.observation.note_panel import NotePanel


class HintDesk(QObject):
    """Looks at what is written below `root`. A field is only known to it from the first time it has the focus."""

    def __init__(self, ground: HintGround, root: QWidget) -> None:
        super().__init__(root)
        self._ground = ground
        self._root = root
        self._background = Background(self)
        ground.ui.language.changed.connect(self._retranslate)

    def follow(self) -> None:
        """Notice what has the focus now."""
        widget = QApplication.focusWidget()
        if isinstance(widget, GrowingText) and not widget.isReadOnly() and self._root.isAncestorOf(widget):
            holder = self._holder_of(widget)
            if holder is not None:
                self.hints_of(holder).notice(widget)

    def hints_of(self, holder: QWidget) -> FieldHints:
        """Return what looks at the texts in `holder`."""
        made = holder.findChild(FieldHints)
        return made if isinstance(made, FieldHints) else FieldHints(self._ground, holder, self._background)

    def _holder_of(self, widget: QWidget) -> QWidget | None:
        """Return the outermost field around a text, or the example it belongs to."""
        found = None
        above = widget.parentWidget()
        while above is not None and above is not self._root:
            if isinstance(above, FieldEditor | NotePanel):
                found = above
            above = above.parentWidget()
        return found

    def _retranslate(self, _: str) -> None:
        for hints in self._root.findChildren(FieldHints):
            hints.retranslate()
