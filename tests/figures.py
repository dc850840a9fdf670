"""The trust tests print their figure at the end: what was tried, and what came of it. Also with several workers (pytest -n 2).

`tests/conftest.py` takes these in: it is read by the process that writes the summary, whichever folder was asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.trust.form import LONG

_FIGURES = pytest.StashKey[list[str]]()
_SENT = "trust_figures"
"""Under this name a worker hands its figures to the process that writes the summary."""


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_FIGURES] = []


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Write down the figure of a row of the trust table."""
    figures = request.config.stash[_FIGURES]

    def write(row: str, said: str) -> None:
        figures.append(f"{row}: {said}")

    return write


def pytest_sessionfinish(session: pytest.Session) -> None:
    sent: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if sent is not None:
        sent[_SENT] = session.config.stash[_FIGURES]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over the figures of a worker that is done; one that crashed has none."""
    node.config.stash[_FIGURES].extend(getattr(node, "workeroutput", {}).get(_SENT, []))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    figures = config.stash.get(_FIGURES, [])
    if figures:
        terminalreporter.section(f"trust figures ({'long' if LONG else 'quick'} form)")
        for line in sorted(figures):
            terminalreporter.write_line(line)
