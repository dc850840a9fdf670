"""The trust tests print their figure at the end: what was tried, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.trust.form import LONG

_FIGURES = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = []


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Write down the figure of a row of the trust table."""
    figures = request.config.stash[_FIGURES]

    def write(row: str, said: str) -> None:
        figures.append(f"{row}: {said}")

    return write


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures = config.stash.get(_FIGURES, [])
    if figures:
        terminalreporter.section(f"trust figures ({'long' if LONG else 'quick'} form)")
        for line in sorted(figures):
            terminalreporter.write_line(line)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder for stores."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder
