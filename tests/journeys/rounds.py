"""A round past every page and dialog of the program, on the fictional cases of the example."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from peercoach_desktop.content.case import read_case
from peercoach_desktop.domain.inventory_results import FilledBy
from peercoach_desktop.domain.learner_profile import BEHAVIOUR_PAIRS, LEARNING_PREFERENCE, MOTIVATION_PROFILE, SELF_ASSESSMENT, STRENGTHS
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.demo import lead_case
from peercoach_desktop.views.profile.profile_way import ProfileWay
from peercoach_desktop.views.profile.statement_row import StatementRow
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.profile_desk import ProfileDesk
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.builders import shipped
from tests.services.filling import COACH as COACH_TARGETS
from tests.services.filling import IDRIS, NEEDS, REASONS, fill_in, fill_words
from tests.store.safes import PASSPHRASE
from tests.views.ward import COACH, Ward

Look = Callable[[str], None]
"""Gets the name of the page or dialog that is shown now."""


class Round:
    """Goes past pages; `look(name)` is called at each."""

    def __init__(self, ward: Ward, look: Look) -> None:
        self._ward = ward
        self._look = look

    def home(self) -> None:
        """Every page beside a session."""
        shell = self._ward.desk.shell
        for name in ("today", "people", "own_profile", "settings", "backup"):
            shell.show_named(name)
            self._at(name)
        (first, *_) = self._ward.desk_services.people.peers()
        shell.show_person(first.peer.id)
        self._at("person")

    def profiles(self) -> None:
        """The learner profile and the coach's own, filled in, and every kind of page on which something is filled in."""
        desk, shell = self._ward.desk_services, self._ward.desk.shell
        (first, *_) = desk.people.peers()
        for peer, targets in ((first.peer.id, IDRIS), (None, COACH_TARGETS)):
            fill_in(desk, LEARNING_PREFERENCE, peer, targets)
            fill_in(desk, MOTIVATION_PROFILE, peer, {**NEEDS, **REASONS})
        for by in FilledBy:
            fill_words(desk, BEHAVIOUR_PAIRS, {"C1.1": "helpful", "C2.1": "between"}, by)
        fill_words(desk, SELF_ASSESSMENT, {"K02": "practising", "K14a": "teaching"}, moment="start")
        shell.show_named("own_profile")
        self._at("own_profile: filled in")
        shell.profile_wanted.emit(first.peer.id)
        self._at("learner profile")
        elsewhere = self._ward.desk.elsewhere
        assert isinstance(elsewhere, ProfileDesk)
        for wish in (
            Wish(LEARNING_PREFERENCE, first.peer.id, unseen=True),
            Wish(STRENGTHS, first.peer.id),
            Wish(BEHAVIOUR_PAIRS),
            Wish(SELF_ASSESSMENT, moment="end"),
        ):
            self._fill(elsewhere.way, wish)
        elsewhere.way.close()
        shell.profile_wanted.emit("")
        assert elsewhere.way.preview is not None
        self._ward.until(elsewhere.way.preview.sheets)
        self._at("own profile on paper")
        elsewhere.way.close()
        self._ward.desk.show_home()

    def _fill(self, way: ProfileWay, wish: Wish) -> None:
        """Look at the introduction, the first page, the last one and the cover of what is filled in."""
        way.take(wish)
        page = way.taking
        assert page is not None
        self._at(f"{wish.pack_id}: introduction")
        page.go_on()
        self._at(f"{wish.pack_id}: first page")
        for row in page.findChildren(StatementRow):
            row.segments.choose(row.segments.buttons()[0].option)
        page._go(99)
        self._at(f"{wish.pack_id}: last page")
        if wish.unseen:
            page.show_cover()
            self._at(f"{wish.pack_id}: cover")
            page._cover.taken_back.emit()
        else:
            page.stop()

    def dialogs(self) -> None:
        """Every dialog of home."""
        shell = self._ward.desk.shell
        (first, *_) = self._ward.desk_services.people.peers()
        for name, open_it in (("find", shell.find_person), ("keys", shell._help), ("add", shell._add)):
            self._dialog(name, open_it)
        shell.show_person(first.peer.id)
        person = shell._pages["person"]
        for name in ("start_session", "_plan", "_rename"):
            self._dialog(name, getattr(person, name))
        shell.show_settings()

    def session(self, kind: str) -> None:
        """Every page of the first session of this kind, the offered ones and the summary too, and the paper."""
        workspace = self.open(kind)
        opened = self._ward.desk._opened
        assert opened is not None
        for step in (*opened.record.session.steps, opened.refer()):
            for page in opened.record.pages_of(step):
                workspace.restore(Place(step.id, page.id))
                self._at(f"{step.id}: {page.id}")
        workspace.go_to_summary()
        self._at("summary")

    def open(self, kind: str) -> SessionWorkspace:
        """Open the first session of this kind that there is."""
        desk = self._ward.desk_services
        for summary in desk.people.peers():
            for session in desk.people.file(summary.peer.id).sessions:
                if session.kind == kind:
                    self._ward.desk.open_session(session.id)
                    workspace = self._ward.desk.workspace
                    assert workspace is not None
                    return workspace
        raise AssertionError(kind)

    def preview(self) -> None:
        """The paper of the session on the table."""
        self._ward.desk._preview_session("peer")
        preview = self._ward.desk.preview
        assert preview is not None
        self._ward.until(preview.sheets)
        self._at("preview")

    def _at(self, name: str) -> None:
        """Look once everything that comes a moment later is there and has its place."""
        window = self._ward.program.window
        if not window.isActiveWindow():
            window.activateWindow()
        QTest.qWait(120 if name == "summary" else 30)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._look(name)

    def _dialog(self, name: str, open_it: Callable[[], object]) -> None:
        def lead(dialog: QDialog) -> None:
            QTest.qWait(20)
            self._look(name)
            dialog.reject()

        def begin() -> None:
            open_it()

        self._ward.in_dialog(lead, begin)


def open_example(ward: Ward) -> None:
    """Make a store with the fictional cases, and open it."""
    access = Access(ward.folder)
    store, _ = access.create(PASSPHRASE)
    lead_case(store, shipped(), read_case(resources_folder() / "content", "nl"))
    store.settings.put("coach_name", COACH)
    access.close()
    ward.open()
