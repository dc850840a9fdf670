from __future__ import annotations

from datetime import date

import pytest

from peercoach_desktop.domain.people import Trajectory, keep_until
from peercoach_desktop.domain.records import Agreement, Owner, in_order_of_keeping

START = date(2026, 2, 10)


@pytest.mark.parametrize(
    ("period", "closed", "last", "expected"),
    [
        ("3_months", date(2026, 4, 30), date(2026, 4, 1), date(2026, 7, 30)),
        ("6_months", None, date(2026, 8, 31), date(2027, 2, 28)),
        ("12_months", None, date(2026, 12, 5), date(2027, 12, 5)),
        ("delete_at_end", date(2026, 4, 30), None, date(2026, 4, 30)),
        ("6_months", None, None, None),
    ],
)
def test_a_trajectory_is_kept_for_its_storage_period_after_its_end(
    period: str, closed: date | None, last: date | None, expected: date | None
) -> None:
    assert keep_until(Trajectory("t", "p", START, closed, period), last) == expected


def test_K18_the_own_overdue_agreement_of_the_coach_comes_first() -> None:
    today = date(2026, 3, 25)
    soon = Agreement("1", "t", "s", Owner.PEER, "Idris", "kernwoorden", date(2026, 3, 10))
    own = Agreement("2", "t", "s", Owner.COACH, "Mirthe", "voordoen", date(2026, 3, 20))
    later = Agreement("3", "t", "s", Owner.COACH, "Mirthe", "lezen", None)
    assert [a.id for a in in_order_of_keeping([later, soon, own], today)] == ["2", "1", "3"]
