"""What a scheme can be made of, on the screen: quantities, functions and their parameters."""

from PySide6.QtCore import QCoreApplication

from evaluation.item_rule import ItemRule
from evaluation.scheme_terms import (
    FunctionTerm,
    ParameterTerm,
    QuantityTerm,
    describe_functions,
    describe_quantities,
)
from ui.texts.items import group_text, in_chinese, item_text

# This name, or lupdate does not see the texts.
translate = QCoreApplication.translate


def term_text(term: QuantityTerm | FunctionTerm | ParameterTerm) -> str:
    """What a term is called in the language of the window."""
    return term.zh if in_chinese() else term.en


def quantity_text(code: str) -> str:
    """What a quantity is called; an unknown code stands for itself."""
    term = describe_quantities().get(code)
    return code if term is None else term_text(term)


def function_text(code: str) -> str:
    """What a function is called; an unknown code stands for itself."""
    term = describe_functions().get(code)
    return code if term is None else term_text(term)


def rule_name(rule: ItemRule) -> str:
    """What the item of *rule* is called: by its scheme, else as everywhere; with its group."""
    own = rule.name.get("zh" if in_chinese() else "en")
    name = own or item_text(rule.code, rule.group)
    return f"{name} · {group_text(rule.group)}" if rule.group else name
