"""A round past every page and dialog of the program, on the fictional cases of the example."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from peercoach_desktop.content.case import read_case
from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.inventory_results import FilledBy
from peercoach_desktop.domain.learner_profile import BEHAVIOUR_PAIRS, LEARNING_PREFERENCE, MOTIVATION_PROFILE, SELF_ASSESSMENT, STRENGTHS
from peercoach_desktop.domain.meetings import ABOUT, END, MOMENTS
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.demo import lead_case
from peercoach_desktop.services.paper_menu import PaperKind
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.group_desk import GroupDesk
from peercoach_desktop.views.home.library.library_page import LibraryPage
from peercoach_desktop.views.home.library.results import ResultList
from peercoach_desktop.views.home.library.shelf_row import ShelfRow
from peercoach_desktop.views.on_paper.on_paper_way import OnPaperWay
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.profile.profile_way import ProfileWay
from peercoach_desktop.views.profile.statement_row import StatementRow
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.profile_desk import ProfileDesk
from peercoach_desktop.views.session.paper.page import PaperPage
from peercoach_desktop.views.session.paper.version_page import VersionPage
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.builders import shipped
from tests.content.lists import sheets
from tests.journeys.audit import seen
from tests.services.filling import COACH as COACH_TARGETS
from tests.services.filling import IDRIS, NEEDS, REASONS, fill_in, fill_words
from tests.store.safes import PASSPHRASE
from tests.views.ward import COACH, Ward

MOST_LOOKS = 100

Look = Callable[[str], None]
"""Gets the name of the page or dialog that is shown now."""


class Round:
    """Goes past pages; `look(name)` is called at each."""

    def __init__(self, ward: Ward, look: Look) -> None:
        self._ward = ward
        self._look = look
        self._seen: set[str] = set()

    def home(self) -> None:
        """Every page beside a session."""
        shell = self._ward.desk.shell
        for name in ("today", "people", "own_profile", "settings", "backup"):
            shell.show_named(name)
            self._at(name)
        self.library()
        (first, *_) = self._ward.desk_services.people.peers()
        shell.show_person(first.peer.id)
        self._at("person")

    def library(self) -> None:
        """Shelves with and without filters, and one with nothing on it."""
        self._ward.desk.shell.show_library()
        page = self._ward.page(LibraryPage)
        self._ward.until(lambda: self._ward.part(page, ResultList).items())
        for shelf in ("all", "questions", "activities", "checklists", "knowledge", "motivation", "favourites"):
            self._ward.part(page, ShelfRow).choose(shelf)
            self._at(f"library: {shelf}")

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
        elsewhere = self._ward.desk.elsewhere.the(ProfileDesk)
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
        for name, open_it in (("find", self._ward.desk.find), ("keys", shell.show_keys), ("add", shell._add)):
            self._dialog(name, open_it)
        shell.show_person(first.peer.id)
        person = shell._pages["person"]
        for name in ("start_session", "_plan", "_rename"):
            self._dialog(name, getattr(person, name))
        shell.show_settings()
        self._on_paper()

    def own(self) -> None:
        """The pages and dialogs of the coach's own material."""
        way, own = self._ward.desk.own, self._ward.desk_services.own
        if not own.entries():
            made = [
                own.copy("handover_sbar"),
                own.copy("questions", "notes_how"),
                own.copy("activities", "line_up"),
                own.copy("models", "grow"),
                own.copy("group_cycle"),
            ]
            own.new(PackKind.CHECKLIST)
        else:
            made = [entry.id for entry in own.entries() if not entry.missing]
        for own_id in made:
            way.edit(own_id)
            self._at(f"own {own.entry(own_id).kind}")
            self._ward.page(EditPage).left.emit()
        self._at("own")
        incoming = read_questionnaire(sheets.questionnaire(), "bestand", shipped().app_words("nl"))
        for name, open_it in (("copy", way.flows.copy), ("paste", way.flows.paste), ("incoming", lambda: way.flows.show(incoming))):
            self._dialog(name, open_it)
        way.close()
        self._ward.desk.show_home()

    def log(self) -> None:
        """The log of the coach: the list, an entry of every kind, what is open on Today, and the sheet to ask for feedback."""
        desk, way = self._ward.desk_services, self._ward.desk._ways.log
        (first, *_) = desk.people.peers()
        for form in desk.coach_log.pack.forms:
            entry = desk.coach_log.begin(form.id, first.peer.id if form.about_peer else None)
            desk.coach_log.answer(entry, next(form.fields()), "Een dienst zonder pauze")
        for name in ("today", "own_profile"):
            self._ward.desk.shell.show_named(name)
            self._at(f"{name}: still to be talked about")
        way.show_log()
        self._at("log")
        for entry in desk.coach_log.entries():
            way.show_entry(entry.id)
            self._at(f"log: {entry.kind}")
        way.ask_feedback()
        assert way.preview is not None
        self._ward.until(way.preview.sheets)
        self._at("feedback request")
        way.close()
        self._ward.desk.show_home()

    def group(self) -> None:
        """The meetings of a group, every step of one, its moments and its paper."""
        self._ward.desk.show_home()
        way = self._ward.desk.elsewhere.the(GroupDesk).way
        way.show_list()
        self._at("group meetings")
        way.begin()
        meeting = way.meeting
        assert meeting is not None
        meeting.mark()
        for item in meeting.side.items():
            meeting.go(item.step)
            self._at(f"group meeting: {item.step}")
        meeting.mark()
        first = replace(meeting.opened.meeting.moments[0], signal="group_silence", acted=True, why="De groep dacht na.")
        meeting.opened.change_moment(first)
        meeting.show_moment(first.id)
        self._at("group meeting: an open moment")
        meeting.paper_requested.emit("own_paper")
        assert way.preview is not None
        self._ward.until(way.preview.sheets)
        self._at("group meeting on paper")
        way.preview.left.emit()
        meeting._rounding_off.finish()
        for step in (ABOUT, MOMENTS, END):
            meeting.go(step)
            self._at(f"group meeting that is over: {step}")
        meeting._leave()
        self._at("group meetings: one there")
        way.left.emit()
        way.close()

    def session(self, kind: str) -> None:
        """Every page of the first session of this kind, the offered ones and the summary too, and the paper."""
        workspace = self.open(kind)
        opened = self._ward.desk._opened
        assert opened is not None
        if not opened.record.session.may_write:
            first = opened.record.session.steps[0]
            workspace.restore(Place(first.id, opened.record.pages_of(first)[0].id))
            self._at(f"{kind}: finished")
            workspace._rounding_off.reopen()
        for step in (*opened.record.session.steps, opened.refer()):
            for page in opened.record.pages_of(step):
                if page.id in self._seen:  # in a session of another kind
                    continue
                self._seen.add(page.id)
                workspace.restore(Place(step.id, page.id))
                self._at(f"{step.id}: {page.id}")
                self._on_paper_of(workspace, f"{step.id}: {page.id}")
        self._aids(workspace)
        self._conversation(workspace)
        workspace.go_to_summary()
        self._at("summary")

    def _on_paper_of(self, workspace: SessionWorkspace, name: str) -> None:
        """Where the page on the screen is typed over from paper, once for each paper: a version that does not fit, and the fields."""
        way, here = workspace._table.way, workspace._navigator.stop
        twin, asked = way.twin(here), way.on_paper(here)
        if twin is None or asked is None or twin.id in self._seen:
            return
        self._seen.add(twin.id)
        workspace._paper.ask()
        page = workspace._frame.host.current()
        if isinstance(page, VersionPage):
            page.line().entered.emit("99")
            self._at(f"{name}: another version of the paper")
            page.line().entered.emit(str(twin.version))
            paper = workspace._frame.host.current()
            assert isinstance(paper, PaperPage)
            paper.code_line().entered.emit("99.9")
        self._at(f"{name}: typed over")

    def _aids(self, workspace: SessionWorkspace) -> None:
        """The cards beside a page, each with a line open; at the gauges and at the sources, where the session has them."""
        aids = workspace._frame.dock.aids
        for step, page in (("exploration", "exploration.ruler"), ("goal", "goal.knowledge_sources"), ("closing", "closing.agreements")):
            workspace.restore(Place(step, page))
            for card in (aids.methods, aids.knowledge, aids.lens):
                if card.is_folded():
                    card._fold.click()
                for row in card.rows()[:1]:
                    if not row.is_open():
                        row.chip.click()
            self._at(f"{page}: cards beside it")

    def _conversation(self, workspace: SessionWorkspace) -> None:
        """Each page on which both can look at one large question."""
        workspace.restore(Place("reflection", "reflection.progress"))
        self._at("before the conversation")
        for large in ("conversation", "back from the conversation"):
            workspace._breaks.show_large()
            self._at(large)

    def models(self, kind: str) -> None:
        """The picker of models, every page of a model with its picture, and the summary with what another model held before."""
        workspace = self.open(kind)
        opened = self._ward.desk._opened
        assert opened is not None
        self._dialog("models", workspace._models.ask)
        for model in ("look_back_five", "quality_balance"):
            workspace._models.swap(model)
            for page in opened.record.models.form(model).pages:
                first = page.fields[0]
                opened.enter(first, "Ik vroeg eerst wat er nodig was.")
                workspace.restore(Place("model", page.id))
                self._at(f"{model}: {page.id}")
                self._on_paper_of(workspace, f"{model}: {page.id}")
        workspace.go_to_summary()
        self._at("summary after two models")

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

    def _on_paper(self) -> None:
        """The choice of cards and forms, with most to fill in, and the paper it leads to."""
        (way,) = (way for way in self._ward.desk._ways._ways if isinstance(way, OnPaperWay))

        def lead(dialog: QDialog) -> None:
            box = self._ward.part(dialog, QComboBox, "kind_box")
            for kind in (PaperKind.CHECKLIST, PaperKind.QUESTIONS):
                box.setCurrentIndex(box.findData(kind))
                QTest.qWait(20)
                self._look(f"on paper: {kind}")
            dialog.accept()

        self._ward.in_dialog(lead, way.choose)
        preview = self._ward.page(PreviewPage)
        self._ward.until(preview.sheets)
        self._at("cards on paper")
        preview.left.emit()

    def _at(self, name: str) -> None:
        """Look once everything that comes a moment later is there and has its place."""
        window = self._ward.program.window
        if name.startswith("summary"):
            QTest.qWait(100)  # the paper is set a moment after the last change
        settle(window)
        if not window.isActiveWindow():  # offscreen a window that was closed meanwhile takes the activity along
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
        self._look(name)

    def _dialog(self, name: str, open_it: Callable[[], object]) -> None:
        def lead(dialog: QDialog) -> None:
            settle(dialog)
            self._look(name)
            dialog.reject()

        def begin() -> None:
            open_it()

        self._ward.in_dialog(lead, begin)


