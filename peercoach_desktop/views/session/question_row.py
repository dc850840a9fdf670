"""A question to ask now: press it when it is asked; a menu beside it holds what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.texts import OWN_LINE

ASK, TAKE_BACK, NOTE, LARGE, FAVOURITE = "ask", "take_back", "note", "large", "favourite"
"""What can be wished for with a question. A question that was dropped into a text says `ask` too."""


class AskChip(QuestionChip):
    """A chip that can be dragged into a text, as plain words. `dropped(id)` when a text took it; `menu_asked(place)` for its menu."""

    dropped = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, question: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(question, text, parent)
        self._from: QPoint | None = None

    def mime_data(self) -> QMimeData:
        """Return what is dragged: the question as plain text."""
        data = QMimeData()
        data.setText(self.words())
        data.setData(OWN_LINE, QByteArray())
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by the right button or by its key."""
        self.menu_asked.emit(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would begin."""
        self._from = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the mouse is far enough from where it was pressed."""
        if self._from is not None and self._is_far(event.position().toPoint()):
            self._from = None
            self.setDown(False)
            self.drag()
            return
        super().mouseMoveEvent(event)

    def drag(self) -> None:
        """Let the coach take the question to a text."""
        drag = QDrag(self)
        drag.setMimeData(self.mime_data())
        drag.setPixmap(self.grab())
        self.take_result(drag.exec(Qt.DropAction.CopyAction), drag.target())

    def take_result(self, action: Qt.DropAction, target: QObject | None) -> None:
        """Tell that a text took the question; the cursor goes there."""
        if action is not Qt.DropAction.CopyAction:
            return
        self.dropped.emit(self.question)
        text = target.parent() if target is not None else None
        if isinstance(text, QPlainTextEdit):
            text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_far(self, place: QPoint) -> bool:
        return self._from is not None and (place - self._from).manhattanLength() >= QApplication.startDragDistance()


class QuestionRow(QWidget):
    """`wished(id, wish)` when the coach does something with the question."""

    wished = Signal(str, str)

    def __init__(self, question: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # told at once: a layout that learns it from its parts lays them out once too often
        self.setSizePolicy(policy)
        self.chip = AskChip(question, text, self)
        self.more = InkButton(kind="tiny", icon="ellipsis", parent=self)
        self._text = text
        self._is_asked = False
        self._is_favourite = False
        self._may_note = self._may_show = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.chip, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.more.setToolTip(self.tr("Meer met deze vraag"))
        self.more.setAccessibleName(self.tr("Meer met deze vraag: {question}").format(question=text))
        self.chip.picked.connect(self._ask)
        self.chip.dropped.connect(self._ask)
        self.chip.menu_asked.connect(self.show_menu)
        self.more.clicked.connect(self._show_menu_below)

    def show_state(self, *, is_asked: bool, is_favourite: bool, follows: bool, note: str, may_note: bool, may_show: bool) -> None:
        """Show what is so: asked now, a favourite, one that follows; `note` says it in words. `may_show`: the peer may read it."""
        self._is_asked, self._is_favourite, self._may_note, self._may_show = is_asked, is_favourite, may_note, may_show
        icon = "check" if is_asked else "arrow-right" if follows else "star" if is_favourite else ""
        if icon:
            self.chip.add_mark(icon)
        if note:
            self.chip.add_note(note)
        state = [note, self.tr("Favoriet") if is_favourite else "", self.tr("Volgt op de vraag hierboven") if follows else ""]
        said = ". ".join(part for part in state if part)
        self.chip.setAccessibleDescription(said)
        self.chip.setToolTip(said)

    def menu(self) -> QMenu:
        """Return the menu of this question; it goes when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._text)
        self._add(menu, NOTE, self.tr("Zet in de notities")).setEnabled(self._may_note)
        self._add(menu, LARGE, self.tr("Toon groot voor jullie allebei")).setEnabled(self._may_show)
        favourite = self._add(menu, FAVOURITE, self.tr("Favoriet"))
        favourite.setCheckable(True)
        favourite.setChecked(self._is_favourite)
        if self._is_asked:
            self._add(menu, TAKE_BACK, self.tr("Toch niet gesteld"))
        menu.triggered.connect(self._chosen)
        return menu

    def show_menu(self, place: QPoint) -> None:
        """Show the menu at a place on the screen."""
        menu = self.menu()
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    def _show_menu_below(self) -> None:
        self.show_menu(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _add(self, menu: QMenu, wish: str, words: str) -> QAction:
        action = menu.addAction(words)
        action.setData(wish)
        return action

    def _chosen(self, action: QAction) -> None:
        self.wished.emit(self.chip.question, str(action.data()))

    def _ask(self, question: str) -> None:
        self.wished.emit(question, ASK)
