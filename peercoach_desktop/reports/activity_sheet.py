"""One activity on one page: what it is for, what is needed, the steps with room beside them, tips and variants."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.activities import Activity
from peercoach_desktop.domain.blank_form import Asked, BlankForm, FormBlock, WritingColumn, WritingTable
from peercoach_desktop.domain.document import Entry, EntryList, Grid, Paragraph
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.own.ids import file_words
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.whole import Head, form_footer
from peercoach_desktop.reports.words import ReportWords


def activity_sheet(pack: Pack, activity: Activity, words: ReportWords, shipped: Pack) -> BlankForm:
    """Return the sheet of an activity. `shipped` names what an activity is for: a pack of the coach's own has no words for that."""
    wording = pack.words(words.language).over(shipped.words(words.language))
    title = wording.get(f"{activity.key}.title") or activity.id
    head = Head(
        title=title,
        subtitle=wording.get(f"{activity.key}.aim"),
        kind_label=words.text("activity.kind"),
        sharing_label=words.text("cards.sharing"),
        footer=form_footer(title, pack.version, words),
        file_name=words.text("activity.file", name=file_words(title) or "1"),
    )
    return head.to_fill_in(_blocks(activity, wording, words), words)


def _blocks(activity: Activity, wording: Wording, words: ReportWords) -> Iterator[FormBlock]:
    heads = tuple(words.text(f"activity.{name}") for name in ("phase", "time", "group", "needed", "safety"))
    phases = ", ".join(wording.get(f"phases.{phase}") for phase in activity.phases)
    materials = ", ".join(wording.get(f"materials.{material}") or material for material in activity.materials)
    safety = words.text(f"activity.safety_{activity.safety_level}")
    row = (phases, _minutes(activity, words), _people(activity, words), materials or words.text("activity.nothing"), safety)
    yield Grid("", heads, (row,))
    yield from _entry("roles", activity, wording, words)
    yield from _entry("caution", activity, wording, words)
    columns = (
        WritingColumn(words.text("activity.step"), share=2.6),
        WritingColumn(words.text("activity.minutes"), share=0.6),
        WritingColumn(words.text("activity.notes"), share=2.0),
    )
    steps = tuple((f"{number}. {wording.get(step.key)}", str(step.minutes)) for number, step in enumerate(activity.steps, 1))
    yield WritingTable(Asked(""), columns, len(steps), steps)
    yield from _entry("look_back", activity, wording, words)
    for name in ("tips", "variants"):
        if lines := tuple(wording.lines(f"{activity.key}.{name}")):
            yield EntryList(words.text(f"activity.{name}"), lines)
    origin = wording.get(f"{activity.key}.origin")
    if origin:
        yield Paragraph(origin, quiet=True)


def _entry(name: str, activity: Activity, wording: Wording, words: ReportWords) -> Iterator[Entry]:
    if text := wording.get(f"{activity.key}.{name}"):
        yield Entry(words.text(f"activity.{name}"), text)


def _minutes(activity: Activity, words: ReportWords) -> str:
    low, high = activity.minutes
    return words.text("minutes", minutes=low) if low == high else words.text("activity.span", low=low, high=high)


def _people(activity: Activity, words: ReportWords) -> str:
    low, high = activity.group
    return words.text("activity.people", low=low, high=high) if low != high else words.text("activity.people_exact", count=low)
