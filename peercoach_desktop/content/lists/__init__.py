"""Lists from other programs, in and out: spreadsheets in XLSForm layout, FHIR questionnaires, and pack files of our own.

All of them are untrusted: they are measured before they are opened, nothing in them is run, and no name in them becomes a path.
"""
