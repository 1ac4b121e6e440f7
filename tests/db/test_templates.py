"""Templates: every version stays, two desks do not overwrite each other, awards choose one."""

import json

import pytest

from db import audit, history
from db.awards import award_of, awards
from db.errors import DatabaseError
from db.models import TemplateVersion
from db.templates import (
    altered_templates,
    choose_template,
    offer_template,
    put_aside,
    save_template,
    stored_templates,
    template_code,
    versions_of,
)
from reports.certificate_template import Template, shipped_template
from tests.db.issuing import ACT


@pytest.fixture(autouse=True)
def opened(rolled_back):
    """Every test has the module's database to itself."""


def document(name="红头样式"):
    plain = shipped_template("T1").to_plain()
    return json.dumps(plain | {"name": name})


def refused(act, *arguments):
    with pytest.raises(DatabaseError) as caught:
        act(*arguments)
    return caught.value.code


def test_each_saving_makes_the_next_version_and_the_older_ones_stay():
    first = save_template("T1", document(), 1, ACT)
    second = save_template("T1", document("金边样式"), 2, ACT)
    assert [(v.number, v.name) for v in versions_of("T1")] == [(2, "红头样式"), (3, "金边样式")]
    assert stored_templates() == [second]
    assert (first.author, first.saved_at) == (ACT.author, ACT.at)
    assert audit.entries("T1")[-1].detail["sha256"] == second.sha256


def test_the_fingerprint_is_that_of_the_template_itself():
    stored = save_template("T1", document(), 1, ACT)
    template = Template.from_json(stored.content)
    assert (template.id, template.version) == ("T1", "2")
    assert template.sha256 == stored.sha256


def test_what_was_not_changed_is_not_saved_again():
    first = save_template("OWN", document(), 0, ACT)
    assert save_template("OWN", first.content, 1, ACT) == first
    assert len(versions_of("OWN")) == 1


def test_what_somebody_else_saved_meanwhile_is_not_overwritten():
    save_template("OWN", document(), 0, ACT)
    save_template("OWN", document("二"), 1, ACT)
    assert refused(save_template, "OWN", document("三"), 1, ACT) == "TEMPLATE_SAVED_SINCE"
    assert [v.name for v in versions_of("OWN")] == ["红头样式", "二"]


def test_shipped_choices_fit_what_receives_the_award():
    codes = {award.code: template_code(award) for award in awards()}
    assert (codes["STAR"], codes["JUDGE"], codes["MODEL"]) == ("T1", "T2", "T3")
    assert (codes["MODEL_CLERK"], codes["COLLECTIVE"]) == ("T3", "T4")


def test_a_court_chooses_another_and_takes_it_back():
    star = award_of("STAR")
    token = choose_template(star, "overprint-8K", ACT)
    assert template_code(star) == "overprint-8K"
    history.undo(token, ACT)
    assert template_code(star) == "T1"


def test_a_template_in_use_is_not_put_aside_and_one_aside_is_not_chosen():
    assert refused(offer_template, "T1", False, ACT) == "TEMPLATE_IN_USE"
    token = offer_template("plaque-portrait", False, ACT)
    assert put_aside() == {"plaque-portrait"}
    star = award_of("STAR")
    assert refused(choose_template, star, "plaque-portrait", ACT) == "TEMPLATE_PUT_ASIDE"
    history.undo(token, ACT)
    assert put_aside() == frozenset()


def test_a_document_altered_behind_the_programs_back_is_found():
    save_template("OWN", document(), 0, ACT)
    assert altered_templates() == []
    TemplateVersion.update(content="{}").execute()
    assert altered_templates() == ["OWN 1"]
