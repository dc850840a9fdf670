"""The memory of the program with its first page, with all for the store loaded, and after a report was drawn. Argument: data folder."""

from __future__ import annotations

import sys

from peercoach_desktop.views.warm import warm_up
from tests.bench.moments import FirstMoments, memory, tell
from tests.bench.product.program import build, settle


def main() -> None:
    app, program = build(sys.argv[1])
    pool = program.around.background._pool
    pool.setMaxThreadCount(0)  # nothing beside the window before it was weighed

    def weigh(_: FirstMoments) -> None:
        weights = [memory()]
        pool.setMaxThreadCount(2)
        settle(program)
        warm_up(program._shipped(), "nl")
        weights.append(memory())
        _print_something()
        weights.append(memory())
        tell({"memory": weights})

    assert program.begin()
    FirstMoments(program.window, weigh)
    app.exec()


def _print_something() -> None:
    from peercoach_desktop.services.printing import page_image, render
    from tests.bench.documents import three_pages

    page_image(render(three_pages()), 0, 150)


if __name__ == "__main__":
    main()
