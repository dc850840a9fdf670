"""What the tests of editors share: a context, words, and an editor on a page that has the focus."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.fields import Field, Kind
from peercoach_desktop.domain.records import Agreement, Owner
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors import EditorContext, FieldEditor, OptionCard, make_editor

TODAY = date(2026, 11, 23)
WORDS = Wording(
    "nl",
    {
        "fields.f.label": "Wat {peer} zegt",
        "fields.f.hint": "Vraag door.",
        "fields.f.left": "Links",
        "fields.f.right": "Rechts",
        "fields.f.low": "niet",
        "fields.f.high": "heel erg",
        "fields.f.add": "Nog een regel",
        "fields.f.button": "Lijst openen",
        "fields.f.reason": "Hoe kwam dat?",
        **{f"fields.f.options.{option}": words for option, words in (("a", "Ja"), ("b", "Nee"), ("done", "Gelukt"), ("partly", "Deels"))},
        **{f"fields.f.columns.{column}.label": column.title() for column in ("who", "what", "when")},
        **{f"fields.f.parts.{part}.label": part.title() for part in ("what", "when", "how")},
    },
)
ENGLISH = Wording("en", {**{key: f"EN {words}" for key, words in WORDS.words.items()}})
AGREEMENTS = (
    Agreement("a1", "t", "s", Owner.COACH, "Mirthe", "Ik zoek het <b>protocol</b> op.", date(2026, 11, 20)),
    Agreement("a2", "t", "s", Owner.PEER, "Zoë", "Ik oefen de overdracht.", None),
)
CONTEXT = EditorContext(
    coach_name="Mirthe",
    peer_name="Zoë",
    language="nl",
    today=TODAY,
    scale_marks={"f": ((3, "12 oktober"), (5, "2 november"))},
    agreements=AGREEMENTS,
    models=(OptionCard("grow", "GROW", "Voor een duidelijke vraag.", (30, 45)), OptionCard("look_back_five", "Terugkijken")),
    checklists=(OptionCard("handover_sbar", "Overdracht"),),
    versions={"f": ("Ik durf niet.", "Hoe blijf ik rustig?")},
)


def a_field(kind: Kind, *, private_hint: bool = False, record: str | None = None) -> Field:
    """Return a field of this kind with the words above."""
    return Field("f", kind, key="fields.f", private_hint=private_hint, record=record)


def shown_editor(qtbot: QtBot, field: Field, words: Wording = WORDS, context: EditorContext = CONTEXT, width: int = 680) -> FieldEditor:
    """Return an editor on a page of `width` logical pixels, in a window that has the focus."""
    editor = make_editor(field, words, context)
    page = QWidget()
    page.setProperty("role", "page")
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(editor)
    column.addStretch(1)
    editor.__dict__["page"] = page  # pytest-qt keeps weak references only
    page.resize(width, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return editor


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in `widget`."""
    QTest.keyClick(widget, key, modifier)


def type_in(widget: QWidget, text: str) -> None:
    """Type a text in `widget`."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget) -> None:
    """Press the left mouse button on `widget`."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
