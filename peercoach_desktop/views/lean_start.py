"""Keeps Python and PySide6 from work at the start that nobody has anything of. Comes before all other views."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Any

import shiboken6  # noqa: F401 - brings the support library below

_FEATURES = "shibokensupport.feature"
_QUESTION = "_mod_uses_pyside"


def start_lean() -> None:
    """Look for no garbage, and read no source, until the window is there.

    What is made while the window is built is no garbage; looking for any takes a tenth of the start. `app` collects it from then on.
    """
    gc.disable()
    _read_no_source()


def _read_no_source() -> None:
    """Answer for PySide6 whether a module uses it.

    At each import it reads the module's source to see that, and keeps the text: a sixth of our start, and some ten MiB once the
    tables are loaded. The answer only matters to who switches its `__feature__` on, which nothing here does, so it is yes for all.
    A version that asks in another way goes on as it does.
    """
    support: Any = import_module(_FEATURES)
    if hasattr(support, _QUESTION):
        setattr(support, _QUESTION, _uses_qt)


def _uses_qt(_module: object) -> bool:
    return True
