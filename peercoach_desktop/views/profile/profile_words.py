"""The words of the cards: what can be filled in, by whom, and when that was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.domain.inventory_results import FilledBy, MeasuringMoment
from peercoach_desktop.domain.learner_profile import BEHAVIOUR_PAIRS, LEARNING_PREFERENCE, MOTIVATION_PROFILE, STRENGTHS, FilledIn
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.kit.breaking import short_name
from peercoach_desktop.views.profile.inventory_card import CardWords
from peercoach_desktop.views.profile.wish import Wish

PEER_PACKS = (LEARNING_PREFERENCE, MOTIVATION_PROFILE, STRENGTHS)
"""What a peer can fill in."""


class ProfileWords:
    """What stands on the cards, in one language."""

    def __init__(self, desk: Desk, language: str) -> None:
        self._desk = desk
        self._language = language

    def card(self, pack_id: str, peer_id: str | None, wishes: Iterable[Wish], *, title: str = "", about: str = "") -> CardWords:
        """Return the words of the card of a pack, about a peer or about the coach (None)."""
        words = self._desk.library.pack(pack_id).words(self._language)
        finished = self._desk.inventories.finished(pack_id, peer_id)
        when = [*self._drafts(wishes), *self._finished(finished)] or [QCoreApplication.translate("ProfileWords", "Nog niet ingevuld.")]
        remove = QCoreApplication.translate("ProfileWords", "Haal de laatste weg") if finished else ""
        own = words.get("pack.title")
        return CardWords(title.format(title=own) if title else own, about or words.get("pack.about"), " ".join(when), remove)

    def buttons(self, wishes: Sequence[Wish], who: str) -> list[tuple[Wish, str]]:
        """Return the buttons of the wishes. What was begun goes on in the way it was begun."""
        found = []
        for wish in wishes:
            draft = wish.draft(self._desk.inventories)
            if draft is None or draft.unseen == wish.unseen:
                found.append((wish, self._button(wish, who, begun=draft is not None)))
        return found

    def _button(self, wish: Wish, who: str, *, begun: bool) -> str:
        if begun and wish.by is FilledBy.SELF and not wish.unseen:
            text = QCoreApplication.translate("ProfileWords", "Verder invullen")
            return f"{text} ({self._moment(wish.moment)})" if wish.moment else text
        if wish.moment:
            return QCoreApplication.translate("ProfileWords", "Invullen ({moment})").format(moment=self._moment(wish.moment))
        if wish.by is FilledBy.PEER:
            return QCoreApplication.translate("ProfileWords", "Laat een peer dit invullen")
        if wish.by is FilledBy.OBSERVER:
            return QCoreApplication.translate("ProfileWords", "Laat een collega dit invullen")
        if wish.unseen and begun:
            return QCoreApplication.translate("ProfileWords", "Geef de laptop weer door")
        if wish.unseen:
            return QCoreApplication.translate("ProfileWords", "Laat {name} dit invullen").format(name=short_name(who))
        if wish.pack_id == BEHAVIOUR_PAIRS:
            return QCoreApplication.translate("ProfileWords", "Zelf invullen")
        if wish.peer_id is not None:
            return QCoreApplication.translate("ProfileWords", "Samen invullen")
        return QCoreApplication.translate("ProfileWords", "Invullen")

    def _moment(self, moment: str) -> str:
        return {
            MeasuringMoment.START: QCoreApplication.translate("ProfileWords", "begin"),
            MeasuringMoment.HALFWAY: QCoreApplication.translate("ProfileWords", "halverwege"),
            MeasuringMoment.END: QCoreApplication.translate("ProfileWords", "eind"),
        }[MeasuringMoment(moment)]

    def _drafts(self, wishes: Iterable[Wish]) -> list[str]:
        drafts = {draft.id: draft for wish in wishes if (draft := wish.draft(self._desk.inventories)) is not None}
        text = QCoreApplication.translate("ProfileWords", "Begonnen op {day}, nog niet klaar.")
        return [text.format(day=day_words(draft.day, self._language)) for draft in drafts.values()]

    def _finished(self, finished: Sequence[FilledIn]) -> list[str]:
        if not finished:
            return []
        days = ", ".join(dict.fromkeys(day_words(each.result.day, self._language) for each in finished))
        lines = [QCoreApplication.translate("ProfileWords", "Ingevuld op {days}.").format(days=days)]
        latest = self._desk.inventories.how_full(finished[0].result, self._language)
        if latest.open:
            words = QCoreApplication.translate("ProfileWords", "De laatste lijst heeft {filled} van de {count} antwoorden.")
            lines.append(words.format(filled=latest.count - latest.open, count=latest.count))
        return lines
