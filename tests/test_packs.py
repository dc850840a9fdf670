"""Every content pack is whole and in plain words: both languages, no id too many, short sentences, the words of the glossary."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from peercoach_desktop.content.library import Library
from peercoach_desktop.content.packs import read_wording
from peercoach_desktop.domain.fields import AgreementReview, Choice, Field, Link, MultiChoice, PairRows, PartsField, Rows, Scale
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.picture_plan import PictureKind
from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.resources import resources_folder
from tests.content.library_words import is_extra_library_word, library_words

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = Library(resources_folder() / "content")
PACKS = LIBRARY.packs()
SESSION = PACKS["guided_session"]
QUESTIONS = [question for pack in PACKS.values() for question in pack.questions]
APP = {language: LIBRARY.app_words(language) for language in LANGUAGES}
FILES = sorted(path for path in (resources_folder() / "content").glob("*/*.toml") if path.stem in LANGUAGES)
WORDS = {f"{path.parent.name}/{path.stem}": read_wording(path.read_text(encoding="utf-8"), path.stem, path.name) for path in FILES}
DUTCH = {name: words for name, words in WORDS.items() if name.endswith("/nl")}

STARTERS = {"summary_starter", "listening_card"}
"""Kinds of question that are the start of a sentence or a reminder, so without a question mark."""
KINDS = STARTERS | {
    "open_start", "probe", "concretise", "meaning", "hypothetical", "scale", "miracle", "exception", "strength", "reflective", "mirror",
    "assumption_check", "perspective", "feeling", "motivation", "goal_action", "obstacle", "planning", "socratic", "feedback_both",
    "closing_transfer", "boundary",
}  # fmt: skip
PHASES = {form.id for form in SESSION.forms} | {"group", "aftercare"}
TONES = {"warm", "neutral", "playful", "direct", "careful"}
AUDIENCES = {"student", "career_changer", "colleague", "group"}
AVOID_WHEN = {"aftercare", "first_session", "assessor"}

NOT_PLAIN = (
    "indien", "middels", "inzake", "dient te", "dienen te", "diende te", "omtrent", "betreffende", "alsmede", "tevens", "teneinde",
    "ten behoeve van", "ten aanzien van", "met betrekking tot", "in het kader van", "hetgeen", "reeds", "derhalve", "aangaande", "conform",
    "gaarne", "echter", "desbetreffende", "zodoende", "bijv", "d.m.v", "m.b.t", "t.a.v", "i.v.m", "t.b.v", "o.a", "e.d", "evt", "z.s.m",
)  # fmt: skip
NOT_OURS = (
    "onvoldoende", "beoordelingspunt", "probleemgedrag", "slachtoffer", "patiënt", "patiënten", "goed gedaan", "fout gedaan", "bewijsstuk",
    "debriefing", "opdracht", "hij", "hem", "haar", "zij/haar", "hij/zij", "lsd", "nivea", "anna",
)  # fmt: skip
"""Words with a better one in the glossary, and words that give a person a gender."""
BANNED = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, NOT_PLAIN + NOT_OURS)) + r"|zij(?!-))(?![\w-])", re.IGNORECASE)


def words_of_field(field: Field, *, inner: bool = False) -> Iterator[str]:
    """Yield the ids that must be worded for `field`; `inner` for a part or a column, which needs no label for paper."""
    yield f"{field.key}.label"
    if not inner:
        yield f"{field.key}.paper"
    match field.kind:
        case Choice(options=options) | MultiChoice(options=options):
            yield from (f"{field.key}.options.{option}" for option in options)
        case AgreementReview(statuses=statuses):
            yield from (f"{field.key}.options.{status}" for status in statuses)
            yield f"{field.key}.reason"
        case PairRows():
            yield from (f"{field.key}.left", f"{field.key}.right")
        case Scale():
            yield from (f"{field.key}.low", f"{field.key}.high")
        case Rows(columns=columns):
            yield f"{field.key}.add"
            yield from chain.from_iterable(words_of_field(column, inner=True) for column in columns)
        case PartsField(parts=parts):
            yield from chain.from_iterable(words_of_field(part, inner=True) for part in parts)
        case Link():
            yield f"{field.key}.button"
        case _:
            pass


def hints_of_field(field: Field) -> Iterator[str]:
    """Yield the ids that may be worded for `field`."""
    yield from (f"{field.key}.{part}" for part in ("hint", "paper", "own", "unit"))
    if isinstance(field.kind, Rows):
        yield from chain.from_iterable(map(hints_of_field, field.kind.columns))
    if isinstance(field.kind, PartsField):
        yield from chain.from_iterable(map(hints_of_field, field.kind.parts))
    if isinstance(field.kind, Choice) and field.kind.not_yet_known:
        yield f"{field.key}.options.not_yet_known"


def needed_words(pack: Pack) -> Iterator[str]:
    """Yield the ids that a language of `pack` must word."""
    if pack.forms:
        yield "pack.title"
    titles = {
        PackKind.SESSION: ("title", "aim", "next"),
        PackKind.GROUP_MEETING: ("title", "aim", "next"),
        PackKind.COACH_LOG: ("title", "aim"),
    }.get(pack.kind, ("title", "aim", "origin", "use_when", "caution", "next"))
    for form in pack.forms:
        yield from (f"{form.key}.{part}" for part in titles)
        if form.picture and form.picture.kind in (PictureKind.WINDOW, PictureKind.MATRIX):
            yield from (f"{form.key}.picture.{side}" for side in ("left", "right", "top", "bottom"))
        yield from (f"{page.key}.{part}" for page in form.pages for part in ("heading", "hint", "short"))
        yield from chain.from_iterable(map(words_of_field, form.fields()))
    own_steps = {step.id for kind in pack.kinds for step in (*kind.steps, *kind.addable)} - {form.id for form in pack.forms}
    yield from (f"steps.{step}.title" for step in own_steps | ({"model"} if pack.kinds else set()))
    yield from (f"kinds.{kind.id}.{part}" for kind in pack.kinds for part in ("title", "hint"))
    yield from (question.key for question in pack.questions)
    yield from (f"{card.key}.{part}" for card in pack.cards for part in ("title", "lines.1"))
    if pack.checklist is not None:
        yield from (f"checklist.{part}" for part in ("title", "about", "note"))
        yield from (f"{section.key}.title" for section in pack.checklist.sections)
        yield from (f"{item.key}.{part}" for item in pack.checklist.items() for part in ("behaviour", "look_for.1", "look_for.2"))
    yield from library_words(pack)


def is_extra(pack: Pack, key: str) -> bool:
    """Return whether a pack may word `key` though it need not: its title, hints, and as many lines of a card as it wants."""
    hints = {hint for form in pack.forms for field in form.fields() for hint in hints_of_field(field)}
    hints |= {f"{page.key}.own" for form in pack.forms for page in form.pages}
    if key == "pack.title" or key in hints or is_extra_library_word(pack, key):
        return True
    return any(re.fullmatch(rf"{re.escape(card.key)}\.lines\.\d+", key) for card in pack.cards)


every_pack = pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS.keys())
every_dutch = pytest.mark.parametrize("name", DUTCH)


def sentences(text: str) -> list[str]:
    return [sentence for sentence in re.split(r"(?<=[.!?])[’”)]*\s+|\n+", text) if sentence.strip()]


def count_words(sentence: str) -> int:
    return len(re.findall(r"[\w{}]+(?:[-’'./][\w{}]+)*", sentence))


def dutch_on_screen() -> list[str]:
    """Return the Dutch words of forms and widgets; tests/test_forms.py holds that this file has them all."""
    catalogue = ET.parse(ROOT / "resources" / "translations" / "en.ts").getroot()
    return [message.findtext("source", "") for message in catalogue.iter("message")]


@every_pack
def test_every_language_words_exactly_the_ids_of_the_structure(pack: Pack) -> None:
    needed = set(needed_words(pack))
    assert set(pack.wordings) == set(LANGUAGES)
    for language, words in pack.wordings.items():
        assert needed - words.words.keys() == set(), f"{pack.id}/{language} leaves these out"
        assert {key for key in words.words.keys() - needed if not is_extra(pack, key)} == set(), f"{pack.id}/{language} has these too many"
    assert pack.wordings["nl"].words.keys() == pack.wordings["en"].words.keys()


@every_dutch
def test_both_languages_have_the_same_ids(name: str) -> None:
    assert DUTCH[name].words.keys() == WORDS[name.replace("/nl", "/en")].words.keys()


def test_every_error_has_its_sentence() -> None:
    ids = {
        node.value.value
        for module in (ROOT / "peercoach_desktop").rglob("*.py")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assign) and "word_id" in {target.id for target in node.targets if isinstance(target, ast.Name)}
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }
    assert ids
    assert ids - APP["nl"].words.keys() == set()


@pytest.mark.parametrize("name", WORDS)
def test_no_id_is_left_without_words(name: str) -> None:
    assert [key for key, words in WORDS[name].words.items() if not words] == []


@every_dutch
def test_both_languages_fill_in_the_same_places(name: str) -> None:
    dutch, english = DUTCH[name], WORDS[name.replace("/nl", "/en")]
    places = re.compile(r"\{\w*\}")
    different = [key for key, words in dutch.words.items() if set(places.findall(words)) != set(places.findall(english.get(key)))]
    assert different == []


@every_dutch
def test_dutch_sentences_are_short(name: str) -> None:
    assert too_long(DUTCH[name].words.values()) == []


def test_dutch_sentences_on_screen_are_short() -> None:
    assert too_long(dutch_on_screen()) == []


def too_long(texts: Iterable[str]) -> list[str]:
    return [sentence for text in texts for sentence in sentences(text) if count_words(sentence) > 15]


@every_dutch
def test_dutch_is_plain_and_ours(name: str) -> None:
    assert {key: found for key, words in DUTCH[name].words.items() if (found := BANNED.findall(words))} == {}


def test_dutch_on_screen_is_plain_and_ours() -> None:
    assert {words: found for words in dutch_on_screen() if (found := BANNED.findall(words))} == {}


def test_the_word_check_tells_words_apart() -> None:
    found = ["Indien nodig, geef haar de lijst.", "Zij kiest.", "Dit dient te gebeuren.", "Een patiënt belt."]
    fine = ["Een zij-instromer kiest.", "Hijs de vlag.", "Dat is haarfijn.", "Dit is voldoende."]
    assert [bool(BANNED.search(words)) for words in found + fine] == [True] * 4 + [False] * 4


def test_one_exclamation_mark_at_most() -> None:
    texts = [*(words for wording in DUTCH.values() for words in wording.words.values()), *dutch_on_screen()]
    assert sum(words.count("!") for words in texts) <= 1


@every_pack
def test_ids_are_unique_and_lead_somewhere(pack: Pack) -> None:
    fields = [field for form in pack.forms for field in form.fields()]
    pages = {page.id for form in pack.forms for page in form.pages}
    assert len({field.id for field in fields}) == len(fields)
    assert len({question.id for question in pack.questions}) == len(pack.questions)
    for field in fields:
        assert all(re.fullmatch(r"K(0\d|1\d|2[0-5])", skill) for skill in field.skills), field.id
        if field.when:
            asked = pack.field(field.when.field).kind
            assert isinstance(asked, Choice | MultiChoice), field.id
            assert set(field.when.any_of) <= set(asked.options), field.id
    for kind in pack.kinds:
        for step in (*kind.steps, *kind.addable):
            assert step.form in {form.id for form in pack.forms}
            assert set(step.pages or ()) <= pages, f"{kind.id}.{step.id}"


def test_no_shipped_pack_looks_like_one_of_the_coach() -> None:
    assert [name for name in PACKS if is_own(name)] == []


def test_the_first_checklist_is_complete() -> None:
    checklist = PACKS["handover_sbar"].checklist
    assert checklist
    assert len(list(checklist.items())) == 12


def test_everything_on_the_shelf_serves_skills_that_exist() -> None:
    skills = {skill for pack in PACKS.values() for activity in pack.activities for skill in activity.skills}
    skills |= {row.skill for pack in PACKS.values() for row in pack.skill_rows}
    assert {skill for skill in skills if not re.fullmatch(r"K(0[1-9]|1\d|2[0-5])", skill)} == set()


def test_the_first_models_are_there() -> None:
    assert {"look_back_five", "grow", "sge_feedback"} <= {form.id for form in PACKS["models"].forms}


def test_questions_keep_to_the_shape_of_the_bank() -> None:
    for question in QUESTIONS:
        assert question.kind in KINDS, question.id
        assert question.tone in TONES, question.id
        assert question.level in {1, 2, 3}, question.id
        assert question.phases, question.id
        assert set(question.phases) <= PHASES, question.id
        assert set(question.audience) <= AUDIENCES, question.id
        assert set(question.avoid_when) <= AVOID_WHEN, question.id


def test_questions_lead_to_pages_and_questions_that_exist() -> None:
    pages = {page.id for pack in PACKS.values() for form in pack.forms for page in form.pages}
    ids = {question.id for question in QUESTIONS}
    for question in QUESTIONS:
        assert set(question.pages) <= pages, question.id
        assert set(question.follow_ups) <= ids - {question.id}, question.id


def question_words(language: str) -> dict[str, str]:
    packs = [pack for pack in PACKS.values() if pack.questions]
    return {question.id: pack.words(language).text(question.key) for pack in packs for question in pack.questions}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_one_short_question(language: str) -> None:
    words = question_words(language)
    assert {key: text for key, text in words.items() if count_words(text) > 16} == {}
    asked = {question.id for question in QUESTIONS if question.kind not in STARTERS}
    assert {key: text for key, text in words.items() if key in asked and text.count("?") != 1} == {}
    assert len(set(words.values())) == len(words)


def test_a_new_coach_asks_no_why() -> None:
    why = re.compile(r"\b(waarom|why)\b", re.IGNORECASE)
    texts = [question_words(language) for language in LANGUAGES]
    assert [question.id for question in QUESTIONS if question.level == 1 and any(why.search(words[question.id]) for words in texts)] == []


def test_enough_questions_suit_a_new_coach() -> None:
    assert len([question for question in QUESTIONS if question.level == 1]) >= 0.4 * len(QUESTIONS)


def test_every_page_of_the_session_offers_five_questions() -> None:
    asked = [page for question in QUESTIONS for page in question.pages]
    pages = [page.id for form in SESSION.forms for page in form.pages]
    assert {page: asked.count(page) for page in pages if asked.count(page) < 5} == {}
