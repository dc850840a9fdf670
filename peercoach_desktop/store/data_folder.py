"""Where the stores of this user lie."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

VARIABLE = "PEERCOACH_DATA_DIR"
PORTABLE = "peercoach-data"


def data_folder(option: str | None, environ: Mapping[str, str], program_folder: Path) -> Path:
    """Return the folder for stores; it need not exist.

    First the command line's `option`, then the variable PEERCOACH_DATA_DIR, then `peercoach-data` beside the program (a
    portable copy), then the user's own local folder: never a roaming one, which another machine would overwrite.
    """
    if named := option or environ.get(VARIABLE):
        return Path(named).expanduser().absolute()
    portable = program_folder / PORTABLE
    if portable.is_dir():
        return portable.absolute()
    from platformdirs import user_data_path

    return user_data_path("peercoach-desktop", appauthor=False, roaming=False)
