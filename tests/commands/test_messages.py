"""The sentences of commands and errors, in every language."""

import re
import string
import tomllib

from resources import resource


def sentences(language):
    content = tomllib.loads(resource(f"i18n/messages.{language}.toml").read_text("utf-8"))
    return {f"{part}.{key}": text for part, keys in content.items() for key, text in keys.items()}


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_language_says_the_same_things():
    chinese, english = sentences("zh"), sentences("en")
    assert set(chinese) == set(english)
    assert {key: placeholders(text) for key, text in chinese.items()} == {
        key: placeholders(text) for key, text in english.items()
    }


def test_every_error_of_a_command_has_its_sentence():
    folder = resource("i18n").parents[1] / "ui" / "commands"
    raised = {
        code
        for file in folder.glob("*.py")
        for code in re.findall(r'CommandError\(\s*"([A-Z0-9_]+)"', file.read_text("utf-8"))
    }
    known = {key.removeprefix("errors.") for key in sentences("en")}
    assert raised <= known


def test_every_refusal_of_storage_has_its_sentence():
    folder = resource("i18n").parents[1] / "db"
    raised = {
        code
        for file in folder.rglob("*.py")
        for code in re.findall(
            r'(?:Database|QuarterState)Error\(\s*"([A-Z0-9_]+)"', file.read_text("utf-8")
        )
    }
    assert raised <= {key.removeprefix("database.") for key in sentences("en")}


def test_every_finding_of_check_has_its_sentence():
    source = (resource("i18n").parents[1] / "db" / "checking.py").read_text("utf-8")
    codes = set(re.findall(r'Finding\("([A-Z_]+)"', source))
    assert codes <= {key.removeprefix("check.") for key in sentences("en")}
