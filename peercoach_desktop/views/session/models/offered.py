"""The models a coach can choose from, in the order in which they help most."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.content.library import MODELS_PACK
from peercoach_desktop.domain.forms import Form
from peercoach_desktop.domain.library.item import ItemKind, ItemText, LibraryItem
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.session.table import Table


@dataclass(frozen=True)
class OfferedModel:
    """A model with its words. `phases` are its steps in a few words each; `state` says what it has to do with this talk or this peer."""

    id: str
    title: str
    aim: str
    use_when: str
    caution: str
    origin: str
    minutes: str
    level: str
    phases: tuple[str, ...]
    is_favourite: bool
    state: str

    def line(self) -> Line:
        """Return the model as a line of a list."""
        note = self.state or self.minutes
        return Line(self.id, self.title, self.use_when or self.aim, note, tone="accent_text" if self.state else "muted")

    def item(self) -> LibraryItem:
        """Return the model as the search of the library sees it."""
        text = ItemText(self.title, self.aim, (self.use_when, *self.phases))
        return LibraryItem(ItemKind.MODEL, self.id, MODELS_PACK, "", {"nl": text})


def models_on_offer(table: Table) -> tuple[tuple[Form, Wording], ...]:
    """Return the models of this session with their words, and first those of the coach's own hand.

    An own one is there in the version that the session has, or else as it is now; one that was put away only while it leads.
    """
    models, language = table.opened.record.models, table.words.language
    known = {form.id for form in models.forms}
    offered = {pack.id: pack for pack in table.desk.shelf.own_models()}
    fresh = [(form, pack.words(language)) for pack in offered.values() for form in pack.forms if form.id not in known]
    words = models.words(language)
    used = [(form, words) for form in models.forms if not is_own(form.id) or form.id in (*offered, table.opened.record.session.model)]
    return tuple(sorted((*fresh, *used), key=lambda found: not is_own(found[0].id)))


def offered_models(table: Table) -> tuple[OfferedModel, ...]:
    """Return all models: the one of now, what was begun in this talk, favourites, what was used with this peer, and the others."""
    record, desk = table.opened.record, table.desk
    favourites = desk.settings.favourite_models
    begun = {form.id for form in record.models.forms if any(map(record.is_answered, form.fields()))}
    used = {each.id for each in desk.coaching.models_used(record.trajectory.id, table.words.language)}
    now = record.session.model
    found = {form.id: (form, words) for form, words in models_on_offer(table)}
    rank = {name: (name != now, name not in begun, name not in favourites, name not in used) for name in found}
    models = sorted(found, key=lambda name: rank[name])
    return tuple(_offered(*found[name], _state(name, now, begun, used), is_favourite=name in favourites) for name in models)


def _offered(form: Form, words: Wording, state: str, *, is_favourite: bool) -> OfferedModel:
    title, aim, use_when, caution, origin = (words.get(f"{form.key}.{part}") for part in ("title", "aim", "use_when", "caution", "origin"))
    if is_own(form.id):
        title = QCoreApplication.translate("OfferedModels", "{title} (eigen)").format(title=title)
    phases = tuple(words.get(f"{page.key}.short") for page in form.pages if not page.offered)
    favourite = QCoreApplication.translate("OfferedModels", "Favoriet") if is_favourite else ""
    return OfferedModel(
        form.id, title, aim, use_when, caution, origin, _minutes(form), _level(form), phases, is_favourite, state or favourite
    )


def _state(model: str, now: str, begun: set[str], used: set[str]) -> str:
    if model == now:
        return QCoreApplication.translate("OfferedModels", "Leidt nu")
    if model in begun:
        return QCoreApplication.translate("OfferedModels", "Al begonnen")
    return QCoreApplication.translate("OfferedModels", "Eerder gebruikt") if model in used else ""


def _minutes(form: Form) -> str:
    if form.minutes is None:
        return ""
    low, high = form.minutes
    span = str(low) if low == high else f"{low}–{high}"
    return QCoreApplication.translate("OfferedModels", "{minutes} minuten").format(minutes=span)


def _level(form: Form) -> str:
    match form.level:
        case 1:
            return QCoreApplication.translate("OfferedModels", "ook voor een nieuwe coach")
        case 2:
            return QCoreApplication.translate("OfferedModels", "als je vaker coacht")
        case _:
            return QCoreApplication.translate("OfferedModels", "alleen als jullie elkaar vertrouwen")
