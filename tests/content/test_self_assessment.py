"""The self-assessment: 25 skills in 27 rows, in six clusters, and six cards about the role."""

from __future__ import annotations

from collections import defaultdict

from peercoach_desktop.domain.self_assessment import SkillCluster
from tests.builders import shipped

PACK = shipped().pack("self_assessment")
SKILLS = [f"K{number:02}" for number in range(1, 26)]
CLUSTERS = {
    SkillCluster.PLAN: "K02 K03 K05 K06",
    SkillCluster.FOLLOW: "K04 K20 K22",
    SkillCluster.TEACH: "K07 K11 K12 K13",
    SkillCluster.TOGETHER: "K08 K09 K10 K14 K15",
    SkillCluster.MOTIVATE: "K16 K17 K24 K25",
    SkillCluster.RELIABLE: "K01 K18 K19 K21 K23",
}


def test_case_14_27_rows_map_back_to_25_skills() -> None:
    assert len(PACK.skill_rows) == 27
    assert list(dict.fromkeys(row.skill for row in PACK.skill_rows)) == SKILLS


def test_only_K14_and_K23_are_split() -> None:
    assert [row.id for row in PACK.skill_rows if row.id != row.skill] == ["K14a", "K14b", "K23a", "K23b"]


def test_skills_stand_in_six_clusters() -> None:
    found: dict[SkillCluster, list[str]] = defaultdict(list)
    for row in PACK.skill_rows:
        if row.skill not in found[row.cluster]:
            found[row.cluster].append(row.skill)
    assert dict(found) == {cluster: skills.split() for cluster, skills in CLUSTERS.items()}


def test_the_six_cards_about_the_role_are_not_rows() -> None:
    assert [card.id for card in PACK.cards] == ["R1", "R2", "R3", "R4", "R5", "R6"]
    assert {card.id for card in PACK.cards} & {row.id for row in PACK.skill_rows} == set()


def test_the_module_is_never_said_to_have_27_skills() -> None:
    for wording in PACK.wordings.values():
        assert [text for text in wording.words.values() if "27" in text] == []
