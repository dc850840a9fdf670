"""The product as it is measured, in processes of its own: each starts as lean as the program itself."""

from __future__ import annotations

from peercoach_desktop.views.lean_start import start_lean

start_lean()
