"""The command line as somebody types it: a process of its own, its output, its exit code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

from peercoach_desktop.content.case import read_case
from peercoach_desktop.resources import resources_folder

ROOT = Path(__file__).parent.parent
CASE = read_case(resources_folder() / "content", "nl")


@dataclass(frozen=True)
class Said:
    code: int
    out: dict[str, str]
    pdfs: list[Path]
    error: str


def call(*arguments: str | Path) -> Said:
    done = subprocess.run(
        [sys.executable, "-m", "peercoach_desktop", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "LANG": "nl_NL.UTF-8", "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    pairs = [line.split(": ", 1) for line in done.stdout.splitlines() if ": " in line]
    return Said(done.returncode, dict(map(tuple, pairs)), [Path(value) for name, value in pairs if name == "pdf"], done.stderr)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Demo:
    said: Said
    folder: Path
    passphrase: Path
    backup: Path


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("voorbeeld") / "map met spaties"
    said = call("demo", folder, "--language", "nl")
    secret = folder / "wachtzin.txt"
    secret.write_text(said.out.get("passphrase", "") + "\n", encoding="utf-8")
    return Demo(said, folder, secret, Path(said.out.get("backup", "")))


def paper(demo: Demo) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(pdf).pages) for pdf in demo.said.pdfs).replace("\n", " ")


def test_the_example_is_led_and_says_where_everything_is(demo: Demo) -> None:
    assert demo.said.code == 0, demo.said.error
    assert demo.said.out["counts"].startswith("peers=2 sessions=3 answers=")
    assert all(path.is_file() for path in [Path(demo.said.out["store"]), demo.backup, *demo.said.pdfs])
    assert len(demo.said.out["recovery"].replace("-", "").replace(" ", "")) == 32


def test_case_1_and_2_are_on_paper(demo: Demo) -> None:
    text = "".join(paper(demo).split())
    first, ward = CASE.sessions[1], CASE.sessions[2]
    wanted = [first.wordings["help_question"][-1], first.answers["goal_text"], *(row["what"] for row in first.answers["agreements"])]
    wanted += [row["what"] for row in ward.answers["agreements"]]
    from tests.builders import shipped

    words = shipped().pack("handover_sbar").words("nl")
    wanted += [words.text(f"items.{item}.behaviour") for item in ward.marks]
    for line in wanted:
        assert "".join(line.split()) in text, line
    assert "fictief" in text.lower()


def test_every_font_is_embedded_and_qpdf_finds_nothing(demo: Demo) -> None:
    for pdf in demo.said.pdfs:
        for page in PdfReader(pdf).pages:
            for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
                described = font.get_object()
                described = described.get("/DescendantFonts", [described])[0].get_object()
                assert "/FontFile2" in described["/FontDescriptor"].get_object()
        if shutil.which("qpdf"):
            assert subprocess.run(["qpdf", "--check", str(pdf)], capture_output=True, check=False).returncode == 0  # noqa: S607


def test_nothing_of_the_case_can_be_read_in_store_or_backup(demo: Demo) -> None:
    data = b"".join(path.read_bytes() for path in demo.folder.rglob("*") if path.is_file() and path.suffix not in (".pdf", ".txt"))
    for text in ("Idris", "overdracht", "Duinroos", CASE.sessions[1].answers["goal_text"], "CREATE TABLE", "SQLite format"):
        assert text.encode() not in data


def test_row15_verify_says_yes_and_any_flipped_byte_is_damage(demo: Demo, tmp_path: Path) -> None:
    good = call("verify", demo.backup, "--passphrase-file", demo.passphrase)
    assert (good.code, good.out["counts"]) == (0, demo.said.out["counts"])
    data = demo.backup.read_bytes()
    for position in (0, 20, 200, len(data) // 3, len(data) // 2, len(data) - 1):
        broken = tmp_path / "kapot"
        broken.write_bytes(data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :])
        said = call("verify", broken, "--passphrase-file", demo.passphrase)
        assert said.code == 4, (position, said)
        assert "wachtzin" not in said.error.lower()


def test_row15_restore_into_an_empty_folder_gives_the_same_counts(demo: Demo, tmp_path: Path) -> None:
    said = call("restore", demo.backup, "--data-dir", tmp_path / "nieuw", "--passphrase-file", demo.passphrase)
    assert (said.code, said.out.get("counts")) == (0, demo.said.out["counts"]), said.error
    made = call("backup", tmp_path / "tweede", "--data-dir", tmp_path / "nieuw", "--passphrase-file", demo.passphrase)
    assert (made.code, made.out.get("counts")) == (0, demo.said.out["counts"]), made.error


def test_options_may_stand_before_or_after_the_command(demo: Demo, tmp_path: Path) -> None:
    folder = tmp_path / "nieuw"
    call("restore", demo.backup, "--data-dir", folder, "--passphrase-file", demo.passphrase)
    before = call("--data-dir", folder, "--passphrase-file", demo.passphrase, "backup", tmp_path / "een")
    after = call("backup", tmp_path / "twee", "--data-dir", folder, "--passphrase-file", demo.passphrase)
    assert (before.code, after.code) == (0, 0), before.error + after.error


def test_a_refused_restore_leaves_nothing_behind(demo: Demo, tmp_path: Path) -> None:
    wrong = tmp_path / "fout.txt"
    wrong.write_text("dit is zeker niet de goede zin\n", encoding="utf-8")
    said = call("restore", demo.backup, "--data-dir", tmp_path / "nieuw", "--passphrase-file", wrong)
    assert said.code == 3
    assert not [path for path in (tmp_path / "nieuw").rglob("*") if path.is_dir() or path.suffix != ".slot"]


def test_restore_never_goes_over_a_store_unasked_and_keeps_a_safety_copy_when_asked(demo: Demo, tmp_path: Path) -> None:
    folder = tmp_path / "nieuw"
    call("restore", demo.backup, "--data-dir", folder, "--passphrase-file", demo.passphrase)
    refused = call("restore", demo.backup, "--data-dir", folder, "--passphrase-file", demo.passphrase)
    assert (refused.code, refused.out) == (2, {})
    said = call("restore", demo.backup, "--data-dir", folder, "--passphrase-file", demo.passphrase, "--replace")
    assert said.code == 0, said.error
    assert Path(said.out["safety"]).exists()


def test_the_paper_code_opens_the_backup_too(demo: Demo, tmp_path: Path) -> None:
    code = tmp_path / "code.txt"
    code.write_text(demo.said.out["recovery"].lower().replace("-", " "), encoding="utf-8")
    assert call("verify", demo.backup, "--recovery-file", code).code == 0


def test_exit_codes_and_one_sentence_each(demo: Demo, tmp_path: Path) -> None:
    wrong = tmp_path / "fout.txt"
    wrong.write_text("dit is zeker niet de goede zin\n", encoding="utf-8")
    foreign = tmp_path / "brief.odt"
    foreign.write_text("Beste collega", encoding="utf-8")
    calls = [
        (3, call("verify", demo.backup, "--passphrase-file", wrong)),
        (4, call("verify", foreign, "--passphrase-file", demo.passphrase)),
        (2, call("verify", tmp_path / "weg", "--passphrase-file", demo.passphrase)),
        (6, call("verify", demo.backup, "--passphrase-file", tmp_path / "weg")),
        (2, call("verify", demo.backup)),
        (2, call("demo", demo.folder)),
    ]
    for code, said in calls:
        assert said.code == code, said
        assert said.error.strip()
        assert len(said.error.strip().splitlines()) == 1
        assert "Traceback" not in said.error


def test_no_qt_is_loaded_for_the_command_line() -> None:
    script = "import sys; from peercoach_desktop import cli; cli.run(['verify', '/weg']); print([m for m in sys.modules if 'PySide' in m])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip().endswith("[]")
