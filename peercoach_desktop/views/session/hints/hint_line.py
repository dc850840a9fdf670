"""One quiet line under a field: what was seen, and two things to do about it. Neither of them is needed to go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.left_alone import AnyHint
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.session.hints.words import mend_words, seen_words


class HintLine(Notice):
    """`mend_asked` and `keep_asked` are its buttons. It never takes the focus by itself."""

    mend_asked = Signal()
    keep_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", parent=parent)
        self._said = ""
        self.mend = quiet_button(icon="pencil")
        self.keep = quiet_button(icon="check")
        buttons = QWidget()
        buttons.setProperty("role", "clear")
        row = FlowLayout(buttons, 4)
        row.addWidget(self.mend)
        row.addWidget(self.keep)
        self.add_below(buttons)
        self.mend.clicked.connect(self.mend_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.hide()

    def show_hint(self, hint: AnyHint, text: str, words: Wording, field: str) -> None:
        """Show a hint in `text` of the field with this name."""
        said = seen_words(hint, text, words)
        is_new = said != self._said or self.isHidden()
        self._said = said
        self.say(said)
        keep = words.text("privacy_hints.keep")
        set_button_words(self.mend, mend_words(hint, words))
        self.mend.setVisible(bool(mend_words(hint, words)))
        set_button_words(self.keep, keep)
        self.mend.setAccessibleName(f"{mend_words(hint, words)}: {field}")
        self.keep.setAccessibleName(f"{keep}: {field}")
        self.show()
        if is_new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def words(self) -> str:
        """Return what it says; "" where it says nothing."""
        return "" if self.isHidden() else self._said

    def has_focus_inside(self) -> bool:
        """Return whether the focus is on one of its buttons."""
        return QApplication.focusWidget() in (self.mend, self.keep)
