"""The annex: every table of a version in the layout of official documents, in both formats."""

import io
import json
import re
from datetime import date

import pytest
from pypdf import PdfReader

from evaluation.scheme import Scheme
from reports.gate_wording import conditions_of, gates_of
from reports.items import CATEGORIES
from reports.rules import rule_in_words
from reports.scheme_annex import AnnexFacts, scheme_annex
from resources import resource
from tests.reports.examples import COURT

FILES = ("1.0", "drafts/2.0", "examples/shandong-2017", "examples/yanan-60-10-6-9")
FACTS = AnnexFacts("IN_FORCE", "法〔2024〕1号", "审委会讨论通过", date(2023, 12, 20))


def scheme(name):
    return Scheme.from_json(resource(f"schemes/{name}.json").read_text("utf-8"))


def pages(content):
    found = [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]
    return [re.sub(r"\s", "", text) for text in found]


@pytest.mark.parametrize("name", FILES)
def test_annex_holds_every_table_and_the_fingerprint(name):
    shown = scheme(name)
    text = "".join(pages(scheme_annex(shown, FACTS, COURT)))
    assert shown.sha256 in text
    assert FACTS.legal_basis in text
    for word in shown.document["T"]:
        assert word.replace("*", "") in text
    for rule in shown.items:
        assert CATEGORIES[rule.category] in text
        assert rule.name.get("zh", "") in text


def test_heads_stand_again_on_every_page_a_table_goes_over_to():
    found = pages(scheme_annex(scheme("drafts/2.0"), FACTS, COURT))
    assert sum("项目满分计分规则" in text for text in found) >= 3


def test_same_version_gives_the_same_bytes_and_a_draft_says_so():
    shown = scheme("drafts/2.0")
    assert scheme_annex(shown, FACTS, COURT) == scheme_annex(shown, FACTS, COURT)
    draft = "".join(pages(scheme_annex(shown, AnnexFacts("DRAFT"), COURT)))
    assert "2.0版草案" in draft


def test_gates_of_both_formats_are_said_alike():
    one, two = scheme("1.0"), scheme("drafts/2.0")
    judge = next(iter(CATEGORIES))
    assert gates_of(one.document, judge)["IN_TIME"] == "审限内结案率低于95%"
    assert gates_of(two.document, judge)["IN_TIME"] == "审限内结案率低于95%且超审限案件多于1件"
    assert "工作量比值不低于1.00" in conditions_of(one.document, judge)


def test_rules_of_items_of_ones_own_are_words():
    document = json.loads(resource("schemes/examples/shandong-2017.json").read_text("utf-8"))
    assert "1得60分" in rule_in_words("BA", "民商事", "JUDGE", document)
    assert rule_in_words("FZ", "", "ASSISTANT", document).endswith("除以3")
