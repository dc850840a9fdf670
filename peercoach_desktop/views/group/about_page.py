"""The first step of a meeting: date, group, facilitator, theme and activity."""

from __future__ import annotations

from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.meetings import ABOUT, ACTIVITY, ACTIVITY_TITLE
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.labels import hint_label, strong_label
from peercoach_desktop.views.kit.picker import Picker
from peercoach_desktop.views.kit.read_only import set_read_only
from peercoach_desktop.views.surroundings import Surroundings


class AboutPage(StepPage):
    """What is known before the group begins."""

    def __init__(self, opened: OpenMeeting, desk: Desk, around: Surroundings) -> None:
        super().__init__(ABOUT, opened, around)
        self._desk = desk
        self.activity = Picker()
        self.add_fields()
        self._label, self._about = strong_label(), hint_label()
        self._label.setBuddy(self.activity)
        self.column.addWidget(self._label)
        self.column.addWidget(self._about)
        self.column.addSpacing(4)
        self.column.addWidget(self.activity)
        self.column.addStretch(1)
        self.say()
        self.activity.currentIndexChanged.connect(self._choose)

    def say(self) -> None:
        """Show all words in the language of now."""
        super().say()
        words = self.opened.record.form.words(self.around.ui.language.code)
        self.caption.setText(words.text("pack.title"))
        self.heading.setText(words.text("pages.meeting.about.heading"))
        self.hint.setText(words.text("pages.meeting.about.hint"))
        self._label.setText(self.tr("Werkvorm"))
        self._about.setText(self.tr("Een werkvorm uit de bibliotheek mag. Het hoeft niet."))
        self.activity.setAccessibleName(self._label.text())
        self._fill()

    def follow_writing(self) -> None:
        """Let the activity be chosen, or be read alone, too."""
        super().follow_writing()
        set_read_only(self.activity, on=not self.opened.may_write)

    def _fill(self) -> None:
        """Offer the activities of now; one that is not there any more keeps the title it had."""
        language, chosen = self.around.ui.language.code, self.opened.meeting.text(ACTIVITY)
        titles = {"": self.tr("Geen werkvorm")}
        for pack in self._desk.library.of_kind(PackKind.ACTIVITIES):
            words = pack.words(language)
            titles |= {activity.id: words.get(f"{activity.key}.title") for activity in pack.activities}
        titles.setdefault(chosen, self.opened.meeting.text(ACTIVITY_TITLE))
        self.activity.offer(titles, chosen)

    def _choose(self, _: int) -> None:
        self.opened.choose_activity(self.activity.chosen(), self.activity.currentText())
        self.answered.emit()
