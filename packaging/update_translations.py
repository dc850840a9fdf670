"""Brings the Qt translations up to date with the words in the source and the forms, by `pyside6-lupdate`.

`en.ts` gets every Dutch source text, to be translated in Linguist (`pyside6-linguist`) or by hand; `nl.ts` only those with a number,
so that Dutch has its singular too. What the source no longer says is removed. Run it after changing a word on screen:
`python packaging/update_translations.py`. tests/test_forms.py fails as long as an English text is missing.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from compile_qt import FORMS, ROOT, TRANSLATIONS, find_tool

OPTIONS = ("-silent", "-locations", "none", "-no-obsolete", "-source-language", "nl")


def sources(root: Path = ROOT) -> list[Path]:
    """Return the files that hold words for the screen: modules and forms, but not what the forms are compiled to."""
    modules = sorted((root / "peercoach_desktop").rglob("*.py"))
    return [path for path in modules if path.parent != root / FORMS] + sorted((root / "ui").glob("*.ui"))


def update(target: Path, language: str, *extra: str, root: Path = ROOT) -> None:
    """Bring the translation file `target` up to date. Raises CalledProcessError if the tool fails."""
    target.parent.mkdir(parents=True, exist_ok=True)
    files = [str(path.relative_to(root)) for path in sources(root)]
    command = [find_tool("pyside6-lupdate"), *files, *OPTIONS, *extra, "-target-language", language, "-ts", str(target)]
    subprocess.run(command, cwd=root, check=True)


if __name__ == "__main__":
    update(ROOT / TRANSLATIONS / "en.ts", "en")
    update(ROOT / TRANSLATIONS / "nl.ts", "nl", "-pluralonly")
    print(f"{TRANSLATIONS}: en.ts and nl.ts are up to date; translate what is marked unfinished")
