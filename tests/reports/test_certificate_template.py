"""Templates as data: read, written, refused with the place of the fault; and the pre-flight."""

import base64
import json
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from reports.certificate import certificate, recipient_of, star_template
from reports.certificate_look import Look, Recipient
from reports.certificate_sheets import sheets
from reports.certificate_template import (
    RANGES,
    Kind,
    Mode,
    Template,
    fields_in,
    merged,
    shipped_template,
    shipped_templates,
)
from reports.errors import PictureError, TemplateError
from reports.preflight import Batch, preflight
from reports.preflight_findings import Weight
from tests.reports.examples import COURT, star, text_of

T1 = star_template().to_plain()


def changed(*path, value):
    """T1's document with one place set to *value*; ``...`` takes it away."""
    plain = json.loads(json.dumps(T1))
    place = plain
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return plain


def test_five_kinds_of_paper_are_shipped():
    ids = [template.id for template in shipped_templates()]
    assert ids == sorted(ids)
    assert {"T1", "T2", "T3", "T4", "plaque-portrait", "plaque-landscape"} <= set(ids)


@pytest.mark.parametrize("template", shipped_templates(), ids=lambda template: template.id)
def test_a_template_is_the_same_after_a_round_trip(template):
    again = Template.from_json(template.to_json())
    assert again == template
    assert again.sha256 == template.sha256
    assert again.to_json() == template.to_json()


@pytest.mark.parametrize(
    ("plain", "path", "fault"),
    [
        (changed("format", value=0), "format", "FORMAT_UNKNOWN"),
        (changed("name", value=" "), "name", "EMPTY"),
        (changed("mode", value="PRINT"), "mode", "UNKNOWN_WORD"),
        (changed("page", value=[]), "page", "NOT_AN_OBJECT"),
        (changed("page", "width", value=297), "page.width", "NOT_A_NUMBER"),
        (changed("page", "width", value="20"), "page.width", "OUT_OF_RANGE"),
        (changed("page", "depth", value="1"), "page.depth", "UNKNOWN_KEY"),
        (changed("elements", value=[]), "elements", "NUMBER_OF_ELEMENTS"),
        (changed("elements", 2, "kind", value="circle"), "elements[2].kind", "UNKNOWN_WORD"),
        (changed("elements", 2, "x", value="NaN"), "elements[2].x", "NOT_A_NUMBER"),
        (changed("elements", 2, "x", value=...), "elements[2].x", "NOT_A_NUMBER"),
        (changed("elements", 2, "size", value="500"), "elements[2].size", "OUT_OF_RANGE"),
        (changed("elements", 2, "least", value="60"), "elements[2].least", "ABOVE_SIZE"),
        (changed("elements", 2, "face", value="Arial"), "elements[2].face", "UNKNOWN_WORD"),
        (changed("elements", 2, "colour", value="red"), "elements[2].colour", "NOT_A_COLOUR"),
        (changed("elements", 2, "text", value="{score}"), "elements[2].text", "UNKNOWN_FIELD"),
        (changed("elements", 2, "text", value="{name"), "elements[2].text", None),
        (changed("elements", 2, "style", value="x"), "elements[2].style", "UNKNOWN_KEY"),
        (changed("elements", 2, "printed", value="no"), "elements[2].printed", "NOT_YES_OR_NO"),
        (changed("elements", 2, "id", value="logo"), "elements[2].id", "TWICE"),
        (changed("elements", 0, "style", value="baroque"), "elements[0].style", "UNKNOWN_WORD"),
    ],
)
def test_a_fault_is_named_with_its_place(plain, path, fault):
    if fault is None:
        assert Template.from_plain(plain).element("title").text == "{name"
        return
    with pytest.raises(TemplateError) as refused:
        Template.from_plain(plain)
    assert refused.value.code == "template_fault"
    assert refused.value.values == {"path": path, "fault": fault}


def test_a_template_of_a_later_program_is_refused_as_such():
    with pytest.raises(TemplateError) as refused:
        Template.from_plain({"format": 2, "whatever": 1})
    assert (refused.value.code, refused.value.values) == ("template_newer", {"format": "2"})


