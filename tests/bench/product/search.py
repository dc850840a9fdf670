"""The memory of an open store without the index, with it, and after closing. Arguments: folder of the store, key in hex."""

from __future__ import annotations

import gc
import sys
import time
from pathlib import Path

from peercoach_desktop.services.compose import open_desk, shipped_library
from peercoach_desktop.services.search import SearchService
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.store.store import Store
from tests.bench.moments import memory, tell


def main() -> None:
    folder, root = sys.argv[1:]
    store = Store.open(VaultPaths(Path(folder)), bytes.fromhex(root))
    store.warm()
    desk = open_desk(store, shipped_library())
    desk.shelf.pin_for_session()  # the words of the session are there once a session was opened, with or without an index
    assert desk.search.find("zz", "nl") == ()  # and so is all else that is read and imported
    gc.collect()
    weights = [memory()]
    desk.search.begin()
    while not desk.search.is_ready:
        time.sleep(0.05)
    settle(desk.search)
    desk.search.find("overdracht", "nl")
    weights.append(memory())
    store.close()
    gc.collect()
    weights.append(memory())
    tell({"memory": weights})


def settle(search: SearchService) -> None:
    """Wait until the index was brought together, which it is in quiet moments."""
    sizes = [0, search._search.size()]
    while sizes[-1] != sizes[-2] or search._search._index is None:
        time.sleep(4)
        sizes.append(search._search.size())


if __name__ == "__main__":
    main()
