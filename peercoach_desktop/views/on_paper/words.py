"""The names of the kinds of paper and of the ways to print, in the language of the window."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.domain.paper_cards import CardSheets, Sides
from peercoach_desktop.services.paper_menu import PaperKind
from peercoach_desktop.views.counts import CountWords


def kind_words(kind: PaperKind) -> str:
    """Return the name of a kind of paper."""
    translate = QCoreApplication.translate
    return {
        PaperKind.QUALITIES: translate("OnPaper", "Kwaliteitenkaarten (64)"),
        PaperKind.QUESTIONS: translate("OnPaper", "Vraagkaarten"),
        PaperKind.LISTENING: translate("OnPaper", "Luisterkaarten"),
        PaperKind.INTERVENTIONS: translate("OnPaper", "Kaarten voor ingrijpen in een groep"),
        PaperKind.HELP: translate("OnPaper", "Hulpkaarten"),
        PaperKind.MISCONCEPTIONS: translate("OnPaper", "Kaarten met misverstanden over peersupport"),
        PaperKind.ACTIVITY: translate("OnPaper", "Werkvorm op één blad"),
        PaperKind.MODEL: translate("OnPaper", "Gespreksmodel op één blad"),
        PaperKind.INSTRUCTION: translate("OnPaper", "Instructiekaart, leeg"),
        PaperKind.CHECKLIST: translate("OnPaper", "Observatielijst, leeg"),
        PaperKind.FORM: translate("OnPaper", "Stap van een gesprek, leeg"),
        PaperKind.BLANK_MODEL: translate("OnPaper", "Gespreksmodel, leeg"),
    }[kind]


def sides_words(sides: Sides) -> str:
    """Return the name of a way to print."""
    translate = QCoreApplication.translate
    match sides:
        case Sides.LONG_EDGE:
            return translate("OnPaper", "Tweezijdig, over de lange kant")
        case Sides.SHORT_EDGE:
            return translate("OnPaper", "Tweezijdig, over de korte kant")
        case Sides.FRONTS:
            return translate("OnPaper", "Alleen de voorkant")
        case _:
            assert_never(sides)


def sheet_words(cards: CardSheets) -> str:
    """Return how many cards lie on how many sheets, and what the last one holds where it is not full."""
    translate, count, sheets = QCoreApplication.translate, CountWords(), cards.sheets()
    said = translate("OnPaper", "{cards} op {sheets}.").format(cards=count.cards(len(cards.cards)), sheets=count.sheets(len(sheets)))
    if cards.blank is not None and cards.left_over:
        empty = count.empty_cards(cards.left_over)
        return f"{said} " + translate("OnPaper", "Op het laatste blad: ook {empty} om zelf in te vullen.").format(empty=empty)
    if cards.left_over and len(sheets) > 1:
        return f"{said} " + translate("OnPaper", "Op het laatste blad: {cards}.").format(cards=count.cards(len(sheets[-1])))
    return said


def print_words(sides: Sides, *, two_sided: bool) -> str:
    """Return what to choose at the printer so that the cards come out right."""
    translate = QCoreApplication.translate
    if not two_sided or sides is Sides.FRONTS:
        return translate("OnPaper", "Print op 100 %. Knip langs de lijnen.")
    if sides is Sides.LONG_EDGE:
        return translate("OnPaper", "Print tweezijdig op 100 % en draai over de lange kant. Knip langs de lijnen.")
    return translate("OnPaper", "Print tweezijdig op 100 % en draai over de korte kant. Hier staat de achterkant ondersteboven.")
