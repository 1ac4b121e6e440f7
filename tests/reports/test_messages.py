"""Every refusal of paper has its sentence in both languages, with the values it is given."""

import re
import tomllib
from pathlib import Path

import pytest

import reports
from resources import resource

SOURCES = sorted(Path(reports.__file__).parent.glob("*.py"))
RAISED = re.compile(r'(?:Error|_refusal)\(\s*"([a-z_]+)"')


def sentences(language: str) -> dict[str, str]:
    return tomllib.loads(resource(f"i18n/messages.{language}.toml").read_text("utf-8"))["paper"]


def raised() -> set[str]:
    return {code for file in SOURCES for code in RAISED.findall(file.read_text("utf-8"))}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_code_has_a_sentence_and_every_sentence_a_code(language):
    assert raised() == set(sentences(language))


def test_both_languages_use_the_same_values():
    zh, en = sentences("zh"), sentences("en")
    for code, sentence in zh.items():
        names = set(re.findall(r"{(\w+)}", sentence))
        # The character itself cannot always be shown; its code point can.
        assert names == set(re.findall(r"{(\w+)}", en[code])), code
