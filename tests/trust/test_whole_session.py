"""A whole session through the real window: nothing readable is left behind, and nothing is asked of a network."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.trust.recorder import WORKS_HERE
from tests.trust.whole_session import BACKUP, JSON, OWN, PDF, WORD, environment

pytestmark = pytest.mark.skipif(not WORKS_HERE, reason="a filter on system calls needs Linux on x86-64")
Figure = Callable[[str, str], None]
ROOT = Path(__file__).parents[2]


def readable(home: Path) -> set[str]:
    """Return the files below `home` in which the word or the passphrase can be read, or that are named after it; PDFs are opened."""
    found = set()
    for path in home.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes() + os.fsencode(path)
        if content.startswith(b"%PDF"):
            content += " ".join(page.extract_text() for page in PdfReader(path).pages).encode()
        ways = [way for word in (WORD, WORD.lower(), OWN) for way in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"))]
        if any(way in content for way in ways):
            found.add(str(path.relative_to(home)))
    return found


@dataclass
class Seen:
    """What could be read after each stage, how many files there were at the end, and how the session ended."""

    readable: dict[str, set[str]] = field(default_factory=dict)
    files: int = 0
    ended: int = 0
    loaded: list[str] = field(default_factory=list)


def lead_it(home: Path) -> Seen:
    """Lead the session; look at the disk after each stage, and once more after a kill in the middle of typing."""
    seen = Seen()
    command = [sys.executable, "-m", "tests.trust.whole_session", str(home / "data")]
    with subprocess.Popen(command, cwd=ROOT, env=environment(home), stdin=-1, stdout=-1, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for line in child.stdout:
            name = line.strip()
            if name == "typing":
                break
            seen.readable[name] = readable(home)
            child.stdin.write("\n")
            child.stdin.flush()
        seen.loaded = sorted(set(mapped(child.pid)))
        child.send_signal(signal.SIGKILL)
    seen.ended = child.wait()
    seen.readable["killed"] = readable(home)
    seen.files = sum(path.is_file() for path in home.rglob("*"))
    return seen


def mapped(process: int) -> Iterator[str]:
    """Yield the names of the libraries that a process has loaded; none if it is gone."""
    try:
        for line in Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines():
            yield Path(line.split(maxsplit=5)[-1]).name
    except OSError:
        return


def test_row1_12_22_a_whole_session_leaves_nothing_readable_and_asks_nothing_of_a_network(tmp_path: Path, figure: Figure) -> None:
    home = tmp_path / "thuis"
    home.mkdir()
    seen = lead_it(home)
    assert seen.ended == -signal.SIGKILL, "the kernel ended it: it opened a socket or started a program"
    assert list(seen.readable) == ["filled in", "previewed", "exported", "locked and unlocked", "backed up", "killed"]
    # Nothing before an export; then exactly the file that was asked for, and the data that was asked for after it.
    assert seen.readable["filled in"] == seen.readable["previewed"] == set()
    assert seen.readable["exported"] == {PDF}
    assert seen.readable["locked and unlocked"] == seen.readable["backed up"] == seen.readable["killed"] == {PDF, JSON}
    assert (home / BACKUP).exists()
    figure("plaintext on disk, whole session", f"{seen.files} files, 0 hits in data, home, temp and settings, also after kill -9")
    figure("after preview / after export", "0 hits / exactly 1 file")
    assert [name for name in seen.loaded if "Qt6Core" in name], "the libraries of the process could not be read"
    assert [name for name in seen.loaded if "QtNetwork" in name or "Qt6Network" in name or "Pdf.abi" in name or "Qt6Pdf" in name] == []
    figure("sockets in a full session", "0 internet sockets, 0 name look-ups, 0 helper programs: the kernel ends a process that tries")


DEEDS = {
    "a socket": "import socket; socket.socket()",
    "a look-up": "import socket; socket.getaddrinfo('example.org', 443)",
    "a look-up from C": "import ctypes; ctypes.CDLL(None).gethostbyname(b'example.org')",
    "a program": "import subprocess; subprocess.run(['true'])",
    "in a thread": "import socket, threading; one = threading.Thread(target=socket.socket); one.start(); one.join()",
}


@pytest.mark.parametrize("deed", DEEDS)
def test_22_whoever_breaks_that_promise_is_ended_by_the_kernel(deed: str) -> None:
    code = f"from tests.trust.no_network import forbid; forbid(); {DEEDS[deed]}"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == -signal.SIGSYS


def test_row1_what_is_readable_is_found_in_any_form(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(f"x{WORD}", encoding="utf-16")
    (tmp_path / "b").write_text(OWN)
    (tmp_path / f"{WORD}.txt").touch()
    (tmp_path / "d").write_text("niets")
    assert readable(tmp_path) == {"a", "b", f"{WORD}.txt"}
