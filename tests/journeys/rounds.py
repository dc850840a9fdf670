"""A round past every page and dialog of the program, on the fictional cases of the example."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from peercoach_desktop.content.case import read_case
from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from peercoach_desktop.domain.forms import PackKind
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.demo import lead_case
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.builders import shipped
from tests.content.lists import sheets
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
        for name in ("today", "people", "settings", "backup"):
            shell.show_named(name)
            self._at(name)
        (first, *_) = self._ward.desk_services.people.peers()
        shell.show_person(first.peer.id)
        self._at("person")

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

    def own(self) -> None:
        """The pages and dialogs of the coach's own material."""
        way, own = self._ward.desk.own, self._ward.desk_services.own
        if not own.entries():
            made = [
                own.copy("handover_sbar"),
                own.copy("questions", "notes_how"),
                own.copy("activities", "line_up"),
                own.copy("models", "grow"),
            ]
            own.new(PackKind.CHECKLIST)
        else:
            made = [entry.id for entry in own.entries() if not entry.missing]
        for own_id in made:
            way.edit(own_id)
            self._at(f"own {own.entry(own_id).kind}")
        way.show_page()
        self._at("own")
        incoming = read_questionnaire(sheets.questionnaire(), "bestand")
        for name, open_it in (("copy", way.flows.copy), ("paste", way.flows.paste), ("incoming", lambda: way.flows.show(incoming))):
            self._dialog(name, open_it)
        way.close()
        self._ward.desk.show_home()

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
