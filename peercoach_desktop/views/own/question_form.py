"""The editor of a question, with the hint on questions that close a talk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import Draft, QuestionDraft
from peercoach_desktop.domain.question_lint.hint import QuestionHint, QuestionKind
from peercoach_desktop.services.wording_help import WordingHelp
from peercoach_desktop.views.kit.choices import CheckList, SegmentedControl
from peercoach_desktop.views.kit.labels import StatusLabel, hint_label, strong_label
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.draft_form import DraftForm, word_options
from peercoach_desktop.views.own.follow_up_box import FollowUpBox
from peercoach_desktop.views.own.own_words import NOT_IN_A_TALK


class QuestionForm(DraftForm):
    """The question, when to ask it, what kind it is and what comes after it.

    `vocabulary` are the kinds, phases, themes and levels: ids with their words.
    """

    def __init__(
        self,
        vocabulary: tuple[Mapping[str, str], ...],
        follow_ups: FollowUpBox,
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
        self._phases_label, self._themes_label, self._kinds_label, self._levels_label = (strong_label() for _ in range(4))
        self._phases_hint, self._themes_hint = hint_label(), hint_label()
        self._phases, self._themes = CheckList(), CheckList()
        self._kinds, self._levels = SegmentedControl(most_segments=0), SegmentedControl()
        self._follow_ups = follow_ups
        for control, words in zip(self._controls(), vocabulary, strict=True):
            control.set_options(tuple(words))
        self._lay_out()
        self._text.edited.connect(self._take_text)
        self._phases.chosen.connect(self._take_phases)
        self._themes.chosen.connect(self._take_themes)
        self._kinds.chosen.connect(self._take_kind)
        self._levels.chosen.connect(self._take_level)
        follow_ups.changed.connect(self._take_follow_ups)
        follow_ups.removed.connect(self._say_follow_up_gone)
        follow_ups.rebuilt.connect(self.rebuilt)
        self.reword(*vocabulary)
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show a question."""
        assert isinstance(draft, QuestionDraft)
        self._draft = draft
        self._text.show_text(draft.text)
        self._phases.set_value(draft.phases)
        self._themes.set_value(draft.themes)
        self._kinds.set_value(draft.kind)
        self._levels.set_value(str(draft.level))
        self._follow_ups.show_value(draft.follow_ups)
        self._phases_hint.setVisible(bool(draft.phases) and set(draft.phases) <= NOT_IN_A_TALK)
        self._say_hint()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._text.say(self.tr("De vraag"), self.tr("Schrijf de vraag zoals je die hardop stelt."))
        said = (
            (self._kinds_label, self._kinds, self.tr("Wat voor vraag is het?")),
            (self._phases_label, self._phases, self.tr("Wanneer stel je deze vraag?")),
            (self._themes_label, self._themes, self.tr("Bij welke hulpvraag past de vraag?")),
            (self._levels_label, self._levels, self.tr("Hoe moeilijk is het om deze vraag te stellen?")),
        )
        for label, control, words in said:
            label.setText(words)
            control.setAccessibleName(words)
        self._phases_hint.setText(self.tr("Je vindt deze vraag in de bibliotheek. In een gesprek met één peer komt die niet vanzelf."))
        self._themes_hint.setText(self.tr("Vink je niets aan? Dan past de vraag bij elke hulpvraag."))
        self._follow_ups.say()
        self._say_hint()

    def reword(self, *words: Mapping[str, str]) -> None:
        """Take the words of kinds, phases, themes and levels."""
        for control, said in zip(self._controls(), words, strict=True):
            word_options(control, said)
        for theme in self._themes.buttons():  # a theme may be called what a phase is: who listens hears which of the two it is
            theme.setAccessibleName(self.tr("{theme} (hulpvraag)").format(theme=theme.accessibleName()))

    def focus_first(self) -> None:
        """Put the cursor in the question."""
        self._text.text_edit.setFocus()

    def _controls(self) -> tuple[CheckList | SegmentedControl, ...]:
        return self._kinds, self._phases, self._themes, self._levels

    def _lay_out(self) -> None:
        themes = QVBoxLayout()
        themes.setSpacing(4)
        for label in (self._themes_label, self._themes_hint):
            themes.addWidget(label)
        column = self.column
        for part in (self._text, self._hint, self._phases_label, self._phases, self._phases_hint, self._follow_ups):
            column.addWidget(part)
        column.addLayout(themes)
        for control in (self._themes, self._levels_label, self._levels, self._kinds_label, self._kinds):
            column.addWidget(control)

    def _say_hint(self) -> None:
        """Say quietly what the question does besides asking."""
        hints = self._help.questions(self._draft.text, self._language.code) if self._draft.text.strip() else ()
        self._hint.setVisible(bool(hints))
        if hints:
            self._hint.say(self._hint_words(hints[0]))

    def _hint_words(self, hint: QuestionHint) -> str:
        """Return what was seen. Only a closed question has a more open form of itself; for the others another question is shown."""
        match hint.kind:
            case QuestionKind.STACKED:
                return self.tr("Dit is meer dan één vraag. Kies er één.")
            case QuestionKind.SUGGESTIVE:
                seen = self.tr("Deze vraag stuurt naar een antwoord.")
            case QuestionKind.WHY:
                seen = self.tr("‘Waarom’ klinkt al snel als een verwijt.")
            case _:
                closed = self.tr("Op deze vraag komt snel een kort antwoord. Begin eens met wat, hoe of wanneer.")
                more_open = self.tr("Zo is de vraag meer open: {question}").format(question=hint.suggestion)
                return more_open if hint.suggestion else closed
        other = self.tr("Vraag bijvoorbeeld: {question}").format(question=hint.suggestion)
        return f"{seen} {other}" if hint.suggestion else seen

    def _tell(self, draft: QuestionDraft, key: str = "") -> None:
        self.show_draft(draft)
        self.edited.emit(draft, key)

    def _take_text(self) -> None:
        self._tell(replace(self._draft, text=self._text.text()), "text")

    def _take_phases(self) -> None:
        """Take the phases; the pages that a copied question was for go: it is for every page of its phases then."""
        self._tell(replace(self._draft, phases=self._phases.value(), pages=()))

    def _take_themes(self) -> None:
        self._tell(replace(self._draft, themes=self._themes.value()))

    def _take_kind(self, kind: str) -> None:
        self._tell(replace(self._draft, kind=kind or self._draft.kind))

    def _take_level(self, level: str) -> None:
        self._tell(replace(self._draft, level=int(level or self._draft.level)))

    def _take_follow_ups(self) -> None:
        self._tell(replace(self._draft, follow_ups=self._follow_ups.value()))

    def _say_follow_up_gone(self) -> None:
        self.removed.emit(self.tr("Vervolgvraag weggehaald"))
