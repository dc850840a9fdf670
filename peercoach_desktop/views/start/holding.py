"""One program per store: holds the stores at the start, and hears the knock of a second start."""

from __future__ import annotations

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from peercoach_desktop.services.access import Access
from peercoach_desktop.store.errors import OpenElsewhere, StoreError
from peercoach_desktop.store.instance_lock import InstanceLock
from peercoach_desktop.store.paths import VaultPaths


class Holding(QObject):
    """`knocked`: a second start asks this one to come forward."""

    knocked = Signal()

    def __init__(self, access: Access, parent: QObject) -> None:
        super().__init__(parent)
        self._access = access
        self._knocks: QFileSystemWatcher | None = None

    def take(self) -> StoreError | None:
        """Hold the first store; return why not. Where another program has one of them open, that program is asked to come forward."""
        for paths in reversed(self._access.vaults()):
            try:
                self.listen(paths)
            except OpenElsewhere as error:
                InstanceLock.knock(paths)
                return error
            except StoreError as error:
                return error
        return None

    def listen(self, paths: VaultPaths) -> None:
        """Hold this store and no other, and hear who knocks on it. Raises OpenElsewhere and the other StoreErrors."""
        knock_file = self._access.hold(paths).knock_file
        if self._knocks is None:
            self._knocks = QFileSystemWatcher(self)
            self._knocks.fileChanged.connect(self.knocked)
        if knock_file is not None and str(knock_file) not in self._knocks.files():
            self._knocks.addPath(str(knock_file))
