from __future__ import annotations

from datetime import date, datetime, time

from peercoach_desktop.domain.values import Moment
from peercoach_desktop.reports.errors import PageError, ReportError
from peercoach_desktop.reports.recovery_sheet import recovery_sheet
from tests.reports.reading import printed, squashed
from tests.reports.samples import words

CODE = "8K3M-Q7ZT-00VW-1XYA-BCDE-FGHJ-KMNP-9RST"


def test_dates_and_times_are_words_in_both_languages() -> None:
    span = Moment(date(2026, 3, 3), time(7, 5), time(15, 30))
    assert words("nl").moment(span) == "3 maart 2026, 07.05 tot 15.30 uur"
    assert words("en").moment(span) == "3 March 2026, 07:05 to 15:30"
    assert words("nl").when(datetime(2026, 12, 31, 14, 30)) == "31 december 2026, 14.30 uur"
    assert words("en").moment(Moment(date(2026, 8, 1))) == "1 August 2026"
    assert words("nl").moment(Moment(date(2026, 8, 1), time(9))) == "1 augustus 2026, 09.00 uur"


def test_a_role_is_a_word_the_program_knows_or_what_was_written() -> None:
    assert words("en").role("peer") == "peer"
    assert words("nl").role("other") == "iemand anders"
    assert words("nl").role("nachthoofd") == "nachthoofd"


def test_every_error_has_a_sentence_in_both_languages() -> None:
    for language in ("nl", "en"):
        for error in (ReportError, PageError):
            assert words(language).app.text(error.word_id).endswith(".")


def test_the_recovery_sheet_holds_the_code_exactly_and_where_to_keep_it() -> None:
    for language, keep in (("nl", "lade"), ("en", "drawer")):
        document = recovery_sheet(CODE, words(language))
        told = printed(document)
        assert squashed(CODE) in told
        assert keep in told
        assert CODE not in document.title + document.subtitle + document.file_name + document.footer
