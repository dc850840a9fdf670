"""Labels. What people typed may stand in them, so they never read it as markup."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.looks import set_look


def plain_label(text: str = "", role: str = "body", parent: QWidget | None = None, *, wrap: bool = True) -> QLabel:
    """Return a label that shows `text` as it is. `role` is its style: h1, h2, strong, body, hint, caption or substep."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    label.setProperty("role", role)
    return label


def heading_label(text: str = "", level: int = 1, parent: QWidget | None = None) -> QLabel:
    """Return the heading of a page (level 1) or of a card (level 2)."""
    return plain_label(text, f"h{level}", parent)


def caption_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a small muted line above a heading."""
    return plain_label(text, "caption", parent)


def strong_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return the bold label above a field."""
    return plain_label(text, "strong", parent)


def hint_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a muted line with help."""
    return plain_label(text, "hint", parent)


def say_problem(label: QLabel, sentence: str) -> None:
    """Say in `label` what is wrong, in the colour of that; "" takes the line away."""
    label.setText(sentence)
    label.setVisible(bool(sentence))
    set_look(label, tone="danger")


class StatusLabel(QWidget):
    """A line with an icon: "Opgeslagen om 14:32", or what is wrong and how to mend it.

    `tone` is muted, success, warn or danger (`icon_tone` another one for the icon); icon and words say the same as the colour.
    """

    def __init__(self, tone: str = "muted", icon: str = "circle-check", icon_tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icon, icon_tone or tone, em=1.0)
        self._text = plain_label(role="status")
        self._text.setProperty("tone", tone)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def say(self, text: str, tone: str | None = None, icon: str | None = None) -> None:
        """Show `text`, with another tone or icon where given."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if tone is not None:
            set_look(self._icon, tone=tone)
            set_look(self._text, tone=tone)
        if icon is not None:
            self._icon.set_icon(icon)

    def set_wrapping(self, *, on: bool) -> None:
        """Keep the words on one line (in a bar) or wrap them."""
        self._text.setWordWrap(on)
        self._row.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop if on else Qt.AlignmentFlag.AlignVCenter)

    def show_icon_alone(self, *, on: bool) -> None:
        """Leave the words to the tooltip, where a bar has no room for them; a screen reader still says them."""
        self._text.setVisible(not on)
        self.setToolTip(plain_tooltip(self.text()) if on else "")

    def width_of(self, *, icon_alone: bool) -> int:
        """Return the room that it needs on one line."""
        icon = self._icon.sizeHint().width()
        return icon if icon_alone else icon + self._row.spacing() + self._text.sizeHint().width()

    def text(self) -> str:
        """Return what it says now."""
        return self._text.text()


class ElidedLabel(QLabel):
    """A label on one line that ends in "…" where the room is short, and then shows all in a tooltip."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._full = ""
        self.set_full_text(text)

    def set_full_text(self, text: str) -> None:
        """Show `text`, as far as it fits."""
        self._full = text
        self.setAccessibleName(text)
        self._fit()

    def full_text(self) -> str:
        """Return the whole text."""
        return self._full

    def sizeHint(self) -> QSize:
        """Return the room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._full) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 4, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text in the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text in the new font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        self.setText(shown)
        self.setToolTip(plain_tooltip(self._full) if shown != self._full else "")


def plain_tooltip(text: str) -> str:
    """Return `text` for a tooltip, which would read markup in it."""
    return f"<span>{text.replace('&', '&amp;').replace('<', '&lt;')}</span>" if "<" in text or "&" in text else text