def first_start(ward: Ward, change: Callable[[Appearance], None], look: Look) -> None:
    """Go past the pages before a store is open, from the very first start to unlocking; `change` sets how they look."""
    window = _start(ward, change, look, "welcome")
    press(window, "own_button")
    settle(window)
    look("welcome, own words")
    press(window, "back_button")
    press(window, "take_button")
    ward.until(lambda: window.findChild(QWidget, "kept_box") is not None)
    settle(window)
    look("the code")
    press(window, "kept_box")
    name = ward.part(window, QLineEdit, "name_edit")
    name.setText(COACH)
    press(window, "begin_button")
    ward.until(lambda: ward.program.desk is not None)
    _start(ward, change, look, "unlock")


def _start(ward: Ward, change: Callable[[Appearance], None], look: Look, name: str) -> QWidget:
    assert ward.start()
    change(ward.program.around.appearance)
    settle(ward.program.window)
    look(name)
    return ward.program.window


def press(window: QWidget, name: str) -> None:
    """Press the button with this object name."""
    button = window.findChild(QAbstractButton, name)
    assert button is not None, f"no {name}"
    button.click()


def settle(root: QWidget) -> None:
    """Wait until nothing moves any more: every widget keeps its place over two looks, as a person would wait for it too.

    It is painted once it stands still: what is painted on the way takes as long and is looked at by nobody.
    """
    window = root.window()
    if not window.updatesEnabled():
        _stand_still(root)
        return
    window.setUpdatesEnabled(False)
    _stand_still(root)
    window.setUpdatesEnabled(True)
    QTest.qWait(0)


def _stand_still(root: QWidget) -> None:
    before: list[QRect] = []
    for _ in range(MOST_LOOKS):
        QTest.qWait(10)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        now = [widget.geometry() for widget in seen(root)]
        if now == before:
            return
        before = now


def open_example(ward: Ward) -> None:
    """Make a store with the fictional cases, and open it."""
    shutil.copytree(_example_once().name, ward.folder)
    ward.open()


@cache
def _example_once() -> tempfile.TemporaryDirectory[str]:
    """Return the folder of such a store, which goes with the process."""
    folder = tempfile.TemporaryDirectory(prefix="kluis-")
    access = Access(Path(folder.name))
    store, _ = access.create(PASSPHRASE)
    lead_case(store, shipped(), read_case(resources_folder() / "content", "nl"))
    store.settings.put("coach_name", COACH)
    access.close()
    return folder
