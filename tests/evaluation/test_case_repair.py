"""Suggestions for mistyped case numbers."""

import pytest

from evaluation.case_repair import suggestion


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("(2020)苏01民民终终1783号", "(2020)苏01民终1783号"),
        ("(2020)苏01民终民终1783号", "(2020)苏01民终1783号"),
        ("2021)湘0422民初3436号", "(2021)湘0422民初3436号"),
        ("2021年湘0422民初3436号", "(2021)湘0422民初3436号"),
        ("案号：（2024）苏0691民初1号民事判决书", "(2024)苏0691民初1号"),
        ("(2024)苏O691民初1O号", "(2024)苏0691民初10号"),
    ],
)
def test_a_slip_is_mended(typed, meant):
    assert suggestion(typed).key == meant


@pytest.mark.parametrize(
    "typed",
    ["", "合计", "(2024)苏0691民初号", "(2024)苏069民初1号", "某检刑诉（2013）78号"],
)
def test_what_is_missing_is_not_made_up(typed):
    assert suggestion(typed) is None


def test_a_year_still_to_come_is_not_suggested():
    assert suggestion("2025)苏0691民初1号", latest_year=2024) is None
