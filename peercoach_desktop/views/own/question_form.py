"""The editor of a question, with the hint on closed questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.drafts import Draft, QuestionDraft
from peercoach_desktop.services.wording_help import WordingHelp
from peercoach_desktop.views.kit.choices import CheckList, SegmentedControl
from peercoach_desktop.views.kit.labels import StatusLabel, strong_label
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.draft_form import DraftForm, word_options


class QuestionForm(DraftForm):
    """The question, when to ask it and what kind it is. `kinds` and `phases` are ids with their words."""

    def __init__(
        self,
        kinds: Mapping[str, str],
        phases: Mapping[str, str],
        help_: WordingHelp,
        language: LanguageSwitch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._help = help_
        self._language = language
        self._draft = QuestionDraft()
        self._text = TextBox(2)
        self._hint = StatusLabel("warn", "info")
        self._hint.hide()
        self._phases_label, self._kinds_label = strong_label(), strong_label()
        self._phases, self._kinds = CheckList(), SegmentedControl(most_segments=0)
        for control, words in ((self._phases, phases), (self._kinds, kinds)):
            control.set_options(tuple(words))
            word_options(control, words)
        self._text.edited.connect(self._take_text)
        self._phases.chosen.connect(self._take_phases)
        self._kinds.chosen.connect(self._take_kind)
        for widget in (self._text, self._hint, self._phases_label, self._phases, self._kinds_label, self._kinds):
            self.column.addWidget(widget)
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show a question."""
        assert isinstance(draft, QuestionDraft)
        self._draft = draft
        self._text.show_text(draft.text)
        self._phases.set_value(draft.phases)
        self._kinds.set_value(draft.kind)
        self._say_hint()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._text.say(self.tr("De vraag"), self.tr("Schrijf de vraag zoals je die hardop stelt."))
        self._phases_label.setText(self.tr("Wanneer stel je deze vraag?"))
        self._phases.setAccessibleName(self._phases_label.text())
        self._kinds_label.setText(self.tr("Wat voor vraag is het?"))
        self._kinds.setAccessibleName(self._kinds_label.text())
        self._say_hint()

    def reword(self, *words: Mapping[str, str]) -> None:
        """Take the words of kinds and phases."""
        for control, said in zip((self._kinds, self._phases), words, strict=True):
            word_options(control, said)

    def focus_first(self) -> None:
        """Put the cursor in the question."""
        self._text.text_edit.setFocus()

    def _say_hint(self) -> None:
        """Say quietly how the question could be more open."""
        hints = self._help.questions(self._draft.text, self._language.code) if self._draft.text.strip() else ()
        self._hint.setVisible(bool(hints))
        if not hints:
            return
        open_way = hints[0].suggestion
        closed = self.tr("Op deze vraag komt snel een kort antwoord. Begin eens met wat, hoe of wanneer.")
        self._hint.say(self.tr("Zo is de vraag meer open: {question}").format(question=open_way) if open_way else closed)

    def _tell(self, draft: QuestionDraft, key: str = "") -> None:
        self.show_draft(draft)
        self.edited.emit(draft, key)

    def _take_text(self) -> None:
        self._tell(replace(self._draft, text=self._text.text()), "text")

    def _take_phases(self) -> None:
        """Take the phases; the pages that a copied question was for go: it is for every page of its phases then."""
        self._tell(replace(self._draft, phases=self._phases.value(), pages=()))

    def _take_kind(self, kind: str) -> None:
        self._tell(replace(self._draft, kind=kind or self._draft.kind))
