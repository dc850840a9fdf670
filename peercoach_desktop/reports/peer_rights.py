"""All that is written about a peer, on paper: what this person would see who asked for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from peercoach_desktop.domain.coach_log import LogEntry, PeerLog
from peercoach_desktop.domain.consent import Consent, DatedChoice
from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, EntryList, Grid, Heading, Paragraph
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.filled_in import spelled_answers, title_of
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.learner_profile import FilledIn
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.reports.session_file import session_file
from peercoach_desktop.reports.sheet import Sheet
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords


@dataclass(frozen=True)
class TrajectoryFile:
    """A trajectory with its sessions, oldest first, and what the peer chose; `keep_until` is None before the first session.

    `asked` holds the ids of the questions asked, by session, and `questions` the words of these.
    """

    trajectory: Trajectory
    keep_until: date | None
    records: tuple[SessionRecord, ...]
    consents: tuple[Consent, ...]
    choices: tuple[DatedChoice, ...]
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)


def peer_rights(
    peer: Peer,
    files: tuple[TrajectoryFile, ...],
    filled: tuple[FilledIn, ...],
    log: PeerLog,
    words: ReportWords,
    *,
    fictitious: bool = False,
) -> Document:
    """Return everything about a peer, the coach's own notes included."""
    head = Head(
        title=words.text("rights.title"),
        subtitle=peer.first_name,
        kind_label=words.text("rights.kind"),
        sharing_label=words.text("rights.sharing"),
        file_name=words.text("rights.file", day=words.today.isoformat()),
    )
    return head.over(
        (
            *_peer(peer, words),
            *(block for file in files for block in _trajectory(file, words)),
            *(block for each in filled for block in _filled(each, words)),
            *(block for entry in log.entries for block in _logged(entry, log.pack, words)),
        ),
        words,
        fictitious=fictitious,
    )


def _peer(peer: Peer, words: ReportWords) -> Iterator[DocumentBlock]:
    yield Paragraph(words.text("rights.intro"), quiet=True)
    known = {
        "first_name": peer.first_name,
        "role": peer.role,
        "group": peer.group,
        "setting": peer.setting,
        "time_in_work": peer.time_in_work,
    }
    rows = tuple((words.text(f"rights.{name}"), text) for name, text in known.items() if text)
    yield Grid(words.text("rights.peer"), ("", ""), rows)


def _filled(filled: FilledIn, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield an inventory that the peer filled in, statement by statement."""
    yield Heading(f"{title_of(filled, words.language)} · {words.day(filled.result.day)}")
    rows = tuple((each.statement, each.answer, each.note) for each in spelled_answers(filled, words.language))
    heads = tuple(words.text(f"rights.{head}") for head in ("column_question", "column_answer", "column_note"))
    yield Grid("", heads, rows)


def _logged(entry: LogEntry, pack: Pack, words: ReportWords) -> Iterator[DocumentBlock]:
    """Yield what the coach wrote down about this peer in the log."""
    own, form = pack.words(words.language), pack.form(entry.kind)
    title = own.get("pack.title")
    yield Heading(f"{title} · {own.get(f'{form.key}.title')} · {words.day(entry.day)}")
    yield from (Entry(label, answer) for label, answer in entry.spelled(form, own, words.day))


def _trajectory(file: TrajectoryFile, words: ReportWords) -> Iterator[DocumentBlock]:
    yield Heading(words.text("rights.trajectory", day=words.day(file.trajectory.started)))
    for name, day in (("closed", file.trajectory.closed), ("keep_until", file.keep_until)):
        if day is not None:
            yield Entry(words.text(f"rights.{name}"), words.day(day))
    rows = tuple(_chosen(file, words))
    if rows:
        heads = tuple(words.text(f"rights.choice_{column}") for column in ("what", "answer", "when"))
        yield Grid(words.text("rights.choices"), heads, rows)
    for record in file.records:
        document = session_file(record, words)
        yield Heading(document.subtitle)
        yield from document.blocks
        lines = tuple(file.questions.get(question, question) for question in file.asked.get(record.session.id, ()))
        if lines:
            yield EntryList(words.text("rights.asked"), lines)


def _chosen(file: TrajectoryFile, words: ReportWords) -> Iterator[tuple[str, str, str]]:
    """Yield consents, moments of reading together and lines that were switched, each with its day."""
    for consent in file.consents:
        what = words.text(f"rights.{consent.purpose}", who=consent.said_by)
        yield what, _said(words, given=consent.given), words.when(consent.at)
    for record in file.records:
        shown = record.choices.shown_to_peer
        if shown is not None:
            yield words.text("rights.shown"), _said(words, given=True), words.when(shown)
    sheets = {record.session.id: Sheet(record, words, Level.COACH) for record in file.records}
    for choice in file.choices:
        label = _label(sheets[choice.session_id], choice.field_id)
        yield words.text(f"rights.line_{choice.audience}", label=label), _said(words, given=choice.allowed), words.when(choice.at)


def _label(sheet: Sheet, field_id: str) -> str:
    """Return the question of a line; the line by its id where the session no longer asks it."""
    fields = {field.id: field for _, field in sheet.asked()}
    return sheet.label(fields[field_id]) if field_id in fields else field_id


def _said(words: ReportWords, *, given: bool) -> str:
    return words.text("rights.yes" if given else "rights.no")
