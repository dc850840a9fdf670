"""What can be wrong with a file that a list should come from. Each has a sentence of its own by `word_id`."""
# ruff: noqa: N818 - an error is named by what happened

from __future__ import annotations

from peercoach_desktop.content.errors import PackError


class ListFileError(PackError):
    """A file cannot be taken in as a list."""

    word_id = "errors.list_damaged"


class NoListFile(ListFileError):
    """It is no kind of file that this program knows."""

    word_id = "errors.list_not_ours"


class NoQuestionnaire(ListFileError):
    """It is a spreadsheet or a JSON file, but no questionnaire is in it."""

    word_id = "errors.list_no_questions"


class ListTooLarge(ListFileError):
    """It is larger, deeper or longer than a list can be."""

    word_id = "errors.list_too_large"


class DamagedList(ListFileError):
    """It is of a known kind but cannot be read."""

    word_id = "errors.list_damaged"


class LockedList(ListFileError):
    """It is protected with a password."""

    word_id = "errors.list_locked"


class OldSpreadsheet(ListFileError):
    """It is a spreadsheet of the old kind (.xls)."""

    word_id = "errors.list_old"


class NewerList(ListFileError):
    """It is a pack file of a newer version of the program."""

    word_id = "errors.list_newer"


class RefusedList(ListFileError):
    """It holds something that no list needs, such as a link to another place."""

    word_id = "errors.list_refused"
