"""What is copied here stays out of the history and the cloud of the clipboard, and goes when the window locks or closes."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
KEEP_OUT = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}
"""The formats by which Windows, and the clipboard history of KDE, know that a text is not for keeping."""


class ClipboardGuard(QObject):
    """Watches `clipboard`. What another program put there is left alone."""

    def __init__(self, clipboard: QClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        clipboard.dataChanged.connect(self._on_changed)

    def clear(self) -> None:
        """Take away what was copied here; a text from elsewhere stays."""
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if self._is_ours(mode):
                self._clipboard.clear(mode)

    def _on_changed(self) -> None:
        if not self._clipboard.ownsClipboard():
            return
        copied: QMimeData | None = self._clipboard.mimeData()  # None right after it was cleared
        if copied is None or not copied.hasText() or all(copied.hasFormat(name) for name in KEEP_OUT):
            return
        marked = QMimeData()
        marked.setText(copied.text())
        for name, value in KEEP_OUT.items():
            marked.setData(name, value)
        self._clipboard.setMimeData(marked)

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        if mode is QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard()
