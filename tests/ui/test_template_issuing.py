"""Certificates are issued from the template of their award; what was issued stays what it was."""

import shutil
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from db.award_proposals import adopt_quarter_decision
from db.awards import award_of
from db.connection import close_database, open_database, session
from db.register import issue
from db.register_list import certificate_of, paper_of
from db.runs import result_of
from db.templates import choose_template, save_template
from reports.certificate_template import shipped_template
from tests.ui.every_page import ACT
from ui.commands.papers import award_template, court_templates
from ui.commands.sample_court import QUARTER
from ui.wiring.issuing import STAR, prepared


@pytest.fixture
def nominations(sample_court, tmp_path):
    file = tmp_path / "court.sqlite"
    shutil.copy(sample_court, file)
    open_database(str(file))
    with session():
        yield [one.id for one in adopt_quarter_decision(STAR, result_of(QUARTER), ACT)]
    close_database()


def issued(nomination):
    order, render = prepared(nomination, None)
    return certificate_of(issue(order, render, ACT))


def save_moved(based_on):
    """Save the star's template with its title 5 mm further down."""
    template = award_template(STAR)
    moved = [replace(one, y=one.y + 5) if one.id == "title" else one for one in template.elements]
    changed = replace(template, elements=tuple(moved))
    return save_template(template.id, changed.to_json(), based_on, ACT)


def test_a_certificate_is_stamped_with_the_template_it_was_made_from(nominations):
    line = issued(nominations[0])
    shipped = shipped_template("T1")
    assert (line.template_id, line.template_version, line.template_sha256) == (
        "T1", "1", shipped.sha256,
    )  # fmt: skip
    stored = save_moved(1)
    line = issued(nominations[1])
    assert (line.template_version, line.template_sha256) == ("2", stored.sha256)


def test_a_later_version_leaves_what_was_issued_to_the_byte(nominations):
    line = issued(nominations[0])
    before = paper_of(line.id)
    save_moved(1)
    assert paper_of(line.id) == before
    assert certificate_of(line.id) == line
    _, render = prepared(nominations[0], line.issued_on)
    assert render(line.number, "") != before


def test_an_award_is_printed_from_the_template_chosen_for_it(nominations):
    choose_template(award_of(STAR), "overprint-8K", ACT)
    line = issued(nominations[0])
    assert line.template_id == "overprint-8K"
    box = PdfReader(BytesIO(paper_of(line.id))).pages[0].mediabox
    assert round(float(box.width) / 72 * 25.4) == 350


def test_the_templates_of_the_court_stand_in_for_the_shipped_ones(nominations):
    save_moved(1)
    found = {one.id: one for one in court_templates()}
    assert found["T1"].version == "2"
    assert found["T1"].element("title").y == shipped_template("T1").element("title").y + 5
    assert found["T2"] == shipped_template("T2")
