"""Everything about a peer as plain data, with the questions in words: what JSON holds.

The shape is a promise to whoever reads such a file later: change it only together with `VERSION`.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from peercoach_desktop.domain.coach_log import LogEntry, PeerLog
from peercoach_desktop.domain.codec import to_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.filled_in import spelled_answers, title_of
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.learner_profile import FilledIn
from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.sharing import SEALED
from peercoach_desktop.reports.peer_rights import TrajectoryFile
from peercoach_desktop.store.store import Store

FORMAT = "peercoach-inzage"
VERSION = 3
"""2: `asked`, the questions of the bank that were asked in a session, and the inventories that were filled in.

3: `log`, what the coach wrote down about the peer by day.
"""


def peer_as_plain(
    store: Store,
    peer: Peer,
    files: tuple[TrajectoryFile, ...],
    filled: tuple[FilledIn, ...],
    log: PeerLog,
    language: str,
    made: datetime,
) -> dict[str, Any]:
    """Return the whole file of a peer as JSON data."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": made.isoformat(timespec="seconds"),
        "language": language,
        "peer": asdict(peer),
        "trajectories": [_trajectory(store, file, language) for file in files],
        "inventories": [_inventory(each, language) for each in filled],
        "log": [_logged(entry, log.pack, language) for entry in log.entries],
    }


def _logged(entry: LogEntry, pack: Pack, language: str) -> dict[str, Any]:
    form, words = pack.form(entry.kind), pack.words(language)
    told = entry.spelled(form, words, date.isoformat)
    return {
        "id": entry.id,
        "kind": entry.kind,
        "title": words.get(f"{form.key}.title"),
        "day": entry.day.isoformat(),
        "changed": entry.changed.isoformat(),
        "answers": [{"question": question, "answer": answer} for question, answer in told],
    }


def _inventory(filled: FilledIn, language: str) -> dict[str, Any]:
    result = filled.result
    return {
        "id": result.id,
        "inventory": result.pack_id,
        "title": title_of(filled, language),
        "day": result.day.isoformat(),
        "changed": result.changed.isoformat(),
        "finished": result.finished,
        "answers": [{**asdict(each), "value": result.answers.get(each.id)} for each in spelled_answers(filled, language)],
        "agreed": list(result.agreed),
    }


def _trajectory(store: Store, file: TrajectoryFile, language: str) -> dict[str, Any]:
    trajectory, records = file.trajectory, store.records
    return {
        "id": trajectory.id,
        "started": trajectory.started.isoformat(),
        "closed": _day(trajectory.closed),
        "storage_period": trajectory.storage_period,
        "keep_until": _day(file.keep_until),
        "goals": [_dated(asdict(goal)) for goal in records.goals(trajectory.id)],
        "progress": [_dated(asdict(point)) for point in records.progress(trajectory.id)],
        "agreements": [_dated(asdict(agreement)) for agreement in records.agreements(trajectory.id)],
        "consents": [_dated(asdict(consent)) for consent in file.consents],
        "sessions": [_session(store, file, record, language) for record in file.records],
    }


def _session(store: Store, file: TrajectoryFile, record: SessionRecord, language: str) -> dict[str, Any]:
    session = record.session
    times = {name: getattr(session, name) for name in ("planned", "started", "ended", "changed")}
    asked = _asked(record)
    return {
        "id": session.id,
        "kind": session.kind,
        "state": session.state.value,
        **_dated(times),
        "minutes": session.elapsed // 60,
        "model": session.model,
        "packs": dict(session.packs),
        "answers": [_answer(record, field, pack, language) for field, pack in asked],
        "other_answers": _others(store, session.id, {field.id for field, _ in asked}),
        "wordings": _wordings(store, session.id),
        "asked": [
            {"id": question, "question": file.questions.get(question, ""), "at": at.isoformat()}
            for question, at in store.asked_questions.of_session(session.id).items()
        ],
        "observation": _observation(record, language),
        "shown_to_peer": _day(record.choices.shown_to_peer),
        "undo": [{"place": list(step.place), "before": step.before, "at": step.at.isoformat()} for step in store.undo_steps.of(session.id)],
        "choices": [_dated(asdict(choice)) for choice in file.choices if choice.session_id == session.id],
    }


def _asked(record: SessionRecord) -> list[tuple[Field, Pack]]:
    """Return every field with an answer, in a step of the session or not."""
    packs = (record.pack, record.models)
    found = ((field, pack) for pack in packs for form in pack.forms for field in form.fields())
    return list({field.id: (field, pack) for field, pack in found if field.id in record.values}.values())


def _answer(record: SessionRecord, field: Field, pack: Pack, language: str) -> dict[str, Any]:
    words = pack.words(language)
    names = {"peer": record.peer.first_name, "coach": record.coach_name}
    label = words.get(f"{field.key}.paper", **names) or words.get(f"{field.key}.label", **names)
    return {"field": field.id, "question": label or field.id, "answer": to_plain(record.values[field.id]), "for": field.ceiling.value}


def _others(store: Store, session_id: str, known: set[str]) -> dict[str, Any]:
    """Return answers to questions that the packs of the session no longer know. What is under a seal stays under it."""
    return {
        field: answer for field, answer in store.answers.read(session_id).items() if field not in known and not field.startswith(SEALED)
    }


def _wordings(store: Store, session_id: str) -> dict[str, list[str]]:
    return {field: list(texts) for field, texts in store.versions.all(session_id).items()}


def _observation(record: SessionRecord, language: str) -> dict[str, Any] | None:
    seen = record.observation
    if seen is None or not (seen.marks or seen.notes):
        return None
    words = record.checklist_pack.words(language) if record.checklist_pack else None
    keys = {item.id: item.key for item in record.checklist.items()} if record.checklist else {}
    return {
        "checklist": seen.checklist,
        "marks": [
            {
                "item": item,
                "behaviour": _behaviour(words, keys, item),
                "rater": rater.value,
                "level": mark.level.value,
                "at": mark.at.isoformat(),
            }
            for (item, rater), mark in seen.marks.items()
        ],
        "notes": [{"item": item, "seen": note.seen, "reading": note.reading} for item, note in seen.notes.items()],
    }


def _behaviour(words: Any, keys: dict[str, str], item: str) -> str:
    return str(words.get(f"{keys[item]}.text") or words.get(keys[item]) or item) if words and item in keys else item


def _dated(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: _day(value) if isinstance(value, date) else value for name, value in plain.items()}


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
