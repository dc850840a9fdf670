"""From the start to a main window that answers, with the latest sessions, the key at hand. Arguments: data folder, key in hex."""

from __future__ import annotations

import sys

from peercoach_desktop.store.store import Store
from tests.bench.moments import FirstMoments, report
from tests.bench.product.program import build


def main() -> None:
    folder, root = sys.argv[1:]
    app, program = build(folder)
    paths = program.around.access.the_vault()
    program.around.access.hold(paths)
    program._open(Store.open(paths, bytes.fromhex(root)))
    program.window.show_fitting()
    FirstMoments(program.window, report)
    app.exec()


if __name__ == "__main__":
    main()
