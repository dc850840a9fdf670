"""What must be so on every page: names, roles, the way of the Tab key, plain text, colours and room. Each check returns what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from peercoach_desktop.views.editors.line_buttons import LineButtons
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import ElidedLabel
from peercoach_desktop.views.kit.options import RowButton
from peercoach_desktop.views.preview.sheet_view import SheetView
from peercoach_desktop.views.theme import Theme
from tests.journeys.hands import Role, name_of, role_of

MOST_TABS = 400
SHARE = 0.005
"""A colour with a larger share of a page is no edge of a letter or of a card: it must be a token."""


def seen(root: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen in `root`. Hidden pages, which are many, are passed by as a whole."""
    waiting = [root.children()[::-1]]
    while waiting:
        if not waiting[-1]:
            waiting.pop()
            continue
        child = waiting[-1].pop()
        if isinstance(child, QWidget) and child.isVisible():
            yield child
            waiting.append(child.children()[::-1])


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen and takes the focus."""
    for widget in seen(root):
        if widget.isEnabled() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            yield widget


def nameless(root: QWidget) -> list[str]:
    """Return what takes the focus without a name, or with another than its own words."""
    found = []
    for widget in focusable(root):
        name = name_of(widget)
        words = widget.text().replace("&&", "&") if isinstance(widget, QAbstractButton) else ""
        if not name.strip():
            found.append(f"{told(widget)} has no name")
        elif words and words not in name:
            found.append(f"{told(widget)} says {words!r} but is called {name!r}")
    return found


def namesakes(root: QWidget) -> list[str]:
    """Return names that are given twice; radio buttons only count within their group."""
    names = Counter((name_of(widget), role_of(widget), id(widget.parentWidget()) if _is_radio(widget) else 0) for widget in focusable(root))
    return [f"{count} x {name!r} ({role.name})" for (name, role, _), count in names.items() if count > 1]


def wrong_roles(root: QWidget) -> list[str]:
    """Return one-of buttons that are no radio buttons to a screen reader."""
    found = []
    for group in seen(root):
        if not isinstance(group, SegmentedControl):
            continue
        found += [told(button) for button in group.buttons() if role_of(button) is not Role.RadioButton]
        if not group.accessibleName():
            found.append(f"the group of {told(group)} has no name")
    return found


def rich_text(root: QWidget) -> list[str]:
    """Return labels that would take a sign for mark-up, and editors that take more than plain text."""
    shown = list(seen(root))
    labels = [each for each in shown if isinstance(each, QLabel)]
    found = [f"{told(label)} {label.text()!r}" for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]
    found += [told(edit) for edit in shown if isinstance(edit, QTextEdit)]
    mime = QMimeData()
    mime.setHtml("<b>vet</b>")
    for edit in shown:
        if not isinstance(edit, QPlainTextEdit) or edit.isReadOnly():
            continue
        before = edit.toPlainText()
        edit.insertFromMimeData(mime)
        if "<b>" in edit.toPlainText() or edit.document().characterCount() - 1 != len(edit.toPlainText()):
            found.append(told(edit))
        edit.undo()
        if edit.toPlainText() != before:
            found.append(f"{told(edit)} does not undo a paste")
    return found


def traps(window: QWidget) -> list[str]:
    """Press Tab all the way round; return what it skips, and where it goes back up."""
    root = QApplication.activeModalWidget() or window
    start = QApplication.focusWidget()
    if start is None:
        return ["nothing has the focus"]
    way: list[QWidget] = []
    for _ in range(MOST_TABS):
        focus = QApplication.focusWidget()
        if focus is None or (way and focus is start):
            break
        way.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    else:
        return [f"Tab never comes back to {told(start)}"]
    wanted = [each for each in focusable(root) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    found = [f"Tab skips {told(each)}" for each in wanted if each not in way]
    places = [_place(each, root) for each in way]
    top = min(range(len(way)), key=lambda at: (places[at].top(), places[at].left()))
    order = [*range(top, len(way)), *range(top)]
    for before, after in pairwise(order):
        first, then = places[before], places[after]
        if isinstance(way[after].parentWidget(), LineButtons):
            continue  # the buttons of a line stand above its fields on a card, and come after them
        if then.bottom() < first.top() and then.left() < first.right() and None is not _region(way[before]) is _region(way[after]):
            found.append(f"Tab goes up from {told(way[before])} to {told(way[after])}")
    return found


def deaf_to_enter(root: QWidget) -> list[str]:
    """Return buttons that Enter does not press while they have the focus; in a dialog Enter may be for its list."""
    if isinstance(root, QDialog):
        return []
    buttons = (widget for widget in focusable(root) if isinstance(widget, QPushButton) and not isinstance(widget, InkButton | RowButton))
    return [f"{told(button)} {name_of(button)!r} is deaf to Enter" for button in buttons if not button.autoDefault()]


def foreign_colours(root: QWidget, theme: Theme) -> list[str]:
    """Return colours that cover more than an edge and are no token."""
    picture = root.grab()
    painter = QPainter(picture)
    for sheet in root.findChildren(SheetView):  # has the colours of print
        painter.fillRect(QRect(sheet.mapTo(root, QPoint()), sheet.size()), QColor(theme.colour("surface")))
    painter.end()
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels, width = memoryview(image.constBits()).cast("I"), image.bytesPerLine() // 4
    covered: Counter[int] = Counter()
    for y in range(1, image.height(), 5):
        covered.update(pixels[y * width + 1 : (y + 1) * width : 5])
    tokens = {int(colour.lstrip("#"), 16) for colour in theme.tokens.colours(dark=theme.is_dark).values()}
    enough = SHARE * sum(covered.values())
    plain = ((pixel & 0xFFFFFF, count) for pixel, count in covered.items() if count > enough)
    return [f"#{colour:06X} covers {count}" for colour, count in plain if colour not in tokens]


def clipped(window: QWidget) -> list[str]:
    """Return words with less room than they need, what is squeezed or pulled, and what sticks out of the window or its scroll area."""
    found = []
    for widget in seen(window):
        if widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit) and _short_of_room(widget):
            found.append(f"{told(widget)} {widget.text()!r} has {widget.width()} x {widget.height()}, needs {_needs(widget)}")
        layout = widget.layout()
        if layout is not None and layout.minimumSize().width() > widget.width() + 1:
            found.append(f"{told(widget)} is {widget.width()} wide, what is in it needs {layout.minimumSize().width()}")
        if isinstance(widget, SegmentedControl) and widget.height() > 2 * widget.sizeHint().height():
            found.append(f"{told(widget)} is pulled to {widget.height()} high, needs {widget.sizeHint().height()}")
        inner = widget.widget() if isinstance(widget, QScrollArea) else None
        if isinstance(widget, QScrollArea) and inner is not None and inner.width() > widget.viewport().width():
            found.append(f"{told(widget)} is {inner.width()} wide in {widget.viewport().width()}")
        corner = widget.mapTo(window, QPoint())
        if corner.x() < 0 or corner.x() + widget.width() > window.width():
            found.append(f"{told(widget)} sticks out: {corner.x()} + {widget.width()} of {window.width()}")
    return found


def _short_of_room(widget: QLabel | QAbstractButton | QLineEdit) -> bool:
    if isinstance(widget, QLabel):
        if not widget.text() or isinstance(widget, ElidedLabel):
            return False
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 1
    if isinstance(widget, QLineEdit):
        return widget.minimumSizeHint().height() > widget.height() + 1
    if not widget.text():
        return False
    return widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 1


def _needs(widget: QWidget) -> str:
    hint = widget.sizeHint()
    return f"{hint.width()} x {max(hint.height(), widget.heightForWidth(widget.width()))}"


def told(widget: QWidget) -> str:
    """Return how to find a widget."""
    parent = widget.parentWidget()
    return f"{type(widget).__name__} {widget.objectName() or name_of(widget)!r} in {type(parent).__name__}"


def _is_radio(widget: QWidget) -> bool:
    return role_of(widget) is Role.RadioButton


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def _region(widget: QWidget) -> QWidget | None:
    """Return the scroll area or the dialog around a widget: within one, Tab goes down. None for the bars beside it."""
    around: QWidget | None = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea | QDialog):
        around = around.parentWidget()
    return around
