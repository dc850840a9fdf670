"""The build hook: compiled forms and translations, and resources/ inside the wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))  # hatchling loads this file by its path

from compile_qt import compile_all


class QtBuildHook(BuildHookInterface[Any]):
    """Runs before a wheel is made, editable or not."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; then, except for an editable install, put `resources/` into the package, compiled translations included."""
        root = Path(self.root)
        compile_all(root)
        if version != "editable":
            build_data["force_include"][str(root / "resources")] = "peercoach_desktop/resources"
