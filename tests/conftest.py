"""What every test stands on: no screen is needed, and the forms are compiled before anything imports them."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from compile_qt import compile_all

compile_all()
