"""What comes in from a list of somebody else, and the full account of what does not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peercoach_desktop.domain.own.drafts import ChecklistDraft, Draft


class Reason(StrEnum):
    """Why something of a file does not come along, or comes along as something else."""

    ANSWER = "answer"  # how it was answered, in another way than those below; here it gets a level
    ANSWER_CHOICE = "answer_choice"
    ANSWER_YES_NO = "answer_yes_no"
    ANSWER_NUMBER = "answer_number"
    ANSWER_DATE = "answer_date"  # or a time
    ANSWER_TEXT = "answer_text"
    OPTIONS = "options"  # an answer to choose from
    UNUSED = "unused"  # answers that no point has
    SCORE = "score"  # points for an answer
    CONDITION = "condition"  # only asked in some cases
    CONSTRAINT = "constraint"  # what an answer must be
    CALCULATION = "calculation"
    REPEAT = "repeat"
    MEDIA = "media"
    DEFAULT = "default"  # an answer that was filled in beforehand
    REQUIRED = "required"
    LOOKS = "looks"
    READ_ONLY = "read_only"
    LANGUAGE = "language"
    FALLBACK = "fallback"  # words that were empty in the chosen language and are there in another one
    META = "meta"  # about the file: version, publisher, address
    NOTE = "note"  # words that are only shown
    NO_TEXT = "no_text"
    CAPTURE = "capture"  # a photo, a place, a barcode, a signature
    ELSEWHERE = "elsewhere"  # answers that stand in another file or on a server
    MARKUP = "markup"
    REFERENCE = "reference"  # words that another answer fills in
    COLUMN = "column"
    FORMULA = "formula"  # a formula without a value in the file
    SHEET = "sheet"
    DISABLED = "disabled"
    KIND = "kind"  # a kind of question that is not known
    CODE = "code"  # names and numbers for computers, told once for a whole file
    EXTENSION = "extension"
    HINT = "hint"  # one look-for too many
    BACKGROUND = "background"  # filled in by the device: start, end, name of the device
    NUMBER = "number"  # the number before a question
    PART = "part"  # the words of a group without any question
    TOO_LONG = "too_long"
    CUT = "cut"  # a long text of which the begin comes along
    BROKEN = "broken"  # a value of a kind that cannot stand there
    MORE = "more"  # too many of these lines to keep them all
    OTHER = "other"


@dataclass(frozen=True)
class LeftOut:
    """One thing that does not come along. `place` says where it stood ("rij 12", "1.2"), `what` shows its words or its name."""

    place: str
    reason: Reason
    what: str = ""


@dataclass(frozen=True)
class IncomingList:
    """A list that can be taken in, and all that is left out of it."""

    draft: ChecklistDraft
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class IncomingPack:
    """A pack file that can be taken in as it is. `files` are its words in every language."""

    draft: Draft
    pack_id: str
    files: dict[str, str]
    left_out: tuple[LeftOut, ...] = ()
