"""The search of Anki over 80,000 notes. Run with a Python that has Anki; arguments: an empty folder, and a file with a text on each line.

Each line on standard input is a word to find; the seconds that finding its notes took go to standard output.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from anki.collection import AddNoteRequest, Collection  # type: ignore[import-not-found, unused-ignore]

_AT_ONCE = 5_000


def main() -> None:
    folder, texts = Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    collection = Collection(str(folder / "collection.anki2"))
    kind, deck = collection.models.by_name("Basic"), collection.decks.id("Notes")
    for first in range(0, len(texts), _AT_ONCE):
        requests = []
        for text in texts[first : first + _AT_ONCE]:
            note = collection.new_note(kind)
            note.fields = [text, ""]
            requests.append(AddNoteRequest(note, deck))
        collection.add_notes(requests)
    for line in sys.stdin:
        began = time.perf_counter()
        collection.find_notes(line.strip())
        sys.stdout.write(f"{time.perf_counter() - began}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
