"""One calm row of choices: which kind of item is shown. A screen reader says radio buttons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from peercoach_desktop.views.home.library.shelves import ALL, SHELVES
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.icons import InkButton

_BETWEEN = 5


class ShelfRow(QGroupBox):
    """`chosen(id)` when the coach takes another shelf; the arrow keys go through the row. `typed(text)` for a letter: it is for the search.

    Shelves for which there is no room stand in the menu of the last button; the one that is chosen always stands in the row.
    """

    chosen = Signal(str)
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "options")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._buttons: Mapping[str, QPushButton] = {each.id: self._button(each.id) for each in SHELVES}
        self._more = InkButton("", "chevron-down", "chip", self)
        self._more.clicked.connect(self._offer_more)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        for each in (*self._buttons.values(), self._more):
            self._row.addWidget(each)
        self._row.addStretch(1)
        self._buttons[ALL].setChecked(True)
        self._say()

    def shelf_id(self) -> str:
        """Return the shelf that is chosen."""
        return next((shelf_id for shelf_id, button in self._buttons.items() if button.isChecked()), ALL)

    def choose(self, shelf_id: str) -> None:
        """Take a shelf, as the coach does."""
        self._buttons[shelf_id].setChecked(True)

    def in_row(self) -> tuple[str, ...]:
        """Return the shelves that stand in the row; the others are in the menu."""
        return tuple(shelf_id for shelf_id, button in self._buttons.items() if not button.isHidden())

    def sizeHint(self) -> QSize:
        """Return room for all of them beside one another."""
        hints = [button.sizeHint() for button in self._buttons.values()]
        width = sum(hint.width() for hint in hints) + _BETWEEN * (len(hints) - 1)
        return QSize(width, max(hint.height() for hint in (*hints, self._more.sizeHint())))

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest of them and the menu."""
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return QSize(widest + _BETWEEN + self._more.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room of a frame away, and place what fits."""
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what is typed where a shelf was chosen just before."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text().isalnum():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Place them again where one needs more or less room, in larger letters for instance."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now; keep the room of a frame away."""
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _place(self) -> None:
        """Put the first ones beside one another as far as there is room, and the chosen one among them."""
        widths = {shelf_id: button.sizeHint().width() + _BETWEEN for shelf_id, button in self._buttons.items()}
        shown = set(widths)
        if sum(widths.values()) - _BETWEEN > self.width():
            chosen = self.shelf_id()
            room = self.width() - self._more.sizeHint().width() - widths[chosen]
            shown = {chosen}
            for shelf_id, width in widths.items():
                room -= 0 if shelf_id == chosen else width
                if room < 0:
                    break
                shown.add(shelf_id)
        for shelf_id, button in self._buttons.items():
            button.setVisible(shelf_id in shown)
        self._more.setVisible(len(shown) < len(self._buttons))
        self._row.activate()

    def _offer_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shelf_id, button in self._buttons.items():
            if button.isHidden():
                menu.addAction(button.text()).setData(shelf_id)
        menu.triggered.connect(self._take)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _take(self, action: QAction) -> None:
        self.choose(str(action.data()))
        self._buttons[self.shelf_id()].setFocus()

    def _button(self, shelf_id: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(shelf_id)
        button.setProperty("kind", "chip")
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setAutoDefault(False)
        button.toggled.connect(self._tell)
        return button

    def _tell(self, on: bool) -> None:
        if on:
            self._place()
            self.chosen.emit(self.shelf_id())

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Wat wil je zien?"))
        words = {
            "all": self.tr("Alles"),
            "favourites": self.tr("Favorieten"),
            "questions": self.tr("Vragen"),
            "models": self.tr("Modellen"),
            "checklists": self.tr("Lijsten"),
            "activities": self.tr("Werkvormen"),
            "qualities": self.tr("Kwaliteiten"),
            "groups": self.tr("Groepen"),
            "profiles": self.tr("Profielen"),
            "knowledge": self.tr("Kennis"),
            "motivation": self.tr("Motivatie"),
            "cards": self.tr("Kaarten"),
            "terms": self.tr("Woorden"),
        }
        for shelf_id, button in self._buttons.items():
            set_button_words(button, words[shelf_id])
        set_button_words(self._more, self.tr("Meer"), self.tr("Meer soorten"))
        self.updateGeometry()
        self._place()
