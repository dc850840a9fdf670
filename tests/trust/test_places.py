"""Network and synchronised folders: 30 made-up mounts and paths, 30 right answers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from peercoach_desktop.services.access import Access
from peercoach_desktop.store import places
from peercoach_desktop.store.errors import UnsafePlace
from peercoach_desktop.store.places import Mount, PlaceKind, kind_of
from tests.store.safes import PASSPHRASE

P, W = PurePosixPath, PureWindowsPath
MOUNTS = (
    Mount("/", "ext4"),
    Mount("/home", "nfs4"),
    Mount("/home/lokaal", "xfs"),
    Mount("/mnt/zorg", "cifs"),
    Mount("/mnt/ssh", "fuse.sshfs"),
    Mount("/mnt/usb", "vfat"),
    Mount("/mnt/wolk", "fuse.rclone"),
    Mount("/media/schijf", "fuseblk"),
    Mount("/run/user/1000/gvfs", "fuse.gvfsd-fuse"),
    Mount("/snel", "tmpfs"),
)
ONEDRIVE = {"OneDrive": r"C:\Gebruikers\mir\Werkmap"}
HOME, WINDOWS_HOME = P("/thuis/mir"), W(r"C:\Gebruikers\mir")
LOCAL, NETWORK, SYNCED = PlaceKind.LOCAL, PlaceKind.NETWORK, PlaceKind.SYNCED

CASES: list[tuple[PurePath, PlaceKind]] = [
    (P("/thuis/mir/.local/share/peercoach-desktop"), LOCAL),
    (P("/home/mir/.local/share/peercoach-desktop"), NETWORK),
    (P("/home/lokaal/mir"), LOCAL),
    (P("/homes/mir"), LOCAL),
    (P("/mnt/zorg/afdeling"), NETWORK),
    (P("/mnt/zorgen"), LOCAL),
    (P("/mnt/ssh/x"), NETWORK),
    (P("/mnt/usb/peercoach-data"), LOCAL),
    (P("/mnt/wolk"), NETWORK),
    (P("/media/schijf/data"), LOCAL),
    (P("/run/user/1000/gvfs/smb-share:server=zorg"), NETWORK),
    (P("/snel/proef"), LOCAL),
    (P("/thuis/mir/Dropbox/werk"), SYNCED),
    (P("/thuis/mir/Dropbox (Zorg)/werk"), SYNCED),
    (P("/thuis/mir/Google Drive/x"), SYNCED),
    (P("/thuis/mir/Nextcloud"), SYNCED),
    (P("/thuis/mir/Library/Mobile Documents/com~apple~CloudDocs"), SYNCED),
    (P("/thuis/mir/Library/CloudStorage/OneDrive-Zorg/x"), SYNCED),
    (P("/thuis/mir/Library/Application Support/peercoach-desktop"), LOCAL),
    (P("/thuis/mir/Box/peercoach"), SYNCED),
    (P("/thuis/mir/werk/box/peercoach"), LOCAL),
    (P("/thuis/mir/gemerkt/diep/map"), SYNCED),
    (W(r"C:\Gebruikers\mir\AppData\Local\peercoach-desktop"), LOCAL),
    (W(r"C:\Gebruikers\mir\AppData\Roaming\peercoach-desktop"), SYNCED),
    (W(r"C:\Gebruikers\mir\OneDrive - Stichting Zorg\peercoach"), SYNCED),
    (W(r"C:\Gebruikers\mir\Werkmap\peercoach"), SYNCED),
    (W(r"C:\Gebruikers\mir\Werkmappen\peercoach"), LOCAL),
    (W(r"\\server\homes\mir\peercoach"), NETWORK),
    (W(r"\\?\UNC\server\homes\mir"), NETWORK),
    (W(r"E:\peercoach-data"), LOCAL),
]


def answers(ask: Callable[..., PlaceKind] = kind_of) -> list[PlaceKind]:
    marked = str(P("/thuis/mir/gemerkt/.stfolder"))
    return [
        ask(folder, MOUNTS, ONEDRIVE, WINDOWS_HOME if isinstance(folder, PureWindowsPath) else HOME, lambda path: path == marked)
        for folder, _ in CASES
    ]


def test_thirty_places_get_thirty_right_answers(figure: Callable[[str, str], None]) -> None:
    assert len(CASES) == 30
    right = sum(given is wanted for given, (_, wanted) in zip(answers(), CASES, strict=True))
    assert [(str(folder), given) for given, (folder, wanted) in zip(answers(), CASES, strict=True) if given is not wanted] == []
    figure("network and sync folders", f"{right} of {len(CASES)} right")


def test_an_answer_by_the_first_mount_that_fits_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "max", lambda mounted, key: mounted[0], raising=False)
    assert any(given is not wanted for given, (_, wanted) in zip(answers(), CASES, strict=True))


def test_a_new_store_is_refused_there_and_nothing_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Zorg" / "data"
    with pytest.raises(UnsafePlace) as refused:
        Access(folder).create(PASSPHRASE)
    assert refused.value.word_id == "errors.place_synced"
    assert not folder.exists()


def test_the_mounts_of_this_machine_can_be_read_and_this_folder_is_local(tmp_path: Path) -> None:
    places.require_safe(tmp_path)
    assert places._mount(r"36 25 0:32 / /mnt/met\040spatie rw,relatime shared:1 - cifs //server/x rw") == Mount("/mnt/met spatie", "cifs")
