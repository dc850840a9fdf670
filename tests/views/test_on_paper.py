"""Op papier: from the settings to cards and forms on paper, and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QWidget

from peercoach_desktop.domain.paper_cards import CardSheets, Sides
from peercoach_desktop.services.paper_menu import PaperKind
from peercoach_desktop.views.on_paper import card_preview
from peercoach_desktop.views.preview.preview_page import PreviewPage
from tests.reports.reading import pages_of
from tests.views.ward import Ward


def choose(ward: Ward, **choices: str) -> PreviewPage:
    """Go to the settings, choose in the dialog by the names of its boxes, and look at the paper."""

    def lead(dialog: QDialog) -> None:
        for name in ("kind", "item", "phase", "theme", "count", "sides"):
            if name in choices:
                box = ward.part(dialog, QComboBox, f"{name}_box")
                assert box.isVisible(), name
                box.setCurrentIndex(box.findData(choices[name]))
                assert box.currentData() == choices[name]
        ward.part(dialog, QPushButton, "look_button").click()

    open_dialog(ward, lead)
    page = ward.page(PreviewPage)
    ward.until(lambda: page.sheets() and page.sheets()[0].image())
    ward.program.window.activateWindow()
    ward.until(lambda: (focus := QApplication.focusWidget()) is not None and page.isAncestorOf(focus))
    return page


def open_dialog(ward: Ward, lead: Callable[[QDialog], None], words: str = "Kies wat je print") -> None:
    """Press the button on the settings, and lead the dialog."""
    ward.desk.shell.show_settings()
    ward.in_dialog(lead, lambda: ward.button(words).click())


def told(page: PreviewPage) -> str:
    pdf = page.pdf()
    assert pdf is not None
    return " ".join(" ".join(pages_of(pdf)).split())


def test_K09_the_quality_deck_is_two_clicks_away_with_a_word_on_printing(ward: Ward) -> None:
    ward.open()
    page = choose(ward)
    assert len(page.sheets()) == 16
    assert "Kwaliteitenkaarten – Voor iedereen" in ward.says(page)
    assert "Print tweezijdig op 100 % en draai over de lange kant." in ward.says(page)
    assert page.sheets()[15].image() is None, "the pages that are not seen wait"
    ward.press("Terug")
    ward.until(lambda: ward.title().startswith("Instellingen"))


def test_question_cards_by_step_theme_and_number(ward: Ward) -> None:
    ward.open()
    page = choose(ward, kind=PaperKind.QUESTIONS, phase="goal", theme="planning", count="18", sides=Sides.FRONTS)
    assert len(page.sheets()) == 2
    ids = ward.desk_services.paper_menu.question_ids("goal", "planning", 18)
    words = ward.desk_services.library.pack("questions").words("nl")
    found = told(page).replace(" ", "")
    assert all(words.text(f"questions.{name}").replace(" ", "") in found for name in ids)
    assert "18 kaarten op 2 bladen. Print op 100 %. Knip langs de lijnen." in ward.says(page)


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (PaperKind.QUALITIES, "64 kaarten op 8 bladen. Op het laatste blad: ook 8 lege kaarten om zelf in te vullen. Print tweezijdig"),
        (PaperKind.HELP, "19 kaarten op 5 bladen. Op het laatste blad: 3 kaarten. Print op 100 %"),
        (PaperKind.LISTENING, "8 kaarten op 1 blad. Print op 100 %"),
    ],
)
def test_before_printing_it_says_how_many_cards_lie_on_how_many_sheets(ward: Ward, kind: PaperKind, says: str) -> None:
    ward.open()
    assert says in ward.says(choose(ward, kind=kind))


@pytest.mark.parametrize(
    ("kind", "item", "words"),
    [
        (PaperKind.CHECKLIST, "handover_sbar", "Overdracht met SBAR"),
        (PaperKind.FORM, "contract", "handtekening van de peer"),
        (PaperKind.ACTIVITY, "line_up", "Op een rij"),
        (PaperKind.MODEL, "grow", "GROW"),
    ],
)
def test_a_sheet_or_a_form_is_chosen_by_its_title(ward: Ward, kind: PaperKind, item: str, words: str) -> None:
    ward.open()
    page = choose(ward, kind=kind, item=item)
    assert words in told(page)
    assert "Knip" not in ward.says(page)


def test_K07_the_instruction_card_needs_no_further_choice(ward: Ward) -> None:
    ward.open()
    assert "Terugvertellen" in told(choose(ward, kind=PaperKind.INSTRUCTION))


def test_paper_is_in_the_language_of_the_window(ward: Ward) -> None:
    ward.open()
    ward.program.around.appearance.set_language("en")

    def lead(dialog: QDialog) -> None:
        assert "What would you like on paper?" in ward.says(dialog)
        dialog.accept()

    open_dialog(ward, lead, "Choose what to print")
    page = ward.page(PreviewPage)
    ward.until(page.sheets)
    assert "Attentive" in told(page)


def test_only_what_belongs_to_the_kind_is_asked(ward: Ward) -> None:
    ward.open()
    seen: dict[str, set[str]] = {}

    def lead(dialog: QDialog) -> None:
        box = ward.part(dialog, QComboBox, "kind_box")
        for kind in PaperKind:
            box.setCurrentIndex(box.findData(kind))
            QTest.qWait(5)
            seen[kind] = {each.objectName() for each in dialog.findChildren(QComboBox) if each.isVisible()} - {"kind_box"}
            for each in dialog.findChildren(QComboBox):
                label = next(part for part in dialog.findChildren(QLabel) if part.buddy() is each)
                assert label.isVisible() is each.isVisible()
                assert label.text() == each.accessibleName()
        dialog.reject()

    open_dialog(ward, lead)
    assert seen[PaperKind.QUALITIES] == {"sides_box"}
    assert seen[PaperKind.QUESTIONS] == {"phase_box", "theme_box", "count_box", "sides_box"}
    assert seen[PaperKind.CHECKLIST] == seen[PaperKind.FORM] == {"item_box"}
    assert seen[PaperKind.INTERVENTIONS] == {"item_box", "sides_box"}
    assert seen[PaperKind.LISTENING] == seen[PaperKind.INSTRUCTION] == set()


def test_the_dialog_comes_back_with_what_was_chosen_last(ward: Ward) -> None:
    ward.open()
    choose(ward, kind=PaperKind.QUESTIONS, sides=Sides.SHORT_EDGE)
    ward.press("Terug")
    last: list[object] = []

    def lead(dialog: QDialog) -> None:
        last.extend(ward.part(dialog, QComboBox, f"{name}_box").currentData() for name in ("kind", "sides"))
        dialog.reject()

    open_dialog(ward, lead)
    assert last == [PaperKind.QUESTIONS, Sides.SHORT_EDGE]


def test_thinking_better_of_it_stays_in_the_settings(ward: Ward) -> None:
    ward.open()

    def lead(dialog: QDialog) -> None:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    open_dialog(ward, lead)
    assert ward.title().startswith("Instellingen")


def test_the_printer_is_proposed_for_the_right_sides(ward: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = ward.open()
    asked: list[QPrinter.DuplexMode] = []

    def ask(_parent: QWidget, duplex: QPrinter.DuplexMode = QPrinter.DuplexMode.DuplexNone) -> None:
        asked.append(duplex)

    monkeypatch.setattr(card_preview, "ask_printer", ask)
    for sides in Sides:
        paper = desk.printed_cards.quality_deck("nl", sides)
        assert isinstance(paper, CardSheets)
        card_preview.printer_for(paper)(ward.program.window)
    card_preview.printer_for(desk.printed_cards.activity("line_up", "nl"))(ward.program.window)
    modes = QPrinter.DuplexMode
    assert asked == [modes.DuplexLongSide, modes.DuplexShortSide, modes.DuplexNone, modes.DuplexNone]


def test_locking_from_the_paper_locks(ward: Ward) -> None:
    ward.open()
    choose(ward, kind=PaperKind.LISTENING)
    ward.ctrl(Qt.Key.Key_L)
    assert ward.program.window.curtain.isVisible()


def test_choosing_paper_writes_nothing(ward: Ward) -> None:
    ward.open()
    before = {path: path.stat().st_size for path in ward.folder.rglob("*") if path.is_file() and path.suffix == ".pdf"}
    choose(ward, kind=PaperKind.HELP)
    assert {path: path.stat().st_size for path in ward.folder.rglob("*") if path.is_file() and path.suffix == ".pdf"} == before == {}
