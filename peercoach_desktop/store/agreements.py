"""Agreements: the rows that a session made, and what later sessions said came of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, delete, insert, select, update
from sqlalchemy import Row as DatabaseRow

from peercoach_desktop.domain.codec import from_plain, to_plain
from peercoach_desktop.domain.fields import Field, Kind, Rows
from peercoach_desktop.domain.people import Peer
from peercoach_desktop.domain.records import Agreement
from peercoach_desktop.domain.sessions import Session
from peercoach_desktop.domain.values import Moment, Outcome, PersonName, Row, Value
from peercoach_desktop.store.columns import day_of, json_of, json_text, moment_of, moment_text, owner_of
from peercoach_desktop.store.statements import SESSION_ORDER, sessions_of, sessions_until, upsert
from peercoach_desktop.store.tables import AGREEMENT, AGREEMENT_OUTCOME, PEER, SESSION, TRAJECTORY
from peercoach_desktop.store.tables.records import is_open, is_written

_PUT_ROW = upsert(
    AGREEMENT,
    ("id",),
    *("position", "owner_name", "owner_role", "what", "due", "more"),
    same=("session_id",),  # a row with the id of another session's agreement must not take it away from there
)
_UNSAID = {"status": "", "reason": ""}
_Item = TypeVar("_Item", Row, Outcome)


class AgreementRecord:
    """The agreements a session made (`rows`) and what it said of earlier ones (`outcomes`)."""

    names = frozenset({"rows", "outcomes"})

    def read(self, core: Connection, session: Session, fields: Mapping[str, Field]) -> dict[str, Value]:
        """Return the rows and outcomes in the order in which they were given."""
        read = {"rows": _read_rows, "outcomes": _read_outcomes}
        return {name: read[name](core, session.id, field) or None for name, field in fields.items()}

    def write(self, core: Connection, session: Session, name: str, value: Value) -> None:
        """Set the rows (an agreement whose row is gone goes) or the outcomes of a session."""
        if name == "rows":
            _write_rows(core, session, _all_of(value, Row))
        else:
            _write_outcomes(core, session, _all_of(value, Outcome))


def agreements(core: Connection, trajectory_id: str) -> tuple[Agreement, ...]:
    """Return the agreements of a trajectory, oldest first, each with how it stands now."""
    statement = _in_order().where(AGREEMENT.c.trajectory_id == trajectory_id, is_written())
    return tuple(_agreement_of(row) for row in core.execute(statement).all())


def earlier_agreements(core: Connection, session_id: str) -> tuple[Agreement, ...]:
    """Return the agreements of earlier sessions that were open when this one began, each as it stood then, oldest first."""
    *earlier, _ = sessions_until(core, session_id) or ("",)
    rows = core.execute(_in_order().where(AGREEMENT.c.session_id.in_(earlier), is_written())).all()
    stood = _latest_outcomes(core, [row.id for row in rows], earlier)
    found = (_agreement_of(row, stood.get(row.id, _UNSAID)) for row in rows)
    return tuple(agreement for agreement in found if agreement.is_open())


def open_agreements(core: Connection) -> tuple[tuple[Agreement, Peer], ...]:
    """Return the open agreements of everybody, the one due first at the top, each with its peer."""
    statement = (
        select(
            AGREEMENT, PEER.c.id.label("peer_id"), PEER.c.first_name, PEER.c.role, PEER.c.work_group, PEER.c.setting, PEER.c.time_in_work
        )
        .join(TRAJECTORY, TRAJECTORY.c.id == AGREEMENT.c.trajectory_id)
        .join(PEER, PEER.c.id == TRAJECTORY.c.peer_id)
        .where(is_open(), is_written())
        .order_by(AGREEMENT.c.due.is_(None), AGREEMENT.c.due, AGREEMENT.c.what)
    )
    return tuple((_agreement_of(row), Peer(*row[-6:])) for row in core.execute(statement).all())


def _in_order() -> Select[Any]:
    return select(AGREEMENT).join(SESSION, SESSION.c.id == AGREEMENT.c.session_id).order_by(*SESSION_ORDER, AGREEMENT.c.position)


def _agreement_of(row: DatabaseRow[Any], state: Mapping[str, str] | None = None) -> Agreement:
    state = state or {"status": row.status, "reason": row.reason}
    return Agreement(
        row.id,
        row.trajectory_id,
        row.session_id,
        owner_of(row.owner_role),
        row.owner_name,
        row.what,
        day_of(row.due),
        state["status"],
        state["reason"],
    )


def _read_rows(core: Connection, session_id: str, field: Field) -> Value:
    rows = core.execute(select(AGREEMENT).where(AGREEMENT.c.session_id == session_id).order_by(AGREEMENT.c.position)).all()
    columns = {column.id: column.kind for column in field.kind.columns} if isinstance(field.kind, Rows) else {}
    return tuple(Row(row.id, {**_cells_of(row._asdict()), **_more_cells(row.more, columns)}) for row in rows)


def _more_cells(more: str, columns: Mapping[str, Kind]) -> dict[str, Value]:
    return {name: from_plain(columns[name], cell) for name, cell in json_of(more).items() if name in columns}


def _cells_of(columns: Mapping[str, Any]) -> dict[str, Value]:
    cells: dict[str, Value] = {
        "who": PersonName(columns["owner_name"], columns["owner_role"]) if columns["owner_name"] or columns["owner_role"] else None,
        "what": columns["what"] or None,
        "when": moment_of(columns["due"]),
    }
    return {name: cell for name, cell in cells.items() if cell is not None}


def _columns_of(row: Row) -> dict[str, Any]:
    who, what, when = (row.cells.get(name) for name in ("who", "what", "when"))
    columns: dict[str, Any] = {
        "owner_name": who.first_name if isinstance(who, PersonName) else "",
        "owner_role": who.role if isinstance(who, PersonName) else "",
        "what": what if isinstance(what, str) else "",
        "due": moment_text(when) if isinstance(when, Moment) else None,
    }
    held = _cells_of(columns)
    more = {name: to_plain(cell) for name, cell in row.cells.items() if held.get(name) != cell}
    return {**columns, "more": json_text(more)}


def _write_rows(core: Connection, session: Session, rows: tuple[Row, ...]) -> None:
    gone = (AGREEMENT.c.session_id == session.id, AGREEMENT.c.id.not_in([row.id for row in rows]))
    core.execute(delete(AGREEMENT).where(*gone))
    for position, row in enumerate(rows):
        ids = {"id": row.id, "trajectory_id": session.trajectory_id, "session_id": session.id, "position": position}
        if core.execute(_PUT_ROW, {**ids, **_columns_of(row)}).rowcount == 0:
            raise ValueError("a row has the id of an agreement of another session")


def _read_outcomes(core: Connection, session_id: str, _: Field) -> Value:
    of_session = select(AGREEMENT_OUTCOME).where(AGREEMENT_OUTCOME.c.session_id == session_id).order_by(AGREEMENT_OUTCOME.c.position)
    return tuple(Outcome(row.agreement_id, row.status, row.reason) for row in core.execute(of_session).all())


def _write_outcomes(core: Connection, session: Session, outcomes: tuple[Outcome, ...]) -> None:
    """Set the outcomes of a session. Those of agreements that are gone, or of somebody else, are left out."""
    known = set(core.scalars(select(AGREEMENT.c.id).where(AGREEMENT.c.trajectory_id == session.trajectory_id)))
    of_session = AGREEMENT_OUTCOME.c.session_id == session.id
    touched = set(core.scalars(select(AGREEMENT_OUTCOME.c.agreement_id).where(of_session)))
    core.execute(delete(AGREEMENT_OUTCOME).where(of_session))
    for position, outcome in enumerate(outcomes):
        if outcome.agreement_id in known:
            touched.add(outcome.agreement_id)
            said = {"agreement_id": outcome.agreement_id, "status": outcome.status, "reason": outcome.reason}
            core.execute(insert(AGREEMENT_OUTCOME), {**said, "session_id": session.id, "position": position})
    settle(core, session.trajectory_id, touched)


def settle(core: Connection, trajectory_id: str, agreement_ids: Iterable[str]) -> None:
    """Bring the state in the agreements themselves in line with their outcomes."""
    latest = _latest_outcomes(core, agreement_ids, sessions_of(core, trajectory_id))
    for agreement_id in agreement_ids:
        core.execute(update(AGREEMENT).where(AGREEMENT.c.id == agreement_id), latest.get(agreement_id, _UNSAID))


def _latest_outcomes(core: Connection, agreement_ids: Iterable[str], session_ids: list[str]) -> dict[str, dict[str, str]]:
    """Return status and reason that the last of these sessions (oldest first) gave to each agreement, where one did."""
    said = AGREEMENT_OUTCOME.c.status != ""
    rows = core.execute(select(AGREEMENT_OUTCOME).where(AGREEMENT_OUTCOME.c.agreement_id.in_(agreement_ids), said)).all()
    of_these = sorted((row for row in rows if row.session_id in session_ids), key=lambda row: session_ids.index(row.session_id))
    return {row.agreement_id: {"status": row.status, "reason": row.reason} for row in of_these}


def _all_of(value: Value, kind: type[_Item]) -> tuple[_Item, ...]:
    items = value or ()
    if not isinstance(items, tuple):
        raise ValueError(f"this record holds a list of {kind.__name__}")
    found = tuple(item for item in items if isinstance(item, kind))
    if len(found) != len(items):
        raise ValueError(f"this record holds a list of {kind.__name__} only")
    return found
