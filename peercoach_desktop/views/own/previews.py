"""How a draft will look: the same parts that a session shows, to look at and not to touch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.document import DocumentBlock, Entry, EntryList, Heading, Paragraph
from peercoach_desktop.domain.forms import ChecklistItem, ChecklistSection, Pack
from peercoach_desktop.domain.own.drafts import ActivityDraft, ChecklistDraft, CycleDraft, Draft, ModelDraft, QuestionDraft
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label, strong_label
from peercoach_desktop.views.session.observation.section_card import SectionCard
from peercoach_desktop.views.session.summary.block_view import block_view


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
                parts = [block_view(block) for block in self._activity(draft)]
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
        yield heading_label(draft.title, level=2)
        yield from (hint_label(text) for text in (draft.about,) if text.strip())
        for section in draft.sections:
            items = tuple(ChecklistItem(item.id, f"items.{item.id}") for item in section.items)
            card = SectionCard(ChecklistSection(section.id, "", items))
            card.say(section.title)
            for row, item in zip(card.rows(), section.items, strict=True):
                row.say(item.behaviour, " · ".join(line for line in item.look_for if line.strip()), self._levels)
            yield card
        yield from (hint_label(text) for text in (draft.note,) if text.strip())

    def _question(self, draft: QuestionDraft) -> QWidget:
        card = SoftCard("message-circle-question-mark")
        card.set_heading(self.tr("Doorvragen"))
        card.column.addWidget(QuestionChip("preview", draft.text or "…"))
        return card

    def _activity(self, draft: ActivityDraft) -> Iterator[DocumentBlock]:
        yield Heading(draft.title or "…", 1)
        yield Paragraph(draft.aim)
        people, minutes = (str(low) if low == high else f"{low}–{high}" for low, high in (draft.group, draft.span))
        yield Entry(self.tr("Groep en tijd"), self.tr("{people} mensen, {minutes} minuten").format(people=people, minutes=minutes))
        steps = [f"{step.text} {self._took(step.minutes)}" for step in draft.steps if step.text.strip()]
        materials = tuple(line for line in draft.materials if line.strip())
        for label, lines in ((self.tr("Stappen"), tuple(steps)), (self.tr("Materiaal"), materials)):
            if lines:
                yield EntryList(label, lines)
        for label, text in (
            (self.tr("Veiligheid"), draft.safety),
            (self.tr("Rollen"), draft.roles),
            (self.tr("Terugkijken"), draft.look_back),
        ):
            if text.strip():
                yield Entry(label, text)
        for label, lines in ((self.tr("Variaties"), draft.variants), (self.tr("Tips"), draft.tips)):
            if lines:
                yield EntryList(label, lines)
        if draft.phases:
            yield Entry(self.tr("Waarvoor"), ", ".join(self._phases.get(phase, phase) for phase in draft.phases))

    def _took(self, minutes: int) -> str:
        """Return how long a step takes; it stays on one line."""
        return self.tr("({minutes} min)").format(minutes=minutes).replace(" ", "\u00a0")

    def _cycle(self, draft: CycleDraft) -> Iterator[QWidget]:
        yield heading_label(draft.title or "…", level=2)
        for number, phase in enumerate(draft.phases, 1):
            low, high = sorted(phase.minutes)
            planned = str(high) if low == high else f"{low}–{high}"
            title = self.tr("{number}. {title} ({minutes} min)")
            yield strong_label(title.format(number=number, title=phase.title or "…", minutes=planned))
            yield from (hint_label(text) for text in (phase.aim, phase.role) if text.strip())

    def _model(self, draft: ModelDraft, pack: Pack | None) -> Iterator[QWidget]:
        yield heading_label(draft.title or "…", level=2)
        yield plain_label(draft.aim)
        if pack is None:
            yield hint_label(self.tr("Dit model is nog niet te tonen."))
            return
        words = pack.words("nl")
        for page in pack.forms[0].pages:
            yield heading_label(words.get(f"{page.key}.heading") or "…", level=2)
            yield hint_label(words.get(f"{page.key}.hint"))
            yield from (make_editor(field, words, self._context) for field in page.fields)


def _to_look_at(part: QWidget) -> None:
    """Keep mouse and keys away from a part: it shows, and does nothing."""
    part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    for widget in (part, *part.findChildren(QWidget)):
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
