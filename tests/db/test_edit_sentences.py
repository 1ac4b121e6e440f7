"""Everything that can be wrong with an edit has its sentence, with no value it cannot fill."""

import string
import tomllib

import pytest

from evaluation.measure_cells import CellFault
from evaluation.roster_entry import FaultCode
from resources import resource

SENTENCES = {
    language: tomllib.loads(resource(f"i18n/messages.{language}.toml").read_text("utf-8"))[
        "database"
    ]
    for language in ("zh", "en")
}


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize(
    ("codes", "values"),
    [(FaultCode, {"value", "start", "end"}), (CellFault, {"value"})],
    ids=["roster", "output"],
)
def test_every_fault_has_a_sentence(language, codes, values):
    for code in codes:
        sentence = SENTENCES[language][code]
        asked = {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
        assert asked <= values, code
