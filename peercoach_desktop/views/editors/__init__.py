"""Editors: one widget per kind of field, made by `make_editor`."""

from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext, OptionCard
from peercoach_desktop.views.editors.factory import make_editor

__all__ = ["EditorContext", "FieldEditor", "OptionCard", "make_editor"]
