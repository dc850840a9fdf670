"""The Designer forms hold layout and words only, and every Dutch word on screen has its English one."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from compile_qt import compile_all
from update_translations import sources, update

ROOT = Path(__file__).resolve().parent.parent
FORMS = sorted((ROOT / "ui").glob("*.ui"))
TRANSLATIONS = ROOT / "resources" / "translations"
SAYING = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setStatusTip",
    "setTitle", "setLabelText", "addTab", "addItem", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QAction",
    "QGroupBox", "information", "warning", "question", "critical",
}  # fmt: skip
"""Calls whose plain texts a user would read."""

every_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)


def tree(form: Path) -> ET.Element:
    return ET.parse(form).getroot()


def root_widget(form: Path) -> ET.Element:
    widget = tree(form).find("widget")
    assert widget is not None
    return widget


@every_form
def test_form_leaves_behaviour_and_looks_to_code(form: Path) -> None:
    ui = tree(form)
    assert ui.findall("connections/*") == []
    assert ui.findall("resources/*") == []
    assert ui.findall(".//*[@resource]") == []
    assert ui.findall(".//property[@name='styleSheet']") == []
    assert ui.findall(".//property[@name='font']") == []


@every_form
def test_form_lets_its_layout_decide_about_sizes(form: Path) -> None:
    root = root_widget(form)
    fixed = {id(item) for item in root.findall(".//property[@name='geometry']")} - {
        id(item) for item in root.findall("property[@name='geometry']")
    }
    assert not fixed
    assert root.findall("layout") or root.get("class") == "QMainWindow"


@every_form
def test_form_is_named_after_its_file_and_its_parts_in_snake_case(form: Path) -> None:
    root = root_widget(form)
    assert root.get("name") == "".join(part.capitalize() for part in form.stem.split("_"))
    names = [element.get("name", "") for kind in ("widget", "layout", "action") for element in root.iter(kind) if element is not root]
    assert [name for name in names if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)] == []


def messages(catalogue: Path) -> dict[tuple[str, str, str], ET.Element]:
    """Return the messages of a translation file by context, source text and the note that tells equal texts apart."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }


def words_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if translation.get("type"):
        return [""]
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize(("language", "options"), [("en", ()), ("nl", ("-pluralonly",))])
def test_every_word_on_screen_is_translated(tmp_path: Path, language: str, options: tuple[str, ...]) -> None:
    fresh = tmp_path / f"{language}.ts"
    update(fresh, language, *options)
    committed = messages(TRANSLATIONS / f"{language}.ts")
    assert messages(fresh).keys() == committed.keys(), "run: python packaging/update_translations.py"
    assert [key for key, message in committed.items() if not all(words_of(message))] == []


def test_translations_keep_the_places_that_are_filled_in() -> None:
    places = re.compile(r"%n|%\d|\{\w*\}")
    for (_, source, _), message in messages(TRANSLATIONS / "en.ts").items():
        for words in words_of(message):
            assert set(places.findall(words)) - {"%n"} == set(places.findall(source)) - {"%n"}, source


def texts_to_translate(module: Path) -> Iterator[str]:
    """Yield each Dutch text that the module hands to `tr` or `translate`."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"tr", "translate"}:
            place = 0 if node.func.attr == "tr" else 1
            yield from (
                part.value for part in node.args[place : place + 1] if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )


def test_translator_finds_every_text_of_the_source_and_both_forms_of_a_count() -> None:
    known = {source: message for (_, source, _), message in messages(TRANSLATIONS / "en.ts").items()}
    wanted = {text for module in sources() if module.suffix == ".py" for text in texts_to_translate(module)}
    assert wanted - known.keys() == set(), "a text in an f-string or with a count is found only in a plain call of self.tr"
    assert [source for source, message in known.items() if "%n" in source and message.get("numerus") != "yes"] == []


def plain_texts(module: Path) -> Iterator[str]:
    """Yield each text of letters that the module shows without `tr` or `translate`."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id if isinstance(node.func, ast.Name) else ""
            shown = [part for argument in node.args for part in (argument.values if isinstance(argument, ast.JoinedStr) else [argument])]
            if name in SAYING:
                yield from (
                    f"{module.name}:{node.lineno} {part.value}"
                    for part in shown
                    if isinstance(part, ast.Constant) and isinstance(part.value, str) and re.search(r"[a-zA-Z]{2}", part.value)
                )


def test_no_word_reaches_the_screen_past_the_translations() -> None:
    modules = [path for path in sources() if path.suffix == ".py" and "views" in path.parts]
    modules.append(ROOT / "peercoach_desktop" / "app.py")
    assert [text for module in modules for text in plain_texts(module)] == []


def test_a_form_is_compiled_again_only_when_it_changed(tmp_path: Path) -> None:
    form = tmp_path / "ui" / "hello_page.ui"
    form.parent.mkdir()
    widget = '<widget class="QWidget" name="HelloPage"/>'
    form.write_text(f'<ui version="4.0"><class>HelloPage</class>{widget}</ui>', encoding="utf-8")
    made = tmp_path / "peercoach_desktop" / "views" / "forms" / "hello_page_ui.py"
    assert compile_all(tmp_path) == [made]
    assert "class Ui_HelloPage" in made.read_text(encoding="utf-8")
    assert compile_all(tmp_path) == []
    form.unlink()
    assert compile_all(tmp_path) == []
    assert not made.exists()