@pytest.mark.parametrize("text", ["", "[]", "{", "null"])
def test_what_is_no_template_is_refused(text):
    with pytest.raises(TemplateError) as refused:
        Template.from_json(text)
    assert refused.value.code == "not_a_template"


def test_fields_are_filled_in_once():
    assert fields_in("{name}同志：{name}{day}") == ("name", "day")
    assert merged("{name}{day}", {"name": "{day}", "day": "x"}) == "{day}x"


def test_a_template_of_the_court_prints_what_it_says():
    plain = changed("elements", 4, "text", value="授予：{name}（{division}）")
    item = replace(star(1, "张三"), division="民事审判庭")
    text = text_of(certificate(item, COURT, template=Template.from_plain(plain)))
    assert "授予：张三（民事审判庭）" in text
    assert "同志" not in text


def picture(width, height):
    buffer = BytesIO()
    Image.new("L", (width, height), 120).save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()


@pytest.mark.parametrize(
    "data", ["not base 64!", base64.b64encode(b"no picture").decode(), picture(20_000, 2)]
)
def test_a_picture_that_is_none_is_refused(data):
    template = Template.from_plain(changed("elements", 1, "data", value=data))
    with pytest.raises(PictureError):
        sheets(template, [recipient_of(star(1, "张三"), COURT)], Look(COURT))
    found = preflight(Batch(template, [], COURT))
    assert [finding.code for finding in found] == ["PICTURE_UNUSABLE"]


def test_a_picture_of_the_template_is_drawn():
    template = Template.from_plain(changed("elements", 1, "data", value=picture(200, 50)))
    with_it = sheets(template, [recipient_of(star(1, "张三"), COURT)], Look(COURT))
    assert b"/Subtype /Image" in with_it


RECIPIENT = recipient_of(star(3, "张三"), COURT)


def with_values(**values):
    return Recipient({**RECIPIENT.values, **values})


@pytest.mark.parametrize(
    ("recipient", "code", "values"),
    [
        (with_values(name="李\x07四"), "UNPRINTABLE", {"code_point": "U+0007"}),
        (with_values(court="长" * 40), "DOES_NOT_FIT", {"element": "court"}),
        (with_values(day=""), "FIELD_MISSING", {"field": "day"}),
        (with_values(court="示范" * 11), "SMALL", {"element": "court"}),
    ],
)
def test_what_would_go_wrong_for_one_is_listed(recipient, code, values):
    if code == "UNPRINTABLE":
        salutation = recipient.values["name"] + "同志："
        recipient = Recipient({**recipient.values, "salutation": salutation})
    (found,) = preflight(Batch(star_template(), [recipient], COURT))
    assert found.code == code
    assert found.whose == recipient.name
    assert values.items() <= dict(found.values).items()


def test_what_would_go_wrong_for_the_batch_is_listed_and_what_stops_it_first():
    court = replace(COURT, legal_basis="")
    batch = Batch(
        shipped_template("overprint-8K"),
        [RECIPIENT, RECIPIENT],
        court,
        frozenset({RECIPIENT.values["number"]}),
        (Decimal(297), Decimal(210)),
        calibrated=False,
    )
    found = preflight(batch)
    assert [finding.code for finding in found] == [
        "NUMBER_TWICE", "NUMBER_USED", "NO_LEGAL_BASIS", "SHEET_DIFFERS", "NOT_CALIBRATED",
    ]  # fmt: skip
    assert [finding.weight for finding in found] == [Weight.STOPS] * 2 + [Weight.WARNS] * 3


def test_a_sheet_that_lies_across_is_the_same_sheet():
    batch = Batch(star_template(), [RECIPIENT], COURT, loaded=(Decimal(210), Decimal(297)))
    assert preflight(batch) == ()


def test_an_element_beyond_the_edge_is_noticed():
    template = Template.from_plain(changed("elements", 9, "x", value="290"))
    assert [one.code for one in preflight(Batch(template, [], COURT))] == ["OFF_THE_SHEET"]


def test_every_number_of_an_element_has_its_range_and_step():
    assert all(least < most and step > 0 for least, most, step in RANGES.values())
    assert {kind.value for kind in Kind} >= {"border", "ornament", "picture", "text", "qr", "seal"}
    assert {mode.value for mode in Mode} == {"FULL_COLOR", "OVERPRINT"}
