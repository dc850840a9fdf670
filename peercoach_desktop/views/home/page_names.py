"""The names of the pages of home, and what stands above each of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

TODAY, PEOPLE, PERSON, LIBRARY, SETTINGS, BACKUP = "today", "people", "person", "library", "settings", "backup"
OWN_PROFILE = "own_profile"
"""Names of the pages."""
NUMBERED = (TODAY, PEOPLE, LIBRARY, OWN_PROFILE, SETTINGS)
"""Where Alt+1 to Alt+5 lead."""


def page_title(name: str) -> str:
    """Return what stands above a page of home: its name, never that of a person."""
    return {
        TODAY: QCoreApplication.translate("HomeShell", "Vandaag"),
        PEOPLE: QCoreApplication.translate("HomeShell", "Mensen"),
        PERSON: QCoreApplication.translate("HomeShell", "Persoon"),
        LIBRARY: QCoreApplication.translate("HomeShell", "Bibliotheek"),
        OWN_PROFILE: QCoreApplication.translate("HomeShell", "Mijn profiel"),
        SETTINGS: QCoreApplication.translate("HomeShell", "Instellingen"),
        BACKUP: QCoreApplication.translate("HomeShell", "Reservekopie"),
    }[name]
