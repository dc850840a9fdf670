"""Shows the page of one peer's data, its preview, and what is saved from there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.printing import save_file
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.open_desk import OpenDesk
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.preview.shown_paper import ShownPaper
from peercoach_desktop.views.rights.rights_page import RightsPage
from peercoach_desktop.views.saving import ask_where
from peercoach_desktop.views.surroundings import Surroundings

AskTarget = Callable[[QWidget, str, str, str], str]
"""Gets the window, the title, the proposed path and the filter; returns the path chosen, or ""."""


def ask_target(parent: QWidget, title: str, proposal: str, kinds: str) -> str:
    """Ask where to save, with the dialog of the system."""
    return ask_where(parent, title, proposal, kinds)


class RightsFlows(QObject):
    """`erase_asked(peer id)`, `trajectory_erase_asked(trajectory)` and `handover_asked(trajectory)` go on elsewhere."""

    erase_asked = Signal(str)
    trajectory_erase_asked = Signal(object)
    handover_asked = Signal(object)
    lock_requested = Signal()

    def __init__(
        self, desk: Desk, open_desk: OpenDesk, around: Surroundings, window: MainWindow, parent: QObject, ask: AskTarget = ask_target
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._open_desk = open_desk
        self._around = around
        self._window = window
        self._ask = ask
        self._page: RightsPage | None = None
        self._paper = ShownPaper(window, self)
        self._paper.left.connect(self._leave_preview)
        self._paper.lock_requested.connect(self.lock_requested)
        self._saved = Path()

    def show(self, peer_id: str) -> None:
        """Show all that is kept about a peer."""
        try:
            page = RightsPage(self._desk, self._around, peer_id)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._window)
            return
        self._drop()
        page.left.connect(self.leave)
        page.lock_requested.connect(self.lock_requested)
        page.preview_asked.connect(self._show_preview)
        page.data_asked.connect(self._save_data)
        page.table_asked.connect(self._save_table)
        page.erase_asked.connect(self._on_erase)
        page.trajectory_erase_asked.connect(self.trajectory_erase_asked)
        page.handover_asked.connect(self.handover_asked)
        self._page = page
        self._show_page()

    def leave(self) -> None:
        """Go back to home."""
        self._open_desk.shell.refresh()
        self._open_desk.show_home()
        self._drop()

    def refresh(self) -> None:
        """Show what was chosen since."""
        if self._page is not None:
            self._page.choices.refresh()

    def close(self) -> None:
        """Let the pages go: they know what is in the store."""
        self._drop()

    def _drop(self) -> None:
        self._paper.end()
        if self._page is not None:
            self._window.drop_page(self._page)
            self._page = None

    def _show_page(self) -> None:
        if self._page is not None:
            self._window.show_page(self._page, self._page.title())
            self._page.focus_first()

    def _on_erase(self) -> None:
        if self._page is not None:
            self.erase_asked.emit(self._page.peer_id)

    # --- The preview

    def _show_preview(self) -> None:
        if self._page is None:
            return
        rights, peer_id, language, hidden = self._desk.rights, self._page.peer_id, self._around.ui.language.code, self._page.names.hidden()
        self._around.background.run(lambda _: rights.document(peer_id, language, hidden), self._on_document, self._fail)

    def _on_document(self, document: Document) -> None:
        if self._page is not None and self._window.current_page() is self._page:
            self._paper.show(PreviewPage(document, self._around))

    def _leave_preview(self) -> None:
        self._show_page()
        self._paper.end()

    # --- Files

    def _save_data(self) -> None:
        self._save("json", "JSON (*.json)", self._desk.rights.as_json)

    def _save_table(self) -> None:
        self._save("csv", "CSV (*.csv)", self._desk.rights.as_csv)

    def _save(self, ending: str, kinds: str, make: Callable[[str, str, tuple[str, ...]], bytes]) -> None:
        if self._page is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"inzage-{self._around.clock().date().isoformat()}.{ending}"
        chosen = self._ask(self._window, self.tr("Bewaar wat deze persoon te zien krijgt"), str(Path(folder) / name), kinds)
        if not chosen:
            return
        target, peer_id, language, hidden = Path(chosen), self._page.peer_id, self._around.ui.language.code, self._page.names.hidden()
        self._saved = target if target.suffix else target.with_suffix(f".{ending}")
        saved = self._saved
        self._around.background.run(lambda _: save_file(make(peer_id, language, hidden), saved), self._on_saved, self._fail)

    def _on_saved(self, _: None) -> None:
        words = self.tr("Het bestand is bewaard. Iedereen met dit bestand kan het lezen.")
        self._around.ui.toasts.show_toast(words, self.tr("Toon map"), self._show_folder)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _fail(self, error: Exception) -> None:
        self._around.ui.errors.say(error, self._page or self._window)
