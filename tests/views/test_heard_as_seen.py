"""Who listens to the summary as a PDF hears what the preview shows, in the same order."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peercoach_desktop.domain.document import Strip
from peercoach_desktop.reports.pdf import render_pdf
from peercoach_desktop.reports.session_summary import session_summary_peer
from peercoach_desktop.views.session.summary.block_view import BULLET, block_view
from tests.reports import samples
from tests.reports.reading import squashed
from tests.reports.tagged import Tagged


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("record", [samples.first_session, samples.ward_session])
def test_the_words_of_the_preview_are_heard_in_its_order(qtbot: QtBot, record: object, language: str) -> None:
    assert callable(record)
    document = session_summary_peer(record(), samples.cards(), samples.words(language))
    heard = [squashed(words) for _, words in Tagged(render_pdf(document)).said()]
    shown = [squashed(words) for words in (document.sharing_label, document.title, document.subtitle)]
    for block in document.blocks:
        if not isinstance(block, Strip):  # says on screen after the points what paper says before them
            view = block_view(block)
            qtbot.addWidget(view)
            labels = [view] if isinstance(view, QLabel) else view.findChildren(QLabel)
            shown += [squashed(label.text().removeprefix(BULLET).rstrip("… ")) for label in labels]
    assert len(shown) > 20
    place = 0
    for words in filter(None, shown):
        assert words in heard[place:], words
        place = heard.index(words, place) + 1
