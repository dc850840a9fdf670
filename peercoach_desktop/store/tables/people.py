"""Tables of settings, packs and people."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from peercoach_desktop.store.tables.base import Base, belongs_to, table_of


class SettingRow(Base, table=True):
    """A setting of the coach, such as the own name; `value` is JSON."""

    __tablename__ = "setting"

    name: str = Field(primary_key=True)
    value: str


class PackVersionRow(Base, table=True):
    """The files of a pack as a session used them.

    Sessions point to `number`. It is the pack's own `version`, or the next free number if other files came under that version before.
    """

    __tablename__ = "pack_version"
    __table_args__ = (UniqueConstraint("pack_id", "digest"),)

    pack_id: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    version: int
    digest: str
    files: str


class PeerRow(Base, table=True):
    """The coached one."""

    __tablename__ = "peer"

    id: str = Field(primary_key=True)
    first_name: str
    role: str = ""
    work_group: str = ""
    setting: str = ""
    time_in_work: str = ""


class TrajectoryRow(Base, table=True):
    """What coach and peer do together. An empty `storage_period` is one nobody chose yet: the default counts."""

    __tablename__ = "trajectory"

    id: str = Field(primary_key=True)
    peer_id: str = belongs_to("peer", index=True)
    started: str
    closed: str | None = None
    storage_period: str = ""


SETTING = table_of(SettingRow)
PACK_VERSION = table_of(PackVersionRow)
PEER = table_of(PeerRow)
TRAJECTORY = table_of(TrajectoryRow)
