"""Settings apply at once and are there again at the next start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QRadioButton

from peercoach_desktop import __version__
from peercoach_desktop.store.preferences import Preferences, read_preferences
from peercoach_desktop.views.settings.settings_page import SettingsPage
from tests.store.safes import OTHER, PASSPHRASE
from tests.views.ward import Ward


def at_the_page(ward: Ward) -> SettingsPage:
    ward.open()
    ward.ctrl(Qt.Key.Key_Comma)
    return ward.page(SettingsPage)


def choose(page: SettingsPage, words: str) -> QRadioButton:
    (button,) = [each for each in page.findChildren(QRadioButton) if each.text() == words]
    button.setChecked(True)
    return button


def test_the_theme_changes_at_once_and_stays(ward: Ward) -> None:
    page = at_the_page(ward)
    choose(page, "Donker")
    assert ward.program.around.appearance.theme.is_dark
    assert QApplication.palette().window().color() == ward.program.around.appearance.theme.colour("bg")
    assert read_preferences(ward.folder) == Preferences("", "dark", 100)
    choose(page, "Licht")
    assert not ward.program.around.appearance.theme.is_dark


def test_the_theme_is_chosen_by_arrow_keys(ward: Ward) -> None:
    page = at_the_page(ward)
    assert ward.focus_in(QRadioButton).text() == "Zoals de computer"
    ward.key(Qt.Key.Key_Right)
    ward.key(Qt.Key.Key_Right)
    assert ward.focus_in(QRadioButton).text() == "Donker"
    assert ward.program.around.appearance.theme.is_dark
    choose(page, "Licht")


def test_the_text_grows_and_shrinks_by_key_on_every_page(ward: Ward) -> None:
    ward.open()
    theme = ward.program.around.appearance.theme
    for percent in (115, 130, 150, 150):
        ward.ctrl(Qt.Key.Key_Plus)
        assert theme.text_scale == percent
    ward.ctrl(Qt.Key.Key_Minus)
    assert theme.text_scale == 130
    assert read_preferences(ward.folder).text_scale == 130
    ward.ctrl(Qt.Key.Key_0)
    assert theme.text_scale == 100


def test_the_settings_follow_the_key(ward: Ward) -> None:
    page = at_the_page(ward)
    ward.ctrl(Qt.Key.Key_Plus)
    (chosen,) = [each for each in page.findChildren(QRadioButton) if each.isChecked() and each.text().endswith("%")]
    assert chosen.text() == "115 %"
    choose(page, "100 %")
    assert ward.program.around.appearance.theme.text_scale == 100


def test_the_language_changes_here_too(ward: Ward) -> None:
    page = at_the_page(ward)
    choose(page, "English")
    ward.until(lambda: "Text size" in ward.says(page))
    assert read_preferences(ward.folder).language == "en"
    choose(page, "Nederlands")
    ward.until(lambda: "Lettergrootte" in ward.says(page))


def test_the_page_says_what_the_program_is_and_where_the_data_is(ward: Ward) -> None:
    page = at_the_page(ward)
    words = ward.says(page)
    assert __version__ in words
    assert "GPL" in words
    assert str(ward.folder) in words


def test_enter_changes_the_passphrase_only_when_all_three_are_filled_in(ward: Ward) -> None:
    at_the_page(ward)
    new = "acht rode kopjes op het aanrecht"

    def change(dialog: QDialog) -> None:
        fields = [ward.part(dialog, QLineEdit, name) for name in ("old_edit", "new_edit", "repeat_edit")]
        for field, words in zip(fields, (PASSPHRASE, new, new), strict=True):
            assert field.hasFocus()
            assert dialog.isVisible()
            ward.write(words)
            ward.key(Qt.Key.Key_Return)
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(change, lambda: ward.press("Wachtzin wijzigen"))
    assert "Je wachtzin is gewijzigd." in ward.says()


def test_the_passphrase_is_changed(ward: Ward) -> None:
    at_the_page(ward)

    def change(dialog: QDialog) -> None:
        ward.write(OTHER)
        fields = {name: ward.part(dialog, QLineEdit, name) for name in ("old_edit", "new_edit", "repeat_edit")}
        assert fields["old_edit"].hasFocus()
        fields["new_edit"].setText("acht rode kopjes op het aanrecht")
        ward.press("Wijzig de wachtzin", dialog)
        assert "niet hetzelfde" in ward.says(dialog)
        fields["repeat_edit"].setText("acht rode kopjes op het aanrecht")
        ward.press("Wijzig de wachtzin", dialog)
        ward.until(lambda: "past niet" in ward.says(dialog))
        fields["old_edit"].setText(PASSPHRASE)
        ward.press("Wijzig de wachtzin", dialog)
        ward.until(lambda: not dialog.isVisible())

    ward.in_dialog(change, lambda: ward.press("Wachtzin wijzigen"))
    assert "Je wachtzin is gewijzigd." in ward.says()
    ward.program.window.close()
    ward.start()
    ward.unlock("acht rode kopjes op het aanrecht")


def test_five_new_words_are_offered_and_can_be_read(ward: Ward) -> None:
    at_the_page(ward)

    def offered(dialog: QDialog) -> None:
        ward.press("Geef mij 5 woorden", dialog)
        field = dialog.findChild(QLineEdit, "new_edit")
        assert isinstance(field, QLineEdit)
        assert len(field.text().split()) == 5
        assert field.echoMode() is QLineEdit.EchoMode.Normal
        dialog.reject()

    ward.in_dialog(offered, lambda: ward.press("Wachtzin wijzigen"))
