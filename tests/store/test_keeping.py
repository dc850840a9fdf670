"""Settings, packs, wordings, observations and sharing choices are kept as given."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from peercoach_desktop.domain.records import ItemNote, Mark, Observation, Rater, RatingLevel
from peercoach_desktop.domain.sharing import Level, SharingChoices
from peercoach_desktop.store.counts import CONTENT_COLUMNS, Counts
from peercoach_desktop.store.store import Store
from tests.store.dossiers import DAY, a_session, field, with_sessions


def test_settings_hold_any_json_data(store: Store) -> None:
    assert store.settings.get("coach", "?") == "?"
    store.settings.put("coach", "Mirthe \U0001f600")
    store.settings.put("window", {"size": [800, 600], "dark": True, "last": None})
    store.settings.put("coach", "Zoë")
    assert store.settings.all() == {"coach": "Zoë", "window": {"size": [800, 600], "dark": True, "last": None}}
    assert store.settings.get("window") == {"size": [800, 600], "dark": True, "last": None}


def test_a_pack_is_kept_once_and_other_files_under_the_same_version_beside_it(store: Store) -> None:
    old, changed = {"structure.toml": "a", "nl.toml": "één"}, {"structure.toml": "a", "nl.toml": "beter"}
    assert store.packs.newest("guided") is None
    assert store.packs.keep("guided", 1, old) == 1
    assert store.packs.keep("guided", 1, dict(reversed(old.items()))) == 1
    other = store.packs.keep("guided", 1, changed)
    assert other != 1
    newest = store.packs.keep("guided", 2, {"structure.toml": "b"})
    assert store.packs.keep("models", 1, changed) == 1
    assert store.packs.keep("guided", 1, old) == 1
    assert (store.packs.files("guided", 1), store.packs.files("guided", other)) == (old, changed)
    assert store.packs.newest("guided") == newest
    assert store.packs.files("guided", newest) == {"structure.toml": "b"}
    with pytest.raises(KeyError):
        store.packs.files("guided", 99)


def test_wordings_are_kept_oldest_first_and_not_twice_in_a_row(store: Store) -> None:
    with_sessions(store, a_session(1), a_session(2))
    for text in ("een", "twee", "twee", "een"):
        store.versions.keep("s1", "help_question", text, DAY)
    store.versions.keep("s1", "other", "x", DAY)
    assert store.versions.of("s1", "help_question") == ("een", "twee", "een")
    assert store.versions.of("s2", "help_question") == ()


def test_an_observation_is_empty_until_a_point_is_marked(store: Store) -> None:
    with_sessions(store, a_session(1))
    assert store.observations.get("s1") == Observation("s1")
    at = DAY + timedelta(milliseconds=250)
    store.observations.mark("s1", "i1", Rater.COACH, RatingLevel.NOT_YET, DAY)
    store.observations.mark("s1", "i1", Rater.COACH, RatingLevel.EXEMPLARY, at)
    store.observations.mark("s1", "i1", Rater.PEER, RatingLevel.NOT_APPLICABLE, DAY)
    store.observations.mark("s1", "i2", Rater.PEER, RatingLevel.INDEPENDENT, DAY)
    store.observations.mark("s1", "i2", Rater.PEER, None, DAY)
    store.observations.note("s1", "i1", ItemNote("zag", "denk"))
    store.observations.note("s1", "i2", ItemNote("zag"))
    store.observations.note("s1", "i2", ItemNote())
    store.bound.write(store.sessions.get("s1"), field("context"), "de huiskamer")
    assert store.observations.get("s1") == Observation(
        "s1",
        context="de huiskamer",
        marks={("i1", Rater.COACH): Mark(RatingLevel.EXEMPLARY, at), ("i1", Rater.PEER): Mark(RatingLevel.NOT_APPLICABLE, DAY)},
        notes={"i1": ItemNote("zag", "denk")},
    )


def test_sharing_choices_are_kept_per_line_and_can_be_taken_back(store: Store) -> None:
    with_sessions(store, a_session(1), a_session(2))
    assert store.sharing.choices("s1") == SharingChoices()
    store.sharing.set_line("s1", "theme", Level.ORGANISATION, True, DAY)
    store.sharing.set_line("s1", "theme", Level.PEER, True, DAY)
    store.sharing.set_line("s1", "theme", Level.PEER, False, DAY)
    store.sharing.set_shown("s1", datetime(2026, 9, 1, 11, 2, 3))
    lines = {("theme", Level.ORGANISATION): True, ("theme", Level.PEER): False}
    assert store.sharing.choices("s1") == SharingChoices(datetime(2026, 9, 1, 11, 2, 3), lines)
    store.sharing.set_shown("s1", None)
    assert store.sharing.choices("s1") == SharingChoices(None, lines)
    assert store.sharing.choices("s2") == SharingChoices()


def test_counts_count_people_sessions_and_every_filled_value(store: Store) -> None:
    assert store.counts() == Counts(0, 0, 0)
    first, _ = with_sessions(store, a_session(1), a_session(2))
    assert store.counts() == Counts(1, 2, 0)
    store.answers.write("s1", "a", "x")
    store.bound.write(first, field("goal_text"), "doel")
    store.bound.write(first, field("baseline"), 1)
    store.observations.mark("s1", "i", Rater.COACH, RatingLevel.NOT_YET, DAY)
    store.observations.note("s1", "i", ItemNote("zag", "denk"))
    assert store.counts() == Counts(1, 2, 6)


def test_every_column_either_holds_content_that_is_counted_or_is_known_not_to() -> None:
    from peercoach_desktop.store.tables import METADATA

    keys = {"id", "number", "session_id", "trajectory_id", "peer_id", "goal_id", "agreement_id", "field_id", "item_id", "rater", "at"}
    keys |= {"meeting_id"}
    own = {
        "peer": {"first_name"}, "trajectory": {"started", "closed"}, "progress_point": {"day"}, "appointment": {"purpose"},
        "agreement": {"more", "status", "reason", "position"}, "agreement_outcome": {"position"},
        "inventory_result": {"pack_id", "pack_number", "day", "changed"}, "coach_entry": {"kind", "day", "changed"},
        "critical_moment": {"phase"},
        "session": {
            "kind", "state", "planned", "started", "ended", "changed", "elapsed", "source", "steps", "packs", "done_steps",
            "place_step", "place_page", "place_field", "place_cursor",
        },
    }  # fmt: skip
    apart = {
        "setting",
        "pack_version",
        "text_version",
        "share_choice",
        "shown_to_peer",
        "goal",
        "erased",
        "consent",
        "merge_base",
        "undo_step",
        "asked_question",
        "own_pack",
        "group_meeting",
    }
    for name, table in METADATA.tables.items():
        if name not in apart:
            assert {column.name for column in table.c} - keys - own.get(name, set()) == set(CONTENT_COLUMNS[name]), name
