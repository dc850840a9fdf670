"""The processes that are measured, seen from outside: started, asked and ended here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

ROOT = Path(__file__).parent.parent.parent


def run_child(module: str, *arguments: str | Path) -> dict[str, Any]:
    """Run a module of this folder and return what it reported; `seconds` is from its start to its moment `answering`."""
    started = time.perf_counter_ns()
    command = [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE, text=True, timeout=300, check=True)
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if "answering" in said:
        said["seconds"] = (said["answering"] - started) / 1e9
    return said


class Companion:
    """A process that stays, and measures something each time it is asked to."""

    def __init__(self, module: str, *arguments: str | Path, python: str = sys.executable) -> None:
        command = [python, "-m", f"tests.bench.{module}", *map(str, arguments)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def ask(self, question: str) -> float:
        """Return the seconds that one measurement took."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{question}\n")
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the process that measures ended: {question}")
        return float(answer)


def _environment() -> dict[str, str]:
    """Return the environment; compiled modules are kept, as at a user's, and where no screen is named, windows are painted in memory."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if not any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return environment
