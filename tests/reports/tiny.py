"""A small pack with one field of every kind, so that these tests do not depend on how the shipped packs are worded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from peercoach_desktop.content.packs import read_files
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.forms import Pack, Step
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.records import Agreement, Goal, ItemNote, Mark, Observation, Owner, ProgressPoint, Rater, RatingLevel
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.domain.sharing import Level, SharingChoices
from peercoach_desktop.domain.values import Moment, Outcome, Pair, Parts, PersonName, Row, Value

_STRUCTURE = """
id = "tiny"
kind = "session"
version = 1
[[kinds]]
id = "talk"
minutes = [10, 20]
steps = [{ id = "start" }, { id = "goal" }, { id = "watch" }]
[[forms]]
id = "start"
[[forms.pages]]
id = "all"
fields = [
  { id = "help_question", kind = "short_text", sharing = "peer", need = "required" },
  { id = "story", kind = "long_text", sharing = "peer", need = "required" },
  { id = "energy", kind = "scale", sharing = "coach" },
  { id = "ruler", kind = "scale", sharing = "peer" },
  { id = "place", kind = "choice", options = ["ward", "home"], not_yet_known = true, sharing = "peer" },
  { id = "secrecy", kind = "multi_choice", options = ["stays", "danger"], sharing = "peer" },
  { id = "hopes", kind = "pairs", sharing = "peer" },
  { id = "day", kind = "date", precision = "span", sharing = "peer" },
  { id = "who", kind = "person", sharing = "peer" },
  { id = "plan", kind = "rows", sharing = "organisation", columns = [
    { id = "aim", kind = "short_text", sharing = "coach" },
    { id = "what", kind = "short_text", sharing = "peer" },
    { id = "when", kind = "date" } ] },
  { id = "views", kind = "parts", sharing = "peer", parts = [
    { id = "mood", kind = "scale" },
    { id = "note", kind = "short_text" },
    { id = "reading", kind = "short_text", sharing = "coach" },
    { id = "list", kind = "rows", columns = [{ id = "point", kind = "short_text" }] } ] },
  { id = "versions", kind = "versions", of = "help_question", start = "story", sharing = "peer" },
  { id = "profile", kind = "link", target = "profile", sharing = "peer" },
  { id = "missing", kind = "short_text", sharing = "peer", need = "required" },
]
[[forms]]
id = "goal"
[[forms.pages]]
id = "all"
fields = [
  { id = "goal_text", kind = "short_text", sharing = "peer", record = "goal.text" },
  { id = "baseline", kind = "scale", sharing = "peer", record = "goal.baseline" },
  { id = "target", kind = "scale", sharing = "peer", record = "goal.target" },
  { id = "progress", kind = "scale", sharing = "peer", record = "goal.progress" },
  { id = "agreements", kind = "rows", sharing = "peer", columns = [
    { id = "who", kind = "person" }, { id = "what", kind = "short_text" }, { id = "when", kind = "date" } ] },
  { id = "previous", kind = "agreement_review", statuses = ["done", "partly"], sharing = "peer" },
  { id = "next_appointment", kind = "date", precision = "moment", sharing = "organisation" },
]
[[forms]]
id = "watch"
[[forms.pages]]
id = "all"
fields = [
  { id = "list", kind = "checklist_choice", sharing = "peer" },
  { id = "ratings", kind = "ratings", rater = "coach", sharing = "peer" },
  { id = "evidence", kind = "evidence", sharing = "peer" },
  { id = "self_rating", kind = "ratings", rater = "peer", sharing = "peer" },
  { id = "model", kind = "model_choice", sharing = "peer" },
  { id = "own_view", kind = "long_text", sharing = "coach" },
]
"""

_WORDS = """
kinds.talk.title = "Gesprek"
forms.start.title = "Begin"
forms.goal.title = "Doel"
forms.watch.title = "Kijken"
[fields]
help_question = { label = "De vraag van {peer}", paper = "Hulpvraag" }
story = { label = "Wat {peer} en {coach} bespraken" }
energy = { label = "Energie" }
ruler = { label = "Belang", low = "niet", high = "heel" }
place = { label = "Plek", options = { ward = "Afdeling", home = "Thuis" } }
secrecy = { label = "Geheim", options = { stays = "Blijft hier", danger = "Bij gevaar niet" } }
hopes = { label = "Hoop", left = "Peer", right = "Coach" }
day = { label = "Dag" }
who = { label = "Wie" }
plan = { label = "Plan", columns = { aim.label = "Stil doel", what.label = "Wat", when.label = "Wanneer" } }
views.label = "Kijk"
views.parts = { mood.label = "Hoe gaat het?", note.label = "Voorbeeld", reading.label = "Lezing", list.label = "Punten" }
versions = { label = "Versies" }
profile = { label = "Profiel" }
missing = { label = "Nog te vragen" }
goal_text = { label = "Doel" }
baseline = { label = "Begin" }
target = { label = "Genoeg" }
progress = { label = "Nu" }
agreements = { label = "Afspraken", columns = { who.label = "Wie", what.label = "Wat", when.label = "Wanneer" } }
previous = { label = "Vorige", options = { done = "Gelukt", partly = "Deels" } }
next_appointment = { label = "Volgende" }
list = { label = "Lijst" }
model = { label = "Model" }
own_view = { label = "Eigen kijk" }
"""

_CHECKLIST = """
id = "look"
kind = "checklist"
version = 1
[[sections]]
id = "one"
items = [{ id = "first" }, { id = "second" }, { id = "third" }]
"""

_CHECKLIST_WORDS = """
checklist.title = "Kijklijst"
sections.one.title = "Deel"
items.first.behaviour = "Zegt het eerst"
items.second.behaviour = "Vraagt door"
items.third.behaviour = "Vat samen"
"""

_MODELS = """
id = "models"
kind = "models"
version = 1
[[forms]]
id = "look_back"
[[forms.pages]]
id = "all"
fields = [{ id = "moment", kind = "short_text", sharing = "peer" }]
"""

_MODELS_WORDS = """
forms.look_back.title = "Terugkijken"
fields.look_back.moment.label = "Het moment van {peer}"
"""

VALUES: dict[str, Value] = {
    "help_question": "Hoe begin ik?",
    "story": "Een verhaal over de dienst.",
    "energy": 3,
    "ruler": 9,
    "place": "not_yet_known",
    "secrecy": ("stays", "danger"),
    "hopes": (Pair("rust", "leren"), Pair("", "lachen")),
    "day": Moment(date(2026, 3, 3), time(14, 30), time(15, 15)),
    "who": PersonName("Łukasz", "helpende plus"),
    "plan": (Row("1", {"aim": "geheim plan", "what": "oefenen", "when": Moment(date(2026, 3, 10))}), Row("2", {"what": "kijken"})),
    "views": Parts({"mood": 8, "note": "na de pauze", "reading": "stille lezing", "list": (Row("1", {"point": "rustig"}),)}),
    "versions": ("Ik ben traag.", "Hoe begin ik?"),
    "profile": "ingevuld",
    "goal_text": "Ik begin met de situatie.",
    "baseline": 4,
    "target": 7,
    "progress": 6,
    "agreements": (
        Row("1", {"who": PersonName("Zoë", "peer"), "what": "drie woorden opschrijven", "when": Moment(date(2026, 3, 10))}),
        Row("2", {"who": PersonName("Mirthe", "coach"), "what": "voordoen"}),
    ),
    "previous": (Outcome("a", "partly", "door de dienst"),),
    "next_appointment": Moment(date(2026, 3, 17), time(7, 15)),
    "list": "look",
    "model": "look_back",
    "look_back.moment": "de overdracht van dinsdag",
    "own_view": "Ik denk dat het spannend was.",
}


def tiny_cards() -> Pack:
    """Return the cards with the numbers for help, in short."""
    structure = 'id = "cards"\nkind = "cards"\nversion = 1\ncards = [{ id = "help_numbers" }, { id = "refer_now" }]\n'
    text = 'cards.help_numbers = { title = "Nummers", lines = ["112"] }\ncards.refer_now = { title = "Nu", lines = ["Blijf erbij."] }\n'
    return read_files({"structure.toml": structure, "nl.toml": text}, "cards")


def tiny_checklist() -> Pack:
    """Return the checklist."""
    return read_files({"structure.toml": _CHECKLIST, "nl.toml": _CHECKLIST_WORDS}, "look")


def tiny_pack(extra: str = "", words: str = "") -> Pack:
    """Return the pack; `extra` are further forms, `words` further wordings."""
    return read_files({"structure.toml": _STRUCTURE + extra, "nl.toml": _WORDS + words}, "tiny")


def tiny_record(values: Mapping[str, Value] | None = None, pack: Pack | None = None, off: tuple[str, ...] = ()) -> SessionRecord:
    """Return a session in which everything is filled in; the fields in `off` were switched off for the peer."""
    pack = pack or tiny_pack()
    steps = (*pack.session_kind("talk").steps, Step("model", "model"))
    session = Session(
        "s", "t", "talk", SessionState.OPEN, steps, {"tiny": 1}, started=datetime(2026, 3, 3, 14, 30), elapsed=4500, model="look_back"
    )
    return SessionRecord(
        session=session,
        peer=Peer("p", "Zoë"),
        trajectory=Trajectory("t", "p", date(2026, 3, 1)),
        coach_name="Mirthe Oosterling",
        pack=pack,
        models=read_files({"structure.toml": _MODELS, "nl.toml": _MODELS_WORDS}, "models"),
        checklist_pack=tiny_checklist(),
        values=VALUES if values is None else values,
        observation=_observation(),
        goals=(Goal("g", "t", "Ik begin met de situatie.", baseline=4, target=7),),
        progress=(ProgressPoint("g", "before", date(2026, 2, 10), 5), ProgressPoint("g", "s", date(2026, 3, 3), 6)),
        agreements=(Agreement("a", "t", "before", Owner.COACH, "Mirthe", "een overdracht laten zien", date(2026, 3, 1)),),
        choices=SharingChoices(lines={(field, Level.PEER): False for field in off}),
    )


def _observation() -> Observation:
    at = datetime(2026, 3, 3, 14, 40)
    marks = {
        ("first", Rater.PEER): Mark(RatingLevel.NOT_YET, at),
        ("first", Rater.COACH): Mark(RatingLevel.WITH_HELP, at),
        ("second", Rater.COACH): Mark(RatingLevel.EXEMPLARY, at),
        ("third", Rater.COACH): Mark(RatingLevel.NOT_APPLICABLE, at),
    }
    return Observation("s", "look", marks=marks, notes={"first": ItemNote("zei het meteen", "wil het goed doen")})
