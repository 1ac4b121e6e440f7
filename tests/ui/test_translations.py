"""Both languages are whole: nothing untranslated, nothing lost, placeholders alike."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from resources import resource

ROOT = Path(__file__).parents[2]
PLACES = re.compile(r"\{[a-z_]*\}|%L?n")


def messages(file):
    return [
        (context.findtext("name"), message)
        for context in ET.parse(file).iter("context")
        for message in context.iter("message")
        if message.find("translation").get("type") not in ("vanished", "obsolete")
    ]


def translations(message):
    translation = message.find("translation")
    return [part.text or "" for part in translation.findall("numerusform") or [translation]]


def test_every_text_knows_whose_it_is():
    """A bare ``tr`` is read without its class, and then its Chinese is never found."""
    found = messages(resource("i18n/casestar_zh.ts"))
    assert [message.findtext("source") for name, message in found if not name] == []


def test_every_text_has_its_chinese():
    missing = [
        message.findtext("source")
        for _, message in messages(resource("i18n/casestar_zh.ts"))
        if not all(translations(message))
    ]
    assert missing == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_placeholders_are_the_same(language):
    for _, message in messages(resource(f"i18n/casestar_{language}.ts")):
        wanted = sorted(set(PLACES.findall(message.findtext("source"))))
        for text in translations(message):
            assert sorted(set(PLACES.findall(text))) == wanted, text


def test_texts_of_the_program_are_all_known(tmp_path):
    tool = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent))
    fresh = tmp_path / "fresh.ts"
    files = [file for file in (ROOT / "ui").rglob("*.py") if "commands" not in file.parts]
    subprocess.run(
        [tool, *map(str, files), "-ts", str(fresh)], check=True, capture_output=True, timeout=120
    )
    known = {
        (name, message.findtext("source"))
        for name, message in messages(resource("i18n/casestar_zh.ts"))
    }
    unknown = {
        message.findtext("source")
        for name, message in messages(fresh)
        if (name, message.findtext("source")) not in known
    }
    assert unknown == set()


def test_no_text_is_put_together_before_it_is_translated():
    pattern = re.compile(r"(?:\.tr|\btranslate)\(\s*f[\"']")
    found = [
        file.name for file in (ROOT / "ui").rglob("*.py") if pattern.search(file.read_text("utf-8"))
    ]
    assert found == []
