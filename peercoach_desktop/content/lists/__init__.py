"""Lists from other programs, in and out: spreadsheets in XLSForm layout, FHIR questionnaires, and pack files of our own.

All of them are untrusted: they are measured before they are opened, nothing in them is run, and no name in them becomes a path.

A checklist is for looking along: whatever a question was answered with, it becomes a point with our levels, never a score (see `answers`).
Nothing goes in silence: what is not taken is told, row by row, or once for a whole file where that is by design (names and codes).
"""
