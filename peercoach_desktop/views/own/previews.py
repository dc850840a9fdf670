"""How a draft will look: the same parts that a session shows, to look at and not to touch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from peercoach_desktop.domain.document import DocumentBlock, Entry, EntryList, Heading, Paragraph
from peercoach_desktop.domain.forms import ChecklistItem, ChecklistSection, Pack
from peercoach_desktop.domain.own.drafts import ActivityDraft, ChecklistDraft, CycleDraft, Draft, ModelDraft, QuestionDraft
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label, strong_label
from peercoach_desktop.views.own.spots import spot_of, stand_at
from peercoach_desktop.views.session.observation.section_card import SectionCard
from peercoach_desktop.views.session.summary.block_view import block_view

_STEPS = "steps"


class Previews(QObject):
    """Makes the parts. `levels` are the short words of the levels of a point, `phases` those of what an activity is for."""

    def __init__(self, levels: Mapping[str, str], phases: Mapping[str, str], context: EditorContext, parent: QObject) -> None:
        super().__init__(parent)
        self._levels = dict(levels)
        self._phases = phases
        self._context = context

    def parts(self, draft: Draft, pack: Pack | None) -> list[QWidget]:
        """Return what a session shows of `draft`; `pack` is a model as it would be used, or None while it cannot be."""
        match draft:
            case ChecklistDraft():
                parts = list(self._checklist(draft))
            case QuestionDraft():
                parts = [self._question(draft)]
            case ActivityDraft():
                parts = list(self._activity(draft))
            case ModelDraft():
                parts = list(self._model(draft, pack))
            case CycleDraft():
                parts = list(self._cycle(draft))
            case _:
                assert_never(draft)
        for part in parts:
            _to_look_at(part)
        return parts

    def _checklist(self, draft: ChecklistDraft) -> Iterator[QWidget]:
        yield stand_at(heading_label(draft.title, level=2), "title")
        yield from (stand_at(hint_label(text), "about") for text in (draft.about,) if text.strip())
        for place, section in enumerate(draft.sections):
            items = tuple(ChecklistItem(item.id, f"items.{item.id}") for item in section.items)
            card = SectionCard(ChecklistSection(section.id, "", items))
            card.say(section.title)
            stand_at(card, place)
            for number, (row, item) in enumerate(zip(card.rows(), section.items, strict=True)):
                stand_at(row, place, number)
                row.say(item.behaviour, " · ".join(line for line in item.look_for if line.strip()), self._levels)
            yield card
        yield from (stand_at(hint_label(text), "note") for text in (draft.note,) if text.strip())

    def _question(self, draft: QuestionDraft) -> QWidget:
        card = SoftCard("message-circle-question-mark")
        card.set_heading(self.tr("Doorvragen"))
        card.column.addWidget(QuestionChip("preview", draft.text or "…"))
        return card

    def _activity(self, draft: ActivityDraft) -> Iterator[QWidget]:
        for spot, block in self._activity_blocks(draft):
            view = block_view(block)
            if spot == _STEPS:
                written = (place for place, step in enumerate(draft.steps) if step.text.strip())
                for place, line in zip(written, view.findChildren(QLabel)[1:], strict=True):  # the first says what they are
                    stand_at(line, place)
            yield stand_at(view, spot)

    def _activity_blocks(self, draft: ActivityDraft) -> Iterator[tuple[str, DocumentBlock]]:
        yield "title", Heading(draft.title or "…", 1)
        yield "aim", Paragraph(draft.aim)
        people, minutes = (str(low) if low == high else f"{low}–{high}" for low, high in (draft.group, draft.span))
        yield "group", Entry(self.tr("Groep en tijd"), self.tr("{people} mensen, {minutes} minuten").format(people=people, minutes=minutes))
        steps = [f"{step.text} {self._took(step.minutes)}" for step in draft.steps if step.text.strip()]
        materials = tuple(line for line in draft.materials if line.strip())
        for spot, label, lines in ((_STEPS, self.tr("Stappen"), tuple(steps)), ("material", self.tr("Materiaal"), materials)):
            if lines:
                yield spot, EntryList(label, lines)
        for spot, label, text in (
            ("safety", self.tr("Veiligheid"), draft.safety),
            ("roles", self.tr("Rollen"), draft.roles),
            ("look_back", self.tr("Terugkijken"), draft.look_back),
        ):
            if text.strip():
                yield spot, Entry(label, text)
        for label, lines in ((self.tr("Variaties"), draft.variants), (self.tr("Tips"), draft.tips)):
            if lines:
                yield "", EntryList(label, lines)
        if draft.phases:
            yield "phases", Entry(self.tr("Waarvoor"), ", ".join(self._phases.get(phase, phase) for phase in draft.phases))

    def _took(self, minutes: int) -> str:
        """Return how long a step takes; it stays on one line."""
        return self.tr("({minutes} min)").format(minutes=minutes).replace(" ", "\u00a0")

    def _cycle(self, draft: CycleDraft) -> Iterator[QWidget]:
        yield stand_at(heading_label(draft.title or "…", level=2), "title")
        for number, phase in enumerate(draft.phases, 1):
            place = number - 1
            low, high = sorted(phase.minutes)
            planned = str(high) if low == high else f"{low}–{high}"
            title = self.tr("{number}. {title} ({minutes} min)")
            yield stand_at(strong_label(title.format(number=number, title=phase.title or "…", minutes=planned)), place)
            said = (("aim", phase.aim), ("role", phase.role))
            yield from (stand_at(hint_label(text), place, name) for name, text in said if text.strip())

    def _model(self, draft: ModelDraft, pack: Pack | None) -> Iterator[QWidget]:
        yield stand_at(heading_label(draft.title or "…", level=2), "title")
        yield stand_at(plain_label(draft.aim), "aim")
        if pack is None:
            yield hint_label(self.tr("Dit model is nog niet te tonen."))
            return
        words = pack.words("nl")
        for place, page in enumerate(pack.forms[0].pages):
            yield stand_at(heading_label(words.get(f"{page.key}.heading") or "…", level=2), place)
            yield stand_at(hint_label(words.get(f"{page.key}.hint")), place, "hint")
            yield from (stand_at(make_editor(field, words, self._context), place, number) for number, field in enumerate(page.fields))


def _to_look_at(part: QWidget) -> None:
    """Keep mouse and keys away from a part: it shows, and does nothing."""
    for widget in (part, *part.findChildren(QWidget)):
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class PreviewPane(QWidget):
    """Shows the parts below one another; parts that were there go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._parts: list[QWidget] = []

    def show_parts(self, parts: list[QWidget]) -> None:
        """Show these parts in place of the others."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = parts
        for part in parts:
            self._column.addWidget(part)
            part.show()  # at once: what is shown one event later makes the pane short first, and where it was scrolled to is lost

    def part_at(self, spots: Sequence[str]) -> QWidget | None:
        """Return what stands at the first of `spots` that is shown, or None."""
        found = {spot_of(widget): widget for part in self._parts for widget in (part, *part.findChildren(QWidget))}
        return next((found[spot] for spot in spots if spot in found), None)
