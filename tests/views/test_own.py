"""Own material in the window: made by keys, seen beside it, saved as it is typed, taken back, chosen in a session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.own.drafts import ActivityDraft, ChecklistDraft, ModelDraft, QuestionDraft
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.own.own_page import OwnPage
from peercoach_desktop.views.own.paste_dialog import PasteDialog
from peercoach_desktop.views.own.span_box import SpanBox
from peercoach_desktop.views.session.observation.point_row import PointRow
from tests.content.lists import sheets
from tests.store.safes import PASSPHRASE
from tests.views.ward import Ward


def editor(ward: Ward, own_id: str) -> EditPage:
    ward.desk.own.edit(own_id)
    page = ward.page(EditPage)
    ward.until(lambda: ward.program.window.focusWidget() is not None and page.isAncestorOf(ward.program.window.focusWidget()))
    return page


def new(ward: Ward, kind: PackKind) -> EditPage:
    ward.open()
    return editor(ward, ward.desk_services.own.new(kind))


def at(page: EditPage, name: str) -> GrowingText:
    """Return the text with this accessible name."""
    found = [text for text in page.form.findChildren(GrowingText) if text.accessibleName() == name and not text.isHidden()]
    assert len(found) == 1, name
    return found[0]


def checklist(page: EditPage) -> ChecklistDraft:
    assert isinstance(page.draft, ChecklistDraft)
    return page.draft


def on(page: OwnPage, button: QPushButton) -> QRect:
    """Return where a button is, as seen by what stands beside the trouble."""
    around = page.trouble.parentWidget()
    assert around is not None
    return QRect(button.mapTo(page, QPoint()) - around.mapTo(page, QPoint()), button.size())


def behaviours(page: EditPage) -> list[list[str]]:
    return [[item.behaviour for item in section.items] for section in checklist(page).sections]


def test_the_settings_lead_to_own_material_and_back(ward: Ward) -> None:
    ward.open()
    ward.desk.show_settings()
    ward.press("Open eigen materiaal")
    assert ward.page(OwnPage).title() in ward.title()
    ward.key(Qt.Key.Key_Escape)
    assert not [page for page in ward.program.window.findChildren(OwnPage) if page.isVisible()]


def test_a_list_is_written_by_keys_alone_and_is_in_the_store_without_a_button(ward: Ward) -> None:
    page = new(ward, PackKind.CHECKLIST)
    ward.write("Wassen")
    at(page, "Punt 1.1: wat je ziet of hoort").setFocus()
    for text in ("Klopt aan", "Wacht", "Luistert", "Groet"):
        ward.write(text)
        ward.key(Qt.Key.Key_Return)
    assert behaviours(page) == [["Klopt aan", "Groet"]]
    assert checklist(page).sections[0].items[0].look_for == ("Wacht", "Luistert")
    ward.desk.flush()
    assert ward.desk_services.own.draft(page._opened.id) == page.draft


def test_what_is_typed_survives_locking_half_done(ward: Ward) -> None:
    page = new(ward, PackKind.CHECKLIST)
    own_id = page._opened.id
    ward.write("Half af")
    ward.desk.flush()
    ward.open(PASSPHRASE)
    assert ward.desk_services.own.entry(own_id).title == "Half af"
    assert ward.desk_services.own.entry(own_id).missing


def test_the_preview_shows_the_real_rows_of_a_session_a_moment_later(ward: Ward) -> None:
    page = new(ward, PackKind.CHECKLIST)
    at(page, "Punt 1.1: wat je ziet of hoort").setFocus()
    ward.write("Klopt aan")
    ward.until(lambda: [row.behaviour() for row in page.preview.findChildren(PointRow) if not row.isHidden()] == ["Klopt aan"])
    assert "Nog niet" in page.preview.findChildren(PointRow)[-1].segments.button("not_yet").text()


def test_a_preview_that_comes_after_the_store_was_closed_asks_nothing_of_it(ward: Ward) -> None:
    page = new(ward, PackKind.MODELS)
    ward.write("Half")
    ward.desk.flush()
    ward.desk_services.store.close()
    page.show_preview()
    ward.until(lambda: "Half" in ward.says(page.preview))


def test_it_says_what_is_missing_until_it_is_ready(ward: Ward) -> None:
    page = new(ward, PackKind.CHECKLIST)
    assert "Nog nodig: een titel, de tekst van een punt." in page._state.text()
    ward.write("Wassen")
    at(page, "Punt 1.1: wat je ziet of hoort").setFocus()
    ward.write("Klopt aan")
    assert page._state.text().startswith("Klaar")
    assert "own_checklist" in ward.desk_services.shelf.checklists()[0].id


def test_points_move_by_keys_within_and_between_parts_and_undo_puts_them_back(ward: Ward) -> None:
    ward.open()
    page = editor(ward, ward.desk_services.own.copy("handover_sbar"))
    before = behaviours(page)
    at(page, "Punt 1.2: wat je ziet of hoort").setFocus()
    ward.alt(Qt.Key.Key_Down)
    assert behaviours(page)[1][0] == before[0][1]
    assert ward.focus_in(GrowingText).accessibleName() == "Punt 2.1: wat je ziet of hoort"
    ward.alt(Qt.Key.Key_Down)
    assert behaviours(page)[1][:2] == [before[1][0], before[0][1]]
    ward.ctrl(Qt.Key.Key_Z)
    ward.ctrl(Qt.Key.Key_Z)
    assert behaviours(page) == before
    ward.ctrl(Qt.Key.Key_Y)
    assert behaviours(page)[1][0] == before[0][1]


def test_a_removed_point_comes_back_by_the_toast_and_in_the_store(ward: Ward) -> None:
    ward.open()
    page = editor(ward, ward.desk_services.own.copy("handover_sbar"))
    before = page.draft
    at(page, "Punt 1.1: wat je ziet of hoort").setFocus()
    ward.alt(Qt.Key.Key_Delete)
    assert len(behaviours(page)[0]) == 1
    ward.press("Ongedaan maken")
    assert page.draft == before
    ward.desk.flush()
    assert ward.desk_services.own.draft(page._opened.id) == before


def test_typing_in_one_field_is_one_step_to_undo(ward: Ward) -> None:
    page = new(ward, PackKind.CHECKLIST)
    ward.write("Wassen")
    at(page, "Waar de lijst over gaat").setFocus()
    ward.write("Voor de ochtend")
    ward.ctrl(Qt.Key.Key_Z)
    assert (checklist(page).title, checklist(page).about) == ("Wassen", "")
    ward.ctrl(Qt.Key.Key_Z)
    assert checklist(page).title == ""
    ward.ctrl(Qt.Key.Key_Z)
    assert at(page, "Wat erbij moet staan").text()


def test_a_copy_says_what_it_was_made_of(ward: Ward) -> None:
    ward.open()
    page = editor(ward, ward.desk_services.own.copy("handover_sbar"))
    assert page._from.text() == "Gemaakt van: Overdracht met SBAR"


def test_a_closed_question_gets_a_quiet_hint(ward: Ward) -> None:
    page = new(ward, PackKind.QUESTIONS)
    ward.write("Vond je het moeilijk?")
    hints = ward.says(page)
    assert "Zo is de vraag meer open:" in hints or "komt snel een kort antwoord" in hints
    assert isinstance(page.draft, QuestionDraft)
    assert page.draft.text == "Vond je het moeilijk?"


def test_K09_an_activity_has_its_eight_fields_and_its_time_follows_from_the_steps(ward: Ward) -> None:
    page = new(ward, PackKind.ACTIVITIES)
    ward.write("Rondje")
    for name in ("Doel", "Materiaal", "Veiligheid", "Rollen", "Terugkijken"):
        at(page, name).setFocus()
        ward.write(f"iets over {name}")
    at(page, "Stap 1").setFocus()
    ward.write("Vertel")
    ward.key(Qt.Key.Key_Return)
    ward.write("Luister")
    draft = page.draft
    assert isinstance(draft, ActivityDraft)
    assert [step.text for step in draft.steps] == ["Vertel", "Luister"]
    assert (draft.aim, draft.materials, draft.safety, draft.roles, draft.look_back) == (
        "iets over Doel", ("iets over Materiaal",), "iets over Veiligheid", "iets over Rollen", "iets over Terugkijken",
    )  # fmt: skip
    assert "samen 10 minuten" in ward.says(page.form)


def test_P03_phases_of_a_model_are_added_and_shown_as_in_a_session(ward: Ward) -> None:
    page = new(ward, PackKind.MODELS)
    at(page, "Fase 1: de vraag").setFocus()
    ward.write("Wat gebeurde er?")
    ward.press("Fase toevoegen")
    ward.write("Wat nu?")
    at(page, "Veld 2.1").setFocus()
    ward.write("Eerste stap")
    assert isinstance(page.draft, ModelDraft)
    assert [phase.heading for phase in page.draft.phases] == ["Wat gebeurde er?", "Wat nu?"]
    assert len({field.id for field in page.draft.fields()}) == 2
    ward.until(lambda: "Eerste stap" in ward.says(page.preview))


def test_an_own_list_is_marked_where_a_session_offers_it(ward: Ward) -> None:
    ward.open()
    ward.desk_services.own.copy("handover_sbar")
    desk = ward.desk_services
    opened = desk.coaching.start(desk.people.add("Zoë").id, "on_ward")
    opened.flush()
    ward.desk.open_session(opened.id)
    workspace = ward.desk.workspace
    assert workspace is not None
    from peercoach_desktop.views.session.context import editor_context

    cards = editor_context(workspace._table).checklists
    assert [card.own for card in cards].count(True) == 1
    assert cards[0].own


def test_pasted_text_is_shown_first_and_then_taken_in(ward: Ward) -> None:
    ward.open()
    QGuiApplication.clipboard().setText("Vooraf:\n1. Klopt aan\tWacht\n2. Groet")
    ward.desk.own.show_page()

    def lead(dialog: QDialog) -> None:
        assert isinstance(dialog, PasteDialog)
        assert "2 punten in 1 deel." in ward.says(dialog)
        assert not ward.desk_services.own.entries()
        ward.press("Neem over", dialog)

    ward.in_dialog(lead, lambda: ward.press("Plak een lijst"))
    assert behaviours(ward.page(EditPage)) == [["Klopt aan", "Groet"]]


def test_a_pasted_table_says_which_row_and_which_words_do_not_come_along(ward: Ward) -> None:
    ward.open()
    QGuiApplication.clipboard().setText(f"Onderdeel\tPunt\nVooraf\tKlopt aan\nVooraf\t{'lang ' * 500}\n")
    ward.desk.own.show_page()

    def lead(dialog: QDialog) -> None:
        assert "2 punten in 1 deel." in ward.says(dialog)
        assert "Dit zijn namen van kolommen. Dit komt niet mee: Onderdeel, Punt" in ward.says(dialog)
        assert "Een tekst heeft ruimte voor 2000 tekens. Dit komt niet mee: lang" in ward.says(dialog)
        ward.press("Annuleren", dialog)

    ward.in_dialog(lead, lambda: ward.press("Plak een lijst"))
    assert not ward.desk_services.own.entries()


@pytest.mark.parametrize(("ending", "content"), [(".xlsx", sheets.morning()), (".json", sheets.questionnaire())], ids=["xlsform", "fhir"])
def test_U16_a_file_shows_what_comes_in_and_all_that_is_left_out_before_anything_is_stored(
    ward: Ward, tmp_path: Path, ending: str, content: bytes
) -> None:
    ward.open()
    file = tmp_path / f"lijst{ending}"
    file.write_bytes(content)
    ward.desk.own.show_page()
    ward.desk.own.flows.ask_existing = lambda parent, title: str(file)
    expected = ward.desk_services.own_files.look(file, "nl")

    def lead(dialog: QDialog) -> None:
        said = ward.says(dialog)
        assert not ward.desk_services.own.entries()
        for left in expected.left_out:
            assert f"{left.place}: {left.what}" in said
        ward.press("Neem over", dialog)

    led = ward.lead_next(lead)
    ward.press("Haal een lijst uit een bestand")
    ward.until(lambda: led.dialog is not None and ward.desk.own.editor is not None)
    assert led.error is None
    assert ward.page(EditPage).draft == expected.draft


def test_a_file_that_is_no_list_is_said_in_one_sentence_and_nothing_is_stored(ward: Ward, tmp_path: Path) -> None:
    ward.open()
    file = tmp_path / "foto.png"
    file.write_bytes(b"\x89PNG")
    ward.desk.own.show_page()
    ward.desk.own.flows.ask_existing = lambda parent, title: str(file)
    ward.press("Haal een lijst uit een bestand")
    page = ward.page(OwnPage)
    ward.until(page.trouble.isVisible)
    assert "geen lijst die het programma kent" in ward.says()
    assert not ward.desk_services.own.entries()


def test_what_went_wrong_with_a_file_stands_below_the_buttons_and_goes_with_the_next_try_or_the_page(ward: Ward, tmp_path: Path) -> None:
    ward.open()
    file = tmp_path / "foto.png"
    file.write_bytes(b"\x89PNG")
    ward.desk.own.show_page()
    page = ward.page(OwnPage)
    ward.desk.own.flows.ask_existing = lambda parent, title: str(file)
    ward.press("Haal een lijst uit een bestand")
    ward.until(page.trouble.isVisible)
    ward.bot.wait(0)
    covered = [
        button for button in page.findChildren(QPushButton) if button.isVisible() and page.trouble.geometry().intersects(on(page, button))
    ]
    assert not covered
    ward.desk.own.flows.ask_existing = lambda parent, title: ""
    ward.press("Haal een lijst uit een bestand")
    assert not page.trouble.isVisible(), "another try"
    ward.desk.own.flows.ask_existing = lambda parent, title: str(file)
    ward.press("Haal een lijst uit een bestand")
    ward.until(page.trouble.isVisible)
    ward.desk.own.edit(ward.desk_services.own.new(PackKind.QUESTIONS))
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(OwnPage) is page
    assert not page.trouble.isVisible(), "she left the page"


def test_putting_away_is_undone_by_the_toast(ward: Ward) -> None:
    ward.open()
    own_id = ward.desk_services.own.copy("handover_sbar")
    ward.desk.own.show_page()
    ward.press("Zet weg: Overdracht met SBAR")
    assert not ward.page(OwnPage).rows()
    ward.press("Ongedaan maken")
    assert [row.entry.id for row in ward.page(OwnPage).rows()] == [own_id]


def test_a_list_is_saved_as_a_pack_with_a_safe_name(ward: Ward, tmp_path: Path) -> None:
    ward.open()
    own_id = ward.desk_services.own.copy("handover_sbar")
    asked: list[str] = []

    def ask(parent: QWidget, title: str, name: str) -> str:  # noqa: ARG001 - as the dialog of the system takes them
        asked.append(name)
        return str(tmp_path / "uit")

    ward.desk.own.flows.ask_new = ask
    ward.desk.own.flows.save_pack(own_id)
    ward.desk.own.flows.save_questionnaire(own_id)
    assert asked == ["overdracht-met-sbar.peercoach-pakket", "overdracht-met-sbar.json"]
    assert {path.name for path in tmp_path.glob("uit*")} == {"uit.peercoach-pakket", "uit.json"}


@pytest.mark.parametrize("typed", ["uit.xlsx", "uit.json", "uit", "uit.peercoach-pakket"])
def test_a_pack_gets_its_own_ending_once_whatever_is_typed(ward: Ward, tmp_path: Path, typed: str) -> None:
    ward.open()
    ward.desk.own.flows.ask_new = lambda *_: str(tmp_path / typed)
    ward.desk.own.flows.save_pack(ward.desk_services.own.copy("handover_sbar"))
    assert {path.name for path in tmp_path.glob("uit*")} == {"uit.peercoach-pakket"}


def test_minutes_from_high_to_low_are_refused_where_they_stand(ward: Ward) -> None:
    page = new(ward, PackKind.MODELS)
    span = ward.part(page, SpanBox)
    wrong = "Het eerste getal is hoger dan het tweede."
    for text, told in (("40", True), ("20", False)):
        span.low.line.setFocus()
        span.low.line.selectAll()
        ward.write(text)
        assert (wrong in ward.says(span)) is told
        assert ("minuten van laag naar hoog" in ward.says(page)) is told


def test_the_words_of_the_editor_follow_the_language(ward: Ward) -> None:
    page = new(ward, PackKind.CHECKLIST)
    ward.program.around.appearance.set_language("en")
    ward.until(lambda: "Title of the list" in ward.says(page))
    assert at(page, "Point 1.1: what you see or hear").isVisible()


def test_how_long_a_step_takes_is_not_broken_over_two_lines(ward: Ward) -> None:
    ward.open()
    page = editor(ward, ward.desk_services.own.copy("activities", "line_up"))
    assert "Na elke stelling kiest iedereen een plek. (4\u00a0min)" in ward.says(page.preview)


def test_a_file_is_proposed_by_whole_words_of_its_title_among_the_documents_then_where_the_last_was_saved(
    ward: Ward, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[Path] = []

    def save(_parent: QWidget, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(path))
        return str(tmp_path / "uit"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    ward.open()
    ward.app.setProperty("saved_in", None)
    own_id = ward.desk_services.own.add(replace(ChecklistDraft(), title="Eén overdracht aan de collega’s van de nachtdienst geven"))
    ward.desk.own.flows.save_pack(own_id)
    ward.desk.own.flows.save_pack(own_id)
    ward.app.setProperty("saved_in", None)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert [path.parent for path in proposed] == [Path(documents), tmp_path]
    assert proposed[0].name == "een-overdracht-aan-de-collegas-van-de.peercoach-pakket"
