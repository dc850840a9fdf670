"""Compiles the Designer forms and the translations, where the source is newer than what was made of it.

`ui/<name>.ui` becomes `peercoach_desktop/views/forms/<name>_ui.py`, `resources/translations/<language>.ts` becomes `<language>.qm`
beside it. The build hook and `tests/conftest.py` call this too, so nobody has to remember it. By hand: `python packaging/compile_qt.py`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_IMPORT = re.compile(r"^from (?P<module>PySide6\.\w+) import \((?P<names>[^)]+)\)\n", re.MULTILINE)
FORMS = Path("peercoach_desktop", "views", "forms")
TRANSLATIONS = Path("resources", "translations")


class CompileError(Exception):
    """A Qt tool is missing, or it refused a file. The text says which and why."""


def compile_all(root: Path = ROOT) -> list[Path]:
    """Bring all compiled files below `root` up to date and return those that were made. Raises CompileError."""
    forms = root / FORMS
    forms.mkdir(parents=True, exist_ok=True)
    _remove_orphans(root)
    made = [
        _compile("pyside6-uic", ("--no-autoconnection", "-o"), source, forms / f"{source.stem}_ui.py")
        for source in sorted((root / "ui").glob("*.ui"))
    ]
    made += [
        _compile("pyside6-lrelease", ("-silent", "-qm"), source, source.with_suffix(".qm"))
        for source in sorted((root / TRANSLATIONS).glob("*.ts"))
    ]
    return [target for target in made if target is not None]


def find_tool(name: str) -> str:
    """Return the path of a PySide6 tool: of this Python's environment, else of an isolated build's. Raises CompileError."""
    beside = str(Path(sys.executable).parent)
    found = shutil.which(name, path=os.pathsep.join((beside, os.environ.get("PATH", ""))))
    if found is None:
        raise CompileError(f"{name} is not beside {Path(sys.executable).name}; is PySide6_Essentials installed?")
    return found


def _compile(tool: str, options: Sequence[str], source: Path, target: Path) -> Path | None:
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return None
    # A private name first: two test runs at once never read half a file.
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    result = subprocess.run([find_tool(tool), str(source), *options, str(draft)], capture_output=True, text=True, check=False)
    if result.returncode or not draft.exists():
        draft.unlink(missing_ok=True)
        raise CompileError(f"{tool} cannot compile {source.name}: {result.stderr.strip() or result.stdout.strip()}")
    if target.suffix == ".py":
        draft.write_text(only_used_names(draft.read_text(encoding="utf-8")), encoding="utf-8")
    draft.replace(target)
    return target


def only_used_names(form: str) -> str:
    """Return a compiled form that imports only what it uses: PySide makes a class when it is imported, and uic lists thirty too many."""

    def shortened(found: re.Match[str]) -> str:
        used = [name for name in found["names"].replace("\n", " ").split(", ") if len(re.findall(rf"\b{name.strip()}\b", form)) > 1]
        return f"from {found['module']} import ({', '.join(map(str.strip, used))})\n" if used else ""

    return _IMPORT.sub(shortened, form)


def _remove_orphans(root: Path) -> None:
    """Remove what was made of a source that is gone, so that no import finds it any more."""
    for form in (root / FORMS).glob("*_ui.py"):
        if not (root / "ui" / f"{form.stem.removesuffix('_ui')}.ui").exists():
            form.unlink()
    for catalogue in (root / TRANSLATIONS).glob("*.qm"):
        if not catalogue.with_suffix(".ts").exists():
            catalogue.unlink()


if __name__ == "__main__":
    for path in compile_all():
        print(path.relative_to(ROOT))
