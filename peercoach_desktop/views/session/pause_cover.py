"""The pause: a calm cover over the whole workspace; nothing of the talk can be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.views.forms.session_pause_cover_ui import Ui_SessionPauseCover
from peercoach_desktop.views.ui_context import UiContext


class PauseCover(QWidget):
    """Covers `host` until the coach goes on (`resumed`)."""

    resumed = Signal()

    def __init__(self, ui: UiContext, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._form = Ui_SessionPauseCover()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        ui.theme.dress(self)
        self._form.resume_button.clicked.connect(self.lift)
        host.installEventFilter(self)
        self.hide()

    def cover(self) -> None:
        """Cover the host."""
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self._form.resume_button.setFocus()

    def lift(self) -> None:
        """Go on."""
        self.hide()
        self.resumed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the host."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
        super().changeEvent(event)
