"""What the program says exists in both languages and names the same values in both."""

import string
import tomllib

import pytest

from resources import resource


def sentences(language: str) -> dict[str, str]:
    """Every sentence by its dotted key."""
    text = resource(f"i18n/messages.{language}.toml").read_text("utf-8")
    return dict(_flat(tomllib.loads(text), ""))


def _flat(table: dict, prefix: str):
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


CHINESE, ENGLISH = sentences("zh"), sentences("en")


def test_both_languages_have_the_same_sentences():
    assert sorted(CHINESE) == sorted(ENGLISH)


@pytest.mark.parametrize("key", sorted(CHINESE.keys() & ENGLISH.keys()))
def test_both_languages_name_the_same_values(key):
    assert placeholders(CHINESE[key]) == placeholders(ENGLISH[key])


@pytest.mark.parametrize("key", sorted(CHINESE))
def test_placeholders_have_names(key):
    assert all(name.isidentifier() for name in placeholders(CHINESE[key]))


def test_no_sentence_is_empty():
    both = [*CHINESE.items(), *ENGLISH.items()]
    assert [key for key, sentence in both if not sentence.strip()] == []
