"""Sessions to print: the two of the fictional case, and one with every field filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import (
    AgreementReview,
    ChecklistChoice,
    Choice,
    Count,
    DateField,
    Evidence,
    Field,
    ModelChoice,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Ratings,
    Rows,
    Scale,
    Versions,
)
from peercoach_desktop.domain.forms import Pack, Step
from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.records import Agreement, Goal, ItemNote, Mark, Observation, Owner, ProgressPoint, Rater, RatingLevel
from peercoach_desktop.domain.values import Moment, Outcome, Pair, Parts, PersonName, Row, Value
from peercoach_desktop.reports.words import ReportWords
from tests.builders import a_record, shipped

CHECKLIST = "handover_sbar"
GOAL = "Ik begin elke overdracht met de situatie en hoe dringend die is."
IDRIS = Peer("p", "Idris", "zij-instromer")


def words(language: str = "nl") -> ReportWords:
    return ReportWords(language, shipped().app_words(language), date(2026, 3, 24))


def cards() -> Pack:
    return shipped().pack("help_cards")


def first_session(**changes: Value) -> SessionRecord:
    """Return session 1 of the case: Idris and Mirthe, a first goal."""
    values: dict[str, Value] = {
        "roles": Parts({"relation": "career_changer", "note": "We werken samen op Duinroos."}),
        "confidentiality_agreed": ("stays_between_us", "danger", "law"),
        "rhythm": (
            Row("r", {"how_often": "Elke twee weken", "minutes": "45", "place": "Duinroos", "reachable": "App", "cancel": "Dag vooraf"}),
        ),
        "peer_person": PersonName("Idris", "zij-instromer"),
        "strengths": (Pair("Ordelijk", "Houdt de lijst bij"), Pair("Kalm", "Ook als het druk is")),
        "development_points": (Row("d", {"point": "Praten in de overdracht"}),),
        "energy_now": 3,
        "first_words": "Ik ben te langzaam.",
        "help_question": "Hoe breng ik in een overdracht de hoofdzaak als eerste naar voren?",
        "question_versions": ("Ik ben te langzaam.", "Hoe word ik sneller?", "Hoe breng ik de hoofdzaak eerst?"),
        "theme": "collaboration",
        "fits_peer_coaching": "yes",
        "importance": 9,
        "confidence": 4,
        "coach_own_question": "Hoe laat ik hem zelf zoeken?",
        "goal_text": GOAL,
        "visible_when": "Een collega herhaalt in één zin wat er speelt.",
        "baseline": 4,
        "target": 7,
        "first_step": "Drie kernwoorden opschrijven voor de overdracht.",
        "review_date": Moment(date(2026, 3, 31)),
        "if_then": (Pair("Als mensen door mij heen praten", "dan vraag ik om één minuut"),),
        "peer_summary": "We vonden dat ik te veel achtergrond geef. Ik begin met wat er nu speelt.",
        "agreements": (
            Row("a", {"who": PersonName("Idris", "peer"), "what": "Kernwoorden opschrijven", "when": Moment(date(2026, 3, 10))}),
            Row("b", {"who": PersonName("Mirthe", "coach"), "what": "Een overdracht laten zien", "when": Moment(date(2026, 3, 6))}),
        ),
        "next_appointment": Moment(date(2026, 3, 17), time(7, 15)),
        "coach_note": "Let op mijn eigen tempo.",
    }
    record = a_record("first", {**values, **changes}, goals=(Goal("g", "t", GOAL, baseline=4, target=7),))
    session = replace(record.session, started=datetime(2026, 3, 3, 14, 30), elapsed=75 * 60)
    return replace(record, session=session, peer=IDRIS)


def ward_session(**changes: Value) -> SessionRecord:
    """Return session 2 of the case: an observation with the handover checklist."""
    pack = shipped().pack(CHECKLIST)
    assert pack.checklist is not None
    values: dict[str, Value] = {
        "previous_agreements": (Outcome("x", "done"), Outcome("y", "partly", "Napraten kwam er niet van door de dienst.")),
        "focus_points": (Row("f", {"point": "Begint met de situatie"}),),
        "checklist": CHECKLIST,
        "context": "Overdracht van de vroege dienst",
        "obs_when": Moment(date(2026, 3, 17), time(7, 15), time(8, 15)),
        "went_well": "Liet de ander herhalen.",
        "difference_talk": "We keken anders naar dringend.",
        "interpretation": "Hij wil vooral volledig zijn.",
        "progress": 6,
        "to_coach_change": "Stel minder dubbele vragen.",
        "peer_takes": "Eerst de situatie, dan pas de rest.",
        **changes,
    }
    record = a_record("on_ward", values, checklist_pack=pack, observation=_observation(pack))
    session = replace(record.session, started=datetime(2026, 3, 17, 7, 15))
    return replace(
        record,
        session=session,
        peer=IDRIS,
        goals=(Goal("g", "t", GOAL, baseline=4, target=7),),
        progress=(ProgressPoint("g", "earlier", date(2026, 3, 3), 4), ProgressPoint("g", "s", date(2026, 3, 17), 6)),
        agreements=(
            Agreement("x", "t", "earlier", Owner.PEER, "Idris", "Kernwoorden opschrijven", date(2026, 3, 10), "done"),
            Agreement("y", "t", "earlier", Owner.COACH, "Mirthe", "Een overdracht laten zien", date(2026, 3, 6), "partly"),
        ),
    )


def _observation(pack: Pack) -> Observation:
    assert pack.checklist is not None
    coach = (*("not_yet",) * 2, *("with_help",) * 4, *("independent",) * 4, "exemplary", "")
    own = ("not_yet", *("with_help",) * 5, *("independent",) * 4, "", "not_applicable")
    marks = {}
    notes = {}
    for number, item in enumerate(pack.checklist.items()):
        for rater, level in ((Rater.COACH, coach[number]), (Rater.PEER, own[number])):
            if level:
                marks[item.id, rater] = Mark(RatingLevel(level), datetime(2026, 3, 17, 7, 20 + number))
        if number % 2:
            notes[item.id] = ItemNote(f"Zei bij punt {number}: ‘ik begin met wat er nu speelt’.", f"Denkt bij {number} na.")
    return Observation("s", CHECKLIST, marks=marks, notes=notes)


def filled_in(kind: str = "first", text: str = "woorden") -> SessionRecord:
    """Return a session of `kind` with the model GROW, in which every field holds something with `text` in it."""
    record = a_record(kind, {"assessor_role": "unsure", "share_with_org": ("joint_line",)})
    session = replace(record.session, model="grow", steps=(*record.session.steps, Step("model", "model")))
    record = replace(record, session=session, checklist_pack=shipped().pack(CHECKLIST))
    agreements = (Agreement("x", "t", "s", Owner.PEER, "Zoë", text),)
    values = {field.id: a_value(field, text) for field in record.fields() if field.id not in record.values}
    return replace(record, values={**record.values, **values}, agreements=agreements)


def a_value(field: Field, text: str) -> Value:  # noqa: C901, PLR0912 - one case per kind of field
    """Return something a person could have filled in."""
    match field.kind:
        case Scale(low=low):
            return low
        case Count():
            return 3
        case Choice(options=options):
            return options[0]
        case MultiChoice(options=options):
            return options[:2]
        case PairRows():
            return (Pair(f"{text} {field.id} links", f"{text} {field.id} rechts"),)
        case DateField():
            return Moment(date(2026, 12, 31))
        case Person():
            return PersonName(f"{text} {field.id}", "peer")
        case Rows(columns=columns):
            return (Row("r", {column.id: a_value(column, f"{text} {field.id}") for column in columns}),)
        case PartsField(parts=parts):
            return Parts({part.id: a_value(part, f"{text} {field.id}") for part in parts})
        case AgreementReview(statuses=statuses):
            return (Outcome("x", statuses[0], f"{text} {field.id}"),)
        case ChecklistChoice():
            return CHECKLIST
        case ModelChoice():
            return "grow"
        case Ratings() | Evidence():
            return None
        case Versions():
            return (f"{text} {field.id} 1", f"{text} {field.id} 2")
        case _:
            return f"{text} {field.id}"
