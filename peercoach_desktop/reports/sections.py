"""Blocks under a heading, without saying the same thing twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from peercoach_desktop.domain.document import DocumentBlock, Entry, EntryList, Grid, Heading


def section(title: str, blocks: Sequence[DocumentBlock], *, is_label: bool = False, foldable: bool = False) -> Iterator[DocumentBlock]:
    """Yield `blocks` under `title`. A first label that repeats the title is left out; with `is_label`, an only label is too."""
    yield Heading(title, foldable=foldable)
    first = blocks[0]
    if isinstance(first, Entry | EntryList | Grid) and (first.label == title or (is_label and len(blocks) == 1)):
        first = replace(first, label="")
    yield first
    yield from blocks[1:]
