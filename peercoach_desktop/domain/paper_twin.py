"""What was filled in by hand and is typed over: the fields that a printed form has, with the codes that stand on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Evidence, Field, Link, PartsField, Ratings, Versions
from peercoach_desktop.domain.forms import Form, Page, Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP, is_earlier
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.paper_codes import checklist_codes, form_codes, part_code
from peercoach_desktop.domain.wording import Wording

RATER_CODE = "0"
"""The code of who filled in a checklist, above its points."""
_NUMBERS, _DECIMAL = ",", "."


@dataclass(frozen=True)
class PaperTwin:
    """A printed form as far as this talk asks it.

    `id` is the form or the checklist, `pack_id` the pack it is printed from, `version` what stands at the bottom of the paper that fits.
    `pages` hold the fields with room on the paper, in its order (none for a checklist); `codes` stand before them, by the id of a
    field or a point. `printed`: every code on the paper, those of fields that this step leaves to another one too.
    """

    id: str
    pack_id: str
    version: int
    codes: Mapping[str, str]
    pages: tuple[Page, ...] = ()
    title_key: str = ""
    printed: frozenset[str] = frozenset()

    @property
    def is_checklist(self) -> bool:
        """Whether these are the points of a checklist."""
        return not self.pages

    def fields(self) -> Iterator[Field]:
        """Yield the fields in the order of the paper."""
        for page in self.pages:
            yield from page.fields

    def coded(self, words: Wording) -> Wording:
        """Return `words` with the code before the label of each field and part, or before each point."""
        if self.is_checklist:
            marked = {f"items.{item}.behaviour": code for item, code in self.codes.items()}
        else:
            marked = {f"{field.key}.label": code for page in self.pages for field, code in _with_parts(page.fields, self.codes)}
        return replace(words, words={**words.words, **{key: f"{code}  {words.get(key)}".rstrip() for key, code in marked.items()}})

    def find(self, code: str) -> tuple[str, int] | None:
        """Return the field or the point with a code, and which part of it (from 0); None where the paper has no such code here."""
        wanted = spelled(code)
        if self.is_checklist:
            return next(((item, 0) for item, own in self.codes.items() if spelled(own) == wanted), None)
        for field in self.fields():
            own = self.codes[field.id]
            parts = field.kind.parts if isinstance(field.kind, PartsField) else ()
            known = [own, *(part_code(own, place) for place in range(len(parts)))]
            if wanted in known:
                return field.id, max(known.index(wanted) - 1, 0)
        return None

    def is_printed(self, code: str) -> bool:
        """Return whether a code stands on the paper, also where this step does not ask it."""
        return spelled(code) in self.printed


def spelled(code: str) -> str:
    """Return a code as it is compared: a comma for a point and a capital letter are the same code."""
    return code.strip().replace(_NUMBERS, _DECIMAL).rstrip(_DECIMAL).casefold()


def has_room(field: Field) -> bool:
    """Return whether a blank form has room to write the answer to a field behind its code."""
    return not isinstance(field.kind, Ratings | Evidence | Versions | Link)


def form_twin(form: Form, pages: tuple[Page, ...], pack_id: str, version: int) -> PaperTwin:
    """Return what is typed over of these pages of a form."""
    codes = form_codes(form)
    asked = tuple(replace(page, fields=tuple(filter(has_room, page.fields))) for page in pages)
    filled = tuple(page for page in asked if page.fields)
    printed = frozenset(code for _, code in _with_parts(tuple(filter(has_room, form.fields())), codes))
    return PaperTwin(form.id, pack_id, version, codes, filled, f"{form.key}.title", printed)


def step_twin(record: SessionRecord, step: Step) -> PaperTwin | None:
    """Return what is typed over of a step; None for one that only tells what another model held before."""
    if is_earlier(step):
        return None
    form, packs = record.form_of(step), record.session.packs
    pack = record.models if step.form == MODEL_STEP else record.pack
    pack_id, version = (form.id, packs[form.id]) if is_own(form.id) and form.id in packs else (pack.id, pack.version)
    twin = form_twin(form, record.pages_of(step), pack_id, version)
    return twin if twin.pages else None


def checklist_twin(record: SessionRecord) -> PaperTwin | None:
    """Return what is typed over of the checklist of a talk; None before one was chosen."""
    pack, checklist = record.checklist_pack, record.checklist
    if pack is None or checklist is None:
        return None
    codes = checklist_codes(checklist)
    return PaperTwin(pack.id, pack.id, pack.version, codes, (), f"{checklist.key}.title", frozenset(map(spelled, codes.values())))


def _with_parts(fields: tuple[Field, ...], codes: Mapping[str, str]) -> Iterator[tuple[Field, str]]:
    for field in fields:
        yield field, codes[field.id]
        if isinstance(field.kind, PartsField):
            yield from ((part, part_code(codes[field.id], place)) for place, part in enumerate(field.kind.parts))
