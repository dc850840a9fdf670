"""Choosing a model: what to mind with it, and whose idea it is, stand below the cards once it is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.fields import Field, ModelChoice
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors import OptionCard
from peercoach_desktop.views.editors.cards import CardsEditor
from tests.views.editor_bench import CONTEXT

CARDS = (OptionCard("grow", "GROW", caution="Niet te snel.", origin="Naar Whitmore."), OptionCard("other", "Ander"))


def said(editor: CardsEditor) -> set[str]:
    return {label.text() for label in editor.findChildren(QLabel) if not label.isHidden() and label.text()}


def test_the_caution_and_the_origin_come_with_the_choice_and_go_with_it(qtbot: QtBot) -> None:
    editor = CardsEditor(Field("model", ModelChoice()), ModelChoice(), Wording("nl", {}), replace(CONTEXT, models=CARDS))
    qtbot.addWidget(editor)
    extra = {"Niet te snel.", "Naar Whitmore."}
    assert not extra & said(editor)
    editor.set_value("grow")
    assert extra <= said(editor)
    editor._control.choose("other")
    assert not extra & said(editor)
