"""The step with all critical moments: one is open at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout
from shiboken6 import isValid

from peercoach_desktop.domain.meetings import MOMENTS, MeetingPlace
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.store.errors import MeetingIsOver
from peercoach_desktop.views.group.moment_box import MomentBox
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.labels import StatusLabel
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings

MOMENT = "moment:"
"""Before the id of a moment, in the place where the coach was."""


class MomentsPage(StepPage):
    """The moments in the order of time. What is written here stays with the coach."""

    def __init__(self, opened: OpenMeeting, around: Surroundings) -> None:
        super().__init__(MOMENTS, opened, around)
        self._private = StatusLabel(icon="lock")
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(10)
        self.column.addWidget(self._private)
        self.column.addSpacing(8)
        self.column.addLayout(self._boxes)
        self.column.addStretch(1)
        self._open = ""
        self.say()

    def boxes(self) -> list[MomentBox]:
        """Return the moments as they stand below one another."""
        found = (self._boxes.itemAt(place) for place in range(self._boxes.count()))
        return [widget for item in found if item is not None and isinstance(widget := item.widget(), MomentBox)]

    def open_moment(self, moment_id: str) -> None:
        """Open one moment and close the others; once more closes it."""
        self._open = "" if self._open == moment_id else moment_id
        self._show_open()
        self.answered.emit()  # the place is another one, though the focus may have stayed

    def focus_first(self) -> None:
        """Put the focus in the open moment, or on the first one without a signal."""
        boxes = self.boxes()
        waiting = (box for box in boxes if box.is_open() or not box.moment.signal)
        first = next(waiting, boxes[0] if boxes else None)
        if first is not None:
            first.focus_first()

    def where(self) -> tuple[str, int]:
        """Return which moment is open, with the part of it that has the focus and the place in that; `MOMENT` alone where none is."""
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            return "", 0
        box = next((box for box in self.boxes() if box.is_open()), None)
        if box is None:
            return MOMENT, 0
        part, cursor = box.where()
        return ":".join(name for name in (f"{MOMENT}{box.moment.id}", part) if name), cursor

    def focus_place(self, place: MeetingPlace) -> bool:
        """Open the moment that was open, and put the focus where it was in it."""
        moment_id, _, part = place.field.removeprefix(MOMENT).partition(":")
        box = next((box for box in self.boxes() if box.moment.id == moment_id), None)
        if box is None:
            return False
        self._open = box.moment.id
        self._show_open()
        box.focus_place(part, place.cursor)
        return True

    def refresh(self) -> None:
        """Show the moments that there are now."""
        moments = self.opened.meeting.moments
        if [box.moment for box in self.boxes()] != list(moments):
            empty(self._boxes)
            for moment in moments:
                box = MomentBox(moment, self.opened, self.around.ui)
                box.opened.connect(self.open_moment)
                box.changed.connect(self.answered)
                box.removed.connect(self._remove)
                self._boxes.addWidget(box)
        for number, box in enumerate(self.boxes(), 1):
            box.say(number)
        self.follow_writing()
        self._say_hint()
        self._show_open()

    def follow_writing(self) -> None:
        """Let the moments be changed, or be read alone."""
        super().follow_writing()
        for box in self.boxes():
            box.set_read_only(on=not self.opened.may_write)

    def say(self) -> None:
        """Show all words in the language of now."""
        super().say()
        self.caption.setText(self.opened.record.form.words(self.around.ui.language.code).text("pack.title"))
        self.heading.setText(self.steps().title(MOMENTS))
        self._private.say(self.tr("Alleen voor jou. Dit komt niet op het papier van de groep."))
        self.refresh()

    def _say_hint(self) -> None:
        none = self.tr("Druk tijdens de bijeenkomst op F8. De tijd staat dan hier, en je kiest later wat er was.")
        some = self.tr("Open een moment. Kies welk signaal je zag en schrijf op wat je deed.")
        over = self.tr("Open een moment om terug te lezen wat je opschreef.")
        if not self.opened.may_write:
            self.hint.setText(over if self.opened.meeting.moments else self.tr("Er zijn geen momenten."))
        else:
            self.hint.setText(some if self.opened.meeting.moments else none)

    def _show_open(self) -> None:
        for box in self.boxes():
            box.set_open(on=box.moment.id == self._open)
        tab_as_read(self)

    def _remove(self, moment_id: str) -> None:
        put_back = self.opened.remove_moment(moment_id)
        self.refresh()
        self.answered.emit()
        self.focus_first()

        def back() -> None:
            try:
                put_back()
            except MeetingIsOver as error:
                if isValid(self):
                    self.around.ui.errors.say(error, self)
                return
            if isValid(self):
                self.asked.emit(MOMENTS)

        self.around.ui.toasts.offer_undo(self.tr("Moment verwijderd."), back)
