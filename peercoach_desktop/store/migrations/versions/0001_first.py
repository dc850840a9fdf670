"""The first schema."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _people()
    _sessions()
    _goals()
    _agreements()
    _observations()
    _sharing()


def _people() -> None:
    _table("setting", _texts("name", "value"), key=["name"])
    columns = [*_texts("pack_id"), *_numbers("number", "version"), *_texts("digest", "files")]
    _table("pack_version", columns, key=["pack_id", "number"], unique=["pack_id", "digest"])
    _table("peer", _texts("id", "first_name", "role", "work_group", "setting", "time_in_work"), key=["id"])
    columns = [*_texts("id", "peer_id", "started"), *_texts("closed", nullable=True), *_texts("storage_period")]
    _table("trajectory", columns, key=["id"], parents=["peer"])
    _index("trajectory", "peer_id")


def _sessions() -> None:
    columns = [
        *_texts("id", "trajectory_id", "kind", "state"),
        *_texts("planned", "started", "ended", "changed", nullable=True),
        *_numbers("elapsed"),
        *_texts("model", "source", "place_step", "place_page", "place_field"),
        *_numbers("place_cursor"),
        *_texts("steps", "packs", "done_steps"),
    ]
    _table("session", columns, key=["id"], parents=["trajectory"])
    _index("session", "trajectory_id", "started")
    _index("session", "state", "changed")
    _index("session", "state", "planned")
    _index("session", "changed")
    columns = [*_numbers("number"), *_texts("session_id", "field_id", "value")]
    _table("answer", columns, key=["number"], unique=["session_id", "field_id"], parents=["session"])
    columns = [*_numbers("number"), *_texts("session_id", "field_id", "text", "at")]
    _table("text_version", columns, key=["number"], parents=["session"])
    _index("text_version", "session_id", "field_id")


def _goals() -> None:
    _table("goal", [*_texts("id", "trajectory_id"), *_numbers("position")], key=["id"], parents=["trajectory"])
    _index("goal", "trajectory_id")
    columns = [
        *_texts("goal_id", "session_id", "text", "visible_when"),
        *_numbers("baseline", "target", nullable=True),
        *_texts("first_step"),
        *_texts("review_date", nullable=True),
    ]
    _table("goal_version", columns, key=["goal_id", "session_id"], parents=["goal", "session"])
    _index("goal_version", "session_id")
    columns = [*_texts("goal_id", "session_id", "day"), *_numbers("value")]
    _table("progress_point", columns, key=["goal_id", "session_id"], parents=["goal", "session"])
    _index("progress_point", "session_id")


def _agreements() -> None:
    columns = [
        *_texts("id", "trajectory_id", "session_id"),
        *_numbers("position"),
        *_texts("owner_name", "owner_role", "what"),
        *_texts("due", nullable=True),
        *_texts("more", "status", "reason"),
    ]
    _table("agreement", columns, key=["id"], parents=["trajectory", "session"])
    _index("agreement", "trajectory_id")
    _index("agreement", "session_id", "position")
    op.create_index("ix_agreement_open", "agreement", ["due"], sqlite_where=sa.text("status IN ('', 'partly')"))
    own = sa.text("status IN ('', 'partly') AND owner_role = 'coach'")
    op.create_index("ix_agreement_open_own", "agreement", ["due"], sqlite_where=own)
    columns = [*_texts("agreement_id", "session_id"), *_numbers("position"), *_texts("status", "reason")]
    _table("agreement_outcome", columns, key=["agreement_id", "session_id"], parents=["agreement", "session"])
    _index("agreement_outcome", "session_id")
    columns = _texts("id", "trajectory_id", "session_id", "purpose", "moment")
    _table("appointment", columns, key=["id"], unique=["session_id", "purpose"], parents=["trajectory", "session"])
    _index("appointment", "trajectory_id")
    _index("appointment", "moment")


def _observations() -> None:
    columns = [*_texts("session_id", "checklist", "context", "position"), *_texts("moment", nullable=True)]
    _table("observation", columns, key=["session_id"], parents=["session"])
    _table("mark", _texts("session_id", "item_id", "rater", "level", "at"), key=["session_id", "item_id", "rater"], parents=["session"])
    _table("item_note", _texts("session_id", "item_id", "seen", "reading"), key=["session_id", "item_id"], parents=["session"])
    columns = [
        *_texts("session_id", "reason", "urgency", "referred_to", "who_contacts", "peer_agrees"),
        *_texts("check_back", nullable=True),
        *_texts("coach_consulted", "handover_text"),
    ]
    _table("referral", columns, key=["session_id"], parents=["session"])


def _sharing() -> None:
    columns = [*_texts("session_id", "field_id", "audience"), sa.Column("allowed", sa.Boolean(), nullable=False), *_texts("at")]
    _table("share_choice", columns, key=["session_id", "field_id", "audience"], parents=["session"])
    _table("shown_to_peer", _texts("session_id", "at"), key=["session_id"], parents=["session"])


def _texts(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.String(), nullable=nullable) for name in names]


def _numbers(*names: str, nullable: bool = False) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer(), nullable=nullable) for name in names]


def _table(
    name: str, columns: list[sa.Column[Any]], key: list[str], unique: list[str] | None = None, parents: list[str] | None = None
) -> None:
    """Make a table. The column <parent>_id points to each of `parents`, and a row goes when its parent goes."""
    constraints: list[sa.Constraint] = [sa.PrimaryKeyConstraint(*key, name=f"pk_{name}")]
    if unique:
        constraints.append(sa.UniqueConstraint(*unique, name=f"uq_{name}_{'_'.join(unique)}"))
    for parent in parents or ():
        link = sa.ForeignKeyConstraint([f"{parent}_id"], [f"{parent}.id"], name=f"fk_{name}_{parent}_id", ondelete="CASCADE")
        constraints.append(link)
    op.create_table(name, *columns, *constraints)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
