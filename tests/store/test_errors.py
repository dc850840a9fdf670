"""Each error has its own words and exit code, and says nothing that a person wrote."""

from __future__ import annotations

import errno
import tomllib
from pathlib import Path
from typing import get_args

import pytest
from sqlcipher3 import dbapi2

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.lists.errors import ListFileError
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.store import errors
from peercoach_desktop.store.errors import DamagedStore, DiskFull, FolderNotWritable, NotEnoughMemory, OpenElsewhere, StoreError

KINDS: list[type[StoreError]] = [StoreError, *(kind for base in (StoreError, DamagedStore) for kind in base.__subclasses__())]
REASONS = get_args(errors.Refusal)


def words(language: str) -> dict[str, str]:
    text = (resources_folder() / "content" / "app" / f"{language}.toml").read_text(encoding="utf-8")
    found: dict[str, str] = tomllib.loads(text)["errors"]
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_error_has_words_of_its_own(language: str) -> None:
    ids = {kind.word_id for kind in KINDS}
    ids |= {f"errors.passphrase_{reason}" for reason in REASONS} | {PackError.word_id, "errors.unexpected"}
    ids |= {f"errors.place_{kind}" for kind in ("network", "synced")}
    ids |= {kind.word_id for kind in ListFileError.__subclasses__()}
    found = words(language)
    assert {f"errors.{name}" for name in found} == ids
    assert len(set(found.values())) == len(found)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_words_of_an_error_are_two_short_sentences_without_a_step_that_deletes(language: str) -> None:
    for text in words(language).values():
        assert 2 <= text.count(". ") + 1 <= 2
        assert all(len(sentence.split()) <= 16 for sentence in text.split(". "))
        assert not any(word in text.casefold() for word in ("verwijder", "wis ", "delete", "remove", "erase"))


def test_exit_codes_are_those_of_the_command_line() -> None:
    codes = {kind.__name__: kind.exit_code for kind in KINDS}
    assert codes == {
        "StoreError": 1, "Stopped": 1, "TalkIsOver": 1, "MeetingIsOver": 1,
        "PassphraseRefused": 2, "StoreExists": 2, "NoStore": 2,
        "WrongPassphrase": 3, "WrongRecoveryCode": 3,
        "DamagedStore": 4, "DamagedKeys": 4, "NotOurs": 4,
        "NewerVersion": 5,
        "DiskFull": 6, "FolderNotWritable": 6, "NotEnoughMemory": 6, "StoreMoved": 6, "UnsafePlace": 6,
        "OpenElsewhere": 7,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, FolderNotWritable),
        (errno.EACCES, FolderNotWritable),
        (errno.ENOENT, FolderNotWritable),
        (errno.ENOMEM, NotEnoughMemory),
        (errno.EIO, DamagedStore),
    ],
)
def test_an_error_of_the_system_gets_its_name_and_hides_the_path(code: int, kind: type[StoreError]) -> None:
    with pytest.raises(kind) as caught, errors.translate_errors():
        raise OSError(code, "no", "/home/mirthe/gesprek met Zoë")
    assert type(caught.value) is kind
    assert "Zoë" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_too_little_memory_is_not_called_a_wrong_passphrase() -> None:
    with pytest.raises(NotEnoughMemory), errors.translate_errors():
        raise MemoryError


def test_an_error_of_the_driver_gets_its_name(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_bytes(b"not a database at all" * 400)
    with pytest.raises(DamagedStore), errors.translate_errors():
        dbapi2.connect(str(tmp_path / "text.db")).execute("SELECT count(*) FROM sqlite_master")
    with pytest.raises(FolderNotWritable), errors.translate_errors():
        dbapi2.connect(str(tmp_path / "nowhere" / "x.db"))


def test_a_full_database_is_a_full_disk() -> None:
    connection = dbapi2.connect(":memory:", isolation_level=None)
    connection.execute("CREATE TABLE said (text)")
    connection.execute("PRAGMA max_page_count = 2")
    with pytest.raises(DiskFull), errors.translate_errors():
        connection.execute("INSERT INTO said VALUES (?)", ("x" * 20_000,))


def test_a_locked_database_is_open_elsewhere(tmp_path: Path) -> None:
    first, second = (dbapi2.connect(str(tmp_path / "x.db"), isolation_level=None, timeout=0) for _ in range(2))
    first.execute("BEGIN EXCLUSIVE")
    with pytest.raises(OpenElsewhere), errors.translate_errors():
        second.execute("BEGIN EXCLUSIVE")


def test_a_slip_of_ours_in_sql_shows_neither_the_statement_nor_its_values() -> None:
    connection = dbapi2.connect(":memory:")
    with pytest.raises(StoreError) as caught, errors.translate_errors():
        connection.execute("SELECT sentinel_column FROM nowhere WHERE a = ?", ("Zoë is moe",))
    assert type(caught.value) is StoreError
    assert "sentinel" not in str(caught.value)
    assert "Zoë" not in str(caught.value)


def test_an_error_in_the_program_stays_what_it_is() -> None:
    with pytest.raises(KeyError), errors.translate_errors():
        raise KeyError("field")
