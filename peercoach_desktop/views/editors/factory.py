"""Makes the editor for a field. A new kind of field must be placed here, or the type checker says so."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.fields import (
    AgreementReview,
    ChecklistChoice,
    Choice,
    Count,
    DateField,
    Evidence,
    Field,
    Link,
    LongText,
    ModelChoice,
    MultiChoice,
    PairRows,
    PartsField,
    Person,
    Ratings,
    Rows,
    Scale,
    ShortText,
    Versions,
)
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.cards import CardsEditor
from peercoach_desktop.views.editors.choice import ChoiceEditor, MultiChoiceEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.count import CountEditor
from peercoach_desktop.views.editors.day import DateEditor
from peercoach_desktop.views.editors.link import LinkEditor
from peercoach_desktop.views.editors.lists import PairsEditor, RowsEditor
from peercoach_desktop.views.editors.parts import PartsEditor
from peercoach_desktop.views.editors.person import PersonEditor
from peercoach_desktop.views.editors.review import ReviewEditor
from peercoach_desktop.views.editors.scale import ScaleEditor
from peercoach_desktop.views.editors.text import LongTextEditor, ShortTextEditor
from peercoach_desktop.views.editors.versions import VersionsView


def make_editor(  # noqa: C901, PLR0912 - one case per kind, so that the type checker can see that none is missing
    field: Field, words: Wording, context: EditorContext, parent: QWidget | None = None
) -> FieldEditor:
    """Return a new, empty editor for `field`.

    Raises ValueError for ratings and evidence: they belong to the points of a checklist and have their own page.
    """
    kind = field.kind
    match kind:
        case ShortText():
            return ShortTextEditor(field, words, context, parent)
        case LongText():
            return LongTextEditor(field, words, context, parent)
        case Scale():
            return ScaleEditor(field, kind, words, context, parent)
        case Count():
            return CountEditor(field, kind, words, context, parent)
        case Choice():
            return ChoiceEditor(field, kind, words, context, parent)
        case MultiChoice():
            return MultiChoiceEditor(field, kind, words, context, parent)
        case PairRows():
            return PairsEditor(field, kind, make_editor, words, context, parent)
        case DateField():
            return DateEditor(field, kind, words, context, parent)
        case Person():
            return PersonEditor(field, words, context, parent)
        case Rows():
            return RowsEditor(field, kind, make_editor, words, context, parent)
        case PartsField():
            return PartsEditor(field, kind, make_editor, words, context, parent)
        case AgreementReview():
            return ReviewEditor(field, kind, words, context, parent)
        case ChecklistChoice() | ModelChoice():
            return CardsEditor(field, kind, words, context, parent)
        case Versions():
            return VersionsView(field, words, context, parent)
        case Link():
            return LinkEditor(field, kind, words, context, parent)
        case Ratings() | Evidence():
            raise ValueError(f"{field.id} belongs to the page of the checklist")
        case _:
            assert_never(kind)
