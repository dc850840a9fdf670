"""Editors: one widget per kind of field, made by `make_editor`."""
