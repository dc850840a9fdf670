"""Compiled Designer forms; made by packaging/compile_qt.py from ui/*.ui, not committed."""
