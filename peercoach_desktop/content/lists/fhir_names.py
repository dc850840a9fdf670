"""The names of FHIR R4 that the reader and the writer of questionnaires share, and why an element does not come along."""

from __future__ import annotations

from collections.abc import Mapping

from peercoach_desktop.content.lists.answers import AnswerKind
from peercoach_desktop.domain.own.incoming import Reason

LEVEL_SYSTEM = "urn:peercoach:rt-level"
CONTEXT_SYSTEM = "urn:peercoach:context"
IDENTIFIER_SYSTEM = "urn:peercoach:pack"
ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
ITEM_CONTROL_SYSTEM = "http://hl7.org/fhir/questionnaire-item-control"
HELP_CONTROLS = ("help", "prompt", "flyover")

UNIT = "questionnaire-unit"
UNIT_OPTION = "questionnaire-unitOption"
LEAST, MOST = "minValue", "maxValue"

CHOICES = ("choice", "open-choice", "coding")
CAPTURES = ("attachment", "reference")
ANSWERED: Mapping[str, AnswerKind] = {
    "boolean": AnswerKind.YES_NO,
    "decimal": AnswerKind.NUMBER,
    "integer": AnswerKind.INTEGER,
    "quantity": AnswerKind.NUMBER,
    "date": AnswerKind.DATE,
    "dateTime": AnswerKind.MOMENT,
    "time": AnswerKind.TIME,
    "string": AnswerKind.TEXT,
    "text": AnswerKind.TEXT,
    "url": AnswerKind.TEXT,
    "question": AnswerKind.OTHER,
}
"""How a question of a type that is no choice is answered."""

BY_ELEMENT: Mapping[str, Reason] = {
    "enableWhen": Reason.CONDITION,
    "enableBehavior": Reason.CONDITION,
    "disabledDisplay": Reason.CONDITION,
    "required": Reason.REQUIRED,
    "repeats": Reason.REPEAT,
    "readOnly": Reason.READ_ONLY,
    "maxLength": Reason.CONSTRAINT,
    "answerConstraint": Reason.CONSTRAINT,
    "answerValueSet": Reason.ELSEWHERE,
    "options": Reason.ELSEWHERE,
    "initial": Reason.DEFAULT,
    "initialString": Reason.DEFAULT,
    "initialBoolean": Reason.DEFAULT,
    "initialInteger": Reason.DEFAULT,
    "initialDecimal": Reason.DEFAULT,
    "initialDate": Reason.DEFAULT,
    "initialCoding": Reason.DEFAULT,
    "code": Reason.CODE,
    "definition": Reason.CODE,
    "extension": Reason.EXTENSION,
    "modifierExtension": Reason.EXTENSION,
    "prefix": Reason.NUMBER,
    "_text": Reason.LANGUAGE,
    "_title": Reason.LANGUAGE,
}

BY_EXTENSION: Mapping[str, Reason] = {
    "questionnaire-hidden": Reason.CONDITION,
    "sdc-questionnaire-enableWhenExpression": Reason.CONDITION,
    LEAST: Reason.CONSTRAINT,
    MOST: Reason.CONSTRAINT,
    "minLength": Reason.CONSTRAINT,
    "regex": Reason.CONSTRAINT,
    "maxDecimalPlaces": Reason.CONSTRAINT,
    "questionnaire-constraint": Reason.CONSTRAINT,
    "questionnaire-minOccurs": Reason.REPEAT,
    "questionnaire-maxOccurs": Reason.REPEAT,
    "sdc-questionnaire-calculatedExpression": Reason.CALCULATION,
    "sdc-questionnaire-initialExpression": Reason.DEFAULT,
    "sdc-questionnaire-answerExpression": Reason.ELSEWHERE,
    "variable": Reason.CALCULATION,
    "questionnaire-itemControl": Reason.LOOKS,
    "questionnaire-choiceOrientation": Reason.LOOKS,
    "questionnaire-displayCategory": Reason.LOOKS,
    "questionnaire-sliderStepValue": Reason.LOOKS,
    "rendering-style": Reason.LOOKS,
    "rendering-xhtml": Reason.LOOKS,
    "rendering-markdown": Reason.LOOKS,
    "translation": Reason.LANGUAGE,
    UNIT: Reason.CONSTRAINT,
    UNIT_OPTION: Reason.CONSTRAINT,
    "ordinalValue": Reason.SCORE,
    "itemWeight": Reason.SCORE,
    "entryFormat": Reason.LOOKS,
}
"""Why an extension does not come along, by the end of its address."""
