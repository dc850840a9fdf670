"""One field of a meeting: brings what the editor says to the meeting, and what the meeting holds to the editor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.ui_context import UiContext

Words = Callable[[], Wording]


class MeetingField(QObject):
    """Holds the editor. `answered` after each change by the coach. `words` are those of the field, where no pack has them."""

    answered = Signal()

    def __init__(
        self, opened: OpenMeeting, field: Field, ui: UiContext, context: EditorContext, parent: QObject, words: Words | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words or self._of_pack
        self.field = field
        self._opened = opened
        self._ui = ui
        self.editor: FieldEditor = make_editor(field, self._words(), context)
        self.editor.set_value(opened.meeting.value(field))
        self.editor.changed.connect(self._enter)
        self.editor.removed.connect(self._offer_back)

    def show_again(self, context: EditorContext) -> None:
        """Show the words again, in another language."""
        self.editor.retranslate(self._words(), context)

    def _of_pack(self) -> Wording:
        return self._opened.record.form.words(self._ui.language.code)

    def _enter(self) -> None:
        if not self._opened.may_write:  # a button of a toast from before, say
            self.editor.set_value(self._opened.meeting.value(self.field))
            self.editor.set_read_only(on=True)
            return
        self._opened.enter(self.field, self.editor.value())
        self.answered.emit()

    def _offer_back(self, description: str, put_back: Callable[[], None]) -> None:
        self._ui.toasts.show_toast(description or self.tr("Verwijderd."), self.tr("Ongedaan maken"), put_back)
