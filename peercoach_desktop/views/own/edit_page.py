"""The editor of one thing of the coach's own: the form, and beside it how it will look."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import ActivityDraft, ChecklistDraft, CycleDraft, Draft, ModelDraft, QuestionDraft, kind_of_draft
from peercoach_desktop.domain.own.missing import missing
from peercoach_desktop.domain.own.names import same_name
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.beside_keys import BesideKeys, add_key
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.buttons import icon_button, quiet_button, set_button_words
from peercoach_desktop.views.kit.cursor_watch import CursorWatch
from peercoach_desktop.views.kit.labels import StatusLabel, caption_label, heading_label, hint_label
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.own.beside_form import BesideForm
from peercoach_desktop.views.own.draft_form import DraftForm
from peercoach_desktop.views.own.draft_undo import DraftUndo
from peercoach_desktop.views.own.own_words import OwnWords
from peercoach_desktop.views.own.previews import PreviewPane, Previews
from peercoach_desktop.views.own.question_hint import QuestionHelp
from peercoach_desktop.views.own.spots import spots_around
from peercoach_desktop.views.surroundings import Surroundings

_BESIDE_FROM = 1_060
"""Logical pixels at 100 %, more for larger letters; in a narrower window the preview stands below the form."""
_PREVIEW_AFTER = 250


class EditPage(QWidget):
    """`left` when the coach goes back, `lock_requested` for Ctrl+L. Every change is saved; there is no button for that."""

    left = Signal()
    lock_requested = Signal()

    def __init__(self, own_id: str, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        opened, origin = desk.own.edit(own_id), desk.own.origin(own_id)  # what cannot be read leaves no half page in `parent`
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._opened = opened
        self._origin = origin
        self._others = desk.own.titles(but=own_id)
        self._coach = desk.settings.coach_name
        self._words = OwnWords(desk, around.ui, self)
        self._undo = DraftUndo(self)
        self._at: dict[str, str] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PREVIEW_AFTER)
        self._later.timeout.connect(self.show_preview)
        self._settled = QTimer(self)  # comes when the new preview has its size
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self.show_what_is_written_on)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = quiet_button(icon="arrow-left")
        self._undo_button, self._redo_button = icon_button("undo-2"), icon_button("redo-2")
        self._kind, self._heading, self._from = caption_label(), heading_label(), hint_label()
        self._state = StatusLabel()
        self._same = hint_label()
        self._caption = caption_label()
        self.form = self._make_form()
        self.preview = PreviewPane()
        self._area = FocusScrollArea()
        self._beside = BesideForm(self._area, self._caption, self.preview)
        self._lay_out()
        self._connect()
        self.form.show_draft(self._opened.draft)
        self._say()
        self._ready()
        around.ui.theme.changed.connect(self._fit)
        self.show_preview()
        around.ui.theme.dress(self)

    @property
    def own_id(self) -> str:
        """What is written on."""
        return self._opened.id

    @property
    def draft(self) -> Draft:
        """What is written now."""
        return self._opened.draft

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Eigen materiaal")

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self.form.focus_first()

    def place(self) -> dict[str, str]:
        """Return what is written on and where the cursor stands, in words for `restore`."""
        return {"id": self.own_id, **self._at}

    def restore(self, place: dict[str, str]) -> None:
        """Put the cursor where it was when `place` was returned; in the first field where that part is not there any more."""
        name = place.get("field")
        found = (each for each in self.form.findChildren(QWidget) if name and each.accessibleName() == name)
        at = next((each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus), None)
        if at is None:
            return
        at.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(at, GrowingText):
            at.set_position(int(place.get("cursor", "0")))
        elif isinstance(at, QLineEdit):
            at.setCursorPosition(int(place.get("cursor", "0")))

    def flush(self) -> None:
        """Save what is still on its way. Raises StoreError."""
        self._opened.flush()

    def show_preview(self) -> None:
        """Show how it will look now. It asks nothing of the store, which may be closed when it comes a moment late."""
        self._later.stop()
        language = self._around.ui.language.code
        context = EditorContext(self._coach, "Zoë", language, self._around.clock().date())
        previews = Previews(self._words.levels(), self._words.activity_phases(), context, self)
        draft = self._opened.draft
        pack = self._desk.own.as_pack(draft) if isinstance(draft, ModelDraft) else None
        self.preview.show_parts(previews.parts(draft, pack))
        previews.deleteLater()
        self._settled.start()

    def show_what_is_written_on(self) -> None:
        """Bring the part of the preview in sight that belongs to the field with the focus."""
        field: QWidget | None = self.window().focusWidget()
        part = self.preview.part_at(spots_around(field, self.form)) if field is not None else None
        if field is not None and part is not None:
            self._beside.show_part(part, field)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            self.form.reword(*self._vocabulary())
            self.show_preview()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview below the form where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= _BESIDE_FROM * self._around.ui.theme.text_scale / 100
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._beside.set_beside(on=beside)

    # --- Changes

    def _take(self, draft: Draft, key: str) -> None:
        before = self._opened.draft
        if draft == before:
            return
        self._opened.change(draft)
        self._undo.changed(before, draft, key)
        self._follow()

    def _take_back(self, draft: Draft) -> None:
        self._opened.change(draft)
        self.form.show_draft(draft)
        self._follow()

    def _follow(self) -> None:
        self._say_state()
        self._later.start()

    def _tell_removed(self, words: str) -> None:
        self._around.ui.toasts.show_toast(words, self.tr("Ongedaan maken"), self._undo.undo)

    def _remember_place(self) -> None:
        """Keep what has the focus by its name, which is its own on this page."""
        now = QApplication.focusWidget()
        if now is not None and now.accessibleName():
            cursor = now.position() if isinstance(now, GrowingText) else now.cursorPosition() if isinstance(now, QLineEdit) else 0
            self._at = {"field": now.accessibleName(), "cursor": str(cursor)}

    def _undo_or_redo(self, redo: bool) -> None:
        if redo:
            self._undo.redo()
        else:
            self._undo.undo()

    def _leave(self) -> None:
        try:
            self._opened.flush()
        except StoreError as error:
            self._around.ui.errors.say(error, self._heading)
            return
        self.left.emit()

    # --- Words

    def _say(self) -> None:
        set_button_words(self._back, self.tr("Terug"))
        set_button_words(self._undo_button, "", self.tr("Ongedaan maken"), "Ctrl+Z")
        set_button_words(self._redo_button, "", self.tr("Opnieuw"), "Ctrl+Shift+Z")
        self._kind.setText(self._words.kind(kind_of_draft(self._opened.draft)))
        for_group = isinstance(self._opened.draft, CycleDraft)
        self._caption.setText(self.tr("Zo gaat de bijeenkomst") if for_group else self.tr("Zo ziet het eruit in een gesprek"))
        self._same.setText(self._words.same_name(kind_of_draft(self._opened.draft)))
        self._say_origin()
        self._say_state()

    def _say_origin(self) -> None:
        origin = self._origin
        self._from.setVisible(origin is not None)
        if origin is None:
            return
        text = self.tr("Gemaakt van: {title}").format(title=origin.title)
        if origin.changed:
            text += " " + self.tr("Het origineel is daarna veranderd. Jouw versie blijft zoals die is.")
        elif origin.gone:
            text += " " + self.tr("Het origineel is er niet meer.")
        self._from.setText(text)

    def _say_state(self) -> None:
        draft = self._opened.draft
        needed = missing(draft)
        self._heading.setText(self._words.title(draft))
        tone, icon = ("muted", "info") if needed else ("success", "circle-check")
        self._state.say(self._words.missing(needed, kind_of_draft(draft)), tone, icon)
        self._same.setVisible(same_name(draft.title, self._others))
        self._undo_button.setEnabled(self._undo.can_undo())
        self._redo_button.setEnabled(self._undo.can_redo())

    # --- Building

    def _make_form(self) -> DraftForm:
        from peercoach_desktop.views.own.activity_form import ActivityForm
        from peercoach_desktop.views.own.checklist_form import ChecklistForm
        from peercoach_desktop.views.own.cycle_form import CycleForm
        from peercoach_desktop.views.own.follow_up_box import FollowUpBox
        from peercoach_desktop.views.own.model_form import ModelForm
        from peercoach_desktop.views.own.question_form import QuestionForm

        match self._opened.draft:
            case ChecklistDraft():
                return ChecklistForm(self._vocabulary()[0])
            case QuestionDraft():
                follow_ups = FollowUpBox(self._opened.id, self._desk, self._around)
                return QuestionForm(self._vocabulary(), follow_ups, self._desk.wording, self._around.ui.language)
            case ActivityDraft():
                return ActivityForm(self._vocabulary()[0], self._question_help())
            case ModelDraft():
                return ModelForm(self._question_help())
            case CycleDraft():
                return CycleForm(self._question_help())
            case _:
                assert_never(self._opened.draft)

    def _question_help(self) -> QuestionHelp:
        return QuestionHelp(self._desk.wording, self._desk.left_alone, self._around.ui, self._opened.id)

    def _vocabulary(self) -> tuple[dict[str, str], ...]:
        """Return the words by id of what the form lets the coach choose from, in the language of now."""
        match self._opened.draft:
            case ChecklistDraft():
                return (self._words.places(),)
            case QuestionDraft():
                words = self._words
                return (words.question_kinds(), words.session_phases(), words.themes(), words.question_levels())
            case ActivityDraft():
                return (self._words.activity_phases(),)
            case ModelDraft() | CycleDraft():
                return ()
            case _:
                assert_never(self._opened.draft)

    def _ready(self) -> None:
        """Let Tab follow the page, and Ctrl+Z in a text mean the steps of the whole draft."""
        for text in self.form.findChildren(GrowingText):
            text.undo_taker = self._undo_or_redo
        tab_as_read(self)

    def _connect(self) -> None:
        CursorWatch(self.form).moved.connect(self._remember_place)
        self._area.followed.connect(self.show_what_is_written_on)
        self.form.edited.connect(self._take)
        self.form.removed.connect(self._tell_removed)
        self.form.rebuilt.connect(self._ready)
        self._undo.draft_back.connect(self._take_back)
        self._undo.available.connect(self._say_state)
        self._back.clicked.connect(self._leave)
        self._undo_button.clicked.connect(self._undo.undo)
        self._redo_button.clicked.connect(self._undo.redo)
        BesideKeys(self, leave=self._leave, lock=self.lock_requested)
        for keys, slot in (("Ctrl+Z", self._undo.undo), ("Ctrl+Shift+Z", self._undo.redo), ("Ctrl+Y", self._undo.redo)):
            add_key(self, keys, slot)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._back)
        bar.addStretch(1)
        bar.addWidget(self._undo_button)
        bar.addWidget(self._redo_button)
        left = QWidget()
        left.setProperty("role", "clear")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(32)
        self._columns.addWidget(left, 3)
        self._columns.addWidget(self._beside, 2)
        inner = QWidget()
        inner.setProperty("role", "clear")
        page = QVBoxLayout(inner)
        page.setContentsMargins(32, 16, 32, 24)
        page.setSpacing(8)
        page.addLayout(bar)
        for widget in (self._kind, self._heading, self._from, self._state, self._same):
            page.addWidget(widget)
        page.addSpacing(8)
        page.addLayout(self._columns, 1)
        self._area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
