"""The sheet "what is on this laptop": every file with its size and what can be read of it, and where backups are."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, EntryList, Grid, Heading, Paragraph
from peercoach_desktop.domain.laptop import BackupPlace, Contents, Laptop, LaptopFile
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

_UNITS = ((1 << 20, "MB"), (1 << 10, "kB"))
_SHOWN = 12


def laptop_sheet(laptop: Laptop, words: ReportWords) -> Document:
    """Return the sheet, in neutral words: no name of anybody is in it."""
    head = Head(
        title=words.text("laptop.title"),
        subtitle=words.text("laptop.subtitle", when=words.when(laptop.looked)),
        kind_label=words.text("laptop.kind"),
        sharing_label=words.text("laptop.sharing"),
        footer=words.day(words.today),
        file_name=words.text("laptop.file"),
    )
    return head.over(_blocks(laptop, words), words)


def _blocks(laptop: Laptop, words: ReportWords) -> Iterator[DocumentBlock]:
    yield Heading(words.text("laptop.short"))
    yield EntryList("", tuple(_summary(laptop, words)))
    yield Heading(words.text("laptop.files"))
    yield Entry(words.text("laptop.folder"), laptop.folder)
    header = tuple(words.text(f"laptop.columns.{name}") for name in ("file", "purpose", "size", "contents"))
    yield Grid("", header, tuple(_row(file, words) for file in laptop.files))
    yield Heading(words.text("laptop.backups"))
    if laptop.backups:
        yield EntryList("", tuple(_backup(backup, words) for backup in laptop.backups[:_SHOWN]))
    else:
        yield Paragraph(words.text("laptop.no_backup"))
    yield Heading(words.text("laptop.lost"))
    yield EntryList("", tuple(words.app.lines("paper.laptop.lost_lines")))
    yield Heading(words.text("laptop.meaning"))
    yield EntryList("", tuple(f"{words.text(f'laptop.contents.{each}')}: {words.text(f'laptop.about.{each}')}" for each in Contents))


def _summary(laptop: Laptop, words: ReportWords) -> Iterator[str]:
    total = sum(file.size for file in laptop.files)
    yield words.text("laptop.count", count=len(laptop.files), size=size_words(total, words))
    stores = [file for file in laptop.files if file.purpose in ("store", "backup")]
    closed = all(file.contents in (Contents.ENCRYPTED, Contents.EMPTY) for file in stores)
    yield words.text("laptop.all_encrypted" if closed else "laptop.not_encrypted")
    others = sum(file.purpose == "other" for file in laptop.files)
    if others:
        yield words.text("laptop.others", count=others)
    elsewhere = [backup for backup in laptop.backups if backup.elsewhere]
    newest = elsewhere[0] if elsewhere else None
    yield words.text("laptop.elsewhere", when=words.when(newest.made), place=newest.path) if newest else words.text("laptop.not_elsewhere")


def _row(file: LaptopFile, words: ReportWords) -> tuple[str, ...]:
    purpose, contents = words.text(f"laptop.purposes.{file.purpose}"), words.text(f"laptop.contents.{file.contents}")
    return file.path, purpose, size_words(file.size, words), contents


def _backup(backup: BackupPlace, words: ReportWords) -> str:
    where = words.text("laptop.on_other_device" if backup.elsewhere else "laptop.on_this_device")
    reach = "" if backup.in_reach else f" ({words.text('laptop.out_of_reach')})"
    return f"{words.when(backup.made)}, {where}{reach}: {backup.path}"


def size_words(size: int, words: ReportWords) -> str:
    """Return a number of bytes in a unit that reads well, such as "1,4 MB"."""
    for unit, name in _UNITS:
        if size >= unit:
            return f"{size / unit:.1f} {name}".replace(".", words.text("laptop.decimal"))
    return words.text("laptop.bytes", count=size)
