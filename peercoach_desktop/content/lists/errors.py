"""What can be wrong with a file that a list should come from. Each has a sentence of its own by `word_id`."""
# ruff: noqa: N818 - an error is named by what happened

from __future__ import annotations

from peercoach_desktop.content.errors import PackError


class ListFileError(PackError):
    """A file cannot be taken in as a list. A kind of it names its own sentence: `says` is the id without "errors."."""

    word_id = "errors.list_damaged"

    def __init_subclass__(cls, says: str) -> None:
        super().__init_subclass__()
        cls.word_id = f"errors.{says}"


class NoListFile(ListFileError, says="list_not_ours"):
    """It is no kind of file that this program knows."""


class NoQuestionnaire(ListFileError, says="list_no_questions"):
    """It is a spreadsheet or a JSON file, but no questionnaire is in it."""


class ListTooLarge(ListFileError, says="list_too_large"):
    """It is larger, deeper or longer than a list can be."""


class DamagedList(ListFileError, says="list_damaged"):
    """It is of a known kind but cannot be read."""


class LockedList(ListFileError, says="list_locked"):
    """It is protected with a password."""


class OldSpreadsheet(ListFileError, says="list_old"):
    """It is a spreadsheet of the old kind (.xls)."""


class NewerList(ListFileError, says="list_newer"):
    """It is a pack file of a newer version of the program."""


class RefusedList(ListFileError, says="list_refused"):
    """It holds something that no list needs, such as a link to another place."""
