"""The kinds of question that an XLSForm can have, in all the ways they are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from peercoach_desktop.content.lists.answers import AnswerKind

BEGIN = ("begin group", "begin repeat", "begin loop")
END = ("end group", "end repeat", "end loop")
NOTES = ("note",)
CAPTURE = ("image", "photo", "audio", "video", "file", "barcode", "geopoint", "geotrace", "geoshape", "location", "osm", "signature",
           "background-audio", "background-geopoint", "start-geopoint", "audit", "xml-external", "csv-external")  # fmt: skip
BACKGROUND = ("start", "end", "today", "deviceid", "phonenumber", "phone number", "subscriberid", "subscriber id", "simserial", "sim id",
              "username", "email", "imei", "device id", "start time", "end time", "uri:deviceid", "uri:username", "uri:email",
              "uri:phonenumber", "uri:subscriberid", "uri:simserial", "instanceid", "last-saved")  # fmt: skip
HIDDEN = ("calculate", "hidden", "hidden value", "xpath", "add calculate prompt", "q calculate", "imei", "entity")
SIMPLE: Mapping[str, AnswerKind] = {
    kind: answer
    for answer, kinds in {
        AnswerKind.YES_NO: ("acknowledge", "trigger", "q acknowledge", "yes or no question", "boolean"),
        AnswerKind.INTEGER: ("integer", "int", "q int", "add integer prompt", "age", "number of days in last month",
                             "number of days in last six months", "number of days in last year"),
        AnswerKind.NUMBER: ("decimal", "range", "percentage", "q decimal", "add decimal prompt", "number"),
        AnswerKind.DATE: ("date", "q date", "add date prompt"),
        AnswerKind.TIME: ("time",),
        AnswerKind.MOMENT: ("datetime", "q datetime", "add date time prompt"),
        AnswerKind.TEXT: ("text", "string", "q string", "text prompt", "add text prompt", "phone number prompt", "url"),
        AnswerKind.OTHER: ("q select", "q select1", "q geopoint"),
    }.items()
    for kind in kinds
}  # fmt: skip
"""How a question that is no choice is answered, by the ways its kind is written."""

_CHOICE = re.compile(
    r"^(?:add\s+)?(?P<word>select[_ ]one(?:[_ ]from[_ ]file|[_ ]external)?|select1|select[_ ]multiple(?:[_ ]from[_ ]file)?"
    r"|select all that apply|select(?= )|rank)(?:\s+prompt)?(?:\s+(?:from|using|for))?\s+(?P<list>.+?)"
    r"(?P<other>\s+(?:or[_ ]specify[_ ]other|or[_ ]other|specify other))?$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class QuestionType:
    """The first word of a type, and for a choice the list of its answers. `other`: as it says that another answer may be written."""

    word: str
    list_name: str = ""
    other: str = ""
    many: bool = False
    is_known: bool = True

    @property
    def takes_choices(self) -> bool:
        """Whether it is answered by choosing."""
        return bool(self.list_name)


def read_type(text: str) -> QuestionType:
    """Return the kind of question that a cell in the column "type" names."""
    words = " ".join(text.split())
    lower = words.lower()
    group = re.fullmatch(r"(begin|end)[_ ]?(group|repeat|loop)\b.*|(begin|end)[_ ](group|repeat|loop)[_ ].*", lower)
    if group:
        first, second = (group.group(1) or group.group(3)), (group.group(2) or group.group(4))
        return QuestionType(f"{first} {second}")
    choice = _CHOICE.match(words)
    if choice:
        word = choice.group("word").lower().replace("_", " ")
        many = word.startswith(("select multiple", "select all")) or word == "select"
        return QuestionType(word, choice.group("list").strip(), (choice.group("other") or "").strip(), many)
    known = lower in (*SIMPLE, *NOTES, *CAPTURE, *BACKGROUND, *HIDDEN)
    return QuestionType(lower, is_known=known or not lower)
